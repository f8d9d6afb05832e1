/**
 * A run as a link: a few hundred letters that hold the whole log.
 *
 *   envelope: format, length of the rest, payload, checksum (4 bytes); then letters of base64url
 *   payload:  scenario, versions, seed, settings, months of decisions (only what is present), injections
 *
 * The envelope is the same in every format, so an old game can tell a newer link from a damaged one. Decoding never
 * throws. Names are indexes into sorted lists (linkNames.ts), question ids are taken apart.
 */
import type { Scenario } from '../scenario/types.ts';
import {
  horizonValues,
  type Injection,
  type MonthDecisions,
  regimeValues,
  type Settings,
  stakeValues,
  writeBackValues,
} from '../sim/types.ts';
import { ByteReader, ByteWriter, fromLetters, toLetters } from './bytes.ts';
import { Hash } from './hash.ts';
import { type LinkNames, linkNames } from './linkNames.ts';
import { type Checked, failure, fine } from './problems.ts';
import { LOG_FORMAT, type RunLog } from './types.ts';

export type FindScenario = (id: string) => Scenario | undefined;

/** Longer than any link of ours, short enough to decode at once. */
const MOST_LETTERS = 20_000;
/** What a sentence around a link leaves at its end. */
const TRAILING = /[.,;:!?)>\]"'»”’]+$/;
/** Checksum bytes. */
const CHECK = 4;

/** The part after `#r=`. */
export function encodeLink(log: RunLog, scenario: Scenario): string {
  const payload = encodePayload(log, linkNames(scenario));
  const envelope = new ByteWriter();
  envelope.varint(log.format);
  envelope.varint(payload.length);
  envelope.bytes(payload);
  const body = envelope.done();
  const all = new ByteWriter();
  all.bytes(body);
  all.bytes(checksum(body));
  return toLetters(all.done());
}

/** Takes a link's letters, or a whole address with `#r=` in it; line breaks from mail programs do not matter. */
export function decodeLink(text: string, find: FindScenario): Checked<RunLog> {
  if (text.length > MOST_LETTERS) return failure('too-long', String(text.length));
  const link = text
    .replace(/\s+/g, '')
    .replace(/^.*#r=/, '')
    .replace(TRAILING, '');
  const bytes = link === '' ? undefined : fromLetters(link);
  if (bytes === undefined) {
    // A cut can leave a length that no bytes have; anything with foreign letters is no link.
    return /^[A-Za-z0-9_-]+$/.test(link) ? failure('truncated') : failure('not-a-run');
  }
  const envelope = new ByteReader(bytes);
  const format = envelope.varint();
  const length = envelope.varint();
  if (envelope.overrun || format < 1) return failure('not-a-run');
  const missing = length + CHECK - envelope.left;
  if (missing > 0)
    return length > MOST_LETTERS ? failure('not-a-run') : failure('truncated', String(missing));
  if (missing < 0) return failure('damaged');
  const payload = envelope.bytes(length);
  const sum = checksum(bytes.subarray(0, bytes.length - CHECK));
  if (envelope.bytes(CHECK).some((byte, index) => byte !== sum[index])) return failure('damaged');
  if (format > LOG_FORMAT) return failure('newer-format', String(format));
  return decodePayload(new ByteReader(payload), format, find);
}

function checksum(bytes: Uint8Array): Uint8Array {
  const hash = new Hash();
  hash.bytes(bytes);
  const low = hash.low();
  return Uint8Array.of(low >>> 24, low >>> 16, low >>> 8, low);
}

function encodePayload(log: RunLog, names: LinkNames): Uint8Array {
  const out = new ByteWriter();
  out.name(log.scenario, []);
  out.varint(log.scenarioVersion);
  out.varint(log.simVersion);
  out.varint(log.seed);
  putSettings(out, log.settings, names);
  out.varint(log.decisions.length);
  for (const decisions of log.decisions) putDecisions(out, decisions, names);
  out.varint(log.injections.length);
  for (const { month, event } of log.injections) {
    out.varint(month);
    out.name(event, names.events);
  }
  return out.done();
}

function decodePayload(input: ByteReader, format: number, find: FindScenario): Checked<RunLog> {
  const id = input.name([]);
  const scenarioVersion = input.varint();
  const simVersion = input.varint();
  const seed = input.varint();
  if (input.overrun) return failure('damaged');
  const scenario = find(id);
  if (scenario === undefined) return failure('unknown-scenario', id);
  // Another version has other lists: its indexes would be read as the wrong names.
  if (scenarioVersion !== scenario.version) {
    const versions = `${id} ${scenarioVersion}/${simVersion}`;
    return failure(scenarioVersion > scenario.version ? 'newer-model' : 'older-model', versions);
  }
  const names = linkNames(scenario);
  const settings = getSettings(input, names);
  const decisions = times(input.count(), () => getDecisions(input, names));
  const injections = times(input.count(), (): Injection => {
    const month = input.varint();
    return { month, event: input.name(names.events) };
  });
  if (input.overrun || input.left > 0) return failure('damaged');
  return fine({ format, scenario: id, scenarioVersion, simVersion, seed, settings, decisions, injections });
}

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

function putSettings(out: ByteWriter, settings: Partial<Settings>, names: LinkNames): void {
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

function getSettings(input: ByteReader, names: LinkNames): Partial<Settings> {
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

/** Parts of a month in the order of their flags; `goAndLook` is a flag and its value. */
function putDecisions(out: ByteWriter, decisions: MonthDecisions, names: LinkNames): void {
  const { posts, tone, suggestions, improvement, goAndLook, answers, writeBack, prediction, intensities } =
    decisions;
  const values = [
    posts,
    tone,
    suggestions,
    improvement,
    goAndLook,
    answers,
    writeBack,
    prediction,
    intensities,
  ];
  out.varint(flagsOf([goAndLook === true, ...values.map((value) => value !== undefined)]));
  if (posts !== undefined) putEntries(out, posts, names.posts, (count) => out.varint(count));
  if (tone !== undefined) out.name(tone, names.tones);
  if (suggestions !== undefined)
    putEntries(out, suggestions, names.suggestions, (option) => putNullable(out, option, names.options));
  if (improvement !== undefined) putNullable(out, improvement, names.improvements);
  if (answers !== undefined) putAnswers(out, answers, names);
  if (writeBack !== undefined) out.name(writeBack, writeBackValues);
  if (prediction !== undefined) out.varint(prediction);
  if (intensities !== undefined) putEntries(out, intensities, names.behaviours, (value) => out.number(value));
}

function getDecisions(input: ByteReader, names: LinkNames): MonthDecisions {
  const flags = readFlags(input.varint(), 10);
  const [
    looks,
    posts,
    tone,
    suggestions,
    improvement,
    goAndLook,
    answers,
    writeBack,
    prediction,
    intensities,
  ] = flags;
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
    ...(intensities && { intensities: getEntries(input, names.behaviours, () => input.number()) }),
  };
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

function times<T>(count: number, make: () => T): readonly T[] {
  return Array.from({ length: count }, make);
}
