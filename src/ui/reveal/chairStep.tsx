/**
 * The chair: the reader's year as one dot among those of hundreds who sat there, run on the spot. They come as they are
 * run; leaving the page stops the rest.
 */
import { useEffect } from 'react';
import { CloudChart } from '../charts/cloudChart.tsx';
import { Figure } from '../charts/figure.tsx';
import './chair.css';
import type { Seat } from './chairTold.ts';
import { APART, chairKind, ENOUGH, groupsOf, namedManagers, seatsOf, sumsOf } from './chairTold.ts';
import { Coming } from './coming.tsx';
import type { StepProps } from './stepProps.ts';
import { fileName } from './told.ts';

export function ChairStep({ reveal, view, commands, words }: StepProps) {
  useEffect(() => commands.watchChair(null), [commands]);
  const { you } = reveal.chair;
  const seats = seatsOf(view.chair);
  const sums = sumsOf(seats, you);
  const groups = groupsOf(seats);
  const say = (id: string, params?: Readonly<Record<string, string | number>>): string =>
    words.say(`chair.${id}`, params);
  const harmName = words.of('reveal.harmShort');
  const told = {
    ...sums,
    harmKept: words.number(sums.harmKept),
    harmLost: words.number(sums.harmLost),
    harmName,
  };
  const summary =
    seats.length < ENOUGH ? say('waiting') : `${say(chairKind(sums), told)} ${say('yours', { ...told })}`;
  const purpose = groups.find(({ manager }) => manager === APART);
  const others = seats.filter(({ manager }) => manager !== APART);
  const isBest = purpose !== undefined && seats.length >= ENOUGH && isLeast(purpose.harm, others);
  return (
    <div className="chair">
      <Figure
        title={words.say('steps.chair.title')}
        quietTitle
        summary={summary}
        file={fileName(reveal, 'chair')}
        origin={words.origin}
        table={{
          columns: [
            say('who'),
            say('howMany'),
            say('keptIt'),
            words.say('uncounted.causes.figure'),
            words.say('uncounted.causes.trueFigure'),
            harmName,
          ],
          rows: [
            {
              id: 'you',
              cells: [
                say('you'),
                '1',
                you.lostIn === null ? '1' : '0',
                words.percent(you.reported),
                words.percent(you.trueFigure),
                words.number(you.harm),
              ],
            },
            ...groups.map((group) => ({
              id: group.manager,
              cells: [
                say(`managers.${group.manager}`),
                String(group.count),
                String(group.kept),
                words.percent(group.reported),
                words.percent(group.trueFigure),
                words.number(group.harm),
              ],
            })),
          ],
        }}
        picture={(width) => (
          <CloudChart
            width={width}
            dots={seats.map(({ id, reported, harm, lostIn, manager }) => {
              return { id, across: reported, up: harm, kept: lostIn === null, apart: manager === APART };
            })}
            groups={groups
              .filter(({ manager }) => namedManagers.some((named) => named === manager))
              .map(({ manager, reported, harm }) => ({
                id: manager,
                name: say(`short.${manager}`),
                across: reported,
                up: harm,
                apart: manager === APART,
              }))}
            you={{ across: you.reported, up: you.harm }}
            level={reveal.level}
            words={{
              across: words.say('uncounted.causes.figure'),
              up: harmName,
              you: say('you'),
              level: words.say('uncounted.scrubber.levelShort', { level: reveal.level }),
              kept: say('kept'),
              lost: say('lost'),
            }}
          />
        )}
      />
      <div className="chair-words serif">
        <Coming chair={view.chair} words={words} />
        <p>{say('same')}</p>
        {purpose !== undefined && isBest ? (
          <p>
            {say('purpose', {
              count: purpose.count,
              kept: purpose.kept,
              harm: words.number(purpose.harm),
              harmName,
            })}
          </p>
        ) : null}
        <p className="small soft">{say('note')}</p>
      </div>
    </div>
  );
}

/** No other kind of manager harmed fewer, on average. */
function isLeast(harm: number, others: readonly Seat[]): boolean {
  return groupsOf(others).every((group) => group.harm > harm);
}
