/** Asking about a case: who else is in the picture; and the one question that closing itself can raise. */
import { DAY } from '../../lib/time.ts';
import type { Hook } from '../../scenario/types.ts';
import type { CaseSlot } from '../case.ts';
import { monthFigure } from '../pressure.ts';
import { ask, mayAskAt } from '../questions.ts';
import type { World } from '../world.ts';
import { postOf } from './route.ts';

/** Somebody else in the picture: the neediest of the first few in the same line, or in any. */
function other(world: World, c: CaseSlot): CaseSlot | null {
  const { queues } = world.load;
  const own = queues[postOf(world, c)]?.slots ?? [];
  return (
    neediest(world, own, c) ??
    queues.reduce<CaseSlot | null>((found, { slots }) => found ?? neediest(world, slots, c), null)
  );
}

export function neediest(world: World, queue: readonly number[], c: CaseSlot): CaseSlot | null {
  let best: CaseSlot | null = null;
  for (let k = 0; k < queue.length && k < 24; k += 1) {
    const each = world.cases[queue[k] as number] as CaseSlot;
    if (each === c || each.picked === 1 || world.fixed.roles.untold[each.class] === 1) continue;
    if (best === null || each.need > best.need) best = each;
  }
  return best;
}

export function askAbout(world: World, hook: Hook, c: CaseSlot, staff = -1) {
  if (!mayAskAt(world, hook)) return null;
  return ask(world, hook, c, { other: other(world, c), crew: null, staff });
}

/** A success to be booked in the last days. True: keep it for next month. */
export function askToHold(world: World, c: CaseSlot): boolean {
  if (!mayAskAt(world, 'success') || world.now < world.monthEnd - 6 * DAY) return false;
  if (monthFigure(world) < world.level) return false;
  return askAbout(world, 'success', c)?.act === 'hold-over';
}
