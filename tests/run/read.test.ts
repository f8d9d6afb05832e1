// Files: round trips, every kind of bad file, and that shape and names are checked before anything is replayed.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkNumbers } from '../../src/run/check.ts';
import { encodeLink } from '../../src/run/codec.ts';
import { encodeFile } from '../../src/run/file.ts';
import { readRun } from '../../src/run/read.ts';
import { checkDecisions, checkLog, checkSettings, checkStoredRun } from '../../src/run/schema.ts';
import { LOG_FORMAT, MOST_PLEDGE, type RunLog, type RunSummary } from '../../src/run/types.ts';
import { police } from '../../src/scenario/police/index.ts';
import { logOf } from './arbitrary.ts';
import { fixture } from './fixture.ts';

const SIM = 7;
const find = (id: string) => (id === fixture.id ? fixture : undefined);
const read = (text: string) => readRun(text, find, SIM);
const reason = (text: string) => {
  const result = read(text);
  return result.ok ? 'ok' : result.reason;
};

const log: RunLog = {
  format: LOG_FORMAT,
  scenario: fixture.id,
  scenarioVersion: fixture.version,
  simVersion: SIM,
  seed: 12,
  settings: { months: 12 },
  decisions: [{ tone: 'steady' }],
  injections: [],
};
const summary: RunSummary = { monthsDone: 1, figures: [88.2], hits: 0, replacedIn: null, finished: false };
const text = encodeFile(log, summary);

const fileOf = (changed: Partial<RunLog>) => encodeFile({ ...log, ...changed }, summary);

describe('file', () => {
  test('round trip of every decision there is', () => {
    fc.assert(
      fc.property(logOf(fixture, SIM), (any) => {
        expect(read(encodeFile(any, summary))).toEqual({ ok: true, value: { log: any, summary } });
      }),
      { numRuns: 300 },
    );
  });

  test('order of keys and white space do not matter', () => {
    const turned = Object.fromEntries(Object.entries(JSON.parse(text)).toReversed());
    expect(read(`\n ${JSON.stringify(turned)} `)).toEqual({ ok: true, value: { log, summary } });
  });

  test('a link is read by the same door', () => {
    const link = encodeLink(log, fixture);
    expect(read(link)).toEqual({ ok: true, value: { log, summary: null } });
    expect(read(`http://10.0.0.4:8080/#r=${link}`)).toEqual({ ok: true, value: { log, summary: null } });
  });
});

