/** What the address asks for, with the names that this page knows. Free of everything that is fetched later. */
import { isState, type Params, type ReadParams, readParams } from '../params.ts';
import type { ManagerId } from '../run/managers.ts';
import type { NewRun } from '../store/commands.ts';
import { organisations } from './organisations.ts';

const managers = [
  'honest',
  'dutiful',
  'tempted',
  'adaptive',
  'chaser',
  'purpose',
  'random',
] as const satisfies readonly ManagerId[];

export interface Address {
  readonly params: Params;
  readonly problems: ReadParams['problems'];
  /** Values for any run that is started here. */
  readonly wished: Omit<NewRun, 'scenario'>;
  /** A run to start at once. */
  readonly start: NewRun | null;
  readonly link: string | null;
}

export function readAddress(): Address {
  const { params, problems } = readParams(location.search, location.hash, {
    scenarios: organisations,
    managers,
  });
  const { scenario, seed, months, stake, link } = params;
  const wished = {
    ...(seed === null ? {} : { seed }),
    ...(months === null ? {} : { months }),
    ...(stake === null ? {} : { stake }),
  };
  const isNew = scenario !== null && !isState(params);
  return { params, problems, wished, start: isNew ? { scenario, ...wished } : null, link };
}
