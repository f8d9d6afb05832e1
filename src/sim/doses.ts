/**
 * The six behaviours as keyed switches: a behaviour applies to a case if `draw(case, behaviour)` lies below its dose,
 * so raising a dose adds people and never swaps them. Layers: ordered by the manager, by precedent, begun by staff.
 */
import { drawFrom } from '../lib/draw.ts';
import type { CaseSlot } from './case.ts';
import { BY_MANAGER, BY_NOBODY, BY_PRECEDENT, BY_STAFF, D_BEHAVIOUR } from './codes.ts';
import type { World } from './world.ts';

/** Who would cause this behaviour for this case now: a BY_ code, 0 if it does not apply. */
export function causeOf(world: World, c: CaseSlot, behaviour: number): number {
  const ordered = world.manager[behaviour] as number;
  const followed = world.precedent[behaviour] as number;
  const begun = world.drift[behaviour] as number;
  if (ordered + followed + begun <= 0) return BY_NOBODY;
  const u = drawFrom(c.key, D_BEHAVIOUR + behaviour);
  if (u < ordered) return BY_MANAGER;
  if (u < ordered + followed) return BY_PRECEDENT;
  if (u < ordered + followed + begun) return BY_STAFF;
  return BY_NOBODY;
}

export function hasActed(c: CaseSlot, behaviour: number): boolean {
  return ((c.acts >> (behaviour * 3)) & 7) !== 0;
}

/** Writes down that a behaviour touched this case; only its first touch counts. */
export function recordAct(world: World, c: CaseSlot, behaviour: number, cause: number): void {
  if (cause === BY_NOBODY || hasActed(c, behaviour)) return;
  c.acts |= 1 << (behaviour * 3 + cause - 1);
  const t = world.now;
  if (behaviour === 0) c.actAt0 = t;
  else if (behaviour === 1) c.actAt1 = t;
  else if (behaviour === 2) c.actAt2 = t;
  else if (behaviour === 3) c.actAt3 = t;
  else if (behaviour === 4) c.actAt4 = t;
  else c.actAt5 = t;
  const { tally } = world;
  const index = behaviour * 3 + cause - 1;
  tally.applied[index] = (tally.applied[index] as number) + 1;
  tally.dayGamed += 1;
  if (c.staff >= 0) {
    const member = world.staff[c.staff];
    if (member !== undefined) member.actsToday += 1;
  }
}
