/** The stop three days before the end may come month after month: it is not said in the same words each time. */
import { expect, test } from 'vitest';
import { stopChoices } from '../../src/scenario/choices.ts';
import { hospital } from '../../src/scenario/hospital/index.ts';
import type { Question } from '../../src/sim/types.ts';
import { peopleOf } from '../../src/store/people.ts';
import { questionView } from '../../src/store/question.ts';

const nobody = peopleOf({
  classes: [],
  traits: () => {
    throw new Error('nobody is asked about');
  },
  nameOf: () => '',
});

function stopSaid(month: number, figure: number): string {
  const question: Question = {
    id: `stop:${month}`,
    kind: 'stop',
    name: 'stop',
    at: 0,
    person: null,
    other: null,
    neutral: 'let-it-run',
    staff: -1,
    choices: stopChoices(hospital).map((id) => ({ id })),
    facts: { figure, level: 95 },
  };
  return questionView(question, 'hospital', nobody).text.key;
}

test('two months together say it differently, and below the line not as above it', () => {
  const said = [1, 2, 3].flatMap((month) => [stopSaid(month, 94.5), stopSaid(month, 95.2)]);
  expect(new Set(said).size).toBe(6);
  // Rounded, it stands on the line.
  expect(stopSaid(1, 94.96)).toBe(stopSaid(1, 95));
});
