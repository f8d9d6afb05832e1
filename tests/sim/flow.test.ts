// Single mechanisms, seen from the door: what a decision does, and whose doing it is recorded as.

import { describe, expect, it } from 'vitest';
import { hospital } from '../../src/scenario/hospital/index.ts';
import { defaultSettings, openService, personTraits, runMonth } from '../../src/sim/door.ts';
import type { MonthResult } from '../../src/sim/recordTypes.ts';
import type { MonthDecisions, RunOptions, Settings } from '../../src/sim/types.ts';

function months(
  seed: number,
  changes: Partial<Settings>,
  list: readonly MonthDecisions[],
  options: RunOptions = {},
): MonthResult[] {
  let state = openService(hospital, seed, { ...defaultSettings(hospital), ...changes });
  return list.map((decisions) => {
    const outcome = runMonth(state, decisions, options);
    if (outcome.kind !== 'done') throw new Error(outcome.kind);
    state = outcome.state;
    return outcome.result;
  });
}

const calm: Partial<Settings> = { stake: 'none', drift: false };
const total = (each: { manager: number; precedent: number; staff: number }) =>
  each.manager + each.precedent + each.staff;

describe('B1: doses', () => {
  it('nothing is applied where nothing is ordered and nothing hangs on the figure', () => {
    const [result] = months(3, calm, [{}]);
    expect(Object.values(result?.ledger.applied ?? {}).map(total)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('raising a dose adds people and never swaps them: everyone reclassified at 0.3 would be at 0.6 in the first days', () => {
    const touched = (dose: number) => {
      const [result] = months(3, calm, [{ intensities: { reclassify: dose } }]);
      const people = new Set<number>();
      if (result === undefined) return people;
      for (let row = 0; row < result.records.length; row += 1) {
        const record = result.records.at(row);
        if (record.arrived < 2880 && record.applications.some(({ behaviour }) => behaviour === 'reclassify'))
          people.add(record.person);
      }
      return people;
    };
    const few = touched(0.3);
    const many = touched(0.6);
    expect(few.size).toBeGreaterThan(0);
    expect(many.size).toBeGreaterThan(few.size);
  });

  it('what staff begin is recorded as theirs, what is ordered as the manager’s', () => {
    const [own] = months(3, { stake: 'terror' }, [{ tone: 'whatever-it-takes' }]);
    expect(own?.ledger.applied.rush.staff).toBeGreaterThan(0);
    expect(own?.ledger.applied.rush.manager).toBe(0);
    const [ordered] = months(3, calm, [{ suggestions: { 'decision-unit': 'near-four-hours' } }]);
    expect(ordered?.ledger.applied.reclassify.manager).toBeGreaterThan(50);
    expect(ordered?.ledger.applied.reclassify.staff).toBe(0);
  });
});

describe('B7: storing', () => {
  it('what is held is booked next month, once', () => {
    const results = months(4, { ...calm, months: 2 }, [
      { intensities: { store: 1 } },
      { intensities: { store: 0 } },
    ]);
    const held = results[0]?.ledger.applied.store.manager ?? 0;
    expect(held).toBeGreaterThan(0);
    const second = results[1]?.records;
    let carried = 0;
    for (let row = 0; row < (second?.length ?? 0); row += 1) {
      const record = second?.at(row);
      if (record !== undefined && record.closedMonth === 1 && record.bookedMonth === 2) carried += 1;
    }
    expect(carried).toBe(held);
  });
});

describe('T4, C2: what does not depend on decisions', () => {
  it('a person is the same whoever asks', () => {
    expect(personTraits(hospital, 7, 123)).toEqual(personTraits(hospital, 7, 123));
    expect(personTraits(hospital, 7, 123)).not.toEqual(personTraits(hospital, 8, 123));
    const { age, nameKey, sex } = personTraits(hospital, 7, 123);
    expect(age).toBeGreaterThanOrEqual(0);
    expect(age).toBeLessThan(100);
    expect(nameKey >= 0 && nameKey < 1).toBe(true);
    expect(['f', 'm']).toContain(sex);
  });

  it('a state opened under one regime serves another', () => {
    const opened = openService(hospital, 11, { ...defaultSettings(hospital), regime: 'none' });
    const moved = runMonth({ ...opened, settings: { ...opened.settings, regime: 'target' } }, {});
    const direct = months(11, {}, [{}])[0];
    expect(moved.kind === 'done' && moved.result.ledger).toEqual(direct?.ledger);
  });
});

describe('Ratchet, events, looking', () => {
  it('beat the level well and the next month’s is half a point higher', () => {
    const results = months(5, { ratchet: true, level: 80 }, [{}, {}]);
    expect(results.map(({ ledger }) => ledger.level)).toEqual([80, 80.5]);
  });

  it('an event that a trainer puts in falls in its month', () => {
    const injections = [{ month: 1, event: 'norovirus' }];
    const [with_] = months(5, {}, [{}], { injections });
    const [without] = months(5, {}, [{}]);
    expect(with_?.ledger.events).toContain('norovirus');
    expect(without?.ledger.events).not.toContain('norovirus');
    expect(with_?.ledger).not.toEqual({ ...without?.ledger, events: with_?.ledger.events });
  });

  it('T2: winter falls in months 9 to 11 of every year', () => {
    const results = months(
      6,
      {},
      Array.from({ length: 12 }, () => ({})),
    );
    const winter = results
      .filter(({ ledger }) => ledger.events.includes('winter-pressure'))
      .map(({ ledger }) => ledger.month);
    expect(winter).toEqual([9, 10, 11]);
  });

  it('going to look finds where the hours went, and only then', () => {
    const [looked, not] = months(6, {}, [{ goAndLook: true }, {}]);
    expect(looked?.ledger.found?.['failureDemand']).toBeGreaterThan(0.02);
    expect(looked?.ledger.found?.['waitShare']).toBeGreaterThan(0.3);
    expect(not?.ledger.found).toBeNull();
  });

  it('an improvement begun gains strength, and tracking screens change nothing but the staff they take', () => {
    const results = months(6, {}, [{ improvement: 'senior-front-door' }, {}, {}]);
    const strength = results.map(({ ledger }) => ledger.improvements['senior-front-door'] ?? 0);
    expect(strength[2]).toBeGreaterThan(strength[0] ?? 1);
    expect(strength[2]).toBeGreaterThan(0.5);
  });
});

describe('F6: beds under attention', () => {
  it('whoever can wait is made to wait for those near the line, the needy hardly longer', () => {
    const roomy = { 'bed.count': 300, 'attention.ahead': 0, 'attention.chase': 0 };
    const meanWait = (stake: Settings['stake'], isNeedy: boolean) => {
      const [result] = months(6, { stake, drift: false, overrides: roomy }, [{}]);
      const waits: number[] = [];
      for (let row = 0; row < (result?.records.length ?? 0); row += 1) {
        const record = result?.records.at(row);
        if (record === undefined || record.bedReached < 0 || record.need > 0.7 !== isNeedy) continue;
        waits.push(record.bedReached - record.bedAsked);
      }
      return waits.reduce((sum, wait) => sum + wait, 0) / waits.length;
    };
    const longer = (isNeedy: boolean) => meanWait('standard', isNeedy) / meanWait('none', isNeedy);
    expect(longer(false)).toBeGreaterThan(1.5 * longer(true));
    expect(longer(true)).toBeGreaterThan(1);
  });
});
