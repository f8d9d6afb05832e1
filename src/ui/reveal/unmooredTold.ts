/** What is said of the two motives and of each habit: who began it, and when. Ids and numbers only. */
import type { Habit, Reveal } from '../../run/revealTypes.ts';

type Motives = Reveal['motives'];

const NOTHING: Motives[number] = { month: 1, purpose: 0, personal: 0 };
/** The rope held if the two are no farther apart at the end than this, of 1. */
const HELD = 0.05;

export function moorings(motives: Motives): {
  readonly kind: 'apart' | 'kept';
  readonly first: Motives[number];
  readonly last: Motives[number];
} {
  const first = motives[0] ?? NOTHING;
  const last = motives.at(-1) ?? first;
  return { kind: distance(last) - distance(first) > HELD ? 'apart' : 'kept', first, last };
}

function distance({ purpose, personal }: Motives[number]): number {
  return personal - purpose;
}

export function begunBy({ months }: Habit): {
  readonly kind: 'asOrdered' | 'asBegun' | 'both' | 'bothStaff';
  readonly ordered: number | null;
  readonly begun: number | null;
} {
  const monthOf = (index: number): number | null => (index < 0 ? null : index + 1);
  const ordered = monthOf(months.findIndex((each) => each.ordered > 0));
  const begun = monthOf(months.findIndex((each) => each.begun > 0));
  if (begun === null) return { kind: 'asOrdered', ordered, begun };
  if (ordered === null) return { kind: 'asBegun', ordered, begun };
  return { kind: ordered <= begun ? 'both' : 'bothStaff', ordered, begun };
}
