/** Options of the commands, read strictly: an unknown name or an impossible value is refused with a sentence. */
import { parseArgs } from 'node:util';
import { isManager, type ManagerId, managerValues } from '../../run/managers.ts';
import { readScenarioFile } from '../../run/scenarioFile.ts';
import { findScenario, scenarios } from '../../scenario/index.ts';
import type { Scenario } from '../../scenario/types.ts';
import { type Regime, regimeValues, type Settings, type Stake, stakeValues } from '../../sim/types.ts';
import { type Read, readText } from './files.ts';
import { type Refused, refuse } from './usage.ts';

export type OptionName =
  | 'scenario'
  | 'scenario-file'
  | 'manager'
  | 'managers'
  | 'seed'
  | 'seeds'
  | 'first'
  | 'months'
  | 'regime'
  | 'stake'
  | 'level'
  | 'effort'
  | 'horizon'
  | 'sets'
  | 'svg';
export type FlagName = 'json' | 'tenure' | 'file';

export interface Given {
  readonly ok: true;
  readonly values: Readonly<Partial<Record<OptionName, string>>>;
  readonly flags: ReadonlySet<FlagName>;
  readonly rest: readonly string[];
}

/** Only the named options and flags are known; `rest` words are allowed up to `most`. */
export function readOptions(
  args: readonly string[],
  names: readonly OptionName[],
  flags: readonly FlagName[] = [],
  most = 0,
): Given | Refused {
  try {
    const options = Object.fromEntries<{ type: 'string' | 'boolean' }>([
      ...names.map((name) => [name, { type: 'string' }] as const),
      ...flags.map((name) => [name, { type: 'boolean' }] as const),
    ]);
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const extra = positionals[most];
    if (extra !== undefined) return refuse(2, `What is “${extra}” for?`);
    const texts = Object.entries(values).filter(([, value]) => typeof value === 'string');
    return {
      ok: true,
      values: Object.fromEntries(texts),
      flags: new Set(flags.filter((name) => values[name] === true)),
      rest: positionals,
    };
  } catch (error) {
    return refuse(2, error instanceof Error ? error.message : String(error));
  }
}

function good<T>(value: T): Read<T> {
  return { ok: true, value };
}

export function readScenario(text: string | undefined): Read<Scenario> {
  const known = Object.keys(scenarios).join(', ');
  if (text === undefined) return refuse(2, `Which service? Say --scenario with one of: ${known}.`);
  const scenario = findScenario(text);
  return scenario === undefined
    ? refuse(2, `There is no service “${text}”; there is: ${known}.`)
    : good(scenario);
}

/** The organisation that `--scenario` names, or the one in the file of `--scenario-file`. */
export function readChosen({ values }: Given): Read<Scenario> {
  const path = values['scenario-file'];
  if (path === undefined) return readScenario(values.scenario);
  return values.scenario === undefined
    ? readFileAt(path)
    : refuse(2, 'Say --scenario or --scenario-file, not both.');
}

export function readFileAt(path: string): Read<Scenario> {
  const text = readText(path);
  if (!text.ok) return text;
  const read = readScenarioFile(text.value);
  return read.ok
    ? good(read.scenario)
    : refuse(1, [`“${path}” cannot be used:`, ...read.reasons.map((reason) => `  ${reason}`)].join('\n'));
}

export function readManager(text: string | undefined): Read<ManagerId> {
  const known = managerValues.join(', ');
  if (text === undefined) return refuse(2, `Which manager? Say --manager with one of: ${known}.`);
  return isManager(text) ? good(text) : refuse(2, `There is no manager “${text}”; there are: ${known}.`);
}

/** Comma-separated; all of them if nothing is said. */
export function readManagers(text: string | undefined): Read<readonly ManagerId[]> {
  if (text === undefined) return good(managerValues.filter((id) => id !== 'successor'));
  const read = text.split(',').map((part) => readManager(part.trim()));
  const bad = read.find((one): one is Refused => !one.ok);
  return bad ?? good(read.flatMap((one) => (one.ok ? [one.value] : [])));
}

export function readWhole(
  name: OptionName,
  text: string | undefined,
  least: number,
  most: number,
  usual: number | null,
): Read<number> {
  if (text === undefined) {
    return usual === null
      ? refuse(2, `Say --${name} with a whole number, ${least} to ${most}.`)
      : good(usual);
  }
  const value = Number(text);
  const isGood = /^\d+$/.test(text) && value >= least && value <= most;
  return isGood
    ? good(value)
    : refuse(2, `--${name} is a whole number from ${least} to ${most}, not “${text}”.`);
}

export function readSeed(text: string | undefined): Read<number> {
  return readWhole('seed', text, 0, 0xffff_ffff, null);
}

/** Settings that the options give; the scenario's defaults stand for the rest. */
export function readSettings({ values, flags }: Given): Read<Partial<Settings>> {
  const months = readWhole('months', values.months, 1, 24, 12);
  if (!months.ok) return months;
  const regime = oneOf('regime', values.regime, regimeValues);
  if (!regime.ok) return regime;
  const stake = oneOf('stake', values.stake, stakeValues);
  if (!stake.ok) return stake;
  const level = values.level === undefined ? null : Number(values.level);
  if (level !== null && !(/^\d+(\.\d+)?$/.test(values.level ?? '') && level <= 100))
    return refuse(2, `--level is a number from 0 to 100, not “${values.level}”.`);
  return good({
    months: months.value,
    ...(regime.value !== null && { regime: regime.value }),
    ...(stake.value !== null && { stake: stake.value }),
    ...(level !== null && { level }),
    ...(flags.has('tenure') && { tenure: true }),
  });
}

function oneOf<T extends Regime | Stake>(
  name: OptionName,
  text: string | undefined,
  values: readonly T[],
): Read<T | null> {
  if (text === undefined) return good(null);
  const found = values.find((value) => value === text);
  return found === undefined
    ? refuse(2, `--${name} is one of ${values.join(', ')}, not “${text}”.`)
    : good(found);
}
