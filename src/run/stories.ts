/**
 * The people of the reveal: those whose lives differ most between the year as it was and the same year without one
 * thing that was done in it, matched by person number over all their visits. One of them did better, where that is
 * true. Both lives must be told apart by what happened (run/storyRules.ts), and those whom the player knows by name
 * come first. Nobody under eighteen has a story. The third life, the purpose year, is what was possible, not a cause.
 */
import { MONTH } from '../lib/time.ts';
import type { Behaviour } from '../scenario/types.ts';
import { type Difference, differMost, type LifeSum, livesOf, visitsOf } from '../scoring/lives.ts';
import { personTraits } from '../sim/people.ts';
import type { CausedBy } from '../sim/recordTypes.ts';
import { lifeOf } from './life.ts';
import { type Names, nameFor } from './naming.ts';
import type { Cause, Story } from './revealTypes.ts';
import { replacedIn } from './standing.ts';
import { isCutShort, partedAt, tellsApart } from './storyRules.ts';
import type { Strength } from './tested.ts';
import { GROWN_UP, isUntold } from './untold.ts';
import type { Year } from './year.ts';

const MOST_STORIES = 5;
const ENOUGH = 3;
const ENOUGH_WORSE = 4;
/** Of each kind, where what mattered most did good. */
const OF_A_GOOD_YEAR = 2;
/** Of one cause at a time. */
const MOST_OF_A_CAUSE = 2;
const MOST_KNOWN = 2;
const ACTED_ON = 4;
const LOOKED_AT = 60;
/** A difference in expected harm smaller than this tells no story, persons. */
const LEAST_DIFFERENCE = 0.005;

/** A cause with the year that was run without it. */
export interface Alternative {
  readonly cause: Pick<Cause, 'id' | 'whose' | 'worseWithout'>;
  /** What it does to cases, and by whose doing; empty where it acts on no case in particular. */
  readonly behaviours: readonly Behaviour[];
  readonly year: Year;
  /** How it changed the year as a whole; where not clearly, only whom it touched has a story of it. */
  readonly strength: Strength;
}

interface Found extends Difference {
  readonly cause: string;
  readonly without: Year;
  /** Whether the story goes the way of the cause: worse where the cause did harm, better where it did good. */
  readonly fits: boolean;
  /** Whether an act of the cause touched this very person. */
  readonly acted: boolean;
  readonly strong: boolean;
  /** Touched by it, or changed by what changed the whole year strongly. */
  readonly sure: boolean;
  readonly weight: number;
}

/** `alternatives`: what mattered most first. `known`: people whom the player knows by name. */
export function storiesOf(
  year: Year,
  alternatives: readonly Alternative[],
  possible: Year,
  names: Names,
  known: ReadonlySet<number> = new Set(),
): Story[] {
  const lives = livesOf(year.results);
  const found = alternatives.flatMap((each) => differencesOf(year, lives, each, known));
  const stories: Story[] = [];
  const add = (wanted: (each: Found) => boolean, most: number) => {
    const chosen = choose(year, found.filter(wanted), possible, names, most, stories);
    stories.push(...chosen.map((story) => ({ ...story, known: known.has(story.person) })));
  };
  const [first] = alternatives;
  const isGood = first?.strength === 'strong' && first.cause.worseWithout;
  add(({ fits, sure, person }) => fits && sure && known.has(person), MOST_KNOWN);
  if (isGood) add(({ fits, strong, worse }) => fits && strong && worse < 0, OF_A_GOOD_YEAR);
  const worseYet = isGood ? OF_A_GOOD_YEAR : ENOUGH_WORSE - stories.length;
  add(({ fits, sure, worse }) => fits && sure && worse > 0, worseYet);
  add(({ fits, sure, worse }) => fits && sure && worse < 0, Math.max(1, ENOUGH - stories.length));
  if (!stories.some(({ better }) => better)) add(({ worse, acted }) => worse < 0 && acted, 1);
  add(({ fits }) => fits, ENOUGH - stories.length);
  add(({ acted }) => acted, ENOUGH - stories.length);
  return stories.slice(0, MOST_STORIES);
}

