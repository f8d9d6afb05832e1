/** Laws of src/sim/SPEC.md that any run must keep (P7, P8), looked for in its records; each break in a sentence. */
import type { MonthResult } from '../../src/sim/recordTypes.ts';

export function brokenLaws(results: readonly MonthResult[]): readonly string[] {
  const broken = new Set<string>();
  const seen = new Set<string>();
  for (const { records, ledger } of results) {
    if (ledger.minutes.idle < 0) broken.add('staff were busier than the hours they were there');
    for (let row = 0; row < records.length; row += 1) {
      const each = records.at(row);
      const name = `${each.person}:${each.episode}`;
      if (seen.has(name)) broken.add(`${name} is recorded twice`);
      seen.add(name);
      if (each.left !== -1 && each.left < each.arrived) broken.add(`${name} left before coming`);
      if (each.seen !== -1 && each.seen < each.arrived) broken.add(`${name} was seen before coming`);
      if (each.bedReached !== -1 && each.bedReached < each.bedAsked)
        broken.add(`${name} had a bed before one was asked for`);
      if (!(each.expectedHarm >= 0)) broken.add(`${name} has harm ${each.expectedHarm}`);
    }
  }
  return [...broken];
}
