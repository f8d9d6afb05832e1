// Rooms, seats and boards as a host would send them.

import type { Board } from '../../src/session/messages.ts';
import type { Rules } from '../../src/session/rules.ts';
import type { MonthRow, MonthTruth, Room, SeatRow, TruthRow } from '../../src/session/state.ts';

export function rulesOf(change: Partial<Rules> = {}): Rules {
  return {
    tables: [{ name: 'Room', scenario: 'hospital', regime: 'target' }],
    months: 6,
    stake: 'standard',
    pace: 'opened',
    seating: 'pairs',
    naming: 'offered',
    language: 'en',
    plan: 60,
    ...change,
  };
}

export function roomOf(change: Partial<Room> = {}): Room {
  return {
    stage: 'running',
    rules: rulesOf(),
    openMonth: 1,
    paused: false,
    locked: false,
    message: null,
    injected: [],
    reveal: null,
    wall: null,
    timer: null,
    ...change,
  };
}

export function monthOf(month: number, change: Partial<MonthRow> = {}): MonthRow {
  return { month, by: 'own', figure: 90 + month / 10, met: false, standing: 60, ...change };
}

/** A seat that has done so many months. */
export function seatOf(id: string, done: number, change: Partial<SeatRow> = {}): SeatRow {
  return {
    id,
    name: `Name of ${id}`,
    table: 0,
    regime: 'target',
    removed: false,
    months: Array.from({ length: done }, (_, index) => monthOf(index + 1)),
    pledge: null,
    ...change,
  };
}

export function boardWith(seats: readonly SeatRow[], change: Partial<Board> = {}): Board {
  return {
    session: 'session1',
    code: 'ABC234',
    as: 'trainer',
    room: roomOf(),
    seats: [...seats],
    away: [],
    answers: [],
    until: 2_000_000_000_000,
    at: 10,
    ...change,
  };
}

export function truthMonth(month: number, change: Partial<MonthTruth> = {}): MonthTruth {
  return {
    month,
    by: 'own',
    figure: 92,
    trueFigure: 90,
    met: false,
    standing: 60,
    closed: 1000,
    helped: 900,
    harm: 3,
    acts: [],
    ...change,
  };
}

export function truthOf(id: string, months: readonly MonthTruth[], change: Partial<TruthRow> = {}): TruthRow {
  return {
    id,
    isManager: false,
    scenario: 'hospital',
    regime: 'target',
    months: [...months],
    predictions: [],
    replacedIn: null,
    ...change,
  };
}
