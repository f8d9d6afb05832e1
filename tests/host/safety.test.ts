// Safety, tried from outside: each promise of the workshop with whatever a stranger, a participant or a careless host
// could do against it.

import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join as path } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Host } from '../../src/host/host.ts';
import { openLimit } from '../../src/host/workshop/limits.ts';
import {
  batchSchema,
  boardSchema,
  doorSchema,
  linksSchema,
  MOST_BODY,
  type SessionEvent,
  seatSchema,
  ticketSchema,
  truthSchema,
} from '../../src/session/messages.ts';
import { hearing } from './hearing.ts';
import { browsersOf, emptyFolder, startTestHost } from './workshopHost.ts';

let host: Host;
beforeAll(async () => {
  host = await startTestHost();
});
afterAll(() => host.stop());
const { call, sure, create, join, order, put } = browsersOf(() => host.address);
const ask = (url: string, init: RequestInit = {}) => fetch(host.address + url, init);
const bearer = (key: string) => ({ authorization: `Bearer ${key}` });

describe('a participant', () => {
  test('reads nobody else’s run, and acts as no trainer', async () => {
    const created = await create({ pace: 'free' });
    const { key, seat } = await join(created.code, 'Ada');
    const other = await join(created.code, 'Ben');
    await put(other.key, 1, { goAndLook: true });
    for (const url of ['/api/session', '/api/runs'])
      expect(await call('GET', url, { key, schema: null })).toMatchObject({ refused: 'not-allowed' });
    for (const who of [key, created.front]) {
      const told = await order({ trainer: who }, { kind: 'remove', seat: other.seat });
      expect(told).toMatchObject({ refused: 'not-allowed' });
      expect(await call('DELETE', '/api/session', { key: who, schema: null })).toMatchObject({ ok: false });
    }
    expect(await put(created.trainer, 1)).toMatchObject({ refused: 'not-allowed' });
    const mine = JSON.stringify(await sure(call('GET', '/api/seat', { key, schema: seatSchema })));
    expect(mine).toContain(seat);
    expect(mine.includes(other.seat) || mine.includes('Ben') || mine.includes(created.trainer)).toBe(false);
  });

  test('learns no truth before the reveal, from any answer or event', async () => {
    const created = await create({ pace: 'free' });
    const { key } = await join(created.code, 'Ada');
    const [seat, front] = [hearing(host.address, key), hearing(host.address, created.front)];
    await put(key, 1, { prediction: 60 });
    await host.workshop.figures.idle();
    await front.next((event) => event.kind === 'seat' && event.seat.months[0]?.figure !== null);
    await seat.next(({ kind }) => kind === 'room');
    const answers = await Promise.all([
      call('GET', '/api/seat', { key, schema: seatSchema }),
      call('GET', '/api/session', { key: created.front, schema: boardSchema }),
      call('GET', '/api/session', { key: created.trainer, schema: boardSchema }),
      call('GET', `/api/doors/${created.code}`, { schema: doorSchema }),
    ]);
    const all = JSON.stringify([answers, seat.heard, front.heard]);
    expect(all).not.toMatch(/trueFigure|harm|helped|acts|predictions|replacedIn/);
    for (const who of [key, created.front]) {
      const truth = await call('GET', '/api/truth', { key: who, schema: truthSchema });
      expect(truth).toMatchObject({ refused: 'not-yet' });
    }
    seat.close();
    front.close();
  });

  test('the wall is sent what it shows: no pledge and no standing, by no way; the trainer’s key gives its key', async () => {
    const created = await create({ pace: 'free' });
    const { key } = await join(created.code, 'Ada');
    const gone = await join(created.code, 'Grace');
    const links = await sure(call('GET', '/api/links', { key: created.trainer, schema: linksSchema }));
    expect(links.front).toBe(created.front);
    await put(key, 1);
    await call('PUT', '/api/seat/pledge', { key, body: { text: 'My own vow' }, schema: null });
    await order(created, { kind: 'remove', seat: gone.seat });
    const [front, trainer] = [hearing(host.address, links.front), hearing(host.address, created.trainer)];
    await host.workshop.figures.idle();
    const isWhole = (event: SessionEvent) => event.kind === 'seat' && event.seat.months[0]?.figure != null;
    await Promise.all([trainer.next(isWhole), front.next(isWhole)]);
    const all = async (who: string) =>
      JSON.stringify([
        await call('GET', '/api/session', { key: who, schema: boardSchema }),
        await call('GET', '/api/events?after=0&poll', { key: who, schema: batchSchema }),
        who === created.front ? front.heard : trainer.heard,
      ]);
    expect(await all(created.trainer)).toMatch(/My own vow.*Grace.*My own vow/);
    expect(await all(created.front)).not.toMatch(/My own vow|Grace|"standing":\d/);
    for (const who of [key, created.front])
      expect(await call('GET', '/api/links', { key: who, schema: null })).toMatchObject({
        refused: 'not-allowed',
      });
    front.close();
    trainer.close();
  });

  test('who was removed hears no more and may do no more', async () => {
    const created = await create();
    const { key, seat } = await join(created.code, 'Ada');
    const listening = hearing(host.address, key);
    await order(created, { kind: 'open', month: 1 });
    await listening.next(({ kind }) => kind === 'room');
    await order(created, { kind: 'remove', seat });
    await listening.next((event) => event.kind === 'you' && event.why === 'removed');
    expect(await put(key, 1)).toMatchObject({ refused: 'removed' });
    expect(await call('GET', '/api/seat', { key, schema: seatSchema })).toMatchObject({ refused: 'removed' });
    listening.close();
  });
});

