// A room under load that nothing may be lost of: participants put month after month, each until it is acknowledged, as
// the real client does; a trainer follows the board. At the end the host's books are held against what was
// acknowledged. Asked at `address()`, which may be another host each time.

import { setTimeout as pause } from 'node:timers/promises';
import { boardOf, heard as withEvent } from '../../src/session/board.ts';
import { createCall } from '../../src/session/client.ts';
import { type Listening, listen } from '../../src/session/listen.ts';
import {
  boardSchema,
  createdSchema,
  joinedSchema,
  putDoneSchema,
  seatSchema,
} from '../../src/session/messages.ts';
import type { SeatRow } from '../../src/session/state.ts';
import { rules } from '../host/workshopHost.ts';
import { type Luck, one } from './luck.ts';

const MONTHS = 24;
/** Milliseconds. */
const LONGEST_THOUGHT = 40;
const AGAIN = 25;
const PATIENCE = 60_000;

/** What only asks for another try. */
const passing: readonly string[] = ['offline', 'unavailable', 'too-many'];

interface Played {
  readonly key: string;
  /** Decisions as acknowledged, month by month. */
  readonly acknowledged: object[];
  /** Sent, and nobody knows whether it arrived. */
  open: object | null;
}

export interface Crowd {
  /** Months acknowledged so far. */
  acknowledged(): number;
  /** Participants stop; what they have is still sent. */
  stop(): Promise<void>;
  /** What is wrong, in words; nothing if nothing is. */
  problems(): Promise<readonly string[]>;
}

export async function openCrowd(address: () => string, size: number, luck: Luck): Promise<Crowd> {
  const fetcher = (path: string, init: RequestInit) => fetch(address() + path, init);
  const call = createCall(fetcher);
  const found: string[] = [];
  let running = true;
  const insist: <T>(asking: () => ReturnType<typeof call<T>>) => Promise<T> = async (asking) => {
    for (;;) {
      const answer = await asking();
      if (answer.ok) return answer.value;
      if (!passing.includes(answer.refused)) throw new Error(`${answer.refused} ${answer.detail}`);
      await pause(AGAIN);
    }
  };
  const table = { name: 'Room', scenario: 'police', regime: 'purpose' as const };
  const body = { rules: { ...rules, months: MONTHS, pace: 'free' as const, tables: [table] } };
  const created = await insist(() => call('POST', '/api/sessions', { body, schema: createdSchema }));
  const boardNow = () =>
    insist(() => call('GET', '/api/session', { key: created.trainer, schema: boardSchema }));

  let board = boardOf(await boardNow());
  const listening: Listening = listen(
    created.trainer,
    board.at,
    {
      event(event) {
        // The client leaves out what it has heard: whatever comes is new.
        board = withEvent(board, event, null);
      },
      heard: () => undefined,
      refused: ({ refused }) => void found.push(`the trainer's stream was refused: ${refused}`),
    },
    fetcher,
  );

  const seats: Played[] = [];
  const sit = async (name: string): Promise<Played> => {
    const attempt = `attempt-of-${created.code}-${name.replaceAll(' ', '-')}`;
    const joining = { body: { name, table: 0, attempt }, schema: joinedSchema };
    const { key } = await insist(() => call('POST', `/api/doors/${created.code}`, joining));
    const played: Played = { key, acknowledged: [], open: null };
    const { months } = await insist(() => call('GET', '/api/seat', { key, schema: seatSchema }));
    played.acknowledged.push(...months.map(({ decisions }) => decisions));
    seats.push(played);
    return played;
  };
  const play = async (place: number): Promise<void> => {
    for (let sitting = 0; running; sitting++) {
      // Names are compared without their spaces: “1 11” and “11 1” would be one.
      const played = await sit(`Seat ${place} of ${sitting}`);
      while (running && played.acknowledged.length < MONTHS) {
        await pause(luck() * LONGEST_THOUGHT);
        const decisions = { goAndLook: luck() < 0.5, tone: one(luck, ['people-first', 'whatever-it-takes']) };
        const month = played.acknowledged.length + 1;
        played.open = decisions;
        const put = { key: played.key, body: { decisions, injected: [] }, schema: putDoneSchema };
        await insist(() => call('PUT', `/api/seat/months/${month}`, put));
        played.acknowledged.push(decisions);
        played.open = null;
      }
    }
  };
  const players = Array.from({ length: size }, (_, place) =>
    play(place).catch((error: unknown) => void found.push(`a participant was refused: ${String(error)}`)),
  );

  /** Until every month has its figures, and the followed board is the one that is asked for. */
  const settled = async (): Promise<void> => {
    let differs = '';
    for (let waited = 0; waited < PATIENCE; waited += 4 * AGAIN) {
      const now = await boardNow();
      const all = now.seats.every(({ months }) => months.every(({ figure }) => figure !== null));
      if (all && inOrder(now.seats) === inOrder(board.seats)) return;
      differs = all
        ? `the followed board ${inOrder(board.seats)} is not the one that is asked for ${inOrder(now.seats)}`
        : 'figures are missing';
      await pause(4 * AGAIN);
    }
    found.push(differs);
  };
  return {
    acknowledged: () => seats.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0),
    async stop() {
      running = false;
      await Promise.all(players);
    },
    async problems() {
      for (const { key, acknowledged } of seats) {
        const { months } = await insist(() => call('GET', '/api/seat', { key, schema: seatSchema }));
        const kept = months.map(({ decisions }) => decisions);
        if (JSON.stringify(kept) !== JSON.stringify(acknowledged))
          found.push(`acknowledged ${JSON.stringify(acknowledged)}, kept ${JSON.stringify(kept)}`);
        if (months.some(({ month }, index) => month !== index + 1)) found.push('months out of order');
      }
      await settled();
      listening.close();
      return found;
    },
  };
}

function inOrder(seats: readonly SeatRow[]): string {
  return JSON.stringify(seats.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
}
