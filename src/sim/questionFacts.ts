/** Named facts of a moment: narrow down when a dilemma arises, and give its words real numbers. Listed in SPEC.md. */
import { DAY } from '../lib/time.ts';
import type { CaseSlot } from './case.ts';
import { countWaiting } from './caseload/load.ts';
import { QUEUE, TESTS } from './codes.ts';
import { minutesLeft } from './department/queues.ts';
import { monthFigure } from './pressure.ts';
import type { World } from './world.ts';

/** Who else is in the picture. */
export interface Around {
  /** Somebody who stands to lose. */
  readonly other: CaseSlot | null;
  /** Somebody with an ambulance crew. */
  readonly crew: CaseSlot | null;
  /** Index of the member of staff, -1 none. */
  readonly staff: number;
}

/** Every name that `when` of a dilemma may use. */
export const momentFacts = [
  'hour',
  'night',
  'day',
  'inDepartment',
  'outside',
  'crews',
  'days',
  'waitingForBed',
  'spaces',
  'freeBeds',
  'corridor',
  'figure',
  'level',
  'gap',
  'waiting',
  'unitOpen',
  'otherClass',
  'otherAge',
  'otherMinutes',
  'otherNeed',
  'otherLeft',
  'distress',
  'staffHours',
  'minutes',
  'hours',
  'left',
  'over',
  'class',
  'age',
  'need',
  'ambulance',
  'testsPending',
  'queued',
  'seen',
  'askedForBed',
  'bedMinutes',
  'junior',
  'visits',
] as const;

export const nobodyAround: Around = { other: null, crew: null, staff: -1 };

/** The same of a caseload. */
export const caseloadFacts = [
  'hour',
  'night',
  'day',
  'days',
  'figure',
  'level',
  'gap',
  'waiting',
  'open',
  'places',
  'class',
  'age',
  'need',
  'daysOpen',
  'daysLeft',
  'daysOver',
  'repeat',
  'visits',
  'sessions',
  'seen',
  'ease',
  'counts',
  'otherClass',
  'otherAge',
  'otherDays',
  'otherNeed',
  'otherLeft',
  'distress',
  'staffHours',
] as const;

export function factsFor(world: World, c: CaseSlot | null, around: Around): Record<string, number> {
  const facts =
    world.fixed.caseload === null ? departmentFacts(world, c, around) : caseFacts(world, c, around);
  if (around.staff >= 0) {
    const m = world.staff[around.staff];
    facts['distress'] = m?.distress ?? 0;
    facts['staffHours'] =
      m === undefined ? 0 : Math.max(0, Math.floor(world.p.shiftHours - (m.endsAt - world.now) / 60));
  }
  return facts;
}

/** Facts of a caseload: days in place of minutes, lines in place of rooms. */
function caseFacts(world: World, c: CaseSlot | null, { other }: Around): Record<string, number> {
  const { load, q, now } = world;
  const hour = ((Math.floor(now / 60) % 24) + 24) % 24;
  const figure = monthFigure(world);
  const daysOf = (minutes: number) => Math.floor(minutes / DAY);
  const leftOf = (each: CaseSlot) =>
    each.verdict === -1 && each.clockStart !== -1 ? Math.max(0, daysOf(each.dueAt - now)) : 999;
  const facts: Record<string, number> = {
    hour,
    night: hour >= 21 || hour < 7 ? 1 : 0,
    day: daysOf(now - world.monthStart) + 1,
    days: Math.ceil((world.monthEnd - now) / DAY),
    figure: round1(figure),
    level: world.level,
    gap: round1(world.level - figure),
    waiting: countWaiting(load),
    open: load.open,
    places: Math.max(0, q.schemePlaces - load.onScheme),
  };
  if (c !== null) {
    facts['class'] = c.class;
    facts['age'] = c.age;
    facts['need'] = c.need;
    facts['daysOpen'] = daysOf(now - c.arrived);
    facts['daysLeft'] = leftOf(c);
    facts['daysOver'] = c.dueAt === -1 ? 0 : Math.max(0, daysOf(now - c.dueAt));
    facts['repeat'] = c.episode > 0 ? 1 : 0;
    facts['visits'] = c.episode + 1;
    facts['sessions'] = c.sessions;
    facts['seen'] = c.seen === -1 ? 0 : 1;
    facts['ease'] = world.fixed.caseload?.ease[c.class] ?? 0;
    facts['counts'] = world.fixed.caseload?.counts[c.class] ?? 0;
  }
  if (other !== null) {
    facts['otherClass'] = other.class;
    facts['otherAge'] = other.age;
    facts['otherDays'] = daysOf(now - other.arrived);
    facts['otherNeed'] = other.need;
    facts['otherLeft'] = leftOf(other);
  }
  return facts;
}

