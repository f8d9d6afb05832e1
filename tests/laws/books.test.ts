// What the months' ledgers count and what the records say of the same cases are one: over a whole run they agree to
// the case, for every organisation and every standard manager's kind of play. Rules are quoted from src/sim/SPEC.md.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { managers } from '../../src/run/managers.ts';
import { openYear, runManager, type Year } from '../../src/run/year.ts';
import { scenarios } from '../../src/scenario/index.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { addTallies, FLAG, reportedByMonth, type Tally, trueByMonth } from '../../src/scoring/measures.ts';
import type { CaseRecord } from '../../src/sim/recordTypes.ts';
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

/** Over all cases of the run; null: it does not count. */
function fromRecords({ results }: Year, verdict: (each: CaseRecord) => boolean | null): Tally {
  const tally = { counted: 0, inTime: 0 };
  for (const { records } of results) {
    for (let row = 0; row < records.length; row += 1) {
      const isGood = verdict(records.at(row));
      if (isGood === null) continue;
      tally.counted += 1;
      if (isGood) tally.inTime += 1;
    }
  }
  return tally;
}

/** What the warm-up booked, or what is kept for after the run, stands in no return of it. */
function booked({ bookedMonth, recordedAs }: CaseRecord): boolean | null {
  if (bookedMonth < 1 || bookedMonth > MONTHS) return null;
  return recordedAs === 'inTime' ? true : recordedAs === 'breach' ? false : null;
}

/** The true verdict of a case is known when it ends, or in a caseload at its deadline, if that comes first. */
function truly({ flow, target }: Scenario) {
  return ({ trulyCounts, trulyInTime, arrived, left }: CaseRecord): boolean | null => {
    const late = flow === 'caseload' ? arrived + target.deadline : Infinity;
    const known = Math.min(late, left === -1 ? Infinity : left);
    return trulyCounts && known >= 0 ? trulyInTime : null;
  };
}

describe.each(Object.values(scenarios))('Books of $id', (scenario) => {
  it('P7, R1: what the returns counted, and what truly counts, is what the records say, to the case', () => {
    fc.assert(
      fc.property(play, (each) => {
        const year = yearOf(scenario, each);
        expect(fromRecords(year, booked)).toEqual(addTallies(reportedByMonth(year.results)));
        expect(fromRecords(year, truly(scenario))).toEqual(addTallies(trueByMonth(year.results)));
      }),
      RUNS,
    );
  });

  it('only what counts can be in time', () => {
    fc.assert(
      fc.property(play, (each) => {
        for (const { records, ledger } of yearOf(scenario, each).results) {
          const flags = Array.from(records.column('flags'));
          const odd = flags.filter(
            (each) => (each & FLAG.trulyInTime) !== 0 && (each & FLAG.trulyCounts) === 0,
          );
          expect(odd).toEqual([]);
          expect(ledger.truly.inTime).toBeLessThanOrEqual(ledger.truly.counted);
        }
      }),
      { numRuns: 2 },
    );
  });
});
