// The trainer's place with a host that is only pretended: a session is made and remembered, commands wait for the host
// and are carried out once, another device goes on by the link, and deleting leaves nothing behind.

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Answer, Call, No } from '../../src/session/client.ts';
import type { Hearing } from '../../src/session/listen.ts';
import type { Command } from '../../src/session/messages.ts';
import type { Room } from '../../src/session/state.ts';
import { createTrainer } from '../../src/store/trainer.ts';
import { boardWith, roomOf, rulesOf, seatOf, truthMonth, truthOf } from '../session/roomFixture.ts';

const KEY = 'k'.repeat(32);
const FRONT = 'f'.repeat(32);
const NETWORK = ['http://10.0.0.5:8080', 'http://172.17.0.1:8080'];
const LINK = `#trainer=session1.${KEY}.${FRONT}`;
const no = (refused: No['refused']): No => ({ ok: false, refused, detail: '', expected: null });

/** A host that answers as it is told to. */
function pretend(hash: string, memory: string | null = null, base = 'https://room.example/') {
  const sent: { readonly attempt: string; readonly command: Command }[] = [];
  const state: {
    room: Room;
    kept: string | null;
    fails: No | null;
    hearing: Hearing | null;
    address: string;
  } = {
    room: roomOf({ stage: 'lobby', openMonth: 0 }),
    kept: memory,
    fails: null,
    hearing: null,
    address: hash,
  };
  let attempts = 0;
  const answer = (method: string, path: string, body: unknown): unknown => {
    if (path === '/api/sessions') return { session: 'session1', code: 'ABC234', trainer: KEY, front: FRONT };
    if (path === '/api/links') return { front: FRONT, network: NETWORK };
    if (path === '/api/truth')
      return {
        rows: ['a', 'b'].map((id) =>
          truthOf(id, [truthMonth(1)], { predictions: [{ month: 6, of100: 2, truth: 5 }] }),
        ),
        you: null,
        pending: 0,
      };
    if (method === 'DELETE') return null;
    if (path === '/api/session') return boardWith([seatOf('a', 0)], { room: state.room });
    const order = body as { attempt: string; command: Command };
    sent.push(order);
    const { command } = order;
    if (command.kind === 'open') state.room = { ...state.room, stage: 'running', openMonth: command.month };
    const isTicket = command.kind === 'ticket';
    return { room: state.room, ticket: isTicket ? { ticket: 'ABCDEFGHJK', until: 5 } : null };
  };
  const call: Call = async <T>(
    method: string,
    path: string,
    { body, schema }: { body?: object; schema: { parse(value: unknown): T } | null },
  ) => {
    if (state.fails !== null) return state.fails as Answer<T>;
    const value = answer(method, path, body);
    return { ok: true, value: schema === null ? (null as T) : schema.parse(value) };
  };
  const trainer = createTrainer(
    {
      base,
      organisations: ['hospital'],
      eventsOf: async () => [],
      question: (id) => `question ${id}`,
      call,
      listen: (_key, after, hearing) => {
        state.hearing = hearing;
        return { at: () => after, close: () => undefined };
      },
      memory: {
        read: () => state.kept,
        write: (text) => {
          state.kept = text;
        },
      },
      now: () => 1000,
      attempt: () => `attempt-${++attempts}`,
      writeAddress: (address) => {
        state.address = address;
      },
      isHostThere: async () => true,
    },
    hash,
  );
  return { trainer, state, sent };
}

const settle = (milliseconds = 0) => vi.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a session is made, its secret link becomes the address, and the browser remembers it', async () => {
  const { trainer, state } = pretend('#trainer');
  await settle();
  expect(trainer.getView()).toMatchObject({ host: true, console: null, sessions: [] });
  trainer.make(rulesOf());
  await settle();
  expect(state.address).toBe(LINK);
  const { console, sessions } = trainer.getView();
  expect(console?.links).toEqual({
    join: 'https://room.example/?join=ABC234',
    trainer: `https://room.example/${LINK}`,
    front: `https://room.example/#front=session1.${FRONT}`,
    seat: 'https://room.example/#seat=',
    isOnlyHere: false,
    places: [],
    place: '',
  });
  expect(console?.live.tiles.map(({ id }) => id)).toEqual(['a']);
  expect(sessions).toHaveLength(1);
  // The same browser, later: known without its link.
  expect(pretend('#trainer', state.kept).trainer.getView().sessions[0]?.code).toBe('ABC234');
});

test('why no session could be made is said, and it can be tried again', async () => {
  const { trainer, state } = pretend('#trainer');
  state.fails = no('too-many');
  trainer.make(rulesOf());
  await settle();
  expect(trainer.getView()).toMatchObject({ refused: 'too-many', making: false, console: null });
  state.fails = null;
  trainer.make(rulesOf());
  await settle();
  expect(trainer.getView().refused).toBeNull();
  expect(trainer.getView().console).not.toBeNull();
});