describe('bad files', () => {
  test('every cut of a file is noticed', () => {
    const body = text.trimEnd();
    for (let length = 0; length < body.length; length++)
      expect(['truncated', 'not-a-run', 'damaged']).toContain(reason(body.slice(0, length)));
    expect(reason(body.slice(0, 200))).toBe('truncated');
  });

  test('a value changed by hand is noticed', () => {
    expect(reason(text.replace('"seed": 12', '"seed": 13'))).toBe('damaged');
    expect(reason(text.replace('"hits": 0', '"hits": 9'))).toBe('damaged');
  });

  test('changed characters never pass for another run', () => {
    fc.assert(
      fc.property(fc.nat({ max: text.length - 1 }), fc.string({ maxLength: 3 }), (at, put) => {
        const changed = text.slice(0, at) + put + text.slice(at + 1);
        const result = read(changed);
        if (result.ok) expect(result.value).toEqual({ log, summary });
      }),
      { numRuns: 1500 },
    );
  });

  test('anything at all gives a reason and never throws', () => {
    const junk = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.anything().map((value) => `{"kind":"unmoored-run","log":${JSON.stringify(value) ?? 'null'}}`),
    );
    fc.assert(
      fc.property(junk, (any) => {
        expect(reason(any)).not.toBe('ok');
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['newer-format', fileOf({}).replace('"format": 1', '"format": 2')],
    ['older-model', fileOf({ simVersion: SIM - 1 })],
    ['older-model', fileOf({ scenarioVersion: fixture.version - 1 })],
    ['newer-model', fileOf({ simVersion: SIM + 1 })],
    ['unknown-scenario', fileOf({ scenario: 'submarine' })],
    ['unknown-name', fileOf({ decisions: [{ tone: 'shout' }] })],
    ['unknown-name', fileOf({ decisions: [{ posts: { bridge: 3 } }] })],
    ['unknown-name', fileOf({ decisions: [{ suggestions: { 'early-bell': 'wholly' } }] })],
    ['unknown-name', fileOf({ decisions: [{ improvement: 'magic' }] })],
    ['unknown-name', fileOf({ decisions: [{ answers: { 'dilemma:fog:1:0': 'sing' } }] })],
    ['unknown-name', fileOf({ decisions: [{ answers: { 'riddle:1': 'go' } }] })],
    ['unknown-name', fileOf({ injections: [{ month: 1, event: 'meteor' }] })],
    ['unknown-setting', fileOf({ settings: { overrides: { 'flow.colour': 1 } } })],
    ['impossible', fileOf({ settings: { overrides: { 'flow.rate': 1e9 } } })],
    ['impossible', fileOf({ settings: { overrides: { 'harm.cold': -1 } } })],
    ['impossible', fileOf({ decisions: [{ posts: { quay: 400 } }] })],
    ['impossible', fileOf({ decisions: [{ prediction: 140 }] })],
    ['impossible', fileOf({ settings: { months: 6 }, decisions: Array.from({ length: 7 }, () => ({})) })],
    ['impossible', fileOf({ settings: { months: 25 } })],
    ['impossible', fileOf({ seed: -1 })],
    ['not-a-run', '{"hello":"world"}'],
    ['not-a-run', 'Dear Sir'],
    ['too-long', `{"kind":"unmoored-run","x":"${'x'.repeat(1_000_000)}"}`],
  ])('%s', (expected, bad) => {
    expect(reason(bad)).toBe(expected);
  });

  test('a day is the least in which anything comes about or comes again', () => {
    for (const name of ['ring.after', 'trust.days', 'improve.lag'])
      for (const value of [0, 1e-300, 0.9])
        expect(checkNumbers({ overrides: { [name]: value } }, police)).toMatchObject({
          reason: 'impossible',
        });
  });

  test('a run of an older model brings its summary', () => {
    expect(read(fileOf({ simVersion: SIM - 1 }))).toMatchObject({
      ok: false,
      reason: 'older-model',
      summary,
    });
  });
});

describe('schema', () => {
  test('refuses unknown keys and names them', () => {
    expect(checkSettings({ wind: 3 })).toEqual({ ok: false, reason: 'unknown-setting', detail: 'wind' });
    expect(checkDecisions({ tone: 'steady', bribe: 1 })).toMatchObject({ detail: 'bribe' });
  });

  test('refuses what is too large', () => {
    const answers = Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`stop:${n}`, 'go']));
    expect(checkDecisions({ answers })).toMatchObject({ ok: false, reason: 'impossible', detail: 'answers' });
    expect(checkLog({ ...log, decisions: Array.from({ length: 25 }, () => ({})) })).toMatchObject({
      ok: false,
    });
    expect(checkDecisions({ intensities: { rush: 1.2 } })).toMatchObject({ detail: 'intensities.rush' });
    expect(checkDecisions({ intensities: { sing: 0.2 } })).toMatchObject({ ok: false });
  });

  test('a stored run of a newer format is told apart from a damaged one', () => {
    const stored = {
      id: 'a',
      log,
      draft: {},
      screen: { phase: 'plan', step: 0 },
      summary,
      pairOf: null,
      pledge: '',
      revision: 1,
      savedAt: 5,
    };
    expect(checkStoredRun(stored)).toEqual({ ok: true, value: stored });
    // Kept when more could be written.
    expect(checkStoredRun({ ...stored, pledge: 'I ask. '.repeat(200) })).toMatchObject({
      ok: true,
      value: { pledge: 'I ask. '.repeat(200).slice(0, MOST_PLEDGE) },
    });
    expect(checkStoredRun({ ...stored, log: { ...log, format: 9 } })).toMatchObject({
      reason: 'newer-format',
    });
    expect(checkStoredRun({ ...stored, savedAt: 'yesterday' })).toMatchObject({ detail: 'savedAt' });
    for (const bad of [null, 7, 'x', [], {}]) expect(checkStoredRun(bad)).toMatchObject({ ok: false });
  });
});
