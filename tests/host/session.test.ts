// A session from creation to deletion, through the routes and with the browsers' own client.

import { readdirSync, readFileSync } from 'node:fs';
import { join as path } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Host } from '../../src/host/host.ts';
import { MOST_PLEDGE } from '../../src/run/types.ts';
import {
  boardSchema,
  doorSchema,
  joinedSchema,
  seatSchema,
  ticketSchema,
} from '../../src/session/messages.ts';
import { browsersOf, emptyFolder, startTestHost } from './workshopHost.ts';

let host: Host;
const folder = emptyFolder();
beforeAll(async () => {
  host = await startTestHost({ folder });
});
afterAll(() => host.stop());
const browsers = browsersOf(() => host.address);
const { call, sure, create, join, order, put, attempt } = browsers;

const boardOf = (key: string) => sure(call('GET', '/api/session', { key, schema: boardSchema }));
const seatOf = (key: string) => sure(call('GET', '/api/seat', { key, schema: seatSchema }));

describe('the door', () => {
  test('shows what is behind it, however the code was typed, and offers free names', async () => {
    const { code } = await create({ naming: 'offered' });
    const door = await sure(call('GET', `/api/doors/${code.toLowerCase()}`, { schema: doorSchema }));
    expect(door).toMatchObject({ stage: 'lobby', locked: false, tables: [{ scenario: 'police' }] });
    expect(new Set(door.names).size).toBe(6);
    expect(await join(code, door.names[0] ?? '')).toMatchObject({ name: door.names[0] });
  });

  test('the same attempt joins once', async () => {
    const created = await create();
    const asking = {
      body: { name: 'Ada', table: 0, attempt: attempt() },
      schema: joinedSchema,
    };
    const [first, again] = [
      await sure(call('POST', `/api/doors/${created.code}`, asking)),
      await sure(call('POST', `/api/doors/${created.code}`, asking)),
    ];
    expect(again.seat).toBe(first.seat);
    expect(await seatOf(first.key)).toEqual(await seatOf(again.key));
    expect((await boardOf(created.trainer)).seats).toHaveLength(1);
  });

  test.each([
    ['name-taken', 'ada'],
    ['name-taken', 'Ａｄａ'],
    ['name-taken', 'A\u200bda\u202e'],
    ['name-unusable', '\u200b\u200d'],
    ['name-unusable', '??'],
    ['name-unusable', 'x'.repeat(25)],
  ])('%s: %j', async (refused, name) => {
    const { code } = await create();
    await join(code, 'Ada');
    await expect(join(code, name)).rejects.toThrow(refused);
  });

  test('names are the offered ones unless the trainer allows others', async () => {
    const { code } = await create({ naming: 'offered' });
    await expect(join(code, 'Ada Lovelace')).rejects.toThrow('name-unusable');
    expect(await join(code, 'quiet heron')).toMatchObject({ name: 'Quiet Heron' });
  });

  test('is locked, and closed at the end', async () => {
    const created = await create();
    await order(created, { kind: 'lock', on: true });
    await expect(join(created.code, 'Ada')).rejects.toThrow('locked');
    await order(created, { kind: 'lock', on: false });
    await order(created, { kind: 'end' });
    await expect(join(created.code, 'Ada')).rejects.toThrow('ended');
  });

  test('halves are even, whoever comes', async () => {
    const created = await create({ tables: [{ name: 'One', scenario: 'police', regime: 'halves' }] });
    for (let k = 0; k < 7; k++) await join(created.code, `Seat ${k}`);
    const { seats } = await boardOf(created.trainer);
    const target = seats.filter(({ regime }) => regime === 'target').length;
    expect([3, 4]).toContain(target);
  });
});

