/**
 * What is looked at in a year on purpose: measures of the purpose as control charts, the experiments so far with what
 * was expected of each and what its chart has said, and why the year stands.
 */
import { useState } from 'react';
import type { ExperimentView, PurposeView } from '../../store/purposeView.ts';
import type { ScreenProps } from '../game.ts';
import { Button } from '../parts/button.tsx';
import { type RevealWords, useRevealWords } from '../reveal/useRevealWords.ts';
import { Measure } from './measure.tsx';
import './purpose.css';

interface PanelProps extends ScreenProps {
  /** On the plan, which has other things to say: the chart to watch, the others when they are asked for. */
  readonly brief?: boolean;
}

export function PurposePanel({ view, brief = false }: PanelProps) {
  const words = useRevealWords(view);
  const [all, setAll] = useState(!brief);
  const { purpose, run } = view;
  if (purpose === null || run === null) return null;
  const { charts, experiments, watched } = purpose;
  return (
    <section className="purpose" aria-labelledby="purpose-title">
      <Stands purpose={purpose} words={words} />
      <BoardMeasure purpose={purpose} figure={run.figures.at(-1)} words={words} />
      <h2 id="purpose-title">{words.say('purpose.charts')}</h2>
      <p className="purpose-lead serif">
        {words.say(charts.length === 0 ? 'purpose.none' : 'purpose.chartLead')}
      </p>
      {experiments.length === 0 ? null : <Experiments experiments={experiments} words={words} />}
      <div className="purpose-charts">
        {charts
          .toSorted((a, b) => Number(b.id === watched) - Number(a.id === watched))
          .slice(0, all ? charts.length : 1)
          .map((chart) => (
            <Measure
              key={chart.id}
              chart={chart}
              months={run.months}
              experiments={experiments}
              watched={chart.id === watched}
              words={words}
            />
          ))}
      </div>
      {all || charts.length === 0 ? null : (
        <Button onPress={() => setAll(true)}>{words.say('purpose.all', { count: charts.length })}</Button>
      )}
      {charts.length === 0 ? null : (
        <>
          <p className="small">{words.say('purpose.alarm')}</p>
          <p className="small soft">{words.say('purpose.note')}</p>
        </>
      )}
    </section>
  );
}

interface BoardMeasureProps {
  readonly purpose: PurposeView;
  readonly figure: number | undefined;
  readonly words: RevealWords;
}

/** What the board was given when it asked for a target back, with the figure as it stands. */
function BoardMeasure({ purpose: { boardAnswer }, figure, words }: BoardMeasureProps) {
  if (boardAnswer === null || boardAnswer === 'charts' || figure === undefined) return null;
  return <p>{words.say(`purpose.board.${boardAnswer}`, { figure: words.percent(figure) })}</p>;
}

/** Why the year stands: a signal with its rule, or the room. */
function Stands({
  purpose: { signal, quarterEnds, goesOn, boardAsks, monthsAhead },
  words,
}: {
  readonly purpose: PurposeView;
  readonly words: RevealWords;
}) {
  if (goesOn) {
    const why = boardAsks ? 'purpose.goesOnAsked' : 'purpose.goesOn';
    return <p className="purpose-stands paper">{words.say(why)}</p>;
  }
  if (signal === null) return null;
  return (
    <p className="purpose-stands paper" data-for={signal.for}>
      <strong>{words.say(quarterEnds ? 'purpose.aSignal' : 'purpose.stands')}</strong>{' '}
      {words.say('purpose.standsWhy', {
        name: words.of(`measures.${signal.chart}.name`),
        week: signal.week,
        rule: words.say(`purpose.signals.${signal.rule}`),
        kind: words.say(`purpose.for.${signal.for}`),
      })}{' '}
      {monthsAhead === 0 ? null : words.say('purpose.standsMay')}
    </p>
  );
}

interface ExperimentsProps {
  readonly experiments: readonly ExperimentView[];
  readonly words: RevealWords;
}

function Experiments({ experiments, words }: ExperimentsProps) {
  return (
    <section className="paper side-paper" aria-labelledby="experiments-title">
      <h3 id="experiments-title">{words.say('purpose.experiments')}</h3>
      <ol className="purpose-experiments">
        {experiments.map((each, i) => (
          <li key={each.from}>
            <span className="purpose-flag number" aria-hidden="true">
              {i + 1}
            </span>
            <strong>{words.of(`improvements.${each.improvement}.title`)}</strong>{' '}
            <span className="soft small">
              {words.say('purpose.since', { month: words.month(each.from), count: each.months })}
            </span>
            <p className="small">{outcomeOf(each, words)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function outcomeOf({ expected, before, now, said, inHand }: ExperimentView, words: RevealWords): string {
  if (expected === null) return words.say('purpose.outcome.unsaid');
  const unit = words.of(`measures.${expected}.unit`);
  return words.say(`purpose.outcome.${said === 'nothing' && inHand ? 'nothing-yet' : said}`, {
    name: words.of(`measures.${expected}.name`),
    before: words.amount(before, unit),
    now: words.amount(now, unit),
  });
}
