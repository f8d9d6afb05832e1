/** The hours of a year as shares that can be said: so many of every hundred worked, whole, and together a hundred. */
import type { Ledger } from '../../run/revealTypes.ts';

/** From the foot of a column up. */
export const hourKinds = [
  'value',
  'failure',
  'target',
  'reporting',
  'idle',
] as const satisfies readonly (keyof Ledger)[];

/** Hours in which something was done. */
const workKinds = ['value', 'failure', 'target', 'reporting'] as const;

/** What rounding leaves over goes to those that lost most by it. */
export function ofHundredWorked(
  months: readonly Ledger[],
): Readonly<Record<(typeof workKinds)[number], number>> {
  const sums = workKinds.map((id) => months.reduce((sum, month) => sum + month[id], 0));
  const all = sums.reduce((sum, one) => sum + one, 0);
  const shares = sums.map((one) => (all > 0 ? (100 * one) / all : 0));
  const whole = shares.map(Math.floor);
  const byLoss = shares.map((share, i) => ({ i, lost: share - Math.floor(share) }));
  byLoss.sort((a, b) => b.lost - a.lost || a.i - b.i);
  let over = all > 0 ? 100 - whole.reduce((sum, one) => sum + one, 0) : 0;
  for (const { i } of byLoss) {
    if (over === 0) break;
    whole[i] = (whole[i] ?? 0) + 1;
    over -= 1;
  }
  const [value = 0, failure = 0, target = 0, reporting = 0] = whole;
  return { value, failure, target, reporting };
}
