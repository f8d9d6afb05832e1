/** The work of the return: what each case costs whoever works on it. */
import type { World } from './world.ts';

/** A failure has to be explained: minutes more, by how much hangs on the figure. */
const EXPLAINED_ANYWAY = 0.4;

/** Minutes given to the return for this case: those that the returns desk does not take off clinicians. */
export function reportingMinutes(world: World, isFailure: boolean): number {
  const { p, fixed, tally } = world;
  const { regime } = fixed.settings;
  if (regime === 'none' || world.month === 0) return 0;
  let needed = regime === 'purpose' ? p.reportingPurpose : p.perCase;
  if (regime === 'target' && isFailure)
    needed += p.perBreach * (EXPLAINED_ANYWAY + (1 - EXPLAINED_ANYWAY) * fixed.stake);
  const here = needed * (1 - world.deskShare);
  tally.reporting += here;
  tally.deskNeeded += needed;
  return here;
}
