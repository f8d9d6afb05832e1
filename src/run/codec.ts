/**
 * A run as a link: a few hundred letters that hold the whole log.
 *
 *   envelope: format, length of the rest, payload, checksum (4 bytes); then letters of base64url
 *   payload:  scenario, versions, seed, settings, months of decisions (only what is present), injections
 *
 * The envelope is the same in every format, so an old game can tell a newer link from a damaged one. Decoding never
 * throws. Names are indexes into sorted lists (linkNames.ts), question ids are taken apart.
 */

import { Hash } from '../lib/hash.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Injection } from '../sim/types.ts';
import { ByteReader, ByteWriter, fromLetters, toLetters } from './bytes.ts';
import { type LinkNames, linkNames } from './linkNames.ts';
import { getDecisions, getSettings, putDecisions, putSettings, times } from './linkParts.ts';
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
