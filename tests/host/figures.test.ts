// Figures are the host's own: worked out from decisions beside the host's thread, kept by month, shown to whom they are
// for, and left to nobody's claim.

import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Host } from '../../src/host/host.ts';
import { SIM_VERSION } from '../../src/run/model.ts';
import { roomYear } from '../../src/run/roomYear.ts';
import { police } from '../../src/scenario/police/index.ts';
import {
  boardSchema,
  runsSchema,
  seatSchema,
  storiesSchema,
  truthSchema,
} from '../../src/session/messages.ts';
import { runOf } from '../../src/session/runOf.ts';
import { browsersOf, emptyFolder, rules, startTestHost } from './workshopHost.ts';

let host: Host;
const folder = emptyFolder();
beforeAll(async () => {
  host = await startTestHost({ folder });
});
afterAll(() => host.stop());
const { call, sure, create, join, order, put } = browsersOf(() => host.address);

const board = (key: string) => sure(call('GET', '/api/session', { key, schema: boardSchema }));
const seatOf = (key: string) => sure(call('GET', '/api/seat', { key, schema: seatSchema }));
const truth = (key: string) => call('GET', '/api/truth', { key, schema: truthSchema });

test('are those of the same run anywhere, and stay when the host is started again', async () => {
  const created = await create({ pace: 'free' });
  const { key } = await join(created.code, 'Ada');
  await put(key, 1, { goAndLook: true });
  await put(key, 2, { prediction: 70 });
  await host.workshop.figures.idle();
  const { seed, figures } = await seatOf(key);
  const months = [{ goAndLook: true }, { prediction: 70 }].map((decisions, i) => ({
    month: i + 1,
    decisions,
    injected: [],
  }));
  const again = roomYear(
    runOf({ rules, regime: 'target', seed, injected: [], months }, police, SIM_VERSION),
    police,
  );
  expect(figures).toEqual(
    again.months.map(({ month, figure, met, standing }) => ({ month, by: 'own', figure, met, standing })),
  );
  const told = await sure(truth(created.trainer));
  expect(told.rows.filter(({ isManager }) => !isManager)).toMatchObject([
    { months: again.months, predictions: again.predictions, replacedIn: null },
  ]);
  // A small room is joined by the standard managers.
  expect(told.rows.filter(({ isManager }) => isManager).length).toBeGreaterThanOrEqual(4);
  const { runs } = await sure(call('GET', '/api/runs', { key: created.trainer, schema: runsSchema }));
  expect(roomYear(runs[0]?.log ?? expect.fail(), police).months).toEqual(again.months);

  const before = await board(created.trainer);
  await host.workshop.data.db.updateTable('months').set({ figures: null, truth: null }).execute();
  await host.stop();
  host = await startTestHost({ folder });
  await host.workshop.figures.idle();
  expect((await board(created.trainer)).seats).toEqual(before.seats);
  expect(await sure(truth(created.trainer))).toEqual(told);
});

test('a month that cannot be is taken back, and the seat is told', async () => {
  const created = await create({ pace: 'free' });
  const { key } = await join(created.code, 'Ada');
  const posts = Object.fromEntries(police.posts.map(({ id, least }) => [id, least]));
  await put(key, 1);
  expect(await put(key, 2, { posts })).toMatchObject({ ok: true });
  await put(key, 3);
  await host.workshop.figures.idle();
  const seat = await seatOf(key);
  expect(seat.months.map(({ month }) => month)).toEqual([1]);
  expect(await put(key, 2)).toMatchObject({ ok: true });
});

test('who comes late takes over from a predecessor, whose months are not theirs', async () => {
  const created = await create({ tables: [{ name: 'One', scenario: 'police', regime: 'halves' }] });
  const first = await join(created.code, 'Ada');
  await order(created, { kind: 'open', month: 3 });
  expect((await seatOf(first.key)).months).toEqual([]);
  const late = await join(created.code, 'Ben');
  await host.workshop.figures.idle();
  const { months, figures } = await seatOf(late.key);
  expect(months.map(({ by }) => by)).toEqual(['predecessor', 'predecessor']);
  expect(figures.every(({ figure }) => figure !== null)).toBe(true);
  expect(await put(late.key, 3)).toEqual({ ok: true, value: { months: 3 } });
  // The next one finds the same year ready.
  const ask = vi.spyOn(host.workshop.reckoner, 'ask');
  const { months: taken } = await seatOf((await join(created.code, 'Cyn')).key);
  expect(taken.map(({ by }) => by)).toEqual(['predecessor', 'predecessor']);
  expect(ask.mock.calls.filter(([kind]) => kind === 'predecessor')).toEqual([]);
  ask.mockRestore();
});

test('truth is for the trainer; for the front from the reveal on; for seats when it is for all, without names', async () => {
  const created = await create({ pace: 'free' });
  const [ada, ben] = [await join(created.code, 'Ada'), await join(created.code, 'Ben')];
  await put(ada.key, 1);
  await put(ben.key, 1, { goAndLook: true });
  await host.workshop.figures.idle();
  expect(await truth(created.front)).toMatchObject({ refused: 'not-yet' });
  expect(await truth(ada.key)).toMatchObject({ refused: 'not-yet' });
  await order(created, { kind: 'reveal', step: 0, devices: 'front' });
  expect(await truth(ada.key)).toMatchObject({ refused: 'not-yet' });
  const front = await sure(truth(created.front));
  const known = [ada.seat, ben.seat, 'Ada', 'Ben'];
  expect(known.some((word) => JSON.stringify(front).includes(word))).toBe(false);
  await order(created, { kind: 'reveal', step: 1, devices: 'all' });
  const seat = await sure(truth(ada.key));
  expect(known.some((word) => JSON.stringify(seat).includes(word))).toBe(false);
  expect(seat.rows).toEqual(front.rows);
  expect(seat.rows.some(({ id }) => id === seat.you)).toBe(true);
  const told = await sure(call('GET', '/api/stories', { key: created.front, schema: storiesSchema }));
  expect(told.pending).toBe(2);
  expect(await call('GET', '/api/runs', { key: created.front, schema: runsSchema })).toMatchObject({
    refused: 'not-allowed',
  });
});
