// The run of show follows from the room: whoever presses Next comes from the lobby to the end, in time, and a console
// that was closed goes on at the same place. What to ask is counted from what the room did.

import { expect, test } from 'vitest';
import { frontSteps } from '../../src/session/frontSteps.ts';
import type { Command } from '../../src/session/messages.ts';
import { promptsFor, promptsOf } from '../../src/session/prompts.ts';
import type { Rules } from '../../src/session/rules.ts';
import { type Asking, type Next, plans, showOf } from '../../src/session/runOfShow.ts';
import type { Room, SeatRow } from '../../src/session/state.ts';
import words from '../../src/text/en/trainer.json' with { type: 'json' };
import { flatten } from '../words/catalogue.ts';
import { roomOf, rulesOf, seatOf, truthMonth, truthOf } from './roomFixture.ts';

const texts = { questions: ['Where?', 'Which?', 'What?'], pledge: 'Write it down.' };

/** What a host does with a command, as far as the run of show can see. */
function after(room: Room, command: Command): Room {
  switch (command.kind) {
    case 'open':
      return { ...room, stage: 'running', openMonth: command.month };
    case 'pause':
      return { ...room, paused: command.on };
    case 'reveal':
      return { ...room, stage: 'reveal', reveal: { step: command.step, devices: command.devices } };
    case 'ask':
      return { ...room, wall: { id: 'w', prompt: command.prompt, open: true, released: [] } };
    case 'close-wall':
      return { ...room, wall: room.wall === null ? null : { ...room.wall, open: false } };
    case 'message':
      return { ...room, message: command.text };
    case 'end':
      return { ...room, stage: 'ended' };
    default:
      return room;
  }
}

/** Presses Next to the end; everybody finishes each month. */
function walk(rules: Rules, seats: number) {
  let room = roomOf({ stage: 'lobby', rules, openMonth: 0 });
  const asked: string[] = [];
  const pressed: Next['id'][] = [];
  const times: number[] = [];
  const said = new Set<string>();
  for (let presses = 0; presses < 60; presses += 1) {
    const rows: SeatRow[] = Array.from({ length: seats }, (_, i) => seatOf(`s${i}`, room.openMonth));
    const asking: Asking = { ...texts, asked };
    const { say, next, from } = showOf(room, rows, asking);
    said.add(say);
    if (next === null) return { pressed, times, asked, said };
    expect(next.unfinished).toBe(0);
    if (from !== null) times.push(from);
    pressed.push(next.id);
    if (next.command.kind === 'ask') asked.push(next.command.prompt);
    room = after(room, next.command);
  }
  throw new Error('there is no end');
}

test.each(plans)('$minutes minutes: Next leads from the lobby to the end, and time only goes on', (plan) => {
  const { minutes, months, regime } = plan;
  const rules = rulesOf({
    plan: minutes,
    months,
    tables: [{ name: 'Room', scenario: 'hospital', regime }],
  });
  const { pressed, times, asked } = walk(rules, 20);
  const count = (id: Next['id']) => pressed.filter((each) => each === id).length;
  expect(count('begin') + count('open')).toBe(months);
  expect(count('reveal') + count('step')).toBe(frontSteps(rules).length);
  expect(asked).toEqual(texts.questions);
  expect(pressed.at(-1)).toBe('end');
  expect(times).toEqual([...times].sort((a, b) => a - b));
  expect(Math.max(...times)).toBeLessThan(minutes);
  expect((minutes - plan.reveal) / minutes).toBeGreaterThanOrEqual(0.4);
});

test('whatever the run of show says has its words', () => {
  const catalogue = flatten(words);
  const rooms = [
    { rules: rulesOf({ months: 12 }), seats: 20 },
    { rules: rulesOf({ pace: 'free' }), seats: 7 },
  ];
  for (const { rules, seats } of rooms) {
    const { said, pressed } = walk(rules, seats);
    const keys = [...said].map((say) => (say === 'lobby' ? 'say.lobby.pairs' : `say.${say}`));
    for (const id of pressed) keys.push(`next.${id}.label`, `next.${id}.note`);
    for (const step of frontSteps(rules)) keys.push(`steps.${step}`);
    expect(keys.filter((key) => !catalogue.has(key))).toEqual([]);
  }
});

