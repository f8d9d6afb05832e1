/**
 * Who of those on the books as the year begins is known to the player by name all year (`scenario.known`). The books
 * then are the same in every run of a seed, whatever is decided.
 */
import { DAY } from '../lib/time.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Trace } from '../sim/recordTypes.ts';

export interface Known {
  readonly person: number;
  /** Index of the class the front door gave. */
  readonly class: number;
  /** When their clock started. */
  readonly clock: number;
  /** Hidden under a target. */
  readonly need: number;
}

type Who = (
  person: number,
  kind: number,
) => { readonly age: number; readonly look: number; readonly name: string };

const ADULT = 18;
/** Rather those who came in the last weeks before the year, so that their story falls in it. */
const LATELY = 42 * DAY;
/** In `Trace.with` of people: a clock that never started, or was stopped. */
const NEVER = -1;
const STOPPED = -2;

/** So many of those on the books when the month begins: by turns from each class, nobody's name twice. */
export function chooseKnown(trace: Trace, scenario: Scenario, who: Who, count: number): Known[] {
  const from = trace.at[0] ?? 0;
  const classes = scenario.classes.map((): { known: Known; recent: boolean; look: number }[] => []);
  for (let row = 0; row < trace.length && trace.at[row] === from; row++) {
    const person = trace.who[row] ?? -1;
    const kind = trace.class[row] ?? -1;
    const clock = trace.with[row] ?? NEVER;
    if (person < 0 || clock === NEVER || clock === STOPPED) continue;
    if (scenario.untold?.includes(scenario.classes[kind] ?? '') === true) continue;
    const { age, look } = who(person, kind);
    const known = { person, class: kind, clock, need: trace.need[row] ?? 0 };
    if (age >= ADULT) classes[kind]?.push({ known, recent: from - clock <= LATELY, look });
  }
  // A face's key comes from the seed alone: as good as a draw.
  for (const each of classes) each.sort((a, b) => Number(b.recent) - Number(a.recent) || a.look - b.look);
  const chosen: Known[] = [];
  const names = new Set<string>();
  for (let turn = 0; chosen.length < count && classes.some(({ length }) => length > 0); turn++) {
    const known = classes[turn % classes.length]?.shift()?.known;
    if (known === undefined) continue;
    const { name } = who(known.person, known.class);
    if (names.has(name)) turn--;
    else chosen.push(known);
    names.add(name);
  }
  return chosen;
}
