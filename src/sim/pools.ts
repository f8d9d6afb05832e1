/** Slots of cases and beds are used again, so that nothing is made anew for each event. */
import { type CaseSlot, createCase } from './case.ts';
import { type Bed, createBed } from './department/bed.ts';
import type { World } from './world.ts';

/** A free case slot; the pool grows when all are taken. */
export function takeSlot(world: World): CaseSlot {
  const free = world.freeSlots.pop();
  if (free !== undefined) return world.cases[free] as CaseSlot;
  const fresh = createCase(world.cases.length);
  world.cases.push(fresh);
  return fresh;
}

/** A free bed; the pool grows, the number open is checked by the caller. */
export function takeBed(world: World): Bed {
  const free = world.freeBeds.pop();
  if (free !== undefined) return world.beds[free] as Bed;
  const fresh = createBed(world.beds.length);
  world.beds.push(fresh);
  return fresh;
}
