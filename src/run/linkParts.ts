/**
 * Settings and a month's decisions as bytes: flags for what is present, then each part. What is absent stays absent.
 */
import {
  boardAnswerValues,
  horizonValues,
  type MonthDecisions,
  regimeValues,
  type Settings,
  stakeValues,
  writeBackValues,
} from '../sim/types.ts';
import type { ByteReader, ByteWriter } from './bytes.ts';
import type { LinkNames } from './linkNames.ts';

/** Settings in the order of their flags. */
const settingKeys = [
  'regime',
  'months',
  'stake',
  'level',
  'ratchet',
  'horizon',
  'staffing',
  'drift',
  'tenure',
  'overrides',
] as const satisfies readonly (keyof Settings)[];

export function putSettings(out: ByteWriter, settings: Partial<Settings>, names: LinkNames): void {
  out.varint(flagsOf(settingKeys.map((key) => settings[key] !== undefined)));
  const { regime, months, stake, level, ratchet, horizon, staffing, drift, tenure, overrides } = settings;
  if (regime !== undefined) out.name(regime, regimeValues);
  if (months !== undefined) out.varint(months);
  if (typeof stake === 'string') out.name(stake, stakeValues);
  if (typeof stake === 'number') {
    out.varint(stakeValues.length + 1);
    out.number(stake);
  }
  if (level !== undefined) out.number(level);
  if (ratchet !== undefined) out.byte(Number(ratchet));
  if (horizon !== undefined) out.name(horizon, horizonValues);
  if (staffing !== undefined) out.number(staffing);
  if (drift !== undefined) out.byte(Number(drift));
  if (tenure !== undefined) out.byte(Number(tenure));
  if (overrides !== undefined) putEntries(out, overrides, names.numbers, (value) => out.number(value));
}

export function getSettings(input: ByteReader, names: LinkNames): Partial<Settings> {
  const flags = readFlags(input.varint(), settingKeys.length);
  const [regime, months, stake, level, ratchet, horizon, staffing, drift, tenure, overrides] = flags;
  return {
    ...(regime && { regime: oneOf(input, regimeValues) }),
    ...(months && { months: input.varint() }),
    ...(stake && { stake: getStake(input) }),
    ...(level && { level: input.number() }),
    ...(ratchet && { ratchet: input.byte() === 1 }),
    ...(horizon && { horizon: oneOf(input, horizonValues) }),
    ...(staffing && { staffing: input.number() }),
    ...(drift && { drift: input.byte() === 1 }),
    ...(tenure && { tenure: input.byte() === 1 }),
    ...(overrides && { overrides: getEntries(input, names.numbers, () => input.number()) }),
  };
}

function getStake(input: ByteReader): Settings['stake'] {
  const index = input.varint();
  if (index === stakeValues.length + 1) return input.number();
  return pick(input, stakeValues, index - 1);
}

/** Parts of a month in the order of their flags; before them stands the value of `goAndLook`. */
const decisionKeys = [
  'posts',
  'tone',
  'suggestions',
  'improvement',
  'goAndLook',
  'answers',
  'writeBack',
  'prediction',
  'intensities',
  'expect',
  'signal',
  'board',
  'sorted',
] as const satisfies readonly (keyof MonthDecisions)[];

export function putDecisions(out: ByteWriter, decisions: MonthDecisions, names: LinkNames): void {
  out.varint(
    flagsOf([decisions.goAndLook === true, ...decisionKeys.map((key) => decisions[key] !== undefined)]),
  );
  const { posts, tone, suggestions, improvement, answers, writeBack, prediction, intensities } = decisions;
  const { expect, signal, board, sorted } = decisions;
  if (posts !== undefined) putEntries(out, posts, names.posts, (count) => out.varint(count));
  if (tone !== undefined) out.name(tone, names.tones);
  if (suggestions !== undefined)
    putEntries(out, suggestions, names.suggestions, (option) => putNullable(out, option, names.options));
  if (improvement !== undefined) putNullable(out, improvement, names.improvements);
  if (answers !== undefined) putAnswers(out, answers, names);
  if (writeBack !== undefined) out.name(writeBack, writeBackValues);
  if (prediction !== undefined) out.varint(prediction);
  if (intensities !== undefined) putIntensities(out, intensities, names);
  if (expect !== undefined) out.name(expect, names.charts);
  if (signal !== undefined) out.byte(Number(signal));
  if (board !== undefined) out.name(board, boardAnswerValues);
  if (sorted !== undefined) out.name(sorted, []);
}

