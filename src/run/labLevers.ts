/**
 * Where the lab's levers stand, and the same as a link: `#lab=hospital&level=90&stake=0.2&off=park,store`. What stands
 * as usual is left out, so a bare `#lab=hospital` is the organisation as it is played. Free of the model: bounds only.
 *
 *   lab=hospital          which organisation
 *   level=90              the line, in points, 1 to 99; none: the organisation's own
 *   stake=0.2             what hangs on the figure, 0 to 1; none: 0.7
 *   staffing=1.1          staff, as a share of the usual, 0.8 to 1.2; none: 1
 *   off=park,store        behaviours that nobody shows
 *   drift=no              staff begin nothing by themselves
 *   assume=rushing:1.3    assumptions changed by a factor, within the ranges of assumptions.ts
 */
import { type Behaviour, behaviourValues } from '../scenario/types.ts';
import { ranges } from './assumptions.ts';

export interface Levers {
  readonly scenario: string;
  /** null: the organisation's own. */
  readonly level: number | null;
  readonly stake: number;
  readonly staffing: number;
  readonly off: readonly Behaviour[];
  readonly drift: boolean;
  /** Assumption id → factor. */
  readonly assume: Readonly<Record<string, number>>;
}

const leverSpan = {
  level: { from: 1, to: 99 },
  stake: { from: 0, to: 1 },
  staffing: { from: 0.8, to: 1.2 },
} as const;

/** What a player's year has. */
const USUAL_STAKE = 0.7;
const DECIMALS = 100;

export function usualLevers(scenario: string): Levers {
  return { scenario, level: null, stake: USUAL_STAKE, staffing: 1, off: [], drift: true, assume: {} };
}

/** The assumptions that the lab can change: all but the level, which has a lever of its own. */
export function assumptionsOf(scenario: string) {
  return (ranges[scenario] ?? []).filter(({ by }) => by === 'factor');
}

export interface ReadLevers {
  readonly levers: Levers;
  /** What could not be used, as it was written; the usual stands in its place. */
  readonly unused: readonly string[];
}

/** `scenarios`: those that there are; the first stands in for one that there is not. Nothing can make this throw. */
export function readLevers(hash: string, scenarios: readonly string[]): ReadLevers {
  const query = new URLSearchParams(hash.replace(/^#/, ''));
  const unused: string[] = [];
  const read = <T>(name: string, usual: T, parse: (value: string) => T | null): T => {
    const value = query.get(name);
    if (value === null) return usual;
    const parsed = parse(value);
    if (parsed === null) unused.push(`${name}=${value}`.slice(0, 40));
    return parsed ?? usual;
  };
  for (const name of new Set(query.keys())) if (!names.has(name)) unused.push(name.slice(0, 40));
  const [first = ''] = scenarios;
  const scenario = read('lab', first, (value) =>
    value === '' ? first : (scenarios.find((id) => id === value) ?? null),
  );
  const usual = usualLevers(scenario);
  const { level, stake, staffing } = leverSpan;
  return {
    levers: {
      scenario,
      level: read('level', usual.level, (value) => numberIn(value, level.from, level.to)),
      stake: read('stake', usual.stake, (value) => numberIn(value, stake.from, stake.to)),
      staffing: read('staffing', usual.staffing, (value) => numberIn(value, staffing.from, staffing.to)),
      off: read('off', usual.off, behavioursIn),
      drift: read('drift', usual.drift, (value) => (value === 'no' ? false : null)),
      assume: read('assume', usual.assume, (value) => factorsIn(value, scenario)),
    },
    unused,
  };
}

const names: ReadonlySet<string> = new Set(['lab', 'level', 'stake', 'staffing', 'off', 'drift', 'assume']);

export function leversLink(levers: Levers): string {
  const usual = usualLevers(levers.scenario);
  const parts = [`lab=${levers.scenario}`];
  for (const name of ['level', 'stake', 'staffing'] as const)
    if (levers[name] !== usual[name]) parts.push(`${name}=${levers[name]}`);
  if (levers.off.length > 0) parts.push(`off=${levers.off.join(',')}`);
  if (!levers.drift) parts.push('drift=no');
  const changed = Object.entries(levers.assume);
  if (changed.length > 0) parts.push(`assume=${changed.map(([id, factor]) => `${id}:${factor}`).join(',')}`);
  return `#${parts.join('&')}`;
}

/** In plain digits, at most two decimals. */
function numberIn(text: string, least: number, most: number): number | null {
  if (!/^\d{1,2}(\.\d{1,2})?$/.test(text)) return null;
  const value = Math.round(Number(text) * DECIMALS) / DECIMALS;
  return value >= least && value <= most ? value : null;
}

function behavioursIn(text: string): readonly Behaviour[] | null {
  const given = text.split(',');
  const known = behaviourValues.filter((behaviour) => given.includes(behaviour));
  return known.length === given.length ? known : null;
}

function factorsIn(text: string, scenario: string): Readonly<Record<string, number>> | null {
  const known = assumptionsOf(scenario);
  const factors: Record<string, number> = {};
  for (const part of text.split(',')) {
    const [id, value = '', more] = part.split(':');
    const assumption = known.find((each) => each.id === id);
    const factor = assumption === undefined ? null : numberIn(value, assumption.least, assumption.most);
    if (assumption === undefined || factor === null || more !== undefined) return null;
    factors[assumption.id] = factor;
  }
  return factors;
}
