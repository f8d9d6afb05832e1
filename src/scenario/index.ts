/** Every organisation by id. Adding one adds a folder and a line here. */
import { hospital } from './hospital/index.ts';
import { jobcentre } from './jobcentre/index.ts';
import { police } from './police/index.ts';
import type { Scenario } from './types.ts';

export const scenarios: Readonly<Record<string, Scenario>> = { hospital, police, jobcentre };

/** The organisation with this id, or undefined: an address or a file may name one that does not exist. */
export function findScenario(id: string): Scenario | undefined {
  return Object.hasOwn(scenarios, id) ? scenarios[id] : undefined;
}