describe('answers to the wall', () => {
  test('are nobody’s, and none is released while few are there', async () => {
    const created = await create();
    const seats = [];
    for (let k = 0; k < 7; k++) seats.push(await join(created.code, `Seat ${k}`));
    await order(created, { kind: 'ask', prompt: 'Where have you seen this?' });
    const board = () => sure(call('GET', '/api/session', { key: created.trainer, schema: boardSchema }));
    const wall = (await board()).room.wall?.id ?? '';
    const say = (key: string, text: string) =>
      call('PUT', `/api/seat/answers/${wall}`, { key, body: { text }, schema: null });
    await say(seats[0]?.key ?? '', '<b>At</b> my\u202e old school');
    await say(seats[1]?.key ?? '', 'Nowhere');
    await say(seats[1]?.key ?? '', '');
    const { answers } = await board();
    expect(answers.map(({ text }) => text)).toEqual(['‹b›At‹/b› my old school']);
    const release = () => order(created, { kind: 'release', answer: answers[0]?.id ?? '', on: true });
    expect(await release()).toMatchObject({
      refused: 'not-allowed',
      detail: expect.stringContaining('7 < 8'),
    });
    await join(created.code, 'Seat 8');
    expect(await release()).toMatchObject({ ok: true });
    const rows = await host.workshop.data.db.selectFrom('answers').selectAll().execute();
    for (const { seat, key } of seats)
      expect(JSON.stringify(rows).includes(seat) || JSON.stringify(rows).includes(key)).toBe(false);
    const front = await sure(call('GET', '/api/session', { key: created.front, schema: boardSchema }));
    expect([front.answers, front.room.wall?.released.length]).toEqual([[], 1]);
    // Another text is another answer: it is not on the wall before it has been released.
    await say(seats[0]?.key ?? '', 'In my old job');
    expect((await board()).room.wall?.released).toEqual([]);
  });
});

describe('secrets', () => {
  test('are not in the database', async () => {
    const created = await create();
    const { key } = await join(created.code, 'Ada');
    const { ticket } = await sure(call('POST', '/api/seat/ticket', { key, schema: ticketSchema }));
    const { db } = host.workshop.data;
    const tables = ['sessions', 'keys', 'seats', 'tickets', 'events', 'orders'] as const;
    const kept = JSON.stringify(
      await Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute())),
    );
    expect(kept).toContain(created.session);
    // Of a key only the letters that it is found by.
    const secrets = [...[created.trainer, created.front, key].map((each) => each.slice(8)), ticket];
    expect(secrets.filter((secret) => kept.includes(secret))).toEqual([]);
  });

  test('a key that is wrong in one letter opens nothing, whichever it is', async () => {
    const created = await create();
    for (let place = 0; place < 32; place++) {
      const letter = created.trainer[place] === 'A' ? 'B' : 'A';
      const key = created.trainer.slice(0, place) + letter + created.trainer.slice(place + 1);
      const answer = await ask('/api/session', { headers: bearer(key) });
      expect(answer.status).toBe(401);
    }
  });
});

describe('limits', () => {
  let small: Host;
  beforeAll(async () => {
    small = await startTestHost(undefined, {
      failures: { most: 5, every: 60_000 },
      changes: { most: 20, every: 60_000 },
      mostSessions: 3,
    });
  });
  afterAll(() => small.stop());
  const strict = browsersOf(() => small.address);

  test('codes cannot be guessed; who is inside plays on, and a room that shares an address comes in', async () => {
    const created = await strict.create({ pace: 'free' });
    const { key } = await strict.join(created.code, 'Ada');
    const door = (code: string, headers = {}) => fetch(`${small.address}/api/doors/${code}`, { headers });
    for (let k = 0; k < 30; k++) expect((await door(created.code)).status).toBe(200);
    const wrong = [];
    for (let k = 0; k < 5; k++) wrong.push((await door('AAAAAA')).status);
    expect(wrong).toEqual([404, 404, 404, 404, 404]);
    const limited = await door(created.code);
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '60']);
    // Only a proxy that the host knows of is believed.
    expect((await door(created.code, { 'x-forwarded-for': '203.0.113.9' })).status).toBe(429);
    expect(await strict.put(key, 1)).toMatchObject({ ok: true });
    const stranger = await fetch(`${small.address}/api/seat`, { headers: bearer('x'.repeat(32)) });
    expect(stranger.status).toBe(429);
  });

  test('one key cannot keep the host busy, and sessions are not without number', async () => {
    const other = await startTestHost(undefined, { changes: { most: 3, every: 60_000 }, mostSessions: 2 });
    const { create: open, join: enter, put: send } = browsersOf(() => other.address);
    const created = await open({ pace: 'free' });
    const { key } = await enter(created.code, 'Ada');
    const answers = [await send(key, 1), await send(key, 2), await send(key, 3), await send(key, 4)];
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, false]);
    expect(answers[3]).toMatchObject({ refused: 'too-many' });
    await open();
    await expect(open()).rejects.toThrow('too-many');
    await other.stop();
  });

  test('are forgiven with time, and an IPv6 household is one', () => {
    let now = 0;
    const limit = openLimit({ most: 2, every: 1000 }, () => now);
    limit.count('2001:db8:1:2:aaaa::1');
    limit.count('2001:db8:1:2:bbbb::7');
    expect(() => limit.check('2001:db8:1:2:cccc::9')).toThrow('too-many');
    limit.check('2001:db8:1:3::1');
    now = 1000;
    limit.check('2001:db8:1:2:cccc::9');
  });
});