function departmentFacts(world: World, c: CaseSlot | null, around: Around): Record<string, number> {
  const hour = Math.floor(world.now / 60) % 24;
  const hourOfDay = hour < 0 ? hour + 24 : hour;
  const figure = monthFigure(world);
  const facts: Record<string, number> = {
    hour: hourOfDay,
    night: hourOfDay >= 21 || hourOfDay < 7 ? 1 : 0,
    day: Math.floor((world.now - world.monthStart) / DAY) + 1,
    inDepartment: world.inDepartment,
    outside: world.outside.length + countCrews(world),
    crews: around.crew === null ? 0 : 1,
    days: Math.ceil((world.monthEnd - world.now) / DAY),
    waitingForBed: world.boarders,
    spaces: Math.max(0, world.p.cubicles - world.cubiclesUsed),
    freeBeds: Math.max(0, world.p.beds + world.p.wardExtra - world.p.bedsClosed - world.bedsUsed),
    corridor: world.inCorridor,
    figure: round1(figure),
    level: world.level,
    gap: round1(world.level - figure),
    waiting: world.minors.length + world.majors.length,
    unitOpen: world.p.unitOpen > 0 ? 1 : 0,
  };
  if (c !== null) addCase(world, c, facts);
  if (around.other !== null) {
    facts['otherClass'] = around.other.class;
    facts['otherAge'] = around.other.age;
    facts['otherMinutes'] = Math.floor(world.now - around.other.arrived);
    facts['otherNeed'] = around.other.need;
    facts['otherLeft'] = Math.min(999, Math.floor(minutesLeft(world, around.other)));
  }
  return facts;
}

function addCase(world: World, c: CaseSlot, facts: Record<string, number>): void {
  const minutes = Math.floor(world.now - c.arrived);
  facts['minutes'] = minutes;
  facts['hours'] = Math.floor(minutes / 60);
  facts['left'] = Math.min(999, Math.floor(minutesLeft(world, c)));
  facts['over'] =
    c.deadline === -1 ? -999 : Math.floor((c.clockStop === -1 ? world.now : c.clockStop) - c.deadline);
  facts['class'] = c.class;
  facts['age'] = c.age;
  facts['need'] = c.need;
  facts['ambulance'] = c.ambulance;
  facts['testsPending'] = c.state === TESTS ? 1 : 0;
  facts['queued'] = c.state === QUEUE ? 1 : 0;
  facts['seen'] = c.seen === -1 ? 0 : 1;
  facts['askedForBed'] = c.bedAsked === -1 ? 0 : 1;
  facts['bedMinutes'] = c.bedAsked === -1 ? 0 : Math.floor(world.now - c.bedAsked);
  facts['junior'] = c.junior;
  facts['visits'] = (c.episode % 500) + 1;
}

function countCrews(world: World): number {
  let crews = 0;
  for (let k = 0; k < world.front.length; k += 1) {
    if (world.cases[world.front[k] as number]?.ambulance === 1) crews += 1;
  }
  return crews;
}

function round1(x: number): number {
  return Math.floor(10 * x + 0.5) / 10;
}
