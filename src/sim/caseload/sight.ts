/** What can be seen of a caseload: where people are, for the film; counts by the hour; what going to look finds. */
import { DAY } from '../../lib/time.ts';
import type { CaseSlot } from '../case.ts';
import { AWAY, FREE, QUEUE, WORK } from '../codes.ts';
import { affordable } from '../pressure.ts';
import { homeOf, show, showStaff } from '../show.ts';
import type { Member } from '../staff.ts';
import type { World } from '../world.ts';
import { countWaiting } from './load.ts';
import { postOf } from './route.ts';

/** So many of a line are shown waiting on the premises; the others wait at home. */
const MOST_SHOWN = 14;

/** Writes where somebody is, if that is news. */
export function showAt(world: World, c: CaseSlot, place: number): void {
  if (world.trace === null || c.space === place || place < 0) return;
  if (world.fixed.roles.untold[c.class] === 1) return;
  c.space = place;
  show(world, c, place);
}

function isStaffed(world: World, post: number): boolean {
  return world.onDuty.some((index) => (world.staff[index] as Member).post === post);
}

export function showWaiting(world: World, c: CaseSlot): void {
  if (world.trace === null) return;
  const { waits, home } = world.fixed.roles;
  const post = postOf(world, c);
  const place = waits[post] as number;
  showAt(world, c, place >= 0 && isStaffed(world, post) ? place : home);
}

/** On the hour, for the film alone: the first in line are on the premises while their post is staffed. */
export function showLines(world: World): void {
  if (world.trace === null) return;
  const { waits, home } = world.fixed.roles;
  world.load.queues.forEach(({ slots }, post) => {
    const place = waits[post] as number;
    if (place < 0) return;
    const staffed = isStaffed(world, post);
    slots.forEach((slot, k) => {
      showAt(world, world.cases[slot] as CaseSlot, staffed && k < MOST_SHOWN ? place : home);
    });
  });
}

export function showAll(world: World): void {
  const { places, home } = world.fixed.roles;
  for (const c of world.cases) {
    c.space = -1;
    if (c.state === FREE || c.state === AWAY) continue;
    if (c.state === QUEUE) showWaiting(world, c);
    else if (c.state === WORK) showAt(world, c, places[postOf(world, c)] as number);
    else showAt(world, c, home);
  }
  for (const m of world.staff) {
    if (m.onDuty === 0) showStaff(world, m, homeOf(world, m), -2);
    else showStaff(world, m, homeOf(world, m), m.doing >= 0 ? (world.cases[m.doing]?.person ?? -1) : -1);
  }
}

/** One hour: cases open, waiting for somebody, and never begun; failures still affordable. */
export function look(world: World, hour: number): void {
  const { tally, load, p } = world;
  tally.present[hour] = load.open;
  tally.stuck[hour] = countWaiting(load);
  tally.outside[hour] = load.unseen;
  let counted = 0;
  const t = world.fixed.caseload;
  t?.counts.forEach((each, k) => {
    const told = (t.report[k] as number) + (t.reportTrust[k] as number) * world.trust;
    counted += each * Math.min(1, told) * (world.fixed.tables.share[k] as number);
  });
  const expected = (p.perDay * 30 * counted) / Math.max(0.2, 1 - load.again);
  tally.spare[hour] = affordable(world, hour, expected);
}

/** What going to look finds: why people came, where their cases wait, and how much of the time anybody worked on them. */
export function lookAt(world: World): Readonly<Record<string, number>> {
  const { columns, length } = world.book;
  const { tally, load } = world;
  let days = 0;
  let toFirst = 0;
  let seen = 0;
  let worked = 0;
  let closed = 0;
  for (let row = 0; row < length; row += 1) {
    // In the last month the book holds those still open, too: nobody could follow them to their end.
    if ((columns.left[row] as number) === -1) continue;
    closed += 1;
    const arrived = columns.arrived[row] as number;
    days += ((columns.left[row] as number) - arrived) / DAY;
    worked += columns.workDelivered[row] as number;
    if ((columns.seen[row] as number) < arrived) continue;
    toFirst += ((columns.seen[row] as number) - arrived) / DAY;
    seen += 1;
  }
  const count = Math.max(1, closed);
  return {
    cases: closed,
    failureDemand: tally.visits > 0 ? tally.visitsFailure / tally.visits : 0,
    daysToFirst: toFirst / Math.max(1, seen),
    daysInAll: days / count,
    minutesOfWork: worked / count,
    workShare: days > 0 ? worked / (days * DAY) : 0,
    waiting: countWaiting(load),
    neverBegun: load.unseen,
    ...(world.q.schemePlaces > 0 ? { onScheme: load.onScheme } : {}),
  };
}
