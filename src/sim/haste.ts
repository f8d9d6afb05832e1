/**
 * What there is to do for somebody, and haste planned from the start: a share of the work is left out. By an answer about
 * one person, or by habit; whoever is begun later is planned so when the first session begins.
 */
import { drawFrom } from '../lib/draw.ts';
import type { CaseSlot } from './case.ts';
import { BY_MANAGER, BY_NOBODY, D_TRIM, RUSH } from './codes.ts';
import { causeOf, recordAct } from './doses.ts';
import type { World } from './world.ts';

/** By an answer. */
export function planInHaste(world: World, c: CaseSlot): void {
  recordAct(world, c, RUSH, BY_MANAGER);
  leaveOut(world, c);
}

/** The first session: what there is to do, less what experience and study make needless, less what haste leaves out. */
export function planWork(world: World, c: CaseSlot): void {
  const { p, works } = world;
  c.plan = c.work * (1 - p.frontWork * works.front) * (1 - p.studyWork * works.study);
  c.work = c.plan;
  if (c.rushed === 1) {
    leaveOut(world, c);
    return;
  }
  if (drawFrom(c.key, D_TRIM) >= p.rushShare) return;
  const cause = causeOf(world, c, RUSH);
  if (cause === BY_NOBODY) return;
  recordAct(world, c, RUSH, cause);
  leaveOut(world, c);
}

function leaveOut(world: World, c: CaseSlot): void {
  c.plan = c.work * world.p.rushWork;
  c.rushed = 1;
}
