/**
 * A person as the player meets them: a name and a face from the seed, and the class the front door gave. Need,
 * truth and outcome are not read here.
 */
import type { PersonRef, PersonTraits } from '../sim/types.ts';
import type { PersonView } from './view.ts';

/** Hands out one view per person and class of a run; the same object each time. */
export interface People {
  view(person: number, classIndex: number): PersonView;
  viewOf(ref: PersonRef | null): PersonView | null;
}

export interface PeopleSource {
  /** Names of case classes, by index. */
  readonly classes: readonly string[];
  traits(person: number): PersonTraits;
  nameOf(traits: PersonTraits): string;
}

export function peopleOf(source: PeopleSource): People {
  const known = new Map<string, PersonView>();
  const view = (person: number, classIndex: number): PersonView => {
    const key = `${person}:${classIndex}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const traits = source.traits(person);
    const made: PersonView = {
      person,
      name: source.nameOf(traits),
      age: traits.age,
      sex: traits.sex,
      look: traits.look,
      class: source.classes[classIndex] ?? '',
    };
    known.set(key, made);
    return made;
  };
  return { view, viewOf: (ref) => (ref === null ? null : view(ref.person, ref.class)) };
}
