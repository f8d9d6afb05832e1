/**
 * The few people whom the player knows by name all year, where a service has such (`scenario.known`). They are chosen
 * from the books as the year begins, which no decision has touched, and followed month by month through the trace: only
 * what the office itself could tell is written down (lib/story.ts). How a claim ended is told as far as it was known
 * then: whether the work lasts is not.
 */
import type { Story, StoryEvent } from '../lib/story.ts';
import type { Scenario } from '../scenario/types.ts';
import type { MonthResult, Records, Trace } from '../sim/types.ts';
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

const DAY = 1440;
const ADULT = 18;
/** Rather those who came in the last weeks before the year, so that their story falls in it. */
const LATELY = 42 * DAY;
/** In `Trace.with` of people: a clock that never started, or was stopped. */
const NEVER = -1;
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
  const known = before.length > 0 ? before : choose(trace, scenario, people, scenario.known);
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

/** So many of those on the books when the month begins: by turns from each class, nobody's name twice. */
function choose(trace: Trace, scenario: Scenario, people: People, count: number): Followed[] {
  const from = trace.at[0] ?? 0;
  const classes = scenario.classes.map((): { followed: Followed; recent: boolean; look: number }[] => []);
  for (let row = 0; row < trace.length && trace.at[row] === from; row++) {
    const person = trace.who[row] ?? -1;
    const kind = trace.class[row] ?? -1;
    const clock = trace.with[row] ?? NEVER;
    if (person < 0 || clock === NEVER || clock === STOPPED) continue;
    if (scenario.untold?.includes(scenario.classes[kind] ?? '') === true) continue;
    const { age, look } = people.view(person, kind);
    const followed = { person, class: kind, need: trace.need[row] ?? 0, story: [comes(clock)] };
    if (age >= ADULT) classes[kind]?.push({ followed, recent: from - clock <= LATELY, look });
  }
  // A face's key comes from the seed alone: as good as a draw.
  for (const each of classes) each.sort((a, b) => Number(b.recent) - Number(a.recent) || a.look - b.look);
  const chosen: Followed[] = [];
  const names = new Set<string>();
  for (let turn = 0; chosen.length < count && classes.some(({ length }) => length > 0); turn++) {
    const followed = classes[turn % classes.length]?.shift()?.followed;
    if (followed === undefined) continue;
    const { name } = people.view(followed.person, followed.class);
    if (names.has(name)) turn--;
    else chosen.push(followed);
    names.add(name);
  }
  return chosen;
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
