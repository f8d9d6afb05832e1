/**
 * What is looked at in a year on purpose: measures of the purpose as control charts, with their rule in one line, and
 * whether there is a signal or only noise.
 */
import type { MeasureChart } from '../../run/revealTypes.ts';
import { Figure } from '../charts/figure.tsx';
import { pointKinds, rulesSeen, signalCount } from '../charts/xmr.ts';
import { XmrChart } from '../charts/xmrChart.tsx';
import type { ScreenProps } from '../game.ts';
import { type RevealWords, useRevealWords } from '../reveal/useRevealWords.ts';
import './purpose.css';

export function PurposePanel({ view }: ScreenProps) {
  const words = useRevealWords(view);
  const charts = view.charts ?? [];
  return (
    <section className="purpose" aria-labelledby="purpose-title">
      <h2 id="purpose-title">{words.say('purpose.charts')}</h2>
      <p className="purpose-lead serif">
        {words.say(charts.length === 0 ? 'purpose.none' : 'purpose.chartLead')}
      </p>
      <div className="purpose-charts">
        {charts.map((chart) => (
          <Measure key={chart.id} chart={chart} months={view.run?.months ?? 12} words={words} />
        ))}
      </div>
      {charts.length === 0 ? null : <p className="small soft">{words.say('purpose.note')}</p>}
    </section>
  );
}

interface MeasureProps {
  readonly chart: MeasureChart;
  readonly months: number;
  readonly words: RevealWords;
}

const MONTHS_A_QUARTER = 3;

function Measure({ chart, months, words }: MeasureProps) {
  const unit = words.of(`measures.${chart.id}.unit`);
  const name = words.of(`measures.${chart.id}.name`);
  const count = signalCount(chart);
  const kinds = pointKinds(chart);
  const format = (value: number): string => words.amount(value, unit);
  const short = (value: number): string => (unit === '%' ? words.percent(value) : words.number(value));
  const quarters = Array.from({ length: Math.ceil(months / MONTHS_A_QUARTER) }, (_, i) => {
    const from = words.shortMonth(i * MONTHS_A_QUARTER + 1);
    const to = words.shortMonth(Math.min(months, (i + 1) * MONTHS_A_QUARTER));
    return { name: words.say('purpose.quarter', { from, to }), short: from };
  });
  const summary = words.say('purpose.summary', {
    name,
    mean: format(chart.mean),
    lower: short(chart.lower),
    upper: short(chart.upper),
    count,
  });
  return (
    <Figure
      level={3}
      title={name}
      summary={summary}
      file={`unmoored-${chart.id}`}
      origin={words.origin}
      table={{
        columns: [words.say('purpose.week'), name, words.say('purpose.signal')],
        rows: chart.points.map((value, i) => ({
          id: i,
          cells: [String(i + 1), short(value), words.say(`purpose.kinds.${kinds[i] ?? 'chance'}`)],
        })),
      }}
      picture={(width) => (
        <XmrChart
          width={width}
          chart={chart}
          words={{
            mean: words.say('purpose.mean'),
            upper: words.say('purpose.upper'),
            lower: words.say('purpose.lower'),
            format: short,
            quarters,
          }}
        />
      )}
    >
      {(width) => (
        <>
          <p className="purpose-signal" data-signal={count > 0 || undefined}>
            <strong>{words.say(count === 0 ? 'purpose.noSignal' : 'purpose.aSignal')}</strong>{' '}
            {rulesSeen(chart)
              .map((rule) => `${words.say(`purpose.signals.${rule}`)}.`)
              .join(' ')}
          </p>
          <p className="small soft">
            {words.say(chart.better === 'lower' ? 'purpose.betterLower' : 'purpose.betterHigher')}
          </p>
          <XmrChart
            width={width}
            chart={chart}
            words={{
              mean: words.say('purpose.mean'),
              upper: words.say('purpose.upper'),
              lower: words.say('purpose.lower'),
              format: short,
              quarters,
            }}
          />
        </>
      )}
    </Figure>
  );
}
