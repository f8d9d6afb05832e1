/**
 * Listening to a session: one event stream, taken up again after the last number whenever it breaks, however long the
 * network was away or the phone asleep. Where something on the way holds a stream back until it ends, nothing is
 * heard; then the same events are asked for every few seconds.
 */
import { createEventSource } from 'eventsource-client';
import { parseJson } from '../lib/json.ts';
import { createCall, type Fetch, headersOf, type No, refusalIn } from './client.ts';
import { batchSchema, eventSchema, HEARTBEAT, type SessionEvent } from './messages.ts';

export interface Hearing {
  event(event: SessionEvent): void;
  /** Whether the host is heard at the moment. */
  heard(isHeard: boolean): void;
  /** The host says no, and will not say anything else: listening is over. */
  refused(no: No): void;
}

export interface Listening {
  /** Number of the last event heard. */
  at(): number;
  close(): void;
}

/** Milliseconds. The first try after a break, doubled up to the last, each by chance between half and all of it. */
const SOON = 500;
const LATEST = 5000;
const POLL = 3000;
/** Silence for so long means that nobody is there. A stream says something as soon as it is open. */
const SILENCE = 2 * HEARTBEAT;
const HELLO = 8000;

const EVENTS = '/api/events';
/** With anything else the next try may go better. */
const final: readonly string[] = [
  'wrong-key',
  'removed',
  'ended',
  'gone',
  'elsewhere',
  'old-version',
  'not-allowed',
];

export function listen(
  key: string,
  after: number,
  hearing: Hearing,
  fetcher: Fetch = (url, init) => fetch(url, init),
): Listening {
  const call = createCall(fetcher);
  let at = after;
  let tries = 0;
  let polls = false;
  let closed = false;
  let lastSign = Date.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Ends the stream or the request under way. */
  let stop: () => void = () => undefined;

  const later = (work: () => void, wait: number): void => {
    clearTimeout(timer);
    if (!closed) timer = setTimeout(work, wait);
  };
  const take = (event: SessionEvent, number: number | null): void => {
    if (closed || (number !== null && number <= at)) return;
    if (number !== null) at = number;
    hearing.event(event);
  };
  const alive = (): void => {
    tries = 0;
    lastSign = Date.now();
    if (!closed) hearing.heard(true);
  };
  const broken = (): void => {
    stop();
    if (closed) return;
    hearing.heard(false);
    const longest = Math.min(LATEST, SOON * 2 ** tries++);
    later(connect, longest * (0.5 + Math.random() / 2));
  };
  const end = (no: No): void => {
    close();
    hearing.refused(no);
  };

  const poll = async (): Promise<void> => {
    const controller = new AbortController();
    stop = () => controller.abort();
    const path = `${EVENTS}?after=${at}&poll`;
    const answer = await call('GET', path, { key, schema: batchSchema, signal: controller.signal });
    if (controller.signal.aborted) return;
    if (!answer.ok) return final.includes(answer.refused) ? end(answer) : broken();
    for (const { number, event } of answer.value.events) take(event, number);
    at = Math.max(at, answer.value.at);
    alive();
    later(connect, POLL * (0.75 + Math.random() / 2));
  };

  const stream = (): void => {
    let hasSpoken = false;
    let isOver = false;
    const sign = (): void => {
      hasSpoken = true;
      alive();
      later(silent, SILENCE);
    };
    const silent = (): void => {
      // It was opened, and nothing came through: something on the way keeps it back.
      if (!hasSpoken) polls = true;
      broken();
    };
    const source = createEventSource({
      url: `${EVENTS}?after=${at}`,
      headers: headersOf(key),
      fetch: async (url, init) => {
        const answer = await fetcher(String(url), init as RequestInit);
        if (answer.ok) return answer;
        const no = await refusalIn(answer);
        if (!isOver && final.includes(no.refused)) end(no);
        throw new Error(no.refused);
      },
      onComment: sign,
      onMessage: ({ id, data }) => {
        sign();
        const read = eventSchema.safeParse(parseJson(data));
        if (read.success) take(read.data, id === undefined ? null : Number(id));
      },
      onScheduleReconnect: () => {
        if (!isOver) broken();
      },
    });
    stop = () => {
      isOver = true;
      source.close();
    };
    later(silent, HELLO);
  };

  const connect = (): void => {
    stop();
    if (polls) void poll();
    else stream();
  };
  /** The network is back, or the phone awake: not a moment is lost. */
  const wake = (): void => {
    if (closed || document.visibilityState === 'hidden') return;
    if (tries === 0 && Date.now() - lastSign < HEARTBEAT + SOON) return;
    tries = 0;
    connect();
  };
  const back = (): void => {
    polls = false;
    tries = 0;
    if (!closed) connect();
  };
  const close = (): void => {
    closed = true;
    clearTimeout(timer);
    stop();
    if (typeof window === 'undefined') return;
    window.removeEventListener('offline', broken);
    window.removeEventListener('online', back);
    window.removeEventListener('pageshow', wake);
    document.removeEventListener('visibilitychange', wake);
  };
  if (typeof window !== 'undefined') {
    window.addEventListener('offline', broken);
    window.addEventListener('online', back);
    window.addEventListener('pageshow', wake);
    document.addEventListener('visibilitychange', wake);
  }
  connect();
  return { at: () => at, close };
}
