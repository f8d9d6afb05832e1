/**
 * When it came unmoored: the two motives on their rope, month by month, and on the same months what was ordered and
 * what staff began unasked, in the organisation's own words.
 */
import type { Habit } from '../../run/revealTypes.ts';
import { Figure } from '../charts/figure.tsx';
import { RopeChart } from '../charts/ropeChart.tsx';
import type { StepProps } from './stepProps.ts';
import { fileName, stayedTogether } from './told.ts';
import './unmoored.css';
import { begunBy, moorings } from './unmooredTold.ts';
import type { RevealWords } from './useRevealWords.ts';

export function UnmooredStep({ reveal, words }: StepProps) {
  const { motives, habits, scrubber, ownMonths, scores } = reveal;
  const { unmooredMonth, divergenceMonth } = scrubber;
  const say = (id: string, params?: Readonly<Record<string, string | number>>): string =>
    words.say(`unmoored.${id}`, params);
  const share = (value: number): string => words.number(Math.round(value * 100));
  const { kind, first, last } = moorings(motives);
  const summary = [
    unmooredMonth === null ? say('never') : say('tookOver', { month: words.month(unmooredMonth) }),
    divergenceMonth === null || stayedTogether(reveal, 'own')
      ? ''
      : say('diverged', { month: words.month(divergenceMonth) }),
    say(kind, {
      purposeFirst: share(first.purpose),
      purposeLast: share(last.purpose),
      ownFirst: share(first.personal),
      ownLast: share(last.personal),
    }),
  ];
  const done = habits.map((habit) => ({
    id: habit.behaviour,
    name: words.of(`habits.${habit.behaviour}.name`),
    note: noteOf(habit, words),
    months: habit.months,
  }));
  return (
    <div className="unmoored">
      <Figure
        title={say('title')}
        quietTitle
        summary={summary.filter((each) => each !== '').join(' ')}
        file={fileName(reveal, 'moorings')}
        origin={words.origin}
        table={{
          columns: [
            words.say('common.month'),
            words.of('reveal.motive'),
            say('own'),
            ...done.map(({ name }) => name),
          ],
          rows: motives.map(({ month, purpose, personal }, i) => ({
            id: month,
            cells: [
              words.month(month),
              share(purpose),
              share(personal),
              ...habits.map(({ months }) => {
                const { ordered = 0, begun = 0 } = months[i] ?? {};
                return say('cell', { ordered: words.number(ordered), begun: words.number(begun) });
              }),
            ],
          })),
        }}
        picture={(width) => (
          <RopeChart
            width={width}
            names={motives.map(({ month }) => words.shortMonth(month))}
            motives={motives}
            marked={unmooredMonth === null ? null : unmooredMonth - 1}
            own={ownMonths}
            done={done}
            words={{
              purpose: words.of('reveal.motive'),
              own: say('own'),
              marked: unmooredMonth === null ? '' : say('marked', { month: words.month(unmooredMonth) }),
              ordered: say('ordered'),
              begun: say('begun'),
              others: words.say('review.successor'),
            }}
          />
        )}
      />
      <div className="unmoored-words serif">
        {habits.length === 0 ? (
          <p>{say('none')}</p>
        ) : (
          <>
            {scores.unmooring.begunByStaff > 0 ? (
              <p className="unmoored-share">
                {say('share', { share: share(scores.unmooring.begunByStaff) })}
              </p>
            ) : null}
            <p>{say(scores.unmooring.begunByStaff > 0 ? 'how' : 'howOrdered')}</p>
          </>
        )}
        <p className="small soft">{say('rope')}</p>
      </div>
    </div>
  );
}

function noteOf(habit: Habit, words: RevealWords): string {
  const { kind, ordered, begun } = begunBy(habit);
  const named = (month: number | null): string => (month === null ? '' : words.shortMonth(month));
  return words.say(`unmoored.${kind}`, {
    month: named(kind === 'asBegun' ? begun : ordered),
    begun: named(begun),
  });
}
