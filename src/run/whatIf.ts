/** "What if I hadn't?": the year beside the same year without one of its causes. */
import { candidatesOf } from './causes.ts';
import { compareYears } from './compare.ts';
import { yearWithout } from './rerun.ts';
import { yearOf } from './reveal.ts';
import type { Comparison } from './revealTypes.ts';
import type { Names } from './stories.ts';
import type { RunLog } from './types.ts';

/** null if the log has no such cause. */
export function whatIf(log: RunLog, cause: string, names: Names = { f: [], m: [] }): Comparison | null {
  const year = yearOf(log);
  const candidate = candidatesOf(year).find(({ id }) => id === cause);
  return candidate === undefined ? null : compareYears(year, yearWithout(year, candidate), names);
}
