/** What every engine is given to run: the golden years. */
import { digestOf } from '../../src/run/digest.ts';
import { goldenYears } from '../golden/years.ts';

export interface Digest {
  readonly scenario: string;
  readonly name: string;
  readonly digest: string;
}

export function digests(): readonly Digest[] {
  return goldenYears.map(({ scenario, name, run }) => ({
    scenario: scenario.id,
    name,
    digest: digestOf(run().results),
  }));
}
