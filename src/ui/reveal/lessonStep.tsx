/**
 * The lesson, about the system first; the two motives drifting apart; and a card to take away: two lines, three turning
 * points and a promise in the player's own words.
 */
import { Figure } from '../charts/figure.tsx';
import { RopeChart } from '../charts/ropeChart.tsx';
import { Button } from '../parts/button.tsx';
import { ClosingCard } from './closingCard.tsx';
import './lesson.css';
import type { StepProps } from './stepProps.ts';
import { fileName, lessonKind } from './told.ts';

export function LessonStep(props: StepProps) {
  const { reveal, view, commands, words } = props;
  const { motives } = reveal;
  const unmoored = reveal.scrubber.unmooredMonth;
  const first = motives[0];
  const last = motives.at(-1);
  const share = (value: number): string => words.number(Math.round(value * 100));
  const drifted = first !== undefined && last !== undefined && apart(last) - apart(first) > HELD;
  const pair = view.runs.some(({ pairOf, summary }) => pairOf === view.run?.id && summary.finished);
  const kind = lessonKind(reveal);
  const say = (id: string): string => words.say(`lesson.${id}`);
  return (
    <div className="lesson">
      <div className="lesson-words serif">
        <p className="lesson-first">{say('one')}</p>
        <p>{say('two')}</p>
        <p>
          {kind === 'fair'
            ? words.of('reveal.fair')
            : words.say(`lesson.${kind}`, { hits: reveal.review.hits, months: reveal.ownMonths })}
        </p>
        <p>{say('alone')}</p>
      </div>
      {first === undefined || last === undefined ? null : (
        <Figure
          title={say('rope.title')}
          summary={[
            words.say(drifted ? 'lesson.rope.apart' : 'lesson.rope.kept', {
              purposeFirst: share(first.purpose),
              purposeLast: share(last.purpose),
              ownFirst: share(first.personal),
              ownLast: share(last.personal),
            }),
            unmoored === null ? '' : words.say('lesson.rope.unmoored', { month: words.month(unmoored) }),
          ].join(' ')}
          file={fileName(reveal, 'moorings')}
          origin={words.origin}
          table={{
            columns: [words.say('common.month'), words.of('reveal.motive'), say('rope.own')],
            rows: motives.map(({ month, purpose, personal }) => ({
              id: month,
              cells: [words.month(month), share(purpose), share(personal)],
            })),
          }}
          picture={(width) => (
            <RopeChart
              width={width}
              names={motives.map(({ month }) => words.shortMonth(month))}
              motives={motives}
              parted={unmoored === null ? null : unmoored - 1}
              words={{
                purpose: words.of('reveal.motive'),
                own: say('rope.own'),
                parted: words.say('lesson.rope.parted', {
                  month: unmoored === null ? '' : words.month(unmoored),
                }),
              }}
            />
          )}
        />
      )}
      <ClosingCard {...props} />
      <section className="lesson-again" aria-labelledby="lesson-again">
        <h2 id="lesson-again">{words.say('purpose.title')}</h2>
        <p className="serif">{words.say('purpose.lead', { purpose: words.of('purpose') })}</p>
        <p className="row">
          {pair ? <Button onPress={commands.openCompare}>{words.say('compare.title')}</Button> : null}
          <Button kind="quiet" onPress={commands.openRuns}>
            {say('runs')}
          </Button>
          <Button kind="quiet" onPress={commands.toTitle}>
            {say('title')}
          </Button>
        </p>
      </section>
      <details className="sources lesson-sources">
        <summary>{say('sources.title')}</summary>
        <p>{say('sources.body')}</p>
        <ul>
          {['goodhart', 'seddon', 'bevan'].map((id) => (
            <li key={id}>{say(`sources.${id}`)}</li>
          ))}
          {['one', 'two', 'three'].map((id) => (
            <li key={id}>{words.of(`reveal.reading.${id}`)}</li>
          ))}
        </ul>
        <h3>{words.of('support.title')}</h3>
        <p>{words.of('support.text')}</p>
      </details>
    </div>
  );
}

/** The rope held if the two are no farther apart at the end than this, of 1. */
const HELD = 0.05;

function apart({ purpose, personal }: { readonly purpose: number; readonly personal: number }): number {
  return personal - purpose;
}
