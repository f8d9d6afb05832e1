/**
 * A person as the player meets them: a name and a face from the seed, and the class the front door gave. Need,
 * truth and outcome are not read here. Of those who are met no two bear one name: it depends on the order in which
 * they are met, which is the same whenever the log is gone through again.
 */
import type { Met } from '../run/naming.ts';
import type { PersonRef, PersonTraits } from '../sim/types.ts';
import type { PersonView } from './view.ts';

/** Hands out one view per person and class of a run; the same object until the person is met. */
export interface People {
  view(person: number, classIndex: number): PersonView;
  viewOf(ref: PersonRef | null): PersonView | null;
  /** By the seed alone, whoever was met. */
  ownName(person: number): string;
  /** The player learns who they are. */
  meet(persons: readonly number[]): void;
  met(): Met;
}

export interface PeopleSource {
  /** Names of case classes, by index. */
  readonly classes: readonly string[];
  traits(person: number): PersonTraits;
  nameOf(traits: PersonTraits, taken: ReadonlySet<string>): string;
}

export function peopleOf(source: PeopleSource): People {
  const known = new Map<string, { readonly seen: PersonView; readonly met: number }>();
  const met = new Map<number, string>();
  const taken = new Set<string>();
  const view = (person: number, classIndex: number): PersonView => {
    const key = `${person}:${classIndex}`;
    const before = known.get(key);
    const name = met.get(person);
    // Whoever is not met bears the name of nobody who is by now.
    if (before !== undefined && (name === undefined ? before.met === met.size : name === before.seen.name))
      return before.seen;
    const traits = source.traits(person);
    const made: PersonView = {
      person,
      name: name ?? source.nameOf(traits, taken),
      age: traits.age,
      sex: traits.sex,
      look: traits.look,
      class: source.classes[classIndex] ?? '',
    };
    known.set(key, { seen: made, met: met.size });
    return made;
  };
  return {
    view,
    viewOf: (ref) => (ref === null ? null : view(ref.person, ref.class)),
    ownName: (person) => source.nameOf(source.traits(person), new Set()),
    meet: (persons) => {
      for (const person of persons) {
        if (met.has(person)) continue;
        const name = source.nameOf(source.traits(person), taken);
        met.set(person, name);
        taken.add(name);
      }
    },
    met: () => Object.fromEntries(met),
  };
}
