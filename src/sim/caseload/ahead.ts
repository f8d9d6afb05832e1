/**
 * Whoever will be called up soon is looked at beforehand, one after the other and nothing done. The cases of a large
 * service lie far from the processor: asked for together they come together, asked for one by one each is waited for.
 * It changes nothing but the time that a year takes.
 */
import { eventSubject } from '../../lib/calendar.ts';
import type { CaseSlot } from '../case.ts';
import type { World } from '../world.ts';
import type { Load } from './load.ts';

/** Every hour: the cases with an event in it, and the first of each line. */
export function lookAhead({ calendar, cases, load, onDuty }: World): void {
  const { codes, near } = calendar;
  let sum = 0;
  for (let k = 0; k < near; k += 1) sum += glance(cases[eventSubject(codes[k] as number)]);
  load.glanced = sum;
  for (const { slots } of load.queues) lookAlong(load, cases, slots, 0, onDuty.length);
}

/** The cases in so many slots. The sum says nothing; but what nobody keeps, the compiler does not read. */
export function lookAlong(
  load: Load,
  cases: readonly CaseSlot[],
  slots: readonly number[],
  from: number,
  count: number,
): void {
  const end = Math.min(slots.length, from + count);
  let sum = 0;
  for (let k = from; k < end; k += 1) sum += glance(cases[slots[k] as number]);
  load.glanced = sum;
}

/** One field of each stretch of memory that a session or an order reads (see `createCase`). */
function glance(c: CaseSlot | undefined): number {
  if (c === undefined) return 0;
  return c.eventAt + c.need + c.aside + c.ringAt + c.exitUsed + c.exitEvent + c.eased;
}
