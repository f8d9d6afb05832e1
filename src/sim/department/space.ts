/** Where people are: spaces are counted, moves are traced. A person in no counted space waits in the waiting room. */
import type { CaseSlot } from '../case.ts';
import { P_CORRIDOR, P_MAJORS, P_MINORS, P_RESUS, P_UNIT, P_WAITING } from '../codes.ts';
import { show } from '../show.ts';
import type { World } from '../world.ts';

export function giveUpSpace(world: World, c: CaseSlot): void {
  if (c.space === P_MINORS) world.roomsUsed -= 1;
  else if (c.space === P_MAJORS) world.cubiclesUsed -= 1;
  else if (c.space === P_CORRIDOR) world.inCorridor -= 1;
  else if (c.space === P_UNIT) world.inUnit -= 1;
  if (c.space >= 0) world.dirty = true;
  c.space = -1;
}

export function moveTo(world: World, c: CaseSlot, place: number): void {
  if (c.space === place) return;
  giveUpSpace(world, c);
  if (place === P_MINORS) world.roomsUsed += 1;
  else if (place === P_MAJORS) world.cubiclesUsed += 1;
  else if (place === P_CORRIDOR) world.inCorridor += 1;
  else if (place === P_UNIT) world.inUnit += 1;
  c.space = place === P_WAITING ? -1 : place;
  show(world, c, place);
}

/** Cubicles that can be used: the decision unit, once open, is made from half its own number of them. */
export function cubiclesOpen(world: World): number {
  const { p } = world;
  return p.unitOpen > 0 ? p.cubicles - Math.floor(p.unitPlaces / 2) : p.cubicles;
}

/** Space in which this case could be treated now; -1 if there is none. */
export function spaceFor(world: World, c: CaseSlot): number {
  const { p } = world;
  if (c.space >= 0) return c.space;
  if (c.class === 0) return P_RESUS;
  if (c.minor === 1) return world.roomsUsed < p.minorsRooms ? P_MINORS : -1;
  if (world.cubiclesUsed < cubiclesOpen(world)) return P_MAJORS;
  if (world.inCorridor < p.trolleys) return P_CORRIDOR;
  return world.now - c.arrived > p.parkMost ? P_CORRIDOR : -1;
}
