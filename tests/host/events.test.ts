// What is told to whom: streams that resume, one per seat, and the same by asking.

import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Host } from '../../src/host/host.ts';
import { createCall } from '../../src/session/client.ts';
import { batchSchema, seatSchema } from '../../src/session/messages.ts';
import { hearing, isMonth } from './hearing.ts';
import { browsersOf, startTestHost } from './workshopHost.ts';

let host: Host;
beforeAll(async () => {
  host = await startTestHost();
});
afterAll(() => host.stop());
const { call, sure, create, join, order, put } = browsersOf(() => host.address);

const listening = (key: string, after = 0) => hearing(host.address, key, after);

test('a change of the room reaches everyone; of a seat, trainer and front alone', async () => {
  const created = await create();
  const ada = await join(created.code, 'Ada');
  const ben = await join(created.code, 'Ben');
  const [trainer, front, seat] = [created.trainer, created.front, ada.key].map((key) => listening(key));
  await order(created, { kind: 'open', month: 1 });
  await Promise.all([trainer, front, seat].map((each) => each?.next(isMonth(1))));
  await put(ben.key, 1);
  for (const each of [trainer, front])
    await each?.next(
      (event) => event.kind === 'seat' && event.seat.id === ben.seat && event.seat.months.length === 1,
    );
  await order(created, { kind: 'open', month: 2 });
  await seat?.next(isMonth(2));
  expect(seat?.heard.every(({ kind }) => kind === 'room')).toBe(true);
  for (const each of [trainer, front, seat]) each?.close();
});

test('whoever was away hears the newest of everything, once, and nothing older', async () => {
  const created = await create();
  const { key, seat } = await join(created.code, 'Ada');
  const { at } = await sure(call('GET', '/api/seat', { key, schema: seatSchema }));
  for (const month of [1, 2, 3]) await order(created, { kind: 'open', month });
  await order(created, { kind: 'rename', seat, name: 'Cleo' });
  const back = listening(key, at);
  await back.next(({ kind }) => kind === 'you');
  expect(back.heard.map((event) => (event.kind === 'room' ? event.room.openMonth : event.kind))).toEqual([
    3,
    'you',
  ]);
  back.close();
  const ask = (after: number) =>
    sure(call('GET', `/api/events?after=${after}&poll`, { key, schema: batchSchema }));
  const asked = await ask(at);
  expect(asked.events.map(({ event }) => event.kind)).toEqual(['room', 'you']);
  expect((await ask(asked.at)).events).toEqual([]);
  expect(asked.at).toBeGreaterThanOrEqual(back.at());
});

test('a second stream of a seat ends the first, which is told', async () => {
  const created = await create();
  const { key } = await join(created.code, 'Ada');
  const first = listening(key);
  await order(created, { kind: 'open', month: 1 });
  await first.next(isMonth(1));
  const second = listening(key);
  await first.next((event) => event.kind === 'you' && event.why === 'elsewhere');
  first.close();
  await order(created, { kind: 'open', month: 2 });
  await second.next(isMonth(2));
  expect(first.heard.some(isMonth(2))).toBe(false);
  second.close();
});

test('deletion is told to everyone', async () => {
  const created = await create();
  const { key } = await join(created.code, 'Ada');
  const [trainer, seat] = [created.trainer, key].map((each) => listening(each));
  await order(created, { kind: 'open', month: 1 });
  await Promise.all([trainer?.next(isMonth(1)), seat?.next(isMonth(1))]);
  await call('DELETE', '/api/session', { key: created.trainer, schema: null });
  await Promise.all([trainer, seat].map((each) => each?.next(({ kind }) => kind === 'gone')));
  for (const each of [trainer, seat]) each?.close();
});

test('a stream is never compressed, kept or held back', async () => {
  const created = await create();
  const stop = new AbortController();
  const answer = await fetch(`${host.address}/api/events?after=0`, {
    headers: { authorization: `Bearer ${created.trainer}`, 'accept-encoding': 'gzip, br' },
    signal: stop.signal,
  });
  expect(answer.headers.get('content-encoding')).toBeNull();
  expect(answer.headers.get('x-accel-buffering')).toBe('no');
  expect(answer.headers.get('cache-control')).toContain('no-store');
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'");
  const first = await answer.body?.getReader().read();
  expect(new TextDecoder().decode(first?.value)).toMatch(/^:.*\n\n/);
  stop.abort();
});

test('a reader that is too slow is let go, and whoever has gone is away', async () => {
  const created = await create();
  const { key, seat } = await join(created.code, 'Ada');
  const end = vi.fn();
  const slow = {
    session: created.session,
    role: 'seat',
    seat,
    opened: 0,
    send: () => false,
    end,
  } as const;
  await host.workshop.events.join(slow, 0);
  await order(created, { kind: 'open', month: 1 });
  await vi.waitFor(() => expect(end).toHaveBeenCalledOnce());

  const { db } = host.workshop.data;
  const away = async () => {
    await host.workshop.presence.flush();
    const asking = { key: created.trainer, schema: batchSchema };
    const { events } = await sure(call('GET', '/api/events?after=0&poll', asking));
    return events.map(({ event }) => event).filter(({ kind }) => kind === 'away');
  };
  await host.workshop.presence.flush();
  await db.updateTable('seats').set({ seen_at: 0 }).where('id', '=', seat).execute();
  expect(await away()).toEqual([{ kind: 'away', away: [seat] }]);
  await call('GET', '/api/seat', { key, schema: seatSchema });
  expect(await away()).toEqual([{ kind: 'away', away: [] }]);
});

test('streams that are given up at once leave nothing behind', async () => {
  const { trainer, session } = await create();
  await Promise.all(
    Array.from({ length: 20 }, async (_, k) => {
      const stop = new AbortController();
      const asked = fetch(`${host.address}/api/events?after=0`, {
        headers: { authorization: `Bearer ${trainer}` },
        signal: stop.signal,
      });
      if (k % 2 === 0) await asked;
      stop.abort();
      await asked.catch(() => undefined);
    }),
  );
  await vi.waitFor(() => expect([...host.workshop.events.sessions()]).not.toContain(session));
});

test('who listens is refused as anyone is', async () => {
  const asked = createCall((path, init) => fetch(host.address + path, init));
  expect(
    await asked('GET', '/api/events?after=0', { key: 'x'.repeat(32), schema: batchSchema }),
  ).toMatchObject({
    refused: 'wrong-key',
  });
});
