/** The way of a case from post to post. */
import type { CaseSlot } from '../case.ts';
import type { World } from '../world.ts';

/** The post at which a case is now. */
export function postOf(world: World, c: CaseSlot): number {
  const route = world.fixed.roles.routes[c.class] as readonly number[];
  return route[Math.min(c.step, route.length - 1)] as number;
}
