/**
 * Every switch that the address can carry, typed, defaulted and explained. Free of the model: whether a scenario of
 * that name exists is for `main` to say, which hands in the known ids.
 *
 *   ?scenario=hospital   which service to start; none: the title page
 *   ?seed=7              the same people again; none: drawn anew
 *   ?months=6            6, 12 or 24; none: 12
 *   ?stake=low           low, standard or terror; none: standard
 *   ?month=3             with a link or in development: open at this month (1 to 24)
 *   ?dev                 the developer panel
 *   ?manager=adaptive    development: this standard manager plays the months before ?month=, which is opened at once:
 *                        ?dev&scenario=police&month=5&manager=honest
 *   ?fuzz                development: presses random valid controls
 *   #r=…                 a run as a link (run/codec.ts)
 *   #join=…, ?join=… the way into a room, by its code (store/join.ts)
 *   #seat=…             a seat in a room taken up here, by its ticket
 *   #lab=…, ?lab=…       the lab, with its levers (run/labLevers.ts, which checks them and says what it cannot use)
 *
 * A bad value becomes a problem with its words in `text/en/problems.json` and is then as good as absent.
 */
import type { Failure, Problem } from './run/problems.ts';

const monthsParams = [6, 12, 24] as const;
const stakeParams = ['low', 'standard', 'terror'] as const;

export interface Params {
  readonly scenario: string | null;
  readonly seed: number | null;
  readonly months: (typeof monthsParams)[number] | null;
  readonly stake: (typeof stakeParams)[number] | null;
  readonly month: number | null;
  readonly manager: string | null;
  readonly dev: boolean;
  readonly fuzz: boolean;
  /** The letters after #r=; checked by run/read.ts when it is opened. */
  readonly link: string | null;
}

export interface ReadParams {
  readonly params: Params;
  readonly problems: readonly Failure[];
}

/** A state that the developer's panel makes and opens (dev/panel.ts), in place of a new year. */
export function isState({ dev, scenario, month, manager }: Params): boolean {
  return dev && scenario !== null && month !== null && manager !== null;
}

/** What there is to name. */
export interface Known {
  readonly scenarios: readonly string[];
  readonly managers: readonly string[];
}

const MOST_MONTH = 24;
const MOST_SEED = 0xffff_ffff;
/** Of a value, in a message. */
const MOST_SHOWN = 40;
/** In a message. */
const MOST_NAMED = 4;

/** `search` and `hash` as in `location`; nothing in them can make this throw. */
export function readParams(search: string, hash: string, known: Known): ReadParams {
  const query = new URLSearchParams(search);
  const problems: Failure[] = [];
  const bad = (name: string, value: string) => {
    problems.push(problem('bad-value', `${name}=${value}`));
    return null;
  };
  const read = <T>(name: string, parse: (value: string) => T | null): T | null => {
    const value = query.get(name);
    if (value === null) return null;
    return parse(value) ?? bad(name, value);
  };

  const scenario = query.get('scenario');
  const isKnown = scenario === null || known.scenarios.includes(scenario);
  if (!isKnown) problems.push(problem('unknown-scenario', scenario));
  for (const name of new Set(query.keys()))
    if (!names.has(name)) problems.push(problem('unknown-parameter', name));

  const params: Params = {
    scenario: isKnown ? scenario : null,
    seed: read('seed', (value) => whole(value, 0, MOST_SEED)),
    months: read('months', (value) => monthsParams.find((months) => String(months) === value) ?? null),
    stake: read('stake', (value) => stakeParams.find((stake) => stake === value) ?? null),
    month: read('month', (value) => whole(value, 1, MOST_MONTH)),
    manager: read('manager', (value) => (known.managers.includes(value) ? value : null)),
    dev: query.has('dev'),
    fuzz: query.has('fuzz'),
    link: hash.startsWith('#r=') ? hash.slice('#r='.length) : null,
  };
  return { params, problems: oneOfEach(problems) };
}

const names: ReadonlySet<string> = new Set<keyof Params>([
  'scenario',
  'seed',
  'months',
  'stake',
  'month',
  'manager',
  'dev',
  'fuzz',
]);

/** One problem of a kind is told at a time: it names all that are of its kind. */
function oneOfEach(problems: readonly Failure[]): Failure[] {
  const details = new Map<Problem, string[]>();
  for (const { reason, detail } of problems) details.set(reason, [...(details.get(reason) ?? []), detail]);
  return [...details].map(([reason, all]) => ({
    ok: false,
    reason,
    detail: all.slice(0, MOST_NAMED).join(', '),
  }));
}

/** Of a long value only its beginning is shown. */
function problem(reason: Problem, detail: string): Failure {
  return { ok: false, reason, detail: detail.slice(0, MOST_SHOWN) };
}

/** A whole number in plain digits, or null. */
function whole(text: string, least: number, most: number): number | null {
  if (!/^\d{1,10}$/.test(text)) return null;
  const value = Number(text);
  return value >= least && value <= most ? value : null;
}
