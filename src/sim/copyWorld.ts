/** The copy that a month runs on, so that the state before it stays as it was. */
import { cloneCalendar } from '../lib/calendar.ts';
import { cloneLoad } from './caseload/load.ts';
import type { Fixed } from './fixed.ts';
import { cloneBook } from './records.ts';
import { takeBook } from './shelf.ts';
import { createTally } from './tally.ts';
import type { Shelf } from './types.ts';
import type { World } from './world.ts';

/** An independent copy, made before a month runs. Nothing but `fixed` is shared. */
export function cloneWorld(world: World, fixed: Fixed, shelf?: Shelf): World {
  // Spreading keeps an object's shape, and copies it whole where assigning goes field by field.
  const copy: World = { ...world };
  copy.calendar = cloneCalendar(world.calendar);
  copy.cases = world.cases.map((each) => ({ ...each }));
  copy.freeSlots = world.freeSlots.slice();
  copy.outside = world.outside.slice();
  copy.front = world.front.slice();
  copy.minors = world.minors.slice();
  copy.majors = world.majors.slice();
  copy.bedQueue = world.bedQueue.slice();
  copy.beds = world.beds.map((each) => ({ ...each }));
  copy.freeBeds = world.freeBeds.slice();
  copy.readyBeds = world.readyBeds.slice();
  copy.staff = world.staff.map((each) => ({ ...each }));
  copy.onDuty = world.onDuty.slice();
  copy.staffed = world.staffed.slice();
  copy.idle = world.idle.slice();
  copy.idlers = world.idlers.slice();
  copy.plan = {
    ...world.plan,
    posts: world.plan.posts.slice(),
    suggestions: { ...world.plan.suggestions },
    intensities: world.plan.intensities === null ? null : world.plan.intensities.slice(),
  };
  copy.happenings = world.happenings.map((each) => ({ ...each }));
  copy.takenByEffects = world.takenByEffects.slice();
  copy.manager = world.manager.slice();
  copy.precedent = world.precedent.slice();
  copy.drift = world.drift.slice();
  copy.improving = world.improving.slice();
  copy.strength = world.strength.slice();
  copy.works = { ...world.works };
  copy.load = cloneLoad(world.load);
  copy.held = cloneBook(world.held);
  copy.askedIn = { ...world.askedIn };
  return renewed(copy, fixed, shelf);
}

/** Made ready for a month: empty books and counts, nothing asked. Changes the world given. */
export function renewed(world: World, fixed: Fixed, shelf?: Shelf): World {
  world.fixed = fixed;
  world.inForceName = '?';
  world.tally = createTally();
  world.book = takeBook(shelf);
  world.openHooks = [];
  world.asked = [];
  world.trace = null;
  world.question = null;
  return world;
}
