/**
 * Names of people, from the language's lists. Whoever the player meets bears a name that nobody met before them in the
 * run bears: their own by the seed, or the next in the list that is free. Who was met, the store knows (store/people.ts)
 * and hands in with the lists.
 */
import type { PersonTraits } from '../sim/types.ts';

/** Names by person number. */
export type Met = Readonly<Record<number, string>>;

export interface Names {
  readonly f: readonly string[];
  readonly m: readonly string[];
  /** Those whom the player has met. */
  readonly met?: Met;
}

const nobody: ReadonlySet<string> = new Set();

/** By the seed, or the next that is not taken; empty without a list. */
export function nameOf(traits: PersonTraits, names: Names, taken: ReadonlySet<string> = nobody): string {
  const list = names[traits.sex];
  const own = Math.floor(traits.nameKey * list.length);
  const free = list.findIndex((_, step) => !taken.has(list[(own + step) % list.length] ?? ''));
  return list[(own + Math.max(0, free)) % list.length] ?? '';
}

/** As the player knows them; whoever they have not met bears the name of nobody whom they have. */
export function nameFor(traits: PersonTraits, names: Names): string {
  const { met = {} } = names;
  return met[traits.person] ?? nameOf(traits, names, new Set(Object.values(met)));
}