describe('what arrives', () => {
  const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
    ask('/api/sessions', { method: 'POST', body, headers });

  test.each([
    ['too large', JSON.stringify({ version: 1, rules: 'x'.repeat(MOST_BODY) }), undefined, 413, 'too-large'],
    ['no JSON', '{"version":', undefined, 400, 'unreadable'],
    ['another type', 'version=1', { 'content-type': 'application/x-www-form-urlencoded' }, 400, 'unreadable'],
    ['a prototype', '{"__proto__":{"admin":true},"version":1}', undefined, 400, 'unreadable'],
    ['more than was asked', '{"version":1,"rules":{},"figure":100}', undefined, 400, 'unreadable'],
    ['another version', '{"version":999,"strange":true}', undefined, 426, 'old-version'],
    ['nothing', '', undefined, 400, 'unreadable'],
  ])('%s is refused', async (_, body, headers, status, refused) => {
    const answer = await post(body, headers);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ refused });
  });

  test.each([
    '=HYPERLINK("http://x")',
    '<img src=x onerror=alert(1)>',
    '@sum',
    '-1+2',
    'a\tb<i>',
    '{{name}}',
    'a|b',
  ])('a name cannot be %j', async (name) => {
    const { code } = await create();
    await expect(join(code, name)).rejects.toThrow('name-unusable');
  });

  test.each(['/api/nothing', '/api/seat/months/1e9', '/api/seat/months/0', '/api/seat/months/abc'])(
    '%s is an address of nothing',
    async (url) => {
      const created = await create({ pace: 'free' });
      const { key } = await join(created.code, 'Ada');
      const answer = await ask(url, {
        method: 'PUT',
        headers: { ...bearer(key), 'content-type': 'application/json' },
        body: JSON.stringify({ version: 1, decisions: {}, injected: [] }),
      });
      expect([400, 404, 422]).toContain(answer.status);
    },
  );
});

test('every answer has the policy, is kept by nobody, and is in nobody’s way on plain HTTP', async () => {
  const { trainer } = await create();
  for (const answer of [
    await ask('/api/session', { headers: bearer(trainer) }),
    await ask('/api/doors/AAAAAA'),
  ]) {
    const headers = Object.fromEntries(answer.headers);
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(headers['content-security-policy']).not.toContain('upgrade-insecure');
    expect(headers['strict-transport-security']).toBeUndefined();
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['access-control-allow-origin']).toBeUndefined();
  }
});

test('the log names nobody: no address, code, key or name', async () => {
  const dist = emptyFolder();
  writeFileSync(path(dist, 'index.html'), '<title>game</title>');
  const file = path(import.meta.dirname, '..', '..', 'src', 'host', 'host.ts');
  const options = { port: 0, data: { folder: emptyFolder() }, trustProxy: true, log: 'debug', dist };
  const program = spawn(process.execPath, [
    '--input-type=module-typescript',
    '-e',
    `import { startHost } from ${JSON.stringify(file)};
     const host = await startHost(${JSON.stringify(options)});
     console.log('at ' + host.address);
     process.on('SIGTERM', () => host.stop());`,
  ]);
  let log = '';
  program.stderr.on('data', (text) => (log += text));
  const address = await new Promise<string>((resolve) => {
    program.stdout.on('data', (text) => {
      log += text;
      const found = /^at (.*)$/m.exec(log)?.[1];
      if (found !== undefined) resolve(found);
    });
  });
  const browsers = browsersOf(() => address);
  const created = await browsers.create({ pace: 'free' });
  const { key } = await browsers.join(created.code, 'Ada Lovelace');
  await browsers.put(key, 1);
  await fetch(`${address}/api/doors/ZZZZZZ?name=Ada`, { headers: { 'x-forwarded-for': '203.0.113.9' } });
  await new Promise((resolve) => {
    program.on('exit', resolve);
    program.kill('SIGTERM');
  });
  expect(log).toContain('"route":"/api/seat/months/:month"');
  expect(log).toContain('wrong-code');
  for (const secret of [
    created.code,
    created.trainer,
    key,
    'ZZZZZZ',
    'Ada',
    'Lovelace',
    '203.0.113.9',
    '127.0.0.1',
  ])
    expect(log).not.toContain(secret);
});
