// One session under load: participants join, listen and put a month each whenever the trainer opens one, at moments
// spread over the month as in a room; the trainer listens to the board. Decisions are those of the standard managers
// with the session's own people, made before the clock runs.

import { type Manager, managers } from '../../run/managers.ts';
import { managedYear } from '../../run/summary.ts';
import { hospital } from '../../scenario/hospital/index.ts';
import { createShelf } from '../../sim/door.ts';
import type { MonthDecisions, Regime } from '../../sim/types.ts';
import type { Said, Wire } from './wire.ts';

export interface Measured {
  /** Milliseconds of each. */
  readonly puts: number[];
  /** From a command of the trainer to a participant's stream, and from a month sent to the trainer's. */
  readonly deliveries: number[];
  readonly joins: number[];
  readonly errors: string[];
  /** Events that ought to have come and did not. */
  missing: number;
}

export interface LoadPlan {
  readonly participants: number;
  readonly months: number;
  /** Seconds in which everyone puts a month, at moments of their own. */
  readonly secondsAMonth: number;
}

interface Participant {
  readonly key: string;
  readonly seat: string;
  readonly regime: Regime;
  readonly seed: number;
  decisions: readonly MonthDecisions[];
  /** When the last month was sent; 0: nothing is on its way. */
  sent: number;
  /** The last month whose opening was heard. */
  heard: number;
}

export interface LoadedRoom {
  readonly trainer: string;
  readonly participants: readonly Participant[];
}

type Ask = (...asked: Parameters<Wire['ask']>) => Promise<Said | null>;

const JOINS_AT_ONCE = 20;
/** Milliseconds to wait for what is still on its way. */
const PATIENCE = 10_000;
/** Different years in a room: enough that no two neighbours put the same. */
const YEARS_A_ROOM = 6;

export async function fillRoom(
  wire: Wire,
  { participants: count }: LoadPlan,
  measured: Measured,
): Promise<LoadedRoom> {
  const ask = asking(wire, measured);
  const rules = {
    tables: [{ name: 'Room', scenario: hospital.id, regime: 'halves' }],
    months: 12,
    stake: 'standard',
    pace: 'opened',
    seating: 'pairs',
    naming: 'free',
    language: 'en',
    plan: null,
  };
  const { code, trainer } = JSON.parse((await ask('POST', '/api/sessions', null, { rules }))?.text ?? '{}');
  const participants: Participant[] = [];
  const join = async (index: number): Promise<void> => {
    const body = { name: `Seat ${index}`, table: 0, attempt: `load-joins-${code}-${index}` };
    const said = await ask('POST', `/api/doors/${code}`, null, body);
    if (said === null) return;
    measured.joins.push(said.took);
    const { key, seat } = JSON.parse(said.text);
    const { regime, seed } = JSON.parse((await ask('GET', '/api/seat', key))?.text ?? '{}');
    participants.push({ key, seat, regime, seed, decisions: [], sent: 0, heard: 0 });
  };
  for (let first = 0; first < count; first += JOINS_AT_ONCE) {
    const many = Math.min(JOINS_AT_ONCE, count - first);
    await Promise.all(Array.from({ length: many }, (_, k) => join(first + k)));
  }
  return { trainer, participants };
}

/** Years of standard managers with the session's own people. Takes a while, in which nothing else is done here. */
export function decideYears({ participants }: LoadedRoom): void {
  const policies = Object.values(managers);
  const made = new Map<string, readonly MonthDecisions[]>();
  participants.forEach((each, index) => {
    const policy = policies[index % Math.min(YEARS_A_ROOM / 2, policies.length)];
    const name = `${each.regime} ${policies.indexOf(policy as Manager)}`;
    const known = made.get(name);
    const year =
      known ??
      managedYear(hospital, policy as Manager, each.seed, { regime: each.regime }, createShelf()).decisions;
    made.set(name, year);
    each.decisions = year;
  });
}

export async function playRoom(
  wire: Wire,
  room: LoadedRoom,
  plan: LoadPlan,
  measured: Measured,
): Promise<void> {
  const { trainer, participants } = room;
  const ask = asking(wire, measured);
  const bySeat = new Map(participants.map((each) => [each.seat, each]));
  await wire.stream(trainer, 0, (_number, data) => {
    if (!data.startsWith('{"kind":"seat"')) return;
    const seat = bySeat.get(/"id":"([^"]+)"/.exec(data)?.[1] ?? '');
    if (seat === undefined || seat.sent === 0) return;
    measured.deliveries.push(performance.now() - seat.sent);
    seat.sent = 0;
  });
  let opened = 0;
  let openedAt = 0;
  for (const participant of participants) {
    await wire.stream(participant.key, 0, (_number, data) => {
      if (opened === 0 || !data.includes(`"openMonth":${opened},`) || participant.heard >= opened) return;
      participant.heard = opened;
      measured.deliveries.push(performance.now() - openedAt);
    });
  }

  for (let month = 1; month <= plan.months; month++) {
    opened = month;
    openedAt = performance.now();
    const command = { kind: 'open', month };
    const opening = ask('POST', '/api/commands', trainer, { attempt: `load-opens-month-${month}`, command });
    await Promise.all(participants.map((each) => putMonth(ask, each, month, plan.secondsAMonth, measured)));
    await opening;
  }
  const late = () => participants.filter(({ sent, heard }) => sent !== 0 || heard < opened).length;
  for (let waited = 0; late() > 0 && waited < PATIENCE; waited += 100) await pause(100);
  measured.missing += late();
}

function asking(wire: Wire, { errors }: Measured): Ask {
  return async (...asked) => {
    const said = await wire.ask(...asked).catch((error: unknown) => String(error));
    if (typeof said !== 'string' && said.status < 300) return said;
    errors.push(
      `${asked[0]} ${asked[1]}: ${typeof said === 'string' ? said : `${said.status} ${said.text}`}`,
    );
    return null;
  };
}

async function putMonth(
  ask: Ask,
  participant: Participant,
  month: number,
  seconds: number,
  measured: Measured,
): Promise<void> {
  for (let waited = 0; participant.heard < month && waited < PATIENCE; waited += 20) await pause(20);
  await pause(Math.random() * seconds * 1000);
  participant.sent = performance.now();
  const { intensities: _, ...decisions } = participant.decisions[month - 1] ?? {};
  const body = { decisions, injected: [] };
  const said = await ask('PUT', `/api/seat/months/${month}`, participant.key, body);
  if (said !== null) measured.puts.push(said.took);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
