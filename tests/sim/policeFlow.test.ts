/** Rules L2, L8 and L11 of the caseload on the police team: who is hidden, who rings again, and the end of a month. */
import { describe, expect, it } from 'vitest';
import { managers } from '../../src/run/managers.ts';
import { managedYear } from '../../src/run/summary.ts';
import type { Year } from '../../src/run/year.ts';
import { police } from '../../src/scenario/police/index.ts';
import type { Behaviour } from '../../src/scenario/types.ts';
import type { CaseRecord } from '../../src/sim/recordTypes.ts';

const DAY = 1440;
const MONTH = 30 * DAY;
const SEEDS = [1, 2, 3];

function casesOf({ results }: Year): CaseRecord[] {
  return results.flatMap(({ records }) =>
    Array.from({ length: records.length }, (_, row) => records.at(row)),
  );
}

/** Half an honest year with one behaviour in full, or none; nothing begun by staff. */
function half(
  seed: number,
  behaviour: Behaviour | null,
  stake: number,
  overrides: Record<string, number> = {},
): Year {
  return managedYear(
    police,
    (context) => ({
      ...managers.honest(context),
      ...(context.month === 1 && behaviour !== null ? { intensities: { [behaviour]: 1 } } : {}),
    }),
    seed,
    { months: 6, stake, drift: false, overrides },
  );
}

describe('the police team’s caseload', () => {
  it('L11: the last push brings detections of the next month into this one, honestly', () => {
    const lastWeek = (year: Year) => {
      const detected = casesOf(year).filter(({ recordedAs }) => recordedAs === 'inTime');
      const late = detected.filter(({ clockStopped }) => clockStopped % MONTH >= 23 * DAY);
      return late.length / detected.length;
    };
    const share = (end: number) =>
      SEEDS.reduce((sum, seed) => sum + lastWeek(half(seed, null, 0.7, { 'attention.end': end })), 0);
    expect(share(1)).toBeGreaterThan(share(0));
    const acts = casesOf(half(1, null, 0.7)).flatMap(({ applications }) => applications);
    expect(acts).toEqual([]);
  });

  it('L8: those put to the back ring again, and each of these calls is one that failure caused', () => {
    const failure = (parked: number) =>
      SEEDS.flatMap((seed) => half(seed, 'park', 0, { 'ring.parked': parked }).results).reduce(
        (sum, { ledger }) => sum + ledger.contacts.failure,
        0,
      );
    expect(failure(1)).toBeGreaterThan(failure(0));
  });

  it('L2: what looks unlikely is written down as something else more readily', () => {
    const violence = police.classes.indexOf('violence');
    const keyOf = ({ person, episode }: CaseRecord) => `${person}:${episode}`;
    const seen = { all: 0, solved: 0, hidden: 0, hiddenSolved: 0 };
    for (const seed of SEEDS) {
      const plain = casesOf(half(seed, null, 0)).filter((one) => one.class === violence && one.trulyCounts);
      const solved = new Set(plain.filter(({ trulyInTime }) => trulyInTime).map(keyOf));
      const hidden = casesOf(half(seed, 'reclassify', 0)).filter(
        (one) => one.class === violence && one.applications.length > 0 && one.clockStarted === -1,
      );
      seen.all += plain.length;
      seen.solved += solved.size;
      seen.hidden += hidden.length;
      seen.hiddenSolved += hidden.filter((one) => solved.has(keyOf(one))).length;
    }
    expect(seen.hidden).toBeGreaterThan(100);
    expect(seen.hiddenSolved / seen.hidden).toBeLessThan((0.9 * seen.solved) / seen.all);
  });
});
