/**
 * Who rang, and whether anybody came: of a month's trace and the books of the months before, what the service was told.
 * Whoever told nobody, or was turned away at once, is in none of it: their only row in the trace says they have gone.
 */
import { DAY, MONTH } from '../lib/time.ts';
import type { EarlierCall } from '../run/calls.ts';
import type { Records, Trace } from '../sim/recordTypes.ts';
import type { People } from './people.ts';
import type { FilmAddress, FilmCall, FilmCalls, FilmView } from './view.ts';

export interface CallsInput {
  readonly regime: FilmView['regime'];
  readonly places: readonly string[];
  readonly from: number;
  /** So many are named. */
  readonly addresses: number;
  readonly people: Pick<People, 'view'>;
  /** Of the month in hand. */
  readonly records: Records;
  /** Calls of earlier months that are closed by now. */
  readonly earlier: readonly EarlierCall[];
}

/** The place of whoever is closed. */
const GONE = 'gone';
/** Days in which an address must have rung to be among them. */
const LATELY = 60 * DAY;

/** Rows of a person without those of episodes of which the service was never told. */
export function toldRows(trace: Trace, rows: readonly number[], places: readonly string[]): number[] {
  const gone = places.indexOf(GONE);
  const told = new Set<number>();
  return rows.filter((row) => {
    const episode = trace.episode[row] ?? 0;
    if (trace.place[row] !== gone) told.add(episode);
    return told.has(episode);
  });
}

export function callsOf(
  trace: Trace,
  rowsByPerson: ReadonlyMap<number, readonly number[]>,
  input: CallsInput,
): FilmCalls {
  const month: FilmCall[] = [];
  const successes = successesIn(input.records);
  for (const [person, rows] of rowsByPerson) {
    if (person < 0) continue;
    const episodes = new Map<number, number[]>();
    for (const row of toldRows(trace, rows, input.places)) {
      const episode = trace.episode[row] ?? 0;
      episodes.set(episode, [...(episodes.get(episode) ?? []), row]);
    }
    for (const own of episodes.values()) month.push(callOf(trace, person, own, input, successes));
  }
  month.sort((one, other) => one.at - other.at || one.person - other.person);
  return { month, addresses: addressesOf(month, input), firstMonth: firstMonth(month, input) };
}

function callOf(
  trace: Trace,
  person: number,
  rows: readonly number[],
  input: CallsInput,
  successes: ReadonlySet<string>,
): FilmCall {
  const gone = input.places.indexOf(GONE);
  const first = rows[0] ?? 0;
  const atOf = (row: number | undefined) => (row === undefined ? -1 : (trace.at[row] ?? -1));
  const clocks = rows.map((row) => trace.with[row] ?? -1);
  return {
    person,
    face: input.people.view(person, trace.class[first] ?? 0),
    at: atOf(first),
    answered: atOf(rows.find((row) => trace.seen[row] === 1)),
    closed: atOf(rows.find((row) => trace.place[row] === gone)),
    success: successes.has(`${person} ${trace.episode[first] ?? 0}`),
    clockStarted: clocks.find((clock) => clock !== -1 && clock !== -2) ?? -1,
    clockStopped: atOf(rows.find((_, index) => clocks[index] === -2)),
    need: input.regime === 'purpose' ? (trace.need[first] ?? 0) : null,
  };
}

/** Calls of the first month, once it is over: those closed since, and those that are still open. */
function firstMonth(month: readonly FilmCall[], { from, earlier }: CallsInput): number | null {
  if (from < MONTH) return null;
  const isOfFirst = (at: number) => at >= 0 && at < MONTH;
  // What was open when the second month began is of the first; later, a clock says when it began.
  const stillOpen = month.filter(
    ({ at, clockStarted }) => at === from && (from === MONTH || isOfFirst(clockStarted)),
  );
  return earlier.filter(({ at }) => isOfFirst(at)).length + stillOpen.length;
}

/** Visits of the month that are in the books as successes, by person and episode. */
function successesIn(records: Records): Set<string> {
  const successes = new Set<string>();
  const [person, episode] = [records.column('person'), records.column('episode')];
  for (let row = 0; row < records.length; row++)
    if (records.at(row).recordedAs === 'inTime') successes.add(`${person[row]} ${episode[row]}`);
  return successes;
}

function addressesOf(
  month: readonly FilmCall[],
  { from, people, earlier, addresses: most }: CallsInput,
): FilmAddress[] {
  const known = new Map<number, FilmAddress & { calls: FilmAddress['calls'][number][] }>();
  const add = (call: EarlierCall | FilmCall, face: () => FilmAddress['face']) => {
    const { person, at, answered, closed, success } = call;
    const address = known.get(person) ?? { person, face: face(), calls: [] };
    known.set(person, address);
    address.calls.push({ at, answered, closed, success });
  };
  for (const call of earlier) add(call, () => people.view(call.person, call.class));
  for (const call of month) add(call, () => call.face);
  const lately = [...known.values()].filter(({ calls }) => (calls.at(-1)?.at ?? 0) >= from - LATELY);
  const unanswered = ({ calls }: FilmAddress) => calls.filter(({ answered }) => answered < 0).length;
  return lately
    .sort(
      (one, other) =>
        other.calls.length - one.calls.length ||
        unanswered(other) - unanswered(one) ||
        one.person - other.person,
    )
    .slice(0, most);
}
