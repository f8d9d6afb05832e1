/**
 * The film of a month: who was where, for the stretches that will be shown, made from the door's trace. Each
 * person's moves hold the last one before a stretch begins, so that those already there can be placed at once.
 *
 * Not promised: where people were between stretches. Under a target nothing of need is in it.
 */
import { HOUR } from '../lib/time.ts';
import type { EarlierCall } from '../run/calls.ts';
import type { FlowKind } from '../scenario/types.ts';
import type { HourlySight, MonthResult, Trace } from '../sim/recordTypes.ts';
import type { PersonRef } from '../sim/types.ts';
import { callsOf, toldRows } from './calls.ts';
import type { People } from './people.ts';
import { chooseStretches, type PartOfMonth, paceOf, type Stretch } from './stretches.ts';
import type { FilmPerson, FilmStaff, FilmView, KnownView } from './view.ts';

export interface FilmInput {
  readonly month: number;
  readonly regime: FilmView['regime'];
  readonly deadline: number;
  readonly flow: FlowKind;
  readonly places: readonly string[];
  readonly offstage: readonly string[];
  readonly pace: number;
  readonly from: number;
  readonly monthTo: number;
  readonly to: number;
  readonly start: number;
  readonly answered: number;
  readonly result: MonthResult;
  readonly people: Pick<People, 'view'>;
  readonly known: readonly KnownView[];
  /** So many addresses are named; 0: who called is not told. */
  readonly addresses: number;
  /** Who is asked about at the film's end, and where people like them come in; null: nobody. */
  readonly asked: { readonly person: PersonRef; readonly at: string } | null;
  /** Calls of the months before, for a film of every day. */
  earlier(): readonly EarlierCall[];
  /** Key of a face for a member of staff. */
  lookOf(staff: number): number;
}

/** In `trace.with` of staff. */
const OFF_DUTY = -2;
const MOST_FLASHES = 6;

export function makeFilm(input: FilmInput): FilmView {
  const { month, regime, deadline, places, offstage, from, to, start, result } = input;
  const trace = result.trace;
  const part: PartOfMonth = {
    monthFrom: from,
    monthTo: input.monthTo,
    start,
    to,
    answered: input.answered,
    pace: input.pace,
    ...busyHours(input, trace),
  };
  const stretches = chooseStretches(part);
  const drawn = trace === null ? { people: [], staff: [] } : peopleAndStaff(trace, stretches, input);
  return {
    month,
    regime,
    from,
    to,
    deadline,
    places,
    offstage,
    pace: paceOf(input),
    stretches,
    start,
    people: drawn.people,
    staff: drawn.staff,
    known: input.known,
    hourly: hourly(result.sight, Math.ceil((to - from) / HOUR)),
    dealtWith: dealtWith(result, stretches),
    calls: calls(input, stretches),
  };
}

/**
 * When there is most to see. A department is full by day and by night; in a caseload most people are elsewhere, and
 * what there is to see is staff at work.
 */
function busyHours(
  { flow, from, monthTo, result }: FilmInput,
  trace: Trace | null,
): Pick<PartOfMonth, 'busy' | 'roundTheClock'> {
  if (flow === 'department' || trace === null) return { busy: result.sight.present, roundTheClock: true };
  const busy = new Uint32Array(Math.ceil((monthTo - from) / HOUR));
  for (let row = 0; row < trace.length; row++) {
    const hour = Math.floor(((trace.at[row] ?? 0) - from) / HOUR);
    const isAtWork = (trace.who[row] ?? 0) < 0 && trace.with[row] !== OFF_DUTY;
    if (isAtWork && hour >= 0 && hour < busy.length) busy[hour] = (busy[hour] ?? 0) + 1;
  }
  return { busy, roundTheClock: false };
}

/** Who rang, where that is told and the film shows every day. */
function calls(input: FilmInput, stretches: readonly Stretch[]): FilmView['calls'] {
  const { addresses, result } = input;
  const isSwept = stretches.some(({ why }) => why === 'every-day');
  if (addresses === 0 || !isSwept || result.trace === null) return null;
  return callsOf(result.trace, rowsByWho(result.trace), {
    ...input,
    records: result.records,
    earlier: input.earlier(),
  });
}

/** Rows of the trace by person (episodes of one person never overlap) or by member of staff. */
function rowsByWho(trace: Trace): Map<number, number[]> {
  const rows = new Map<number, number[]>();
  for (let row = 0; row < trace.length; row++) {
    const who = trace.who[row] ?? 0;
    const before = rows.get(who);
    if (before === undefined) rows.set(who, [row]);
    else before.push(row);
  }
  return rows;
}