test('under eight devices nothing is written anonymously: the question is put to the room aloud', () => {
  const { pressed } = walk(rulesOf(), 7);
  expect(pressed).not.toContain('ask');
  expect(pressed.filter((id) => id === 'tell')).toHaveLength(4);
  const free = walk(rulesOf({ pace: 'free', plan: null }), 7).pressed;
  expect(free.slice(0, 2)).toEqual(['open-all', 'reveal']);
});

test('Next says how many have not finished, and nobody that was removed is waited for', () => {
  const room = roomOf({ openMonth: 2 });
  const seats = [seatOf('a', 2), seatOf('b', 1), seatOf('c', 0, { removed: true })];
  const asking = { ...texts, asked: [] };
  expect(showOf(room, seats, asking).next).toMatchObject({ id: 'open', unfinished: 1, params: { month: 3 } });
  expect(showOf({ ...room, paused: true }, seats, asking).next?.command).toEqual({
    kind: 'pause',
    on: false,
  });
});

test('the reveal begins with what the board was told, unless deputies ran the months in which it asks', () => {
  const room = roomOf({ openMonth: 6 });
  const byDeputy = { month: 6, by: 'deputy', figure: 90, met: false, standing: 50 } as const;
  const own = seatOf('a', 5);
  const seats = [{ ...own, months: [...own.months, byDeputy] }, seatOf('b', 6, { regime: 'purpose' })];
  const stepWith = (others: readonly SeatRow[]) =>
    showOf(room, [...seats, ...others], { ...texts, asked: [] }).next?.command;
  expect(stepWith([])).toMatchObject({ kind: 'reveal', step: 1 });
  expect(stepWith([seatOf('c', 6)])).toMatchObject({ kind: 'reveal', step: 0 });
});

const act = (behaviour: string, ordered: number, begun = 0) => ({ behaviour, ordered, begun });

test('what most ordered in the same month is asked about, with how many of how many', () => {
  const recoding = truthMonth(3, { acts: [act('reclassify', 40)] });
  const rows = [
    ...['a', 'b', 'c'].map((id) => truthOf(id, [truthMonth(1), recoding])),
    truthOf('d', [truthMonth(3, { acts: [act('park', 5)] })]),
    truthOf('m', [recoding], { isManager: true }),
    // A deputy's doing is nobody's.
    truthOf('e', [truthMonth(1), { ...recoding, by: 'deputy' }]),
  ];
  const ordered = promptsFor(rows, 'constellation').find(({ id }) => id === 'ordered');
  expect(ordered).toMatchObject({
    params: { count: 3, of: 5, month: 3 },
    of: { scenario: 'hospital', behaviour: 'reclassify' },
  });
});

test('nothing is said of one alone, and nothing that the room does not show', () => {
  expect(promptsOf([truthOf('a', [truthMonth(1, { acts: [act('park', 9)] })])])).toEqual([]);
  const one = [truthOf('a', [truthMonth(1, { acts: [act('park', 9)] })]), truthOf('b', [truthMonth(1)])];
  expect(promptsOf(one).map(({ id }) => id)).not.toContain('ordered');
});

test('staff who began by themselves, halves, predictions, the widest gap and the leader are counted', () => {
  const byStaff = [truthMonth(1), truthMonth(2, { figure: 95, trueFigure: 85, acts: [act('rush', 0, 12)] })];
  const predictions = [{ month: 2, of100: 90, truth: 71 }];
  const rows = [
    ...['a', 'b', 'c', 'd'].map((id) => truthOf(id, byStaff, { predictions })),
    truthOf('top', [truthMonth(1, { figure: 99, helped: 700, met: true })]),
    ...['p', 'q'].map((id) => truthOf(id, [truthMonth(1, { helped: 950 })], { regime: 'purpose' })),
  ];
  const found = new Map(promptsOf(rows).map((prompt) => [prompt.id, prompt.params]));
  expect(found.get('begun')).toEqual({ count: 4, of: 5 });
  expect(found.get('said')).toEqual({ said: 90, truth: 71, count: 4, of: 4 });
  expect(found.get('gap')).toEqual({ month: 2, figure: 95, truth: 85 });
  expect(found.get('first')).toEqual({ place: 5, of: 5 });
  // With the leader so far from the others nobody can tell; the big screen says so, and nothing is asked about it.
  expect(found.has('halves')).toBe(false);
  const alike = rows.filter(({ id }) => id !== 'top');
  expect(promptsFor(alike, 'halves').map(({ params }) => params)).toEqual([{ target: 90, purpose: 95 }]);
});
