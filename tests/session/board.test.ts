// The board is kept by events: whole rows, twice or out of order without harm; who needs help is seen.

import { expect, test } from 'vitest';
import { boardOf, heard, middleMonth, missing, tilesOf } from '../../src/session/board.ts';
import { frontStepAt, frontSteps } from '../../src/session/frontSteps.ts';
import { boardWith, monthOf, roomOf, rulesOf, seatOf } from './roomFixture.ts';

test('a row comes whole: a new seat stands last, a known one in its place, the same event twice once', () => {
  const board = boardOf(boardWith([seatOf('a', 1), seatOf('b', 0)]));
  const once = heard(board, { kind: 'seat', seat: seatOf('b', 1) }, 11);
  const twice = heard(once, { kind: 'seat', seat: seatOf('b', 1) }, 11);
  expect(twice).toBe(once);
  expect(once.seats.map(({ id, months }) => [id, months.length])).toEqual([
    ['a', 1],
    ['b', 1],
  ]);
  const third = heard(once, { kind: 'seat', seat: seatOf('c', 0) }, 12);
  expect(third.seats.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(third.at).toBe(12);
});

test('what is older than the board changes nothing; what has no number always counts', () => {
  const board = boardOf(boardWith([]));
  expect(heard(board, { kind: 'room', room: roomOf({ paused: true }) }, 10)).toBe(board);
  expect(heard(board, { kind: 'away', away: ['a'] }, null)).toMatchObject({ away: ['a'], at: 10 });
  expect(heard(board, { kind: 'gone' }, 11).gone).toBe(true);
});

test('answers belong to their wall: another wall begins without any', () => {
  const wall = { id: 'w1', prompt: 'Where?', open: true, released: [] };
  const board = boardOf(boardWith([], { room: roomOf({ wall }), answers: [{ id: 'x', text: 'here' }] }));
  const closed = heard(board, { kind: 'room', room: roomOf({ wall: { ...wall, open: false } }) }, 11);
  expect(closed.answers).toHaveLength(1);
  const next = heard(closed, { kind: 'room', room: roomOf({ wall: { ...wall, id: 'w2' } }) }, 12);
  expect(next.answers).toEqual([]);
});

test('a seat far behind the middle needs help, and one behind and not heard of; one removed does not', () => {
  const seats = [seatOf('a', 4), seatOf('b', 4), seatOf('c', 3), seatOf('d', 2)];
  const board = boardWith([...seats, seatOf('e', 0, { removed: true })]);
  const helped = (away: string[]) =>
    tilesOf(boardOf({ ...board, away })).flatMap(({ id, needsHelp }) => (needsHelp ? [id] : []));
  expect(middleMonth(board.seats)).toBe(4);
  expect(helped([])).toEqual(['d']);
  expect(helped(['a', 'c'])).toEqual(['c', 'd']);
  expect(missing(board.seats, 4).map(({ id }) => id)).toEqual(['c', 'd']);
});

test('a tile shows the last published figure, and neither the regime nor who was removed', () => {
  const months = [
    monthOf(1, { figure: 91, met: true }),
    monthOf(2, { figure: null, met: null, by: 'deputy' }),
  ];
  const seats = [seatOf('a', 2, { months, regime: 'purpose' }), seatOf('b', 0, { removed: true })];
  const tiles = tilesOf(boardOf(boardWith(seats, { away: ['a'] })));
  expect(tiles).toMatchObject([{ id: 'a', done: 2, figure: 91, met: true, isAway: true, by: 'deputy' }]);
  expect(JSON.stringify(tiles)).not.toContain('purpose');
});

test('the two halves are a step of the reveal only where the room is split', () => {
  const table = { name: 'A', scenario: 'hospital', regime: 'target' as const };
  expect(frontSteps(rulesOf())).not.toContain('halves');
  expect(frontSteps(rulesOf({ tables: [{ ...table, regime: 'halves' }] }))).toContain('halves');
  expect(frontSteps(rulesOf({ tables: [table, { ...table, regime: 'purpose' }] }))).toContain('halves');
  expect(frontStepAt(rulesOf(), 40)).toBe('closing');
});
