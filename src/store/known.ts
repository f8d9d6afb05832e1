/**
 * The few people whom the player knows by name all year, where a service has such (`scenario.known`). They are chosen
 * from the books as the year begins, which no decision has touched, and followed month by month through the trace: only
 * what the office itself could tell is written down (lib/story.ts). How a claim ended is told as far as it was known
 * then: whether the work lasts is not.
 */
import type { Story, StoryEvent } from '../lib/story.ts';
import { chooseKnown } from '../run/chosenKnown.ts';
import type { Scenario } from '../scenario/types.ts';
import type { MonthResult, Records, Trace } from '../sim/recordTypes.ts';
import type { People } from './people.ts';
import type { KnownView } from './view.ts';

export interface Followed {
  readonly person: number;
  /** Index of the class the front door gave. */
  readonly class: number;
  /** Hidden under a target. */
  readonly need: number;
  readonly story: Story;
}

/** In `Trace.with` of people: a clock that was stopped. */
const STOPPED = -2;
/** What the office calls it when somebody leaves; anything else: nobody knows what for. */
const told: Readonly<Record<string, StoryEvent['kind']>> = {
  success: 'done',
  thin: 'done',
  sanctioned: 'ended',
};

/** Follows those known through a month; the first month's trace says who they are. */
export function follow(
  before: readonly Followed[],
  scenario: Scenario,
  people: People,
  { trace, records }: Pick<MonthResult, 'trace' | 'records'>,
): readonly Followed[] {
  if (trace === null || scenario.known === undefined) return before;
  const known = before.length > 0 ? before : begun(trace, scenario, people, scenario.known);
  const stories = new Map(known.map((each) => [each.person, [...each.story]]));
  const needs = new Map(known.map(({ person, need }) => [person, need]));
  readTrace(trace, scenario, records, stories, needs);
  return known.map((each) => ({
    ...each,
    need: needs.get(each.person) ?? each.need,
    story: stories.get(each.person) ?? each.story,
  }));
}

export function knownViews(
  known: readonly Followed[],
  people: People,
  regime: 'none' | 'target' | 'purpose',
): readonly KnownView[] {
  return known.map(({ person, class: kind, need, story }) => ({
    person: people.view(person, kind),
    story,
    need: regime === 'purpose' ? need : null,
  }));
}

/** They are met before anybody else: what they are called depends on nobody. */
export function meetKnown(
  before: readonly Followed[],
  scenario: Scenario,
  people: People,
  { trace }: Pick<MonthResult, 'trace'>,
): void {
  if (before.length === 0 && trace !== null && scenario.known !== undefined)
    begun(trace, scenario, people, scenario.known);
}

function begun(trace: Trace, scenario: Scenario, people: People, count: number): Followed[] {
  const who = (person: number, kind: number) => ({
    ...people.view(person, kind),
    name: people.ownName(person),
  });
  const chosen = chooseKnown(trace, scenario, who, count);
  people.meet(chosen.map(({ person }) => person));
  return chosen.map(({ clock, ...known }) => ({ ...known, story: [comes(clock)] }));
}

function comes(at: number): StoryEvent {
  return { at, kind: 'comes', minutes: 0, staff: -1 };
}

function readTrace(
  trace: Trace,
  scenario: Scenario,
  records: Records,
  stories: ReadonlyMap<number, StoryEvent[]>,
  needs: Map<number, number>,
): void {
  const meetings = new Map<number, { readonly story: StoryEvent[]; readonly at: number }>();
  for (let row = 0; row < trace.length; row++) {
    const who = trace.who[row] ?? 0;
    const at = trace.at[row] ?? 0;
    if (who < 0) {
      endMeeting(meetings, who, at);
      const story = stories.get(trace.with[row] ?? -1);
      if (story !== undefined) meetings.set(who, { story, at });
      continue;
    }
    const story = stories.get(who);
    if (story === undefined) continue;
    needs.set(who, trace.need[row] ?? 0);
    const place = scenario.places[trace.place[row] ?? -1];
    const isHere = isOnBooks(story);
    if (place === 'gone') {
      if (isHere) story.push({ at, kind: leaving(records, scenario, who, at), minutes: 0, staff: -1 });
      continue;
    }
    if (!isHere) story.push(comes(at));
    if (trace.with[row] === STOPPED && !isStopped(story))
      story.push({ at, kind: 'stops', minutes: 0, staff: -1 });
  }
}

/** A meeting is known when it is over, and stands where it began. */
function endMeeting(
  meetings: Map<number, { readonly story: StoryEvent[]; readonly at: number }>,
  who: number,
  now: number,
): void {
  const meeting = meetings.get(who);
  if (meeting === undefined) return;
  meetings.delete(who);
  const { story, at } = meeting;
  const after = story.findIndex((event) => event.at > at);
  const event: StoryEvent = { at, kind: 'meets', minutes: Math.round(now - at), staff: -1 - who };
  story.splice(after === -1 ? story.length : after, 0, event);
}

function isOnBooks(story: Story): boolean {
  const last = story.findLast(({ kind }) => kind !== 'meets' && kind !== 'stops')?.kind;
  return last === 'comes';
}

function isStopped(story: Story): boolean {
  return story.findLast(({ kind }) => kind !== 'meets')?.kind === 'stops';
}

function leaving(records: Records, scenario: Scenario, person: number, at: number): StoryEvent['kind'] {
  const who = records.column('person');
  const left = records.column('left');
  for (let index = records.length - 1; index >= 0; index--) {
    if (who[index] !== person || Math.abs((left[index] ?? 0) - at) > 1) continue;
    return told[scenario.endings[records.column('ending')[index] ?? -1] ?? ''] ?? 'off';
  }
  return 'off';
}
