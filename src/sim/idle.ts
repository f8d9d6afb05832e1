/** Who on duty has nothing in hand: counted by post, and listed in the order in which they came on duty. */
import { IDLE, type Member } from './staff.ts';
import type { World } from './world.ts';

/** Somebody on duty has nothing in hand any more. */
export function becomeIdle(world: World, m: Member): void {
  const { idle, idlers, staff } = world;
  m.doing = IDLE;
  m.since = world.now;
  idle[m.post] = (idle[m.post] as number) + 1;
  world.idlePosts |= 1 << m.post;
  let place = idlers.length;
  for (; place > 0; place -= 1) {
    const before = idlers[place - 1] as number;
    if ((staff[before] as Member).turn < m.turn) break;
    idlers[place] = before;
  }
  idlers[place] = m.index;
}

/** Somebody idle takes up a task: a case slot, or a code of staff.ts. */
export function becomeBusy(world: World, m: Member, task: number): void {
  const { idle, idlers } = world;
  m.doing = task;
  m.since = world.now;
  const left = (idle[m.post] as number) - 1;
  idle[m.post] = left;
  if (left === 0) world.idlePosts &= ~(1 << m.post);
  // From the end, each moves up until the place of this one is reached.
  let after = idlers.pop() as number;
  for (let place = idlers.length - 1; place >= 0 && after !== m.index; place -= 1) {
    const before = idlers[place] as number;
    idlers[place] = after;
    after = before;
  }
}

/** Counts who is on duty and idle afresh: when people come, go or change posts. */
export function countIdle(world: World): void {
  const { staffed, idle, idlers, onDuty } = world;
  for (let post = 0; post < idle.length; post += 1) {
    staffed[post] = 0;
    idle[post] = 0;
  }
  world.idlePosts = 0;
  let found = 0;
  for (let k = 0; k < onDuty.length; k += 1) {
    const m = world.staff[onDuty[k] as number] as Member;
    staffed[m.post] = (staffed[m.post] as number) + 1;
    if (m.doing !== IDLE) continue;
    idle[m.post] = (idle[m.post] as number) + 1;
    world.idlePosts |= 1 << m.post;
    idlers[found] = m.index;
    found += 1;
  }
  while (idlers.length > found) idlers.pop();
}
