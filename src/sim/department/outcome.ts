/**
 * What became of a visit: need met or not, harm, death. Probabilities from work done and hours waited against the
 * person's own draws. Nothing here knows of behaviours as such: harm comes from time, work left undone and beds.
 */

import { drawFrom } from '../../lib/draw.ts';
import { along, interpolate } from '../../lib/piecewise.ts';
import { atDraw, exponential } from '../../lib/quantile.ts';
import { DAY } from '../../lib/time.ts';
import type { CaseSlot } from '../case.ts';
import {
  D_DEATH,
  D_END,
  D_HARM,
  D_LAG,
  D_MET,
  DIED,
  HARMED,
  MET,
  POOR_SERVICE,
  RETURNED,
  SELF_RESOLVED,
} from '../codes.ts';
import type { World } from '../world.ts';

export interface Outcome {
  truth: number;
  returns: boolean;
  /** Minutes until the return. */
  lag: number;
  harm: number;
  deaths: number;
  delayDeaths: number;
  harmed: boolean;
  died: boolean;
}

/** Chance that the need is met by what was done. */
function metChance(world: World, c: CaseSlot): number {
  const { p, fixed } = world;
  // Nobody saw them; a call the day after may still have helped a little.
  if (c.sessions === 0 && c.admitted === 0 && c.done === 0) return 0;
  const ratio = c.work > 0 ? c.done / c.work : 1;
  const quality = c.junior === 1 ? 0.96 : 1;
  const byWork = along(fixed.tables.metByWork, Math.min(1, ratio * quality));
  let met = p.ceiling * byWork;
  met = 1 - (1 - met) * (1 - p.frontMet * world.works.front);
  // A ward goes on with the work: most of what the department missed is found there.
  return c.admitted === 1 && c.needless === 0 ? 1 - (1 - met) * 0.4 : met;
}

const result: Outcome = {
  truth: MET,
  returns: false,
  lag: 0,
  harm: 0,
  deaths: 0,
  delayDeaths: 0,
  harmed: false,
  died: false,
};

/** The outcome on leaving now. The object returned is reused by the next call. */
export function judge(world: World, c: CaseSlot, heldHours: number): Outcome {
  const { p, fixed } = world;
  const { tables } = fixed;
  const met = metChance(world, c);
  const unseen = c.sessions === 0 && c.admitted === 0;
  const ends = tables.unmetEnds;
  const sourced = 1 - p.sourceReturns * world.works.source - p.joinReturns * world.works.join;
  const returnChance = Math.min(
    0.8,
    (ends[1] as number) * p.returnScale * (unseen ? 0.7 : 1) * Math.max(0.2, sourced),
  );
  const lag = DAY * (p.returnEarliest + (p.returnLatest - p.returnEarliest) * drawFrom(c.key, D_LAG));

  const hazard = (tables.harm[c.class] as number) * c.need * p.harmScale;
  const waited = world.now - c.arrived - c.inWork;
  const minutes = waited + p.harmInWork * c.inWork + (p.harmOutside - 1) * c.outside;
  const missed = 1 - met;
  let harm = c.owed + (hazard * minutes) / 60 + hazard * p.harmHeld * heldHours;
  harm += missed * (tables.unmetHarm[c.class] as number) * c.need * p.harmScale * (unseen ? 0.5 : 1);
  harm += missed * returnChance * hazard * p.harmAway * (lag / 60);
  if (c.needless === 1) harm += p.harmNeedless * p.harmScale;
  if (c.admitted === 1 && p.wardExtra > 0) harm += p.wardStrain * p.harmScale;

  const seenAfter = Math.max(0, (c.seen >= c.arrived ? c.seen : world.now) - c.arrived);
  let delay = ((tables.waitDeath[c.class] as number) * c.need * seenAfter) / 60;
  let deaths = p.deathUnmet * missed * c.need * c.need * (c.admitted === 1 ? 0.3 : 1);
  if (c.admitted === 1 && c.needless === 0) {
    delay += interpolate(tables.bedDelay, (world.now - c.arrived) / 60);
    deaths += (tables.baseDeath[c.class] as number) * interpolate(tables.ageDeath, c.age);
  }
  delay *= p.deathScale;
  deaths += delay;

  const threshold = atDraw(exponential, c.lifeKey, D_HARM);
  const u = drawFrom(c.key, D_END);
  const isMet = drawFrom(c.key, D_MET) < met;
  result.harm = harm;
  result.deaths = deaths;
  result.delayDeaths = delay;
  result.died = drawFrom(c.key, D_DEATH) < deaths;
  result.harmed = threshold >= c.carried && threshold < c.carried + harm;
  result.lag = lag;
  result.returns = !isMet && !result.died && u < returnChance;
  if (result.died) result.truth = DIED;
  else if (result.harmed || (!isMet && u >= 1 - (ends[3] as number) * c.need)) result.truth = HARMED;
  else if (isMet) result.truth = MET;
  else if (result.returns) result.truth = RETURNED;
  else if (u >= 1 - (ends[3] as number) - (ends[2] as number)) result.truth = POOR_SERVICE;
  else result.truth = SELF_RESOLVED;
  result.harmed = result.truth === HARMED || result.harmed;
  return result;
}
