/** Looks through a view, or anything kept, for names of what is hidden until the reveal. */

/** Names of what nobody may see before the reveal. */
const forbidden = new Set([
  'truth',
  'expectedHarm',
  'expectedDeaths',
  'delayDeaths',
  'harm',
  'harmed',
  'died',
  'needless',
  'falsified',
  'falsity',
  'applications',
  'causedBy',
  'ledBy',
  'doses',
  'applied',
  'purposeIndex',
  'reportedIndex',
  'drift',
  'divergenceMonth',
  'unmooring',
  'motives',
  'purposeMotive',
  'personalMotive',
  'trust',
  'workRequired',
  'workDelivered',
  'records',
  'ledger',
  'trace',
  'inner',
  'results',
  'vulnerability',
]);

export interface Found {
  readonly path: string;
  readonly value: unknown;
}

/** Every leaf and every name, depth first. */
export function* walk(value: unknown, path = ''): Generator<Found> {
  yield { path, value };
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) yield* walk(inner, `${path}.${name}`);
}

export function namesIn(value: unknown): string[] {
  return [...walk(value)]
    .map(({ path }) => path)
    .filter((path) => forbidden.has(path.split('.').at(-1) ?? ''));
}
