/** What the organisations are, as data: each is fetched when it is wanted, since a year is played in one of them. */
import type { Scenario } from '../scenario/types.ts';

const fetchers: Readonly<Record<string, () => Promise<Scenario>>> = {
  hospital: async () => (await import('../scenario/hospital/index.ts')).hospital,
  police: async () => (await import('../scenario/police/index.ts')).police,
  jobcentre: async () => (await import('../scenario/jobcentre/index.ts')).jobcentre,
};
const fetched = new Map<string, Scenario>();

/** Of those that are here. */
export function findScenario(id: string): Scenario | undefined {
  return fetched.get(id);
}

/** An id that names none is as good as fetched. */
export async function fetchScenario(id: string): Promise<void> {
  const scenario = await fetchers[id]?.();
  if (scenario !== undefined) fetched.set(id, scenario);
}

export async function fetchScenarios(): Promise<void> {
  await Promise.all(Object.keys(fetchers).map(fetchScenario));
}
