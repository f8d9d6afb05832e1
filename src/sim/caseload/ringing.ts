/** People who hear nothing ring again: contacts that good service would not have needed. */

import { eventCode, schedule } from '../../lib/calendar.ts';
import { drawFrom } from '../../lib/draw.ts';
import { DAY } from '../../lib/time.ts';
import type { CaseSlot } from '../case.ts';
import { D_RING, E_RING } from '../codes.ts';
import type { World } from '../world.ts';

/** Hears nothing: will ring after some days. */
export function waitForWord(world: World, c: CaseSlot): void {
  c.ringAt = world.now + world.q.ringAfter * DAY;
  schedule(world.calendar, c.ringAt, eventCode(E_RING, c.slot));
}

/** Rings again: a contact that good service would not have needed, and minutes of whoever takes the case up next. */
export function ring(world: World, c: CaseSlot): void {
  world.tally.visits += 1;
  world.tally.visitsFailure += 1;
  c.rings += 1;
  waitForWord(world, c);
}

/** Put to the back: more of them ring, since nobody will have news for them. */
export function waitAtTheBack(world: World, c: CaseSlot): void {
  const { q } = world;
  if (q.ringAfter > 0 && c.ringAt === -1 && drawFrom(c.key, D_RING) < q.ringParked) waitForWord(world, c);
}
