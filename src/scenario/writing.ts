/** Short ways of writing a scenario's parts down: every organisation's files are written with these. */
import type {
  Act,
  Behaviour,
  Condition,
  DilemmaChoice,
  Effect,
  LedBy,
  NoteSpec,
  Quantity,
  SuggestionOption,
  Table,
} from './types.ts';

export function quantity(value: number, unit: string, source: string, note?: string): Quantity {
  return note === undefined ? { value, unit, source } : { value, unit, source, note };
}

export function table(unit: string, source: string, values: readonly number[], note?: string): Table {
  return note === undefined ? { values, unit, source } : { values, unit, source, note };
}

/** Effects: a dose of a behaviour; people taken from a post; a number multiplied; a number set. */
export const dose = (behaviour: Behaviour, value: number): Effect => ({
  kind: 'behaviour',
  behaviour,
  dose: value,
});
export const takes = (post: string, taken: number): Effect => ({ kind: 'staff', post, taken });
export const times = (name: string, factor: number): Effect => ({ kind: 'parameter', name, times: factor });
export const set = (name: string, value: number): Effect => ({ kind: 'set', name, value });

export function option(id: string, ledBy: LedBy, ...effects: Effect[]): SuggestionOption {
  return { id, ledBy, effects };
}

/** A choice of a dilemma, with the dose that it sets as a precedent, if any. */
export function choice(
  id: string,
  ledBy: LedBy,
  act: Act,
  behaviour?: Behaviour,
  precedent?: number,
): DilemmaChoice {
  return behaviour === undefined || precedent === undefined
    ? { id, ledBy, act }
    : { id, ledBy, act, precedent: { behaviour, dose: precedent } };
}

/** Bounds of facts: `{ met: [1], gap: [null, -1.5] }` is met at least 1, gap at most -1.5. */
export type Bounds = Readonly<Record<string, readonly [least: number | null, most?: number]>>;

function when(bounds: Bounds): Condition[] {
  return Object.entries(bounds).map(([fact, [min, max]]) => ({
    fact,
    ...(min === null ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  }));
}

/** Writes notes of one kind that share some bounds. */
export function writer(kind: NoteSpec['kind'], always: Bounds = {}) {
  return (id: string, weight: number, bounds: Bounds, about?: string): NoteSpec => ({
    id,
    kind,
    weight,
    when: when({ ...always, ...bounds }),
    ...(about === undefined ? {} : { about }),
  });
}
