// The projector with a host that is only pretended: it asks for nothing true before the reveal, sends no command, and
// puts names beside published figures alone.

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Answer, Call, No } from '../../src/session/client.ts';
import type { Hearing } from '../../src/session/listen.ts';
import { createFront } from '../../src/store/front.ts';
import { boardWith, roomOf, seatOf, truthMonth, truthOf } from '../session/roomFixture.ts';

const KEY = 'f'.repeat(32);
const offline: No = { ok: false, refused: 'offline', detail: '', expected: null };

function pretend(fails: No | null = null) {
  const asked: string[] = [];
  const state: { fails: No | null; hearing: Hearing | null } = { fails, hearing: null };
  const answer = (path: string): unknown => {
    if (path === '/api/truth')
      return { rows: [truthOf('nameless1', [truthMonth(1, { helped: 500 })])], you: null, pending: 0 };
    if (path === '/api/stories') return { stories: [], pending: 0 };
    return boardWith([seatOf('a', 1), seatOf('b', 1, { removed: true })], { as: 'front' });
  };
  const call: Call = async <T>(
    method: string,
    path: string,
    { key, schema }: { key?: string | undefined; schema: { parse(value: unknown): T } | null },
  ) => {
    asked.push(`${method} ${path}`);
    expect(key).toBe(KEY);
    if (state.fails !== null) return state.fails as Answer<T>;
    return { ok: true, value: schema === null ? (null as T) : schema.parse(answer(path)) };
  };
  const front = createFront(
    {
      base: 'https://room.example/',
      call,
      listen: (_key, after, hearing) => {
        state.hearing = hearing;
        return { at: () => after, close: () => undefined };
      },
    },
    `#front=session1.${KEY}`,
  );
  return { front, asked, state };
}

const settle = (milliseconds = 0) => vi.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('before the reveal only the board is asked for; from it on the truth, without any name', async () => {
  const { front, asked, state } = pretend();
  await settle(5000);
  expect(asked).toEqual(['GET /api/session']);
  expect(front.getView()).toMatchObject({
    step: null,
    told: null,
    join: 'https://room.example/?join=ABC234',
  });
  const reveal = { step: 1, devices: 'front' as const };
  state.hearing?.event({ kind: 'room', room: roomOf({ stage: 'reveal', reveal }) });
  await settle(5000);
  expect(asked.slice(1).every((each) => /^GET \/api\/(truth|stories)$/.test(each))).toBe(true);
  const { step, told } = front.getView();
  expect(step).toBe('table');
  const [organisation] = told?.organisations ?? [];
  // The table is of what was published, by name; every other sum is of rows that have none.
  expect(organisation?.league.map(({ id }) => told?.names[id])).toEqual(['Name of a']);
  expect(JSON.stringify({ ...organisation, league: [] })).not.toContain('"a"');
});

test('a host that does not answer is asked again, and why is said meanwhile', async () => {
  const { front, asked, state } = pretend(offline);
  await settle(100);
  expect(front.getView().live).toMatchObject({ board: null, trouble: 'offline' });
  state.fails = null;
  await settle(5000);
  expect(front.getView().live.heard).toBe(true);
  expect(asked).toEqual(['GET /api/session', 'GET /api/session']);
});
