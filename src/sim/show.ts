/** Where people and staff are seen: written into the trace of a month that is filmed. */
import type { CaseSlot } from './case.ts';
import type { Member } from './staff.ts';
import { addTrace } from './trace.ts';
import type { World } from './world.ts';

/** Writes what a member of staff does into the trace. */
export function showStaff(world: World, m: Member, place: number, doing: number): void {
  if (world.trace === null) return;
  const who = -1 - m.index;
  addTrace(world.trace, {
    at: world.now,
    who,
    episode: m.tenancy,
    place,
    with: doing,
    class: -1,
    need: 0,
    seen: 0,
  });
}

/** Where somebody stands when idle: at their post's place. */
export function homeOf(world: World, m: Member): number {
  return world.fixed.roles.places[m.post] ?? 0;
}

/** Writes a person's place into the trace. */
export function show(world: World, c: CaseSlot, place: number): void {
  if (world.trace === null) return;
  const clock = c.clockStop !== -1 ? -2 : c.clockStart;
  addTrace(world.trace, {
    at: world.now,
    who: c.person,
    episode: c.episode,
    place,
    with: clock,
    class: c.class,
    need: c.need,
    seen: c.seen === -1 ? 0 : 1,
  });
}