export function getDecisions(input: ByteReader, names: LinkNames): MonthDecisions {
  const [looks, ...present] = readFlags(input.varint(), 1 + decisionKeys.length);
  const [posts, tone, suggestions, improvement, goAndLook, answers, writeBack, ...later] = present;
  const [prediction, intensities, expect, signal, board, sorted] = later;
  return {
    ...(posts && { posts: getEntries(input, names.posts, () => input.varint()) }),
    ...(tone && { tone: input.name(names.tones) }),
    ...(suggestions && {
      suggestions: getEntries(input, names.suggestions, () => getNullable(input, names.options)),
    }),
    ...(improvement && { improvement: getNullable(input, names.improvements) }),
    ...(goAndLook && { goAndLook: looks === true }),
    ...(answers && { answers: getAnswers(input, names) }),
    ...(writeBack && { writeBack: oneOf(input, writeBackValues) }),
    ...(prediction && { prediction: input.varint() }),
    ...(intensities && { intensities: getIntensities(input, names) }),
    ...(expect && { expect: input.name(names.charts) }),
    ...(signal && { signal: input.byte() === 1 }),
    ...(board && { board: oneOf(input, boardAnswerValues) }),
    ...(sorted && { sorted: input.name([]) }),
  };
}

/** All behaviours at one dose, as some managers order them, is written once. */
function putIntensities(
  out: ByteWriter,
  intensities: NonNullable<MonthDecisions['intensities']>,
  names: LinkNames,
): void {
  const doses = Object.values(intensities);
  const isEven = doses.length === names.behaviours.length && doses.every((dose) => Object.is(dose, doses[0]));
  out.byte(Number(isEven));
  if (isEven) out.number(doses[0] ?? 0);
  else putEntries(out, intensities, names.behaviours, (dose) => out.number(dose));
}

function getIntensities(input: ByteReader, names: LinkNames): Readonly<Record<string, number>> {
  if (input.byte() === 0) return getEntries(input, names.behaviours, () => input.number());
  const dose = input.number();
  return Object.fromEntries(names.behaviours.map((behaviour) => [behaviour, dose]));
}

const kinds = ['dilemma', 'stop', 'close', 'other'] as const;

/** 'dilemma:bloods:1042:0', 'stop:7'; an id of another shape is kept in letters. */
function putAnswers(out: ByteWriter, answers: Readonly<Record<string, string>>, names: LinkNames): void {
  const entries = Object.entries(answers);
  out.varint(entries.length);
  for (const [id, choice] of entries) {
    const dilemma = /^dilemma:([^:]+):(0|[1-9]\d{0,8}):(0|[1-9]\d{0,3})$/.exec(id);
    const month = /^(stop|close):(0|[1-9]\d?)$/.exec(id);
    if (dilemma !== null) {
      out.byte(0);
      out.name(dilemma[1] ?? '', names.dilemmas);
      out.varint(Number(dilemma[2]));
      out.varint(Number(dilemma[3]));
    } else if (month !== null) {
      out.byte(month[1] === 'stop' ? 1 : 2);
      out.varint(Number(month[2]));
    } else {
      out.byte(3);
      out.name(id, []);
    }
    out.name(choice, names.choices);
  }
}

function getAnswers(input: ByteReader, names: LinkNames): Readonly<Record<string, string>> {
  const entries = times(input.count(), (): readonly [string, string] => {
    const id = getQuestion(input, names);
    return [id, input.name(names.choices)];
  });
  return Object.fromEntries(entries);
}

function getQuestion(input: ByteReader, names: LinkNames): string {
  const kind = pick(input, kinds, input.byte());
  if (kind === 'other') return input.name([]);
  if (kind !== 'dilemma') return `${kind}:${input.varint()}`;
  const name = input.name(names.dilemmas);
  const person = input.varint();
  return `${kind}:${name}:${person}:${input.varint()}`;
}

function putEntries<T>(
  out: ByteWriter,
  entries: Readonly<Record<string, T>>,
  names: readonly string[],
  put: (value: T) => void,
): void {
  const list = Object.entries(entries);
  out.varint(list.length);
  for (const [name, value] of list) {
    out.name(name, names);
    put(value);
  }
}

function getEntries<T>(
  input: ByteReader,
  names: readonly string[],
  get: () => T,
): Readonly<Record<string, T>> {
  const entries = times(input.count(), (): readonly [string, T] => {
    const name = input.name(names);
    return [name, get()];
  });
  return Object.fromEntries(entries);
}

/** null is the name of no letters. */
function putNullable(out: ByteWriter, value: string | null, names: readonly string[]): void {
  out.name(value ?? '', names);
}

function getNullable(input: ByteReader, names: readonly string[]): string | null {
  const name = input.name(names);
  return name === '' ? null : name;
}

function oneOf<T extends string>(input: ByteReader, values: readonly [T, ...T[]]): T {
  return pick(input, values, input.varint() - 1);
}

function pick<T extends string>(input: ByteReader, values: readonly [T, ...T[]], index: number): T {
  const value = values[index];
  if (value === undefined) input.overrun = true;
  return value ?? values[0];
}

function flagsOf(bits: readonly boolean[]): number {
  return bits.reduce((flags, bit, index) => flags + (bit ? 1 << index : 0), 0);
}

function readFlags(flags: number, length: number): readonly boolean[] {
  return Array.from({ length }, (_, index) => ((flags >> index) & 1) === 1);
}

export function times<T>(count: number, make: () => T): readonly T[] {
  return Array.from({ length: count }, make);
}
