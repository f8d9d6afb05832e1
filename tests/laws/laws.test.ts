// Laws over random play (P7, P8): nobody is lost, time runs forwards, nobody is in two places, and a month is a pure
// function of its state and decisions. Rules are quoted from src/sim/SPEC.md.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MonthResult, NumericField } from '../../src/sim/recordTypes.ts';
import type { ServiceState } from '../../src/sim/types.ts';
import { digest } from './digest.ts';
import { open, play, runFrom } from './play.ts';

const RUNS = { numRuns: 12 };
const MONTHS = 3;

function eachRow(
  results: readonly MonthResult[],
  look: (value: (field: NumericField) => number) => void,
): void {
  for (const { records } of results) {
    for (let row = 0; row < records.length; row += 1) look((field) => records.column(field)[row] as number);
  }
}

describe('Laws over random play', () => {
  it('P7, C1: everyone who came for the first time is recorded exactly once by the end of the run', () => {
    fc.assert(
      fc.property(play(MONTHS), ({ seed, regime, stake, decisions }) => {
        const { results } = runFrom(open(seed, { months: MONTHS, regime, stake }), decisions);
        const seen = new Map<string, number>();
        let first = Infinity;
        let last = -1;
        eachRow(results, (value) => {
          const key = `${value('person')}:${value('episode')}`;
          seen.set(key, (seen.get(key) ?? 0) + 1);
          if (value('episode') !== 0 || value('arrived') < 0) return;
          first = Math.min(first, value('person'));
          last = Math.max(last, value('person'));
        });
        expect([...seen.values()].every((times) => times === 1)).toBe(true);
        const lost: number[] = [];
        for (let person = first; person <= last; person += 1) if (!seen.has(`${person}:0`)) lost.push(person);
        expect(lost).toEqual([]);
      }),
      RUNS,
    );
  });

  it('P7, H6: nobody comes back after a death, or while still here', () => {
    fc.assert(
      fc.property(play(MONTHS), ({ seed, regime, stake, decisions }) => {
        const { results } = runFrom(open(seed, { months: MONTHS, regime, stake }), decisions);
        const visits = new Map<number, { arrived: number; left: number; died: boolean }[]>();
        for (const { records } of results) {
          for (let row = 0; row < records.length; row += 1) {
            const { person, arrived, left, died } = records.at(row);
            visits.set(person, [...(visits.get(person) ?? []), { arrived, left, died }]);
          }
        }
        for (const list of visits.values()) {
          list.sort((a, b) => a.arrived - b.arrived);
          for (const [k, visit] of list.slice(0, -1).entries()) {
            expect(visit.died).toBe(false);
            expect(list[k + 1]?.arrived).toBeGreaterThan(visit.left);
          }
        }
      }),
      RUNS,
    );
  });

  it('P7, R2: the two ledgers reconcile to the case, and what is booked in time stopped its clock in time', () => {
    fc.assert(
      fc.property(play(MONTHS), ({ seed, regime, stake, decisions }) => {
        const { results } = runFrom(open(seed, { months: MONTHS, regime, stake }), decisions);
        const table = new Map<string, number>();
        let rows = 0;
        let booked = 0;
        let rightly = 0;
        eachRow(results, (value) => {
          rows += 1;
          const as = value('recordedAs');
          const cell = `${as}/${value('truth')}`;
          table.set(cell, (table.get(cell) ?? 0) + 1);
          if (as > 1) return;
          booked += 1;
          const isInTime = value('clockStopped') - value('clockStarted') < 240;
          if (isInTime === (as === 0)) rightly += 1;
        });
        expect(booked).toBeGreaterThan(0);
        expect(rightly).toBe(booked);
        expect([...table.values()].reduce((sum, each) => sum + each, 0)).toBe(rows);
      }),
      RUNS,
    );
  });

  it('P8, T1: no negative wait: arrived, seen, bed asked, bed reached, left', () => {
    fc.assert(
      fc.property(play(2), ({ seed, regime, stake, decisions }) => {
        const { results } = runFrom(open(seed, { months: 2, regime, stake }), decisions);
        const broken: number[] = [];
        eachRow(results, (value) => {
          const left = value('left');
          if (left === -1) return;
          const seen = value('seen');
          const holds =
            left >= value('arrived') &&
            (seen === -1 || (seen >= value('arrived') && seen <= left)) &&
            (value('bedReached') === -1 || value('bedReached') >= value('bedAsked')) &&
            value('workDelivered') <= value('workRequired') + 1e-9 &&
            value('expectedHarm') >= 0 &&
            value('delayDeaths') <= value('expectedDeaths') + 1e-12;
          if (!holds) broken.push(value('person'));
        });
        expect(broken).toEqual([]);
      }),
      RUNS,
    );
  });

  it('P8, S1: nobody on the staff serves two people at once, and nobody is busier than the hours they are there', () => {
    fc.assert(
      fc.property(play(1), ({ seed, regime, stake, decisions }) => {
        const { results } = runFrom(open(seed, { months: 1, regime, stake }), decisions, { trace: true });
        const trace = results[0]?.trace;
        if (trace === null || trace === undefined) throw new Error('no trace');
        const doing = new Map<number, number>();
        const busyWith = new Map<number, number>();
        let backwards = 0;
        let shared = 0;
        for (let row = 0; row < trace.length; row += 1) {
          if (row > 0 && (trace.at[row] as number) < (trace.at[row - 1] as number)) backwards += 1;
          const who = trace.who[row] as number;
          if (who >= 0) continue;
          const before = doing.get(who) ?? -1;
          if (before >= 0) busyWith.delete(before);
          const person = trace.with[row] as number;
          doing.set(who, person);
          if (person < 0) continue;
          if (busyWith.has(person)) shared += 1;
          busyWith.set(person, who);
        }
        expect({ backwards, shared }).toEqual({ backwards: 0, shared: 0 });
        const { minutes } = (results[0] as MonthResult).ledger;
        expect(minutes.idle).toBeGreaterThanOrEqual(0);
      }),
      RUNS,
    );
  });

  it('P8, D1: the state given is left as it was, and a change in month 3 touches neither earlier months nor arrivals', () => {
    fc.assert(
      fc.property(play(3), play(3), (a, b) => {
        const start = open(a.seed, { months: 4, regime: a.regime, stake: a.stake });
        const before = runFrom(start, a.decisions.slice(0, 2));
        const state = before.states.at(-1) as ServiceState;
        const one = runFrom(state, a.decisions.slice(2));
        const other = runFrom(state, b.decisions.slice(2));
        expect(digest(runFrom(state, a.decisions.slice(2)).results)).toBe(digest(one.results));
        expect(digest(runFrom(start, a.decisions.slice(0, 2)).results)).toBe(digest(before.results));
        expect(arrivals(other.results)).toEqual(arrivals(one.results));
      }),
      { numRuns: 6 },
    );
  });
});

/** Person and time of the first arrivals of the month's first 15 days (later ones may not have closed yet). */
function arrivals(results: readonly MonthResult[]): string[] {
  const list: string[] = [];
  const start = ((results[0]?.ledger.month ?? 1) - 1) * 43200;
  eachRow(results, (value) => {
    const at = value('arrived');
    if (value('episode') === 0 && at >= start && at < start + 15 * 1440)
      list.push(`${value('person')}@${at}:${value('class')}`);
  });
  return list.sort();
}

describe('P8: twelve months are six, saved, loaded, and six more', () => {
  it.each(['target', 'purpose'] as const)('regime %s', (regime) => {
    const list = Array.from({ length: 12 }, (_, k) =>
      k === 0 ? { suggestions: { 'decision-unit': 'near-four-hours' } } : {},
    );
    const whole = runFrom(open(77, { regime }), list);
    const half = runFrom(open(77, { regime }), list.slice(0, 6));
    const loaded = structuredClone(half.states.at(-1) as ServiceState);
    const rest = runFrom(loaded, list.slice(6));
    expect(digest([...half.results, ...rest.results])).toBe(digest(whole.results));
  });
});