function peopleAndStaff(
  trace: Trace,
  stretches: readonly Stretch[],
  input: FilmInput,
): { people: FilmPerson[]; staff: FilmStaff[] } {
  const people: FilmPerson[] = [];
  const staff: FilmStaff[] = [];
  for (const [who, rows] of rowsByWho(trace)) {
    if (who < 0) {
      const shown = rowsShown(trace, rows, stretches);
      const moves = shown.map((row) => ({
        at: trace.at[row] ?? 0,
        place: trace.place[row] ?? 0,
        with: trace.with[row] ?? -1,
      }));
      if (moves.length > 0) staff.push({ id: -1 - who, look: input.lookOf(-1 - who), moves });
    } else {
      const person = filmPerson(trace, who, toldRows(trace, rows, input.places), stretches, input);
      if (person !== null) people.push(person);
    }
  }
  const come = newcomer(input, people);
  if (come !== null) people.push(come);
  people.sort((a, b) => a.id - b.id);
  staff.sort((a, b) => a.id - b.id);
  return { people, staff };
}

/** Minutes before somebody is asked about in which they are seen to come, where the trace has nothing of it yet. */
const COMES = 12;

/** Whoever is asked about the moment they come: the trace begins with the answer. */
function newcomer({ asked, places, people, to }: FilmInput, shown: FilmPerson[]): FilmPerson | null {
  const place = places.indexOf(asked?.at ?? '');
  if (asked === null || place < 0) return null;
  const { person, class: kind } = asked.person;
  const move = { at: to - COMES, place };
  const index = shown.findIndex(({ id }) => id === person);
  const before = shown[index];
  if (before === undefined)
    return {
      id: person,
      face: people.view(person, kind),
      moves: [move],
      clockStarted: -1,
      clockStopped: -1,
      need: null,
    };
  const isHere = places[before.moves.at(-1)?.place ?? -1] !== 'gone';
  if (!isHere) shown[index] = { ...before, moves: [...before.moves, move] };
  return null;
}

/** The standing row at each stretch's start, and every row within a stretch. */
function rowsShown(trace: Trace, rows: readonly number[], stretches: readonly Stretch[]): number[] {
  const shown = new Set<number>();
  for (const stretch of stretches) {
    let standing = -1;
    for (const row of rows) {
      const at = trace.at[row] ?? 0;
      if (at <= stretch.from) standing = row;
      else if (at <= stretch.to) shown.add(row);
      else break;
    }
    if (standing >= 0) shown.add(standing);
  }
  return [...shown].sort((a, b) => a - b);
}

function filmPerson(
  trace: Trace,
  who: number,
  rows: readonly number[],
  stretches: readonly Stretch[],
  input: FilmInput,
): FilmPerson | null {
  const isDrawn = (row: number) => !input.offstage.includes(input.places[trace.place[row] ?? 0] ?? '');
  const shown = rowsShown(trace, rows, stretches);
  const drawn = shown.filter(isDrawn);
  const latest = drawn.at(-1);
  if (latest === undefined) return null;
  const clock = clockOf(trace, rows, trace.episode[latest] ?? 0);
  return {
    id: who,
    face: input.people.view(who, trace.class[latest] ?? 0),
    moves: shown.map((row) => ({ at: trace.at[row] ?? 0, place: trace.place[row] ?? 0 })),
    clockStarted: clock.started,
    clockStopped: clock.stopped,
    need: input.regime === 'purpose' ? (trace.need[latest] ?? 0) : null,
  };
}

function clockOf(
  trace: Trace,
  rows: readonly number[],
  episode: number,
): { started: number; stopped: number } {
  let started = -1;
  let stopped = -1;
  for (const row of rows) {
    if ((trace.episode[row] ?? 0) !== episode) continue;
    const clock = trace.with[row] ?? -1;
    if (clock === -2) stopped = stopped < 0 ? (trace.at[row] ?? -1) : stopped;
    else if (clock !== -1) started = clock;
  }
  return { started, stopped };
}

function hourly(sight: HourlySight, hours: number): FilmView['hourly'] {
  const upTo = (column: ArrayLike<number>) => Array.from(column).slice(0, hours);
  return {
    figure: upTo(sight.figure),
    present: upTo(sight.present),
    stuck: upTo(sight.stuck),
    outside: upTo(sight.outside),
    spare: upTo(sight.spare),
  };
}

/** Moments in the shown hours when staff followed a choice that the manager once made. */
function dealtWith(result: MonthResult, stretches: readonly Stretch[]): FilmView['dealtWith'] {
  const isSwept = stretches.some(({ why }) => why === 'every-day');
  const moments: FilmView['dealtWith'][number][] = [];
  const acts = result.records.column('acts');
  for (let index = 0; index < result.records.length; index++) {
    if ((acts[index] ?? 0) === 0) continue;
    const record = result.records.at(index);
    for (const act of record.applications) {
      if (act.causedBy !== 'precedent') continue;
      if (stretches.some((stretch) => act.at >= stretch.from && act.at <= stretch.to))
        moments.push({ at: act.at, person: record.person, behaviour: act.behaviour });
    }
  }
  moments.sort((a, b) => a.at - b.at || a.person - b.person);
  // Of many, some from the whole time that is shown.
  const step = isSwept ? Math.max(1, moments.length / MOST_FLASHES) : 1;
  return moments
    .filter((_, index) => Math.floor(index / step) > Math.floor((index - 1) / step))
    .slice(0, MOST_FLASHES);
}
