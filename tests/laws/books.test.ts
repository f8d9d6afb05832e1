// What a month's ledger counts and what the records say of the same cases are one: over a whole run they agree to the
// case, for every organisation. Rules are quoted from src/sim/SPEC.md.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { managers } from '../../src/run/managers.ts';
import { openYear, runManager, type Year } from '../../src/run/year.ts';
import { scenarios } from '../../src/scenario/index.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { FLAG, RECORDED, reportedByMonth, type Tally, trueByMonth } from '../../src/scoring/measures.ts';
import { defaultSettings } from '../../src/sim/settings.ts';
import { type Stake, stakeValues } from '../../src/sim/types.ts';

const MONTHS = 4;
const RUNS = { numRuns: 6 };

const tested = ['honest', 'adaptive', 'chaser', 'random'] as const;

interface Play {
  readonly seed: number;
  readonly manager: (typeof tested)[number];
  readonly stake: Stake;
}

const play: fc.Arbitrary<Play> = fc.record({
  seed: fc.integer({ min: 0, max: 4294967295 }),
  manager: fc.constantFrom(...tested),
  stake: fc.constantFrom(...stakeValues),
});

function yearOf(scenario: Scenario, { seed, manager, stake }: Play): Year {
  const settings = { ...defaultSettings(scenario), months: MONTHS, stake };
  return runManager(openYear({ scenario, seed, settings }), managers[manager]);
}

/** By month, index 0 = month 1, from the records alone. */
function fromRecords(
  { results }: Year,
  month: 'bookedMonth' | 'closedMonth',
  verdict: (recordedAs: number, flags: number) => boolean | null,
): Tally[] {
  const tallies = results.map(() => ({ counted: 0, inTime: 0 }));
  for (const { records } of results) {
    for (let row = 0; row < records.length; row += 1) {
      const tally = tallies[(records.column(month)[row] as number) - 1];
      const isGood = verdict(
        records.column('recordedAs')[row] as number,
        records.column('flags')[row] as number,
      );
      if (tally === undefined || isGood === null) continue;
      tally.counted += 1;
      if (isGood) tally.inTime += 1;
    }
  }
  return tallies;
}

const sum = (tallies: readonly Tally[]): Tally => ({
  counted: tallies.reduce((total, { counted }) => total + counted, 0),
  inTime: tallies.reduce((total, { inTime }) => total + inTime, 0),
});

const booked = (recordedAs: number) =>
  recordedAs === RECORDED.inTime ? true : recordedAs === RECORDED.breach ? false : null;
const truly = (_: number, flags: number) =>
  (flags & FLAG.trulyCounts) === 0 ? null : (flags & FLAG.trulyInTime) !== 0;

describe.each(Object.values(scenarios))('Books of $id', (scenario) => {
  it('P7, R1: what the returns counted is what the records say, to the case', () => {
    fc.assert(
      fc.property(play, (each) => {
        const year = yearOf(scenario, each);
        expect(sum(fromRecords(year, 'bookedMonth', booked))).toEqual(sum(reportedByMonth(year.results)));
      }),
      RUNS,
    );
  });

  it('P7, R1: what truly counts, and was in time, is so in ledger and records', () => {
    fc.assert(
      fc.property(play, (each) => {
        const year = yearOf(scenario, each);
        expect(sum(fromRecords(year, 'closedMonth', truly))).toEqual(sum(trueByMonth(year.results)));
      }),
      RUNS,
    );
  });

  it('only what counts can be in time', () => {
    fc.assert(
      fc.property(play, (each) => {
        for (const { records, ledger } of yearOf(scenario, each).results) {
          for (const flags of Array.from(records.column('flags')))
            expect((flags & FLAG.trulyInTime) === 0 || (flags & FLAG.trulyCounts) !== 0).toBe(true);
          expect(ledger.truly.inTime).toBeLessThanOrEqual(ledger.truly.counted);
        }
      }),
      { numRuns: 2 },
    );
  });
});
