/** What this room did to meet the number: by how many runs, in which month. */
import { DidChart } from './didChart.tsx';
import { FrontFigure } from './frontFigure.tsx';
import { didSentence } from './sentences.ts';
import type { FrontStepProps } from './stepProps.ts';

export function DidStep(props: FrontStepProps) {
  const { told, words } = props;
  const { did, scenario } = told;
  const [most] = did;
  if (most === undefined) return <p className="front-none serif">{words.say('did.none')}</p>;
  const nameOf = (behaviour: string): string => words.of(scenario, `habits.${behaviour}.name`);
  return (
    <FrontFigure
      {...props}
      title={words.say('steps.did.title')}
      summary={didSentence(told, words) ?? ''}
      file="did"
      table={{
        columns: [
          words.say('did.what'),
          ...most.months.map(({ month }) => words.say('month', { month })),
          words.say('did.ever'),
        ],
        rows: did.map(({ behaviour, months, ever, of }) => ({
          id: behaviour,
          cells: [
            nameOf(behaviour),
            ...months.map(({ runs, ordered }) => words.say('did.cell', { runs, ordered })),
            words.say('of', { count: ever, of }),
          ],
        })),
      }}
      picture={(width) => <DidChart width={width} told={told} words={words} />}
    />
  );
}
