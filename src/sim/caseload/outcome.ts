/**
 * What became of a case: need met or not, harm, a repeat. Chances from the work done and the time that passed against
 * the person's own draws. Nothing here knows of behaviours as such: harm comes from time, from work left undone, from
 * repeats that were not prevented, and from what was done to people who did not need it.
 */

import { drawFrom } from '../../lib/draw.ts';
import { along } from '../../lib/piecewise.ts';
import { atDraw, exponential } from '../../lib/quantile.ts';
import { DAY } from '../../lib/time.ts';
import type { CaseSlot } from '../case.ts';
import {
  CANCELLED,
  D_DEATH,
  D_END,
  D_HARM,
  D_MET,
  D_REPEAT,
  D_RIGHT,
  DIED,
  HARMED,
  LEFT,
  MET,
  POOR_SERVICE,
  RETURNED,
  SELF_RESOLVED,
  SUCCESS,
} from '../codes.ts';
import type { World } from '../world.ts';
import { tablesOf } from './line.ts';

export interface CaseOutcome {
  truth: number;
  returns: boolean;
  harm: number;
  deaths: number;
  harmed: boolean;
  died: boolean;
}

/** Chance that the work done meets the need. */
function metChance(world: World, c: CaseSlot): number {
  const { p, q, works } = world;
  const t = tablesOf(world);
  if (c.sessions === 0) return 0;
  const quality = c.junior === 1 ? 0.95 : 1;
  const ratio = c.work > 0 ? c.done / c.work : 1;
  let met = (t.met[c.class] as number) * along(t.metByWork, Math.min(1, ratio * quality));
  if (q.fresh > 0) {
    const waited = Math.max(0, c.seen - c.arrived) / DAY;
    met *= q.fresh / (q.fresh + waited);
  }
  met *= Math.max(0.2, 1 + q.metTrust * (world.trust - p.trustStart));
  return 1 - (1 - Math.min(0.98, met)) * (1 - p.frontMet * works.front);
}

export function isMet(world: World, c: CaseSlot): boolean {
  return drawFrom(c.key, D_MET) < metChance(world, c);
}

/** Chance that an unmet need brings the same person back. */
export function repeatChance(world: World, c: CaseSlot, ending: number): number {
  const { p, q, works } = world;
  const t = tablesOf(world);
  const base = q.repeatAtArrival > 0 ? (t.repeat[c.class] as number) : (t.returnByEnding[ending] ?? 0);
  const prevented = Math.max(0.2, 1 - p.sourceReturns * works.source - p.joinReturns * works.join);
  return Math.min(0.95, base * p.returnScale * prevented);
}

const result: CaseOutcome = {
  truth: MET,
  returns: false,
  harm: 0,
  deaths: 0,
  harmed: false,
  died: false,
};

/** The outcome on closing now. The object returned is reused by the next call. */
export function judge(world: World, c: CaseSlot, ending: number, heldHours: number): CaseOutcome {
  const { p, q } = world;
  const t = tablesOf(world);
  const ends = t.unmetEnds;
  const decided = q.endsWithWork === 0 || c.picked === 1;
  const rightly = ending === CANCELLED && drawFrom(c.key, D_RIGHT) < q.cancelRight;
  const met = decided ? (ending === SUCCESS ? 1 : 0) : metChance(world, c);
  const isGood = decided ? ending === SUCCESS : drawFrom(c.key, D_MET) < met;
  const missed = c.picked === 1 || rightly ? 0 : 1 - met;
  const chance = c.picked === 1 || rightly ? 0 : repeatChance(world, c, ending);

  let harm = waitingHarm(world, c) + c.sanctioned + hazardOf(world, c) * p.harmHeld * heldHours;
  harm += missed * (t.unmetHarm[c.class] as number) * c.need * p.harmScale;
  if (c.episode > 0) harm += (t.suffer[c.class] as number) * c.need * p.harmScale;
  if (c.needless === 1) harm += p.harmNeedless * p.harmScale;
  const deaths = (t.death[c.class] as number) * missed * c.need * p.deathScale;

  const threshold = atDraw(exponential, c.lifeKey, D_HARM);
  const u = drawFrom(c.key, D_END);
  result.harm = harm;
  result.deaths = deaths;
  result.died = drawFrom(c.key, D_DEATH) < deaths;
  result.harmed = threshold >= c.carried && threshold < c.carried + harm;
  result.returns =
    !result.died && (q.repeatAtArrival > 0 ? !isGood : true) && drawFrom(c.key, D_REPEAT) < chance;
  if (result.died) result.truth = DIED;
  else if (result.harmed) result.truth = HARMED;
  else if (isGood && c.picked === 0) result.truth = MET;
  else if (rightly || c.picked === 1) result.truth = SELF_RESOLVED;
  else if (result.returns) result.truth = RETURNED;
  else if (u < (ends[0] ?? 0) || (ending === LEFT && u < 2 * (ends[0] ?? 0))) result.truth = SELF_RESOLVED;
  else result.truth = POOR_SERVICE;
  return result;
}

/** Serious harm an hour. */
export function hazardOf(world: World, c: CaseSlot): number {
  return (tablesOf(world).harm[c.class] as number) * c.need * world.p.harmScale;
}

/** Serious harm to be expected from the time that has passed, persons. */
export function waitingHarm(world: World, c: CaseSlot): number {
  const waited = world.now - c.arrived - c.inWork + world.p.harmInWork * c.inWork;
  const eased = c.eased * (world.now - c.exitSince);
  return c.owed + (hazardOf(world, c) * Math.max(0, waited)) / 60 - eased;
}