/** One story of one alternative, that goes the way of the year; where the year is the same, either way. */
export function storyOf(year: Year, alternative: Alternative, names: Names): Story | null {
  const found = differencesOf(year, livesOf(year.results), alternative).filter(
    ({ fits }) => fits || alternative.strength === 'none',
  );
  return choose(year, found, null, names, 1, [])[0] ?? null;
}

/** An act of the cause that touched the very person counts most; who was only met by its consequences, less. */
function differencesOf(
  year: Year,
  lives: LifeSum,
  { cause, behaviours, year: without, strength }: Alternative,
  known: ReadonlySet<number> = new Set(),
): Found[] {
  return differMost(lives, livesOf(without.results), LOOKED_AT, known).flatMap((each) => {
    const acted = behaviours.length > 0 && isActedOn(year, each.person, behaviours, cause.whose);
    const weight = Math.abs(each.worse) * (acted ? ACTED_ON : 1);
    const fits = each.worse > 0 !== cause.worseWithout;
    const strong = strength === 'strong';
    const sure = acted || strong;
    return sure || strength === 'clear'
      ? [{ ...each, cause: cause.id, without, fits, acted, strong, sure, weight }]
      : [];
  });
}

function isActedOn(year: Year, person: number, behaviours: readonly Behaviour[], whose: CausedBy): boolean {
  return visitsOf(person, year.results).some(({ applications }) =>
    applications.some(({ behaviour, causedBy }) => causedBy === whose && behaviours.includes(behaviour)),
  );
}

/** The weightiest of each cause in turn, so that no cause takes all the places. */
function choose(
  year: Year,
  found: readonly Found[],
  possible: Year | null,
  names: Names,
  limit: number,
  taken: readonly Story[],
): Story[] {
  const stories: Story[] = [];
  const sorted = found.toSorted((a, b) => b.weight - a.weight || a.person - b.person);
  const causes = [...new Set(sorted.map(({ cause }) => cause))];
  const queues = causes.map((cause) => sorted.filter((each) => each.cause === cause));
  for (let turn = 0; turn < MOST_OF_A_CAUSE; turn++) {
    for (const queue of queues) {
      if (stories.length >= limit) return stories;
      const story = nextStory(year, queue, possible, names, [...taken, ...stories]);
      if (story !== null) stories.push(story);
    }
  }
  return stories;
}

function nextStory(
  year: Year,
  queue: Found[],
  possible: Year | null,
  names: Names,
  told: readonly Story[],
): Story | null {
  for (let found = queue.shift(); found !== undefined; found = queue.shift()) {
    const isTold = told.some(({ person }) => person === found.person);
    if (isTold || Math.abs(found.worse) < LEAST_DIFFERENCE) continue;
    const story = tell(year, found, possible, names);
    const isNamesake = story !== null && told.some(({ name }) => name !== '' && name === story.name);
    if (story !== null && !isNamesake) return story;
  }
  return null;
}

function tell(
  year: Year,
  { person, cause, without, worse }: Found,
  possible: Year | null,
  names: Names,
): Story | null {
  const traits = personTraits(year.scenario, year.seed, person);
  const visits = visitsOf(person, year.results);
  const first = visits[0];
  const yours = lifeOf(visits, year);
  const other = lifeOf(visitsOf(person, without.results), without);
  if (
    traits.age < GROWN_UP ||
    first === undefined ||
    isUntold(year.scenario, first.class) ||
    first.episode > 0 ||
    yours === null ||
    other === null ||
    isCutShort(yours) ||
    isCutShort(other) ||
    !tellsApart(yours, other, worse < 0) ||
    first.arrived + (partedAt(yours, other) ?? Number.POSITIVE_INFINITY) > ownEnd(year)
  )
    return null;
  return {
    person,
    name: nameFor(traits, names),
    age: traits.age,
    look: traits.look,
    sex: traits.sex,
    class: year.scenario.classes[first.class] ?? '',
    month: Math.max(0, Math.floor(first.arrived / MONTH) + 1),
    cause,
    yours,
    without: other,
    possible: possible === null ? null : lifeOf(visitsOf(person, possible.results), possible),
    better: worse < 0,
    known: false,
  };
}

/** When the player left the chair. */
function ownEnd({ standings, results }: Year): number {
  return (replacedIn(standings) ?? results.length) * MONTH;
}
