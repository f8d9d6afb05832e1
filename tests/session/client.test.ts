// Talking to a host and listening to it, with a network that the test holds in its hand.

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createCall, type Fetch, PATIENCE } from '../../src/session/client.ts';
import { listen } from '../../src/session/listen.ts';
import { HEARTBEAT, PROTOCOL_VERSION, putDoneSchema, type SessionEvent } from '../../src/session/messages.ts';
import { type Refusal, STATUS } from '../../src/session/refusals.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const refusal = (refused: Refusal): Response =>
  Response.json({ refused, detail: 'why', expected: 3 }, { status: STATUS[refused] });

describe('a call', () => {
  test('carries key and version, and gives what the schema reads', async () => {
    const asked: { url: string; init: RequestInit }[] = [];
    const call = createCall(async (url, init) => {
      asked.push({ url, init });
      return Response.json({ months: 2 });
    });
    const answer = await call('PUT', '/api/seat/months/2', {
      key: 'secret',
      body: { decisions: {}, injected: [] },
      schema: putDoneSchema,
    });
    expect(answer).toEqual({ ok: true, value: { months: 2 } });
    expect(asked[0]?.init.headers).toMatchObject({ authorization: 'Bearer secret' });
    expect(asked[0]?.url).not.toContain('secret');
    expect(JSON.parse(String(asked[0]?.init.body))).toMatchObject({ version: PROTOCOL_VERSION });
  });

  test.each<[string, Fetch, object]>([
    ['a refusal', async () => refusal('out-of-order'), { refused: 'out-of-order', expected: 3 }],
    ['no network', () => Promise.reject(new TypeError('no network')), { refused: 'offline' }],
    ['a proxy', async () => new Response('<h1>502</h1>', { status: 502 }), { refused: 'offline' }],
    ['a login page of the Wi-Fi', async () => new Response('<h1>Hello</h1>'), { refused: 'offline' }],
    ['another protocol', async () => Response.json({ weeks: 2 }), { refused: 'old-version' }],
  ])('says what went wrong: %s', async (_, fetcher, expected) => {
    const answer = await createCall(fetcher)('GET', '/api/seat', { schema: putDoneSchema });
    expect(answer).toMatchObject({ ok: false, ...expected });
  });

  test('does not wait for ever', async () => {
    const never: Fetch = (_, { signal }) =>
      new Promise((_resolve, reject) =>
        signal?.addEventListener('abort', () => reject(new Error('stopped'))),
      );
    const answer = createCall(never)('GET', '/api/seat', { schema: null });
    await vi.advanceTimersByTimeAsync(PATIENCE);
    expect(await answer).toMatchObject({ ok: false, refused: 'offline' });
  });
});

describe('listening', () => {
  const gone: SessionEvent = { kind: 'gone' };
  const you: SessionEvent = { kind: 'you', why: 'deputy' };

  /** A host whose streams the test writes to and breaks. */
  function host() {
    const streams: { url: string; say(text: string): void; cut(): void }[] = [];
    const fetcher: Fetch = async (url, { signal }) => {
      let writer: ReadableStreamDefaultController<Uint8Array> | undefined;
      const body = new ReadableStream<Uint8Array>({
        start: (controller) => {
          writer = controller;
        },
      });
      signal?.addEventListener('abort', () => writer?.error(new Error('stopped')));
      streams.push({
        url,
        say: (text) => writer?.enqueue(new TextEncoder().encode(text)),
        cut: () => writer?.error(new Error('cut')),
      });
      return new Response(body);
    };
    const said = (number: number, event: SessionEvent): string =>
      `id: ${number}\ndata: ${JSON.stringify(event)}\n\n`;
    return { fetcher, streams, said };
  }

  function ear() {
    const events: SessionEvent[] = [];
    const line: boolean[] = [];
    const refused: string[] = [];
    return {
      events,
      line,
      refused,
      event: (event: SessionEvent) => void events.push(event),
      heard: (isHeard: boolean) => void line.push(isHeard),
    };
  }
  const hearing = (to: ReturnType<typeof ear>) => ({
    event: to.event,
    heard: to.heard,
    refused: ({ refused }: { refused: string }) => void to.refused.push(refused),
  });
  const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

  test('goes on after the last number when the stream breaks, and hears nothing twice', async () => {
    const { fetcher, streams, said } = host();
    const to = ear();
    const listening = listen('key', 4, hearing(to), fetcher);
    await pass(0);
    streams[0]?.say(said(5, you));
    await pass(0);
    streams[0]?.cut();
    await pass(600);
    expect(streams[1]?.url).toBe('/api/events?after=5');
    streams[1]?.say(said(5, you) + said(6, gone));
    await pass(0);
    expect(to.events).toEqual([you, gone]);
    expect(to.line).toEqual([true, false, true, true]);
    expect(listening.at()).toBe(6);
    listening.close();
  });

  test('a stream that has gone silent is opened again; a sign of life is not silence', async () => {
    const { fetcher, streams } = host();
    const listening = listen('key', 0, hearing(ear()), fetcher);
    await pass(0);
    for (let beat = 0; beat < 4; beat++) {
      streams[0]?.say(':\n\n');
      await pass(HEARTBEAT);
    }
    expect(streams).toHaveLength(1);
    await pass(HEARTBEAT + 600);
    expect(streams).toHaveLength(2);
    expect(streams[1]?.url).not.toContain('poll');
    listening.close();
  });

  test('asks every few seconds where no stream comes through', async () => {
    const { fetcher, streams } = host();
    const to = ear();
    let at = 0;
    const listening = listen('key', 0, hearing(to), async (url, init) => {
      if (!url.includes('poll')) return fetcher(url, init);
      at++;
      return Response.json({ events: [{ number: at, event: you }], at });
    });
    await pass(2 * HEARTBEAT + 600);
    await pass(8000);
    expect(streams).toHaveLength(1);
    expect(to.events.length).toBeGreaterThanOrEqual(2);
    expect(listening.at()).toBe(to.events.length);
    listening.close();
    const heard = to.events.length;
    await pass(20_000);
    expect(to.events).toHaveLength(heard);
  });

  test('is over when the host says so, and only then', async () => {
    const to = ear();
    const answers: Refusal[] = ['unavailable', 'too-many', 'removed'];
    let asked = 0;
    const listening = listen('key', 0, hearing(to), async () => refusal(answers[asked++] ?? 'gone'));
    await pass(60_000);
    expect(asked).toBe(3);
    expect(to.refused).toEqual(['removed']);
    listening.close();
  });

  test('in a browser: a lost network is noticed at once, and its return and waking up are, too', async () => {
    const window = new EventTarget();
    const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
    vi.stubGlobal('window', window);
    vi.stubGlobal('document', document);
    const { fetcher, streams } = host();
    const to = ear();
    const listening = listen('key', 0, hearing(to), fetcher);
    await pass(0);
    streams[0]?.say(':\n\n');
    await pass(0);
    window.dispatchEvent(new Event('offline'));
    expect(to.line).toEqual([true, false]);
    window.dispatchEvent(new Event('online'));
    await pass(0);
    expect(streams).toHaveLength(2);
    streams[1]?.say(':\n\n');
    await pass(0);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(streams).toHaveLength(2);
    // Asleep: the clock goes on, no timer does.
    vi.setSystemTime(Date.now() + 10 * HEARTBEAT);
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(0);
    expect(streams).toHaveLength(3);
    listening.close();
    window.dispatchEvent(new Event('online'));
    await pass(0);
    expect(streams).toHaveLength(3);
    vi.unstubAllGlobals();
  });
});
