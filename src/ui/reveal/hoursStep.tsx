/** Every hour that staff were there, by what it was for, month by month, beside the year that was possible. */
import { colour } from '../charts/colours.ts';
import { Figure } from '../charts/figure.tsx';
import { StackedColumns } from '../charts/stackedColumns.tsx';
import './hours.css';
import type { StepProps } from './stepProps.ts';
import { fileName } from './told.ts';
import { hourKinds, ofHundredWorked } from './worked.ts';

const looks = {
  value: { fill: colour.possible },
  failure: { fill: colour.harm },
  target: { fill: colour.harmDeep, hatched: true },
  reporting: { fill: colour.reported },
  idle: { fill: '#dde2e7' },
} as const;

export function HoursStep({ reveal, words }: StepProps) {
  const { months, possible } = reveal.hours;
  const of100 = ofHundredWorked(months);
  const could = ofHundredWorked([possible]);
  const say = (id: string, params?: Readonly<Record<string, string | number>>): string =>
    words.say(`hours.${id}`, params);
  const parts = hourKinds.map((id) => ({ id, name: say(`kinds.${id}.name`), ...looks[id] }));
  const valuesOf = (hours: (typeof months)[number]): number[] => hourKinds.map((id) => hours[id]);
  return (
    <div className="hours">
      <Figure
        title={words.say('steps.hours.title')}
        quietTitle
        summary={`${say('summary', { ...of100 })} ${say('summaryPossible', { ...could })}`}
        file={fileName(reveal, 'hours')}
        origin={words.origin}
        table={{
          columns: [words.say('common.month'), ...parts.map(({ name }) => name)],
          rows: [
            ...months.map((hours, i) => ({
              id: i,
              cells: [words.month(i + 1), ...valuesOf(hours).map((one) => words.number(Math.round(one)))],
            })),
            {
              id: 'possible',
              cells: [
                say('possibleMonth'),
                ...valuesOf(possible).map((one) => words.number(Math.round(one))),
              ],
            },
          ],
        }}
        picture={(width) => (
          <StackedColumns
            width={width}
            parts={parts}
            names={months.map((_, i) => words.shortMonth(i + 1))}
            months={months.map(valuesOf)}
            possible={valuesOf(possible)}
            title={say('month')}
            heads={[say('yours'), say('possible')]}
            format={(hours) => say('amount', { hours: words.number(Math.round(hours)) })}
          />
        )}
      />
      <dl className="hours-kinds">
        {hourKinds.toReversed().map((id) => (
          <div key={id}>
            <dt>{say(`kinds.${id}.name`)}</dt>
            <dd>{say(`kinds.${id}.what`)}</dd>
          </div>
        ))}
      </dl>
      <p className="soft hours-note">{say('note')}</p>
    </div>
  );
}
