// The headless game as a command. The real one is started once for each; what its answers say is seen in this process.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, test } from 'vitest';
import { batch as batchOf, readBatch } from '../../src/cli/sim/batch.ts';
import { describe as describeService } from '../../src/cli/sim/describe.ts';
import { ensemble } from '../../src/cli/sim/ensemble.ts';
import { reasonOf } from '../../src/cli/sim/files.ts';
import { play } from '../../src/cli/sim/play.ts';
import { replay } from '../../src/cli/sim/replay.ts';
import { sensitivity } from '../../src/cli/sim/sensitivity.ts';
import type { Refused } from '../../src/cli/sim/usage.ts';
import { validate } from '../../src/cli/sim/validate.ts';
import { checkNumbers } from '../../src/run/check.ts';
import { encodeLink } from '../../src/run/codec.ts';
import { digestOf } from '../../src/run/digest.ts';
import { encodeFile } from '../../src/run/file.ts';
import { managers } from '../../src/run/managers.ts';
import { checkDecisions } from '../../src/run/schema.ts';
import { LOG_FORMAT, type RunLog } from '../../src/run/types.ts';
import { addMonth, openYear, runManager } from '../../src/run/year.ts';
import { hospital } from '../../src/scenario/hospital/index.ts';
import { defaultSettings, SIM_VERSION } from '../../src/sim/settings.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'unmoored-sim-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function sim(args: readonly string[], input = ''): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['src/cli/sim.ts', ...args], { cwd: root });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.end(input);
  });
}

const commands = { describe: describeService, play, replay, validate };

/** What the command would answer, without starting it. */
async function inside(
  [name, ...args]: readonly [name: keyof typeof commands | 'batch', ...args: string[]],
  input = '',
): Promise<Ended> {
  let out = '';
  const write = async (text: string) => {
    out += `${text}\n`;
  };
  if (name === 'batch') {
    const found = readBatch(args);
    if (!found.ok) return { code: found.code, out, err: `${found.message}\n` };
    await batchOf(found.value, Readable.from([input]), write);
    return { code: 0, out, err: '' };
  }
  const ended = await commands[name](args);
  if (!ended.ok) return { code: ended.code, out, err: `${ended.message}\n` };
  await write(ended.output);
  return { code: 0, out, err: '' };
}

