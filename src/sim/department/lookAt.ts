/** What going to look finds in a department. */
import type { World } from '../world.ts';

/** What going to look finds: why people came, and where they waited. Minutes are means over this month's visits. */
export function lookAt(world: World): Readonly<Record<string, number>> {
  const { columns, length } = world.book;
  let again = 0;
  let waited = 0;
  let toDoctor = 0;
  let forBed = 0;
  let admitted = 0;
  let total = 0;
  let seen = 0;
  let worked = 0;
  for (let row = 0; row < length; row += 1) {
    if ((columns.recordedAs[row] as number) > 1) continue;
    const stay = (columns.left[row] as number) - (columns.arrived[row] as number);
    total += stay;
    waited += 1;
    worked += columns.workDelivered[row] as number;
    if ((columns.episode[row] as number) > 0) again += 1;
    if ((columns.seen[row] as number) > (columns.arrived[row] as number)) {
      toDoctor += (columns.seen[row] as number) - (columns.arrived[row] as number);
      seen += 1;
    }
    if (columns.bedReached[row] !== -1) {
      forBed += (columns.bedReached[row] as number) - (columns.bedAsked[row] as number);
      admitted += 1;
    }
  }
  const count = Math.max(1, waited);
  return {
    visits: waited,
    failureDemand: again / count,
    minutesToClinician: toDoctor / Math.max(1, seen),
    minutesForBed: forBed / Math.max(1, admitted),
    minutesInAll: total / count,
    minutesOfWork: worked / count,
    waitShare: total > 0 ? 1 - worked / total : 0,
    bedWaitShare: total > 0 ? forBed / total : 0,
    readyToLeave: world.readyBeds.length,
    waitingForBed: world.boarders,
  };
}
