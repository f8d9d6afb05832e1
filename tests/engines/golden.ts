/** What every engine is given to run: a year of each organisation by each standard manager, as the golden tables do. */
import { digestOf } from '../../src/run/digest.ts';
import { type ManagerId, managerValues } from '../../src/run/managers.ts';
import { managedYear } from '../../src/run/summary.ts';
import { scenarios } from '../../src/scenario/index.ts';

const SEED = 1;

export interface Digest {
  readonly scenario: string;
  readonly manager: ManagerId;
  readonly digest: string;
}

export function digests(): readonly Digest[] {
  return Object.values(scenarios).flatMap((scenario) =>
    managerValues
      .filter((manager) => manager !== 'successor')
      .map((manager) => {
        const regime = manager === 'purpose' ? 'purpose' : 'target';
        const { results } = managedYear(scenario, manager, SEED, { regime });
        return { scenario: scenario.id, manager, digest: digestOf(results) };
      }),
  );
}
