/** Sanctions: money is stopped. Some follow from any contact; more where referring is the habit. */
import { drawFrom } from '../../lib/draw.ts';
import type { CaseSlot } from '../case.ts';
import { D_SESSION_SANCTION, RECLASSIFY, SANCTIONED } from '../codes.ts';
import { causeOf, recordAct } from '../doses.ts';
import type { World } from '../world.ts';
import { closeCase } from './close.ts';

/** Some contacts lead to a sanction anyway; more where that is the habit and a pretext can be found. */
export function isSanctioned(world: World, c: CaseSlot): boolean {
  const { q } = world;
  if (q.sanctionBase <= 0) return false;
  const u = drawFrom(c.key, D_SESSION_SANCTION + c.sessions);
  let chance = q.sanctionBase;
  if (u >= chance) {
    const cause = u < chance + q.sanctionPressed ? causeOf(world, c, RECLASSIFY) : 0;
    if (cause === 0) return false;
    recordAct(world, c, RECLASSIFY, cause);
    c.falsified = 1;
    chance += q.sanctionPressed;
  }
  return sanction(world, c, u / chance < q.sanctionLeaves);
}

/** Money is stopped: the harm is the person's; some claims end there. */
export function sanction(world: World, c: CaseSlot, ends: boolean): boolean {
  c.sanctioned += world.q.sanctionHarm * c.need;
  if (!ends) return false;
  closeCase(world, c, SANCTIONED);
  return true;
}
