// What is kept, on both databases: nothing lost or doubled however many ask at once; and two hosts on one PostgreSQL.

import { createServer, request, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DataPlace, openData } from '../../src/host/data/openData.ts';
import type { Host } from '../../src/host/host.ts';
import { sweep } from '../../src/host/workshop/sessions.ts';
import {
  boardSchema,
  doorSchema,
  joinedSchema,
  seatSchema,
  ticketSchema,
} from '../../src/session/messages.ts';
import { hearing, isMonth } from './hearing.ts';
import { type Postgres, startPostgres } from './postgres.ts';
import { browsersOf, emptyFolder, startTestHost } from './workshopHost.ts';

let postgres: Postgres;
beforeAll(async () => {
  postgres = await startPostgres();
}, 60_000);
afterAll(() => postgres.stop());

const places: readonly [string, () => Promise<DataPlace>][] = [
  ['SQLite', async () => ({ folder: emptyFolder() })],
  ['PostgreSQL', async () => ({ url: await postgres.database() })],
];

describe.each(places)('%s', (_, place) => {
  let host: Host;
  beforeAll(async () => {
    host = await startTestHost(await place());
  });
  afterAll(() => host.stop());
  const { call, sure, create, join, order, put, attempt } = browsersOf(() => host.address);
  const boardOf = (key: string) => sure(call('GET', '/api/session', { key, schema: boardSchema }));
  const seatOf = (key: string) => sure(call('GET', '/api/seat', { key, schema: seatSchema }));

  test('of many who want one name, one gets it; halves stay even', async () => {
    const created = await create({ tables: [{ name: 'One', scenario: 'police', regime: 'halves' }] });
    const same = await Promise.allSettled(Array.from({ length: 8 }, () => join(created.code, 'Ada')));
    expect(same.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await Promise.all(Array.from({ length: 9 }, (__, k) => join(created.code, `Seat ${k}`)));
    const { seats } = await boardOf(created.trainer);
    expect(seats.filter(({ regime }) => regime === 'target')).toHaveLength(5);
  });

  test('a code that no database could hold is a wrong code', async () => {
    expect(await call('GET', '/api/doors/%00ABCDE', { schema: doorSchema })).toMatchObject({
      refused: 'wrong-code',
    });
  });

  test('the same month put ten times at once is one, and of two different ones the first stands', async () => {
    const created = await create({ pace: 'free' });
    const { key } = await join(created.code, 'Ada');
    const same = await Promise.all(Array.from({ length: 10 }, () => put(key, 1, { goAndLook: true })));
    expect(same.every(({ ok }) => ok)).toBe(true);
    const different = await Promise.all([put(key, 2), put(key, 2, { goAndLook: true })]);
    expect(different.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await seatOf(key)).months).toHaveLength(2);
  });

  test('a change that is refused leaves nothing behind, also beside others that are carried out', async () => {
    const created = await create();
    const [ada, ben] = [await join(created.code, 'Ada'), await join(created.code, 'Ben')];
    const rename = (seat: string, name: string) => order(created, { kind: 'rename', seat, name });
    const answers = await Promise.all([
      rename(ada.seat, 'Cleo'),
      rename(ben.seat, 'Cleo'),
      order(created, { kind: 'open', month: 2 }),
      order(created, { kind: 'open', month: 13 }),
    ]);
    const ends = answers.map((each) => (each.ok ? 'fine' : each.refused));
    expect(ends.slice(0, 2).toSorted()).toEqual(['fine', 'name-taken']);
    expect(ends.slice(2)).toEqual(['fine', 'impossible']);
    const { room, seats } = await boardOf(created.trainer);
    expect(room.openMonth).toBe(2);
    expect(seats.map(({ name }) => name)).toEqual(ends[0] === 'fine' ? ['Cleo', 'Ben'] : ['Ada', 'Cleo']);
  });

  test('events are numbered without gap or double, and each says the newest', async () => {
    const created = await create();
    await Promise.all(Array.from({ length: 12 }, (__, k) => join(created.code, `Seat ${k}`)));
    for (let month = 1; month <= 3; month++) await order(created, { kind: 'open', month });
    const rows = await host.workshop.data.db
      .selectFrom('events')
      .select(['topic', 'number'])
      .where('session', '=', created.session)
      .orderBy('number')
      .execute();
    expect(new Set(rows.map(({ topic }) => topic)).size).toBe(rows.length);
    expect(rows.map(({ number }) => number)).toEqual([...Array.from({ length: 12 }, (__, k) => k + 1), 15]);
  });

  test('a ticket opens once, whoever comes first', async () => {
    const created = await create();
    const { key } = await join(created.code, 'Ada');
    const { ticket } = await sure(call('POST', '/api/seat/ticket', { key, schema: ticketSchema }));
    const tries = await Promise.all(
      Array.from({ length: 5 }, () =>
        call('POST', `/api/rejoins/${ticket}`, { body: {}, schema: joinedSchema }),
      ),
    );
    expect(tries.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('one attempt to join is one seat, also when it is sent again before the answer', async () => {
    const created = await create();
    const asking = { body: { name: 'Ada', table: 0, attempt: attempt() }, schema: joinedSchema };
    const joined = await Promise.all(
      Array.from({ length: 4 }, () => sure(call('POST', `/api/doors/${created.code}`, asking))),
    );
    expect(new Set(joined.map(({ seat }) => seat)).size).toBe(1);
    for (const { key } of joined) expect((await seatOf(key)).name).toBe('Ada');
  });

  test('what is over goes by itself, and nothing else', async () => {
    const [old, young] = [await create({ pace: 'free' }), await create()];
    const { key } = await join(old.code, 'Ada');
    await put(key, 1);
    const { db } = host.workshop.data;
    await db.updateTable('sessions').set({ until: 1 }).where('id', '=', old.session).execute();
    await db.updateTable('keys').set({ until: 1 }).where('session', '=', old.session).execute();
    await sweep(host.workshop);
    expect(await put(key, 2)).toMatchObject({ refused: 'wrong-key' });
    expect((await boardOf(young.trainer)).seats).toEqual([]);
    const left = await db.selectFrom('months').select('seat').where('session', '=', old.session).execute();
    expect(left).toEqual([]);
  });
});

describe('two hosts on one PostgreSQL', () => {
  let hosts: Host[];
  let balancer: Server;
  let address: string;
  beforeAll(async () => {
    const url = await postgres.database();
    // Started at the same moment on an empty database.
    // They would complain of the connection that is cut below.
    hosts = await Promise.all([1, 2].map(() => startTestHost({ url }, {}, 'silent')));
    balancer = inTurn(hosts.map(({ port }) => port));
    address = await new Promise((resolve) => {
      balancer.listen(0, '127.0.0.1', () =>
        resolve(`http://127.0.0.1:${(balancer.address() as { port: number }).port}`),
      );
    });
  });
  afterAll(async () => {
    balancer.closeAllConnections();
    balancer.close();
    for (const host of hosts) await host.stop();
  });
  const { sure, call, create, join, order, put } = browsersOf(() => address);

  test('whatever goes to one is heard on the other, and nobody need stay with one', async () => {
    const created = await create();
    const seats = await Promise.all(Array.from({ length: 4 }, (_, k) => join(created.code, `Seat ${k}`)));
    const trainers = hosts.map((host) => hearing(host.address, created.trainer));
    for (let month = 1; month <= 2; month++) {
      await order(created, { kind: 'open', month });
      const answers = await Promise.all(seats.map(({ key }) => put(key, month)));
      expect(answers.every(({ ok }) => ok)).toBe(true);
    }
    for (const trainer of trainers) {
      await trainer.next(isMonth(2));
      for (const { seat } of seats)
        await trainer.next(
          (event) => event.kind === 'seat' && event.seat.id === seat && event.seat.months.length === 2,
        );
    }
    for (const trainer of trainers) trainer.close();
    const { seats: rows } = await sure(
      call('GET', '/api/session', { key: created.front, schema: boardSchema }),
    );
    expect(rows.map(({ months }) => months.length)).toEqual([2, 2, 2, 2]);
  });

  test('the newest stream of a seat ends an older one on the other host', async () => {
    const created = await create();
    const { key } = await join(created.code, 'Ada');
    const [first, second] = hosts.map((host) => host.address);
    const older = hearing(first ?? '', key);
    await order(created, { kind: 'open', month: 1 });
    await older.next(isMonth(1));
    const newer = hearing(second ?? '', key);
    await older.next((event) => event.kind === 'you' && event.why === 'elsewhere');
    older.close();
    newer.close();
  });

  test('notes that were missed while the connection was cut are made up for', async () => {
    const created = await create();
    const listening = hosts.map((host) => hearing(host.address, created.trainer));
    await order(created, { kind: 'open', month: 1 });
    for (const each of listening) await each.next(isMonth(1));
    const { data } = (hosts[0] as Host).workshop;
    const client = await openData({ url: data.shared ?? '' });
    const { sql } = await import('kysely');
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where query ilike 'listen%' or query = 'select 1'`.execute(client.db);
    await order(created, { kind: 'open', month: 2 });
    for (const each of listening) await each.next(isMonth(2));
    for (const each of listening) each.close();
    await client.close();
  });
});

/** A balancer: each request goes to the next host. */
function inTurn(ports: readonly number[]): Server {
  let turn = 0;
  return createServer((incoming, answer) => {
    const port = ports[turn++ % ports.length] ?? 0;
    const { method = 'GET', url = '/', headers } = incoming;
    const asked = request({ host: 'localhost', port, method, path: url, headers }, (from) => {
      answer.writeHead(from.statusCode ?? 502, from.headers);
      from.pipe(answer);
    });
    asked.on('error', () => answer.destroy());
    answer.on('close', () => asked.destroy());
    incoming.pipe(asked);
  });
}
