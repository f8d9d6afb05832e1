/** What the manager found by going to look stays on the desk, month after month; what is announced, and when. */
import { expect, test } from 'vitest';
import { type Player, playTo, start, table } from './support.ts';

const looksOnce: Player = ({ question, run }, { commands }) => {
  if (question !== null) commands.answer(question.id, question.choices[0]?.id ?? '');
  else commands.setGoAndLook(run?.month === 1);
};

test('the day out of the first month is there in the plans of the second and the third', () => {
  const { game } = table(5);
  start({ game }, { months: 6 });
  const planOf = (month: number) =>
    playTo(game, ({ phase, run }) => phase === 'plan' && run?.month === month, looksOnce).plan;
  expect(planOf(1)).toMatchObject({ found: [], dayOut: null });
  const second = planOf(2);
  expect(second?.found.length).toBeGreaterThan(4);
  expect(second?.dayOut?.steps.length).toBeGreaterThan(2);
  expect(planOf(3)).toMatchObject({ found: second?.found, dayOut: second?.dayOut });
});

test('what was found in the last month, which no plan follows, stands with its return; with no other', () => {
  const { game } = table(5);
  start({ game }, { scenario: 'jobcentre', months: 6, stake: 'low' });
  const looksEveryMonth: Player = ({ question }, { commands }) => {
    if (question !== null) commands.answer(question.id, question.choices[0]?.id ?? '');
    else commands.setGoAndLook(true);
  };
  const returnOf = (month: number) =>
    playTo(game, ({ phase, result }) => phase === 'return' && result?.month === month, looksEveryMonth)
      .result;
  expect(returnOf(5)?.looked).toBeNull();
  const last = returnOf(6)?.looked;
  // Those whose claim is still open at the year's end are nobody's finding.
  for (const { params } of last?.found ?? []) expect(Number(params['value'])).toBeGreaterThanOrEqual(0);
  const [followed] = last?.found ?? [];
  expect(Number(followed?.params['value'])).toBeLessThan(400);
  expect(last?.dayOut?.steps.length).toBeGreaterThan(2);
});

test('what goes on for months is announced once, when it begins', () => {
  const { game } = table(5);
  start({ game }, { months: 12, stake: 'low' });
  const announced: string[] = [];
  playTo(
    game,
    ({ phase, run }) => phase === 'plan' && run?.month === 11,
    looksOnce,
    ({ phase, letter }) => {
      if (phase === 'letter') announced.push(...(letter?.events.map(({ id }) => id) ?? []));
    },
  );
  expect(announced).toContain('winter-pressure');
  expect(new Set(announced).size).toBe(announced.length);
});
