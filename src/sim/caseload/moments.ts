/** What an answer does to the case it is about: one function per hook of a caseload. */
import { drawFrom } from '../../lib/draw.ts';
import type { CaseSlot } from '../case.ts';
import { BY_MANAGER, D_SESSION_LAPSE, PARK, QUEUE, RUSH, TESTS } from '../codes.ts';
import { recordAct } from '../doses.ts';
import { planInHaste } from '../haste.ts';
import { ask, mayAskAt } from '../questions.ts';
import type { Member } from '../staff.ts';
import type { World } from '../world.ts';
import { askAbout, neediest } from './asking.ts';
import { hurry, reclassify, refer, takeUpNext } from './attention.ts';
import type { Heap } from './heap.ts';
import { easeOf, isCounting } from './line.ts';
import { findOldestPast } from './past.ts';

/** Minutes of help more than planned. */
const EXTRA = 10;

export type IntakeAnswer = 'none' | 'take-on' | 'turn-away' | 'record-otherwise';
export type ResultAnswer = 'none' | 'book' | 'more-time' | 'leave';

export function askAtIntake(world: World, c: CaseSlot): IntakeAnswer {
  const choice = askAbout(world, 'intake', c);
  if (choice === null) return 'none';
  if (choice.act === 'turn-away') return 'turn-away';
  if (choice.act === 'reclassify') return 'record-otherwise';
  if (choice.act === 'see-now') c.pinned = 1;
  else if (choice.act === 'decide-now') planInHaste(world, c);
  return 'take-on';
}

/** Has come back. Null: nothing was asked. */
export function askReturned(world: World, c: CaseSlot): IntakeAnswer | null {
  const choice = askAbout(world, 'returned', c);
  if (choice === null) return null;
  if (choice.act === 'turn-away') return 'turn-away';
  if (choice.act === 'see-now') {
    c.work *= 1.2;
    c.plan = c.work;
    c.pinned = 1;
  } else if (choice.act === 'decide-now') {
    planInHaste(world, c);
  }
  return 'take-on';
}

/** Half for each: the needier now, the other next, and neither gets to the end of it. */
function halve(world: World, easy: CaseSlot, needy: CaseSlot): void {
  planInHaste(world, easy);
  planInHaste(world, needy);
  easy.pinned = 1;
}

/** Near the deadline. True: dealt with, or halted. */
export function askNearDeadline(world: World, c: CaseSlot): boolean {
  if (c.state !== QUEUE && c.state !== TESTS) return false;
  const choice = askAbout(world, 'near-deadline', c);
  if (choice === null) return world.question !== null;
  if (choice.act === 'decide-now') {
    recordAct(world, c, RUSH, BY_MANAGER);
    hurry(world, c);
  } else if (choice.act === 'see-now') takeUpNext(world, c);
  else if (choice.act === 'park') recordAct(world, c, PARK, BY_MANAGER);
  else if (choice.act === 'reclassify') reclassify(world, c, BY_MANAGER, true);
  else if (choice.act === 'refer') refer(world, c);
  return true;
}

/** Two could be next, or one is long past the deadline. The case to take instead, or null to go by the order. */
export function askWhoIsNext(world: World, m: Member, first: CaseSlot): CaseSlot | null {
  if (world.now < world.nextAskAt) return null;
  const queue = (world.load.queues[m.post] as Heap).slots;
  if (mayAskAt(world, 'pick')) {
    let easy: CaseSlot | null = null;
    for (let k = 0; k < queue.length && k < 40; k += 1) {
      const each = world.cases[queue[k] as number] as CaseSlot;
      if (!isCounting(each) || each.picked === 1 || world.fixed.roles.untold[each.class] === 1) continue;
      if (easy === null || easeOf(world, each) > easeOf(world, easy)) easy = each;
    }
    const needy = easy === null ? null : neediest(world, queue, easy);
    if (easy !== null && needy !== null && needy.need > easy.need) {
      const choice = ask(world, 'pick', easy, { other: needy, crew: null, staff: m.index });
      if (world.question !== null) return null;
      if (choice?.act === 'stay') halve(world, easy, needy);
      if (choice !== null) return choice.act === 'see-now' ? easy : needy;
    }
  }
  if (!mayAskAt(world, 'past-deadline')) return null;
  const late = findOldestPast(world, m.post);
  if (late === null) return null;
  const beside = late === first ? neediest(world, queue, late) : first;
  if (beside === null) return null;
  const choice = ask(world, 'past-deadline', late, { other: beside, crew: null, staff: m.index });
  if (choice === null) return null;
  if (choice.act === 'park') recordAct(world, late, PARK, BY_MANAGER);
  return choice.act === 'see-now' ? late : null;
}

/** Late for an appointment, or something agreed was not done. */
export function askAtLapse(world: World, c: CaseSlot): void {
  if (!mayAskAt(world, 'lapse') || drawFrom(c.key, D_SESSION_LAPSE + c.sessions) >= world.q.lapse) return;
  const choice = askAbout(world, 'lapse', c, c.staff);
  if (choice === null) return;
  if (choice.act === 'refer') refer(world, c);
  else if (choice.act === 'reclassify') reclassify(world, c, BY_MANAGER, true);
  else if (choice.act === 'call-back') c.done += EXTRA;
  else if (choice.act === 'see-now') c.pinned = 1;
  else if (choice.act === 'wait') c.done = Math.max(0, c.done - c.part);
}

/** The work is done, and what it shows is thin. */
export function askAtResult(world: World, c: CaseSlot): ResultAnswer {
  if (!isCounting(c)) return 'none';
  const choice = askAbout(world, 'result', c, c.staff);
  if (choice === null) return 'none';
  if (choice.act === 'book') {
    recordAct(world, c, RUSH, BY_MANAGER);
    c.falsified = 1;
    return 'book';
  }
  return choice.act === 'more-time' ? 'more-time' : 'leave';
}
