/** Those under the target and those on purpose, side by side, and whether this room is large enough to tell. */
import type { HalvesRow } from '../../../session/halves.ts';
import { FrontFigure } from './frontFigure.tsx';
import { HalvesChart } from './halvesChart.tsx';
import { halvesSentence } from './sentences.ts';
import type { FrontStepProps } from './stepProps.ts';

export function HalvesStep(props: FrontStepProps) {
  const { told, words } = props;
  const { halves } = told;
  const valueText = (measure: HalvesRow['measure'], value: number): string =>
    measure === 'figure' ? words.percent(value) : words.number(value);
  const withOff = (measure: HalvesRow['measure'], mean: number, off: number | null): string =>
    off === null
      ? valueText(measure, mean)
      : words.say('halves.withOff', { mean: valueText(measure, mean), off: words.number(off) });
  const summary = halvesSentence(told, words);
  if (summary === null)
    return (
      <p className="front-none serif">
        {words.say(halves.target === 0 ? 'halves.noTarget' : 'halves.noPurpose')}
      </p>
    );
  return (
    <FrontFigure
      {...props}
      title={words.say('steps.halves.title')}
      summary={summary}
      file="halves"
      table={{
        columns: [
          words.say('halves.measure'),
          words.say('regimes.target'),
          words.say('regimes.purpose'),
          words.say('halves.difference'),
          words.say('halves.tells'),
        ],
        rows: halves.rows.map(({ measure, target, purpose, difference, verdict: tells, needed }) => ({
          id: measure,
          cells: [
            words.say(`measures.${measure}`),
            target === null ? '' : withOff(measure, target.mean, target.off),
            purpose === null ? '' : withOff(measure, purpose.mean, purpose.off),
            difference === null
              ? ''
              : difference.off === null
                ? words.number(difference.mean)
                : words.say('halves.withOff', {
                    mean: words.number(difference.mean),
                    off: words.number(difference.off),
                  }),
            needed === null ? words.say(`halves.short.${tells}`) : words.say('halves.needed', { needed }),
          ],
        })),
      }}
      picture={(width) => (
        <HalvesChart
          width={width}
          words={{
            target: words.say('halves.count', { name: words.say('regimes.target'), count: halves.target }),
            purpose: words.say('halves.count', { name: words.say('regimes.purpose'), count: halves.purpose }),
          }}
          rows={halves.rows.map(({ measure, target, purpose }) => ({
            id: measure,
            name: words.say(`measures.${measure}`),
            halves: (
              [
                ['target', target],
                ['purpose', purpose],
              ] as const
            ).flatMap(([id, half]) =>
              half === null
                ? []
                : [{ id, mean: half.mean, off: half.off, text: withOff(measure, half.mean, half.off) }],
            ),
          }))}
        />
      )}
    />
  );
}
