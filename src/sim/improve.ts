/**
 * Improvement work: it costs people now and works after a lag, less where the numbers are pretend, more where the
 * manager went to look. Sizes are design assumptions: no controlled trial exists.
 */
import type { ImprovementSpec } from '../scenario/types.ts';
import type { World } from './world.ts';

/** Sums the strengths by mechanism. */
function sumUp(world: World): void {
  const { works, strength, fixed } = world;
  works.study = 0;
  works.front = 0;
  works.source = 0;
  works.pull = 0;
  works.join = 0;
  works.none = 0;
  const list = fixed.scenario.improvements;
  for (let k = 0; k < list.length; k += 1) {
    const { mechanism } = list[k] as ImprovementSpec;
    works[mechanism] = Math.min(1, works[mechanism] + (strength[k] as number));
  }
}

/** Whoever worked in the new way has to find their feet again: what was done stays, what it achieved starts anew. */
export function beginAgain(world: World): void {
  const { plan, fixed, strength } = world;
  const inHand = fixed.scenario.improvements.findIndex(({ id }) => id === plan.improvement);
  if (inHand < 0) return;
  strength[inHand] = 0;
  sumUp(world);
}

/** One day of improvement work. */
export function improveForADay(world: World): void {
  const { p, plan, fixed } = world;
  const truth = Math.max(0.15, 1 - p.improveTruth * world.recentFalse);
  const { study } = world.works;
  const list = fixed.scenario.improvements;
  for (let k = 0; k < list.length; k += 1) {
    const spec = list[k];
    if (spec === undefined) continue;
    let done = world.improving[k] as number;
    if (spec.id === plan.improvement) {
      const pace = (truth * (0.6 + 0.8 * study) * (plan.looked ? p.improveLook : 1)) / p.improveDays;
      done += pace * (1 - done);
    } else {
      done *= 0.9995;
    }
    world.improving[k] = done;
    const working = world.strength[k] as number;
    world.strength[k] = working + (done - working) / p.improveLag;
  }
  sumUp(world);
}