async function batch(
  lines: readonly (object | string)[],
  run: (args: readonly ['batch'], input: string) => Promise<Ended> = inside,
): Promise<readonly Record<string, unknown>[]> {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const { code, out, err } = await run(['batch'], `${input}\n`);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const short = { scenario: 'hospital', seed: 11, settings: { months: 2 } };

describe('usage', () => {
  test.each([
    [[], 'describe --scenario'],
    [['dance'], 'There is no command “dance”'],
    [['batch', '--fast'], '--fast'],
  ])('%j', async (args, words) => {
    const { code, out, err } = await sim(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
    expect(err).not.toContain('    at ');
  });

  const honest = ['--scenario', 'hospital', '--manager', 'honest'];
  test.each([
    [play, [], 'Which service?'],
    [play, ['--scenario', 'zoo'], 'There is no service “zoo”; there is: hospital'],
    [play, ['--scenario', 'hospital'], 'Which manager?'],
    [play, ['--scenario', 'hospital', '--manager', 'boss'], 'There is no manager “boss”'],
    [play, honest, 'Say --seed'],
    [play, [...honest, '--seed', '1.5'], 'not “1.5”'],
    [play, [...honest, '--seed', '-1'], '--seed'],
    [play, [...honest, '--seed', '1', '--stake', 'huge'], 'not “huge”'],
    [play, [...honest, '--seed', '1', '--regime', 'chaos'], 'not “chaos”'],
    [play, [...honest, '--seed', '1', '--level', 'high'], 'not “high”'],
    [play, [...honest, '--seed', '1', '--months', '99'], 'not “99”'],
    [play, ['--colour', 'red'], '--colour'],
    [ensemble, ['--scenario', 'hospital', '--managers', 'honest,boss'], 'There is no manager “boss”'],
    [ensemble, ['--scenario', 'hospital', '--seeds', '0'], 'not “0”'],
    [describeService, ['--scenario', 'hospital', 'now'], 'What is “now” for?'],
    [replay, [], 'Replay what?'],
    [validate, ['--seeds', 'many'], 'not “many”'],
  ])('%o %j', async (command, args, words) => {
    expect(await command(args)).toEqual({ ok: false, code: 2, message: expect.stringContaining(words) });
  });

  test('help is no error', async () => {
    const { code, out } = await sim(['help']);
    expect(code).toBe(0);
    expect(out).toContain('< lines.jsonl');
  });
});

test('describe: everything that can be decided', async () => {
  const { code, out } = await sim(['describe', '--scenario', 'hospital']);
  expect(code).toBe(0);
  const described = JSON.parse(out);
  expect(described).toMatchObject({ scenario: 'hospital', target: hospital.target, staff: hospital.staff });
  expect(described.posts).toEqual(hospital.posts);
  expect(described.tones.length).toBe(hospital.tones.length);
  expect(described.suggestions.length).toBe(hospital.suggestions.length);
  expect(described.behaviours.map(({ id }: { id: string }) => id)).toContain('cherryPick');
  expect(described.settings.stakes).toMatchObject({ low: 0.25, terror: 1 });
  for (const setting of Object.keys(described.settings.defaults))
    expect(
      [setting, `${setting}s`].some((name) => name in described.settings),
      setting,
    ).toBe(true);
  expect(Object.keys(described.numbers)).toEqual(Object.keys(hospital.numbers));
  const start = openYear({
    scenario: hospital,
    seed: 1,
    settings: { ...defaultSettings(hospital), months: 1 },
  });
  for (const kind of ['stop', 'close'])
    for (const choice of described.questions[kind].choices)
      expect(addMonth(start, { answers: { [`${kind}:1`]: choice } })).toMatchObject({ ok: true });
  expect(addMonth(start, { answers: { 'close:1': 'shrug' } })).toMatchObject({ ok: false });
  expect(addMonth(start, described.decision)).toMatchObject({ ok: true });
  expect(checkDecisions(described.decision)).toMatchObject({ ok: true });
  const { least, most } = described.settings.staffing;
  for (const [staffing, ok] of [
    [least, true],
    [most, true],
    [0.9 * least, false],
    [1.1 * most, false],
  ])
    expect(checkNumbers({ staffing }, hospital), staffing).toMatchObject({ ok });
});

describe('play', () => {
  test('a month table to read', async () => {
    const { code, out } = await sim([
      'play',
      '--scenario',
      'hospital',
      '--manager',
      'honest',
      '--seed',
      '5',
      '--months',
      '2',
    ]);
    expect(code).toBe(0);
    expect(out).toMatch(/^hospital, manager honest, seed 5/);
    expect(out.split('\n').filter((line) => /^[12] +\d+\.\d /.test(line)).length).toBe(2);
    expect(out).toMatch(/digest [0-9a-f]{16}/);
  });

  test('the same as data, and the same as the library gives', async () => {
    const { out } = await inside([
      'play',
      '--scenario',
      'hospital',
      '--manager',
      'chaser',
      '--seed',
      '5',
      '--months',
      '2',
      '--regime',
      'target',
      '--stake',
      'terror',
      '--json',
    ]);
    const settings = { ...defaultSettings(hospital), months: 2, stake: 'terror' as const };
    const year = runManager(openYear({ scenario: hospital, seed: 5, settings }), managers.chaser);
    const played = JSON.parse(out);
    expect(played.digest).toBe(digestOf(year.results));
    expect(played.settings).toMatchObject({ stake: 'terror', months: 2 });
    expect(played.months.length).toBe(2);
    expect(played.months[0].behaviours.park.ordered).toBeGreaterThan(0);
  });
});

describe('replay', () => {
  const log: RunLog = {
    format: LOG_FORMAT,
    scenario: 'hospital',
    scenarioVersion: hospital.version,
    simVersion: SIM_VERSION,
    seed: 21,
    settings: { months: 6 },
    decisions: [{ tone: 'safely' }, { intensities: { rush: 0.5 }, answers: { 'stop:9': 'let-it-run' } }],
    injections: [],
  };
  const summary = { monthsDone: 2, figures: [90, 91], hits: 0, replacedIn: null, finished: false };

  test('a link and a file give the same run', async () => {
    const path = join(folder, 'run.json');
    writeFileSync(path, encodeFile(log, summary));
    const byLink = await inside(['replay', encodeLink(log, hospital), '--json']);
    const byFile = await inside(['replay', path, '--json']);
    expect(byLink.code).toBe(0);
    expect(byFile.out).toBe(byLink.out);
    expect(JSON.parse(byLink.out)).toMatchObject({ log, ownMonths: 2, replacedIn: null });
    expect(JSON.parse(byLink.out).ignored).toEqual([{ month: 2, ids: ['stop:9'] }]);
  });

  test('from stdin, to read', async () => {
    const { code, out } = await sim(['replay', '-'], encodeFile(log, summary));
    expect(code).toBe(0);
    expect(out).toContain('month 2: answers to questions that did not arise: stop:9');
  });

  test.each([
    ['a damaged link', 'AZZZZZZZZZZZ', 'missing'],
    ['an older model', encodeFile({ ...log, simVersion: 0 }, summary), 'has changed since'],
    [
      'posts that do not add up',
      encodeFile({ ...log, decisions: [{ posts: { front: 2 } }] }, summary),
      'decisions.0',
    ],
  ])('%s ends with words and code 1', async (_what, source, words) => {
    const path = join(folder, 'refused.json');
    const isFile = source.startsWith('{');
    if (isFile) writeFileSync(path, source);
    const { code, out, err } = await inside(['replay', isFile ? path : source]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(words);
  });
});

describe('batch', () => {
  test('answers in order, errors with the id of their line, and goes on', async () => {
    const answers = await batch(
      [
        { id: 'one', ...short, manager: 'honest' },
        'this is not JSON',
        { id: 2, scenario: 'zoo', seed: 1, manager: 'honest' },
        { id: 3, ...short, manager: 'boss' },
        { id: 4, ...short },
        { id: 5, ...short, manager: 'honest', decisions: [] },
        { id: 6, ...short, decisions: [{ tone: 'shout' }] },
        { id: 7, ...short, decisions: [{ posts: { front: 3 } }] },
        { id: 8, ...short, decisions: [{ intensities: { rush: 3 } }] },
        { id: 9, ...short, settings: { months: 2, wind: 3 }, manager: 'honest' },
        { id: 10, ...short, settings: { overrides: { 'no.such': 1 } }, manager: 'honest' },
        { id: 11, ...short, seed: -4, manager: 'honest' },
        { id: 12, ...short, decisions: [{}, {}, {}] },
        '[1, 2]',
        { id: 13, ...short, settings: { overrides: { 'demand.perDay': 0 } }, manager: 'honest' },
        { id: 14, ...short, settings: { overrides: { 'demand.perDay': 1e9 } }, manager: 'honest' },
        { id: 16, ...short, settings: { staffing: 2 }, manager: 'honest' },
        { id: 17, ...short, settings: { overrides: { 'improve.lag': 0 } }, manager: 'honest' },
        {
          id: 18,
          scenario: 'police',
          seed: 1,
          settings: { overrides: { 'pick.class': 11 } },
          manager: 'honest',
        },
        `\uFEFF${JSON.stringify({ id: 'marked', ...short, settings: { months: 1 }, manager: 'honest' })}`,
        `{"id": 15, "x": "${'y'.repeat(1_100_000)}"}`,
        '['.repeat(100_000),
        '',
        { id: 'last', ...short, decisions: [{ tone: 'safely' }] },
      ],
      sim,
    );
    const outline = answers.map(({ id, error }) => [id, (error as { reason: string } | undefined)?.reason]);
    expect(outline).toEqual([
      ['one', undefined],
      [null, 'not-json'],
      [2, 'unknown-scenario'],
      [3, 'unknown-name'],
      [4, 'impossible'],
      [5, 'impossible'],
      [6, 'unknown-name'],
      [7, 'impossible'],
      [8, 'impossible'],
      [9, 'unknown-setting'],
      [10, 'unknown-setting'],
      [11, 'bad-request'],
      [12, 'impossible'],
      [null, 'bad-request'],
      [13, 'impossible'],
      [14, 'impossible'],
      [16, 'impossible'],
      [17, 'impossible'],
      [18, 'impossible'],
      ['marked', undefined],
      [null, 'too-long'],
      [null, 'not-json'],
      ['last', undefined],
    ]);
  });

  test('a line reports months, harms, scores and a digest that the library gives too', async () => {
    const [answer] = await batch([{ id: 1, ...short, manager: 'tempted' }]);
    const settings = { ...defaultSettings(hospital), months: 2 };
    const year = runManager(openYear({ scenario: hospital, seed: 11, settings }), managers.tempted);
    expect(answer).toMatchObject({ id: 1, digest: digestOf(year.results) });
    expect(Object.keys(answer ?? {}).sort()).toEqual([
      'digest',
      'harms',
      'id',
      'months',
      'scenario',
      'scores',
      'seed',
    ]);
    expect(answer).toHaveProperty('months.0.reported.figure', year.standings[0]?.figure);
    expect(answer).toHaveProperty('months.1.minutes', year.results[1]?.ledger.minutes);
    expect(answer).toHaveProperty('months.0.behaviours.reclassify.spontaneous');
    expect(Object.keys((answer?.['scores'] ?? {}) as object).sort()).toEqual([
      'divergenceMonth',
      'drift',
      'purposeIndex',
      'reportedIndex',
      'unmooring',
    ]);
  });

  test('raw intensities act, the rest of the year is "same again", and records are closed cases', async () => {
    const [plain, rushed] = await batch([
      { id: 'plain', ...short, decisions: [] },
      { id: 'rushed', ...short, decisions: [{ intensities: { rush: 1 } }], records: true },
    ]);
    expect(rushed).toHaveProperty('months.1.behaviours.rush.ordered', expect.any(Number));
    const ordered = (line: unknown) =>
      (line as { months: { behaviours: { rush: { ordered: number } } }[] }).months.map(
        ({ behaviours }) => behaviours.rush.ordered,
      );
    expect(ordered(plain)).toEqual([0, 0]);
    expect(Math.min(...ordered(rushed))).toBeGreaterThan(100);
    const records = rushed?.['records'] as { arrived: number; left: number; truth: string; class: string }[];
    expect(records.length).toBeGreaterThan(3000);
    expect(plain).not.toHaveProperty('records');
    for (const { arrived, left, truth, class: kind } of records) {
      expect(truth).not.toBe('open');
      expect(left).toBeGreaterThanOrEqual(arrived);
      expect(hospital.classes).toContain(kind);
    }
  });
});

describe('a service from a file', () => {
  const path = join(folder, 'own.json');
  const write = async (change: (file: Record<string, unknown>) => void) => {
    const { out } = await inside(['describe', '--scenario', 'hospital', '--file']);
    const file = JSON.parse(out) as Record<string, unknown>;
    change(file);
    writeFileSync(path, JSON.stringify(file));
  };
  const digestIn = (out: string) => /digest ([0-9a-f]{16})/.exec(out)?.[1];
  const year = ['--manager', 'honest', '--seed', '4', '--months', '1'];

  test('describe gives it, play and batch take it back, with the same digests', async () => {
    await write(() => undefined);
    const own = await inside(['play', '--scenario', 'hospital', ...year]);
    const given = await inside(['play', '--scenario-file', path, ...year]);
    expect(digestIn(given.out)).toBe(digestIn(own.out));
    const line = JSON.stringify({
      ...short,
      scenario: 'hospital',
      seed: 4,
      settings: { months: 1 },
      manager: 'honest',
    });
    const { out } = await inside(['batch', '--scenario-file', path], `${line}\n`);
    expect(JSON.parse(out).digest).toBe(digestIn(own.out));
    const described = await inside(['describe', '--scenario-file', path]);
    expect(JSON.parse(described.out)).toMatchObject({ scenario: 'hospital', staff: hospital.staff });
  });

  test('lines of a batch can name a service of their own', async () => {
    await write((file) => Object.assign(file, { id: 'clinic', filmPace: 45 }));
    const line = JSON.stringify({
      id: 1,
      scenario: 'clinic',
      seed: 4,
      settings: { months: 1 },
      manager: 'honest',
    });
    const { out } = await inside(['batch', '--scenario-file', path], `${line}\n`);
    expect(JSON.parse(out)).toMatchObject({ id: 1, scenario: 'clinic', months: [{ month: 1 }] });
    expect(await validate(['--scenario-file', path])).toMatchObject({
      ok: false,
      message: expect.stringContaining('no published facts for “clinic”'),
    });
  });

  test.each([
    ['play', year],
    ['describe', []],
    ['validate', []],
    ['batch', []],
  ] as const)('%s refuses a wrong one with every reason', async (name, more) => {
    await write((file) => Object.assign(file, { staff: 23, format: 7, colour: 'red' }));
    const { code, out, err } = await inside([name, '--scenario-file', path, ...more]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.trimEnd().split('\n').length).toBe(4);
    for (const path of ['format:', 'colour:', 'posts:']) expect(err).toContain(`  ${path}`);
  });
});

describe('a file that cannot be read is named, with the reason, by every command that takes one', () => {
  const at = (name: string, content: string | Buffer): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const unreadable: readonly (readonly [string, string])[] = [
    [join(folder, 'no-such.json'), 'there is no such file'],
    [folder, 'it is a folder'],
    [at('empty.json', ''), 'it is empty'],
    [at('picture.json', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])), 'it is not text'],
    [at('endless.json', Buffer.alloc(4_000_001, 'a')), 'it is longer than any file of this game'],
  ];
  const commands: readonly (readonly [string, (path: string) => Refused | { readonly ok: true }])[] = [
    ['replay', (path) => replay([path])],
    ['describe', (path) => describeService(['--scenario-file', path])],
    ['batch', (path) => readBatch(['--scenario-file', path])],
  ];
  test.each(unreadable)('%s', (path, why) => {
    for (const [name, command] of commands)
      expect(command(path), name).toEqual({
        ok: false,
        code: 2,
        message: `“${path}” cannot be read: ${why}.`,
      });
  });

  test('one that may not be opened; one that cannot be written is said before the sets are run', async () => {
    expect(reasonOf(Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' }))).toBe(
      'it may not be opened by you',
    );
    expect(await sensitivity(['--scenario', 'hospital', '--svg', folder])).toEqual({
      ok: false,
      code: 2,
      message: `“${folder}” cannot be written: it is a folder.`,
    });
  });

  test('nothing by stdin, as the command', async () => {
    expect(await sim(['replay', '-'])).toEqual({
      code: 2,
      out: '',
      err: 'What came by stdin cannot be read: it is empty.\n',
    });
  });
});

test('ensemble: a row for each manager', async () => {
  const { code, out } = await sim([
    'ensemble',
    '--scenario',
    'hospital',
    '--managers',
    'honest,chaser',
    '--seeds',
    '2',
    '--months',
    '1',
  ]);
  expect(code).toBe(0);
  expect(out).toMatch(/^honest +\d/m);
  expect(out).toMatch(/^chaser +\d/m);
});