describe('months', () => {
  test('are opened, come in order, and may be put again', async () => {
    const created = await create();
    const { key } = await join(created.code, 'Ada');
    expect(await put(key, 1)).toMatchObject({ refused: 'not-yet' });
    await order(created, { kind: 'open', month: 3 });
    expect(await put(key, 2)).toMatchObject({ refused: 'out-of-order', expected: 1 });
    expect(await put(key, 1, { goAndLook: true })).toEqual({ ok: true, value: { months: 1 } });
    expect(await put(key, 1, { goAndLook: true })).toEqual({ ok: true, value: { months: 1 } });
    expect(await put(key, 1, { goAndLook: false })).toMatchObject({ refused: 'already-run' });
    expect(await put(key, 1, { prediction: 40, goAndLook: true })).toMatchObject({ ok: true });
    expect(await put(key, 1, { prediction: 50, goAndLook: true })).toMatchObject({ refused: 'already-run' });
    expect(await put(key, 2)).toMatchObject({ ok: true });
    expect((await seatOf(key)).months.map(({ decisions }) => decisions)).toEqual([
      { prediction: 40, goAndLook: true },
      {},
    ]);
  });

  test.each([
    ['a post that is not there', { posts: { astronaut: 3 } }],
    ['a tone that is not there', { tone: 'sarcastic' }],
    ['raw doses', { intensities: { rush: 1 } }],
    ['anything else', { figure: 99 }],
  ])('cannot hold %s', async (_, decisions) => {
    const created = await create({ pace: 'free' });
    const { key } = await join(created.code, 'Ada');
    expect(await put(key, 1, decisions)).toMatchObject({ refused: 'impossible' });
    expect((await seatOf(key)).months).toEqual([]);
  });

  test('a deputy runs what is missing, and gives way to the participant', async () => {
    const created = await create();
    const { key, seat } = await join(created.code, 'Ada');
    await order(created, { kind: 'open', month: 3 });
    await put(key, 1);
    await order(created, { kind: 'advance', month: 3, seat: null });
    const by = async () => (await seatOf(key)).months.map((each) => each.by);
    expect(await by()).toEqual(['own', 'deputy', 'deputy']);
    expect(await put(key, 2, { goAndLook: true })).toEqual({ ok: true, value: { months: 2 } });
    expect(await by()).toEqual(['own', 'own']);
    await order(created, { kind: 'advance', month: 3, seat });
    expect(await put(key, 2)).toMatchObject({ refused: 'already-run' });
  });

  test('injected events enter once, and only those that were put in', async () => {
    const created = await create({ pace: 'free' });
    const { key } = await join(created.code, 'Ada');
    expect(await put(key, 1, {}, ['nothing'])).toMatchObject({ refused: 'impossible' });
    const said = await sure(order(created, { kind: 'inject', scenario: 'police', event: 'storm' }));
    const event = said.room.injected[0]?.id ?? '';
    expect(await put(key, 1, {}, [event])).toMatchObject({ ok: true });
    expect(await put(key, 2, {}, [event])).toMatchObject({ refused: 'impossible' });
  });
});

describe('the trainer', () => {
  test('carries out each command once', async () => {
    const created = await create();
    const asked = {
      key: created.trainer,
      body: { attempt: attempt(), command: { kind: 'ask', prompt: 'Where have you seen this?' } },
      schema: null,
    } as const;
    await call('POST', '/api/commands', asked);
    const wall = (await boardOf(created.trainer)).room.wall?.id;
    await call('POST', '/api/commands', asked);
    expect((await boardOf(created.trainer)).room.wall?.id).toBe(wall);
  });

  test('renames, removes, and lets somebody back in on another device, once', async () => {
    const created = await create();
    const { key, seat } = await join(created.code, 'Ada');
    await join(created.code, 'Ben');
    expect(await order(created, { kind: 'rename', seat, name: 'BEN' })).toMatchObject({
      refused: 'name-taken',
    });
    await order(created, { kind: 'rename', seat, name: 'Cleo' });
    const { ticket } = await sure(call('POST', '/api/seat/ticket', { key, schema: ticketSchema }));
    const asking = { body: {}, schema: joinedSchema };
    const second = await sure(call('POST', `/api/rejoins/${ticket}`, asking));
    expect(second).toMatchObject({ seat, name: 'Cleo' });
    expect(await call('POST', `/api/rejoins/${ticket}`, asking)).toMatchObject({ refused: 'wrong-key' });
    await order(created, { kind: 'remove', seat });
    expect(await put(second.key, 1)).toMatchObject({ refused: 'removed' });
  });

  test('deletes everything at once', async () => {
    const created = await create();
    const { key } = await join(created.code, 'Ada');
    expect(await call('DELETE', '/api/session', { key, schema: null })).toMatchObject({
      refused: 'not-allowed',
    });
    expect(await call('DELETE', '/api/session', { key: created.trainer, schema: null })).toMatchObject({
      ok: true,
    });
    expect(await put(key, 1)).toMatchObject({ refused: 'gone' });
    expect(await call('GET', `/api/doors/${created.code}`, { schema: doorSchema })).toMatchObject({
      refused: 'wrong-code',
    });
    for (const table of ['seats', 'months', 'events', 'answers', 'tickets', 'orders'] as const) {
      const rows = await host.workshop.data.db
        .selectFrom(table)
        .select('session')
        .where('session', '=', created.session)
        .execute();
      expect(rows).toEqual([]);
    }
  });

  test('what was deleted is not left on the disk either', async () => {
    const created = await create();
    const { key } = await join(created.code, 'Xanthippe Quill');
    const pledge = (text: string) => call('PUT', '/api/seat/pledge', { key, body: { text }, schema: null });
    await pledge('Unforgettable vow'.padEnd(MOST_PLEDGE, '!'));
    expect(await pledge('!'.repeat(MOST_PLEDGE + 1))).toMatchObject({ ok: false, refused: 'unreadable' });
    const found = () =>
      readdirSync(folder).filter((file) =>
        /Xanthippe|Unforgettable/.test(readFileSync(path(folder, file), 'latin1')),
      );
    expect(found()).not.toEqual([]);
    await call('DELETE', '/api/session', { key: created.trainer, schema: null });
    expect(found()).toEqual([]);
  });
});
