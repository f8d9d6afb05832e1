/** The opening picture of a traced month: everyone who is in the building, and staff on duty. */

import { AWAY, FREE, FRONT, OUTSIDE, P_FRONT, P_OUTSIDE, P_WAITING, TRIAGE } from '../codes.ts';
import { homeOf, show, showStaff } from '../show.ts';
import type { World } from '../world.ts';

export function showAll(world: World): void {
  for (const c of world.cases) {
    if (c.state === FREE || c.state === AWAY) continue;
    if (c.state === OUTSIDE) show(world, c, P_OUTSIDE);
    else if (c.state === FRONT || c.state === TRIAGE) show(world, c, P_FRONT);
    else show(world, c, c.space < 0 ? P_WAITING : c.space);
  }
  for (const m of world.staff) {
    if (m.onDuty === 0) showStaff(world, m, homeOf(world, m), -2);
    else showStaff(world, m, homeOf(world, m), m.doing >= 0 ? (world.cases[m.doing]?.person ?? -1) : -1);
  }
}