test('what is pressed offline waits, goes out in order with its own attempt, and a second press is no second wish', async () => {
  const { trainer, state, sent } = pretend(LINK);
  await settle();
  state.fails = no('offline');
  trainer.console.order({ kind: 'open', month: 1 });
  trainer.console.order({ kind: 'open', month: 1 });
  trainer.console.order({ kind: 'lock', on: true });
  await settle(5000);
  expect(trainer.getView().console?.pending.map(({ kind }) => kind)).toEqual(['open', 'lock']);
  state.fails = null;
  await settle(5000);
  expect(sent.map(({ attempt, command }) => [attempt, command.kind])).toEqual([
    ['attempt-1', 'open'],
    ['attempt-2', 'lock'],
  ]);
  expect(trainer.getView().console).toMatchObject({ pending: [], kept: { begunAt: 1000 - 5 * 60_000 } });
  // The answer itself shows what has changed, before any event.
  expect(trainer.getView().console?.show?.next).toMatchObject({ id: 'open', params: { month: 2 } });
});

test('what the host says no to is said and dropped; what waits can be taken back', async () => {
  const { trainer, state, sent } = pretend(LINK);
  await settle();
  state.fails = no('name-taken');
  trainer.console.order({ kind: 'rename', seat: 'a', name: 'B' });
  await settle();
  expect(trainer.getView().console).toMatchObject({
    pending: [],
    refused: { command: 'rename', why: 'name-taken' },
  });
  state.fails = no('offline');
  trainer.console.order({ kind: 'pause', on: true });
  await settle(100);
  trainer.console.withdraw();
  state.fails = null;
  await settle(5000);
  expect(sent).toEqual([]);
});

test('another device takes over by the link: code and services come from the host', async () => {
  const { trainer } = pretend(`#trainer=session1.${KEY}`);
  await settle();
  const { kept, links } = trainer.getView().console ?? {};
  expect(kept).toMatchObject({ code: 'ABC234', scenarios: ['hospital'] });
  expect(links?.front).toBe(`https://room.example/#front=session1.${FRONT}`);
});

test('where only this machine can come, the links begin with its address in the network, or another of them', async () => {
  const { trainer } = pretend(LINK, null, 'http://localhost:8080/');
  await settle();
  const links = () => trainer.getView().console?.links;
  expect(links()).toMatchObject({
    isOnlyHere: false,
    places: NETWORK,
    join: 'http://10.0.0.5:8080/?join=ABC234',
  });
  trainer.console.choosePlace(NETWORK[1] ?? '');
  expect(links()?.trainer).toBe(`http://172.17.0.1:8080/${LINK}`);
});

test('a link that was not copied whole opens nothing and is not remembered; the right one then opens', async () => {
  const { trainer, state } = pretend('#trainer');
  trainer.make(rulesOf());
  await settle();
  const kept = state.kept;
  state.fails = no('wrong-key');
  trainer.open(`#trainer=session1.${'x'.repeat(32)}`);
  await settle();
  expect(trainer.getView().console?.live.closed).toBe('wrong-key');
  expect(state.kept).toBe(kept);
  state.fails = null;
  trainer.open(LINK);
  await settle();
  expect(trainer.getView().console?.live).toMatchObject({ closed: null, heard: true });
});

test('events keep the board; the truth is fetched once the reveal has begun and chooses what to ask', async () => {
  const { trainer, state } = pretend(LINK);
  await settle();
  state.hearing?.event({ kind: 'seat', seat: seatOf('b', 1) });
  await settle(100);
  expect(trainer.getView().console?.live.tiles.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(trainer.getView().console?.live.truth).toBeNull();
  const reveal = { step: 0, devices: 'front' as const };
  state.hearing?.event({ kind: 'room', room: roomOf({ stage: 'reveal', openMonth: 6, reveal }) });
  await settle(2000);
  expect(trainer.getView().console?.live.truth?.rows).toHaveLength(2);
  expect(trainer.getView().console?.prompts.map(({ id }) => id)).toEqual(['said']);
  state.hearing?.heard(false);
  expect(trainer.getView().console?.live.heard).toBe(false);
});

test('a link that opens nothing says so; deleting forgets the session and its address', async () => {
  const { trainer, state } = pretend(LINK);
  state.hearing?.refused(no('wrong-key'));
  await settle();
  state.hearing?.refused(no('gone'));
  expect(trainer.getView().console?.live.closed).toBe('gone');
  trainer.console.deleteAll();
  await settle();
  expect(trainer.getView()).toMatchObject({ console: null, sessions: [] });
  expect(state.address).toBe('#trainer');
  expect(trainer.getView().news).toBe('deleted');
});

test('a link that was cut off says so where another session can be set up', () => {
  const { trainer } = pretend(LINK.slice(0, 20));
  expect(trainer.getView()).toMatchObject({ console: null, news: 'unreadable' });
});
