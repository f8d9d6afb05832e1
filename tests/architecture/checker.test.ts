// The checker catches what it is there to catch, and leaves good code alone.

import { describe, expect, test } from 'vitest';
import { check } from './check.ts';

const files = {
  'src/lib/draw.ts': 'export const draw = 1;',
  'src/scenario/types.ts': 'export type Minutes = number; export const someValues = [1];',
  'src/sim/door.ts': 'export type Question = string; export const runMonth = 1;',
  'src/store/view.ts': 'export type PlayerView = string; export const screenValues = [1];',
  'src/store/commands.ts': 'export type Commands = string; export const bind = 1;',
  'src/store/create.ts': 'export const createStore = 1;',
  'src/run/replay.ts': 'export const replay = 1;',
  'src/ui/app.tsx': 'export const App = () => <p />;',
  'src/scene/plan.ts': 'export const plan = 1;',
  'src/dev/panel.tsx': 'export const panel = 1;',
};

/** The rules that a file with this text breaks, in a small good project. */
function rulesBroken(path: string, text: string): string[] {
  const sources = Object.entries({ ...files, [path]: text }).map(([name, body]) => ({
    path: name,
    text: body,
  }));
  return check(sources, ['src/scenario/hospital/words/en.json', 'src/ui/app.css']).map((each) => each.rule);
}

const good: [string, string][] = [
  ['src/lib/a.ts', 'export const half = (x: number) => Math.floor(x / 2);'],
  ['src/lib/a.ts', 'const date = { Date: 1, fetch: 2 }; export const x = date.fetch + date.Date;'],
  ['src/lib/a.ts', 'export const run = (process: number) => process + 1;'],
  ['src/sim/a.ts', "import { draw } from '../lib/draw.ts'; export const x = draw;"],
  ['src/ui/a.tsx', "import type { Question } from '../sim/door.ts'; export type X = Question;"],
  ['src/ui/a.tsx', "export type { Question } from '../sim/door.ts';"],
  ['src/ui/a.tsx', "import { screenValues } from '../store/view.ts'; export const x = screenValues;"],
  ['src/ui/a.tsx', "import type { Commands } from '../store/commands.ts'; export type X = Commands;"],
  ['src/ui/a.tsx', "import './app.css'; export const load = () => import('../dev/panel.tsx');"],
  ['src/store/a.ts', "import { createStore } from 'zustand/vanilla'; export const x = createStore;"],
  ['src/run/a.ts', "export const w = () => new Worker(new URL('./replay.ts', import.meta.url));"],
  [
    'src/main.tsx',
    "import words from './scenario/hospital/words/en.json' with { type: 'json' }; export const w = words;",
  ],
  [
    'src/cli/a.ts',
    "import { readFileSync } from 'node:fs'; import { Sim } from 'simjs'; export const x = [readFileSync, Sim];",
  ],
  ['src/scene/layout.ts', "export const f = (id: string) => id === 'hospital';"],
  ['src/ui/a.tsx', "export const start = 'hospital';"],
];

const bad: [rule: string, path: string, text: string][] = [
  ['table', 'src/lib/a.ts', "import { runMonth } from '../sim/door.ts'; export const x = runMonth;"],
  ['table', 'src/sim/a.ts', "export * from '../run/replay.ts';"],
  ['table', 'src/sim/a.ts', "export type X = import('../run/replay.ts').Y;"],
  ['table', 'src/ui/a.tsx', "import { runMonth } from '../sim/door.ts'; export const x = runMonth;"],
  ['table', 'src/ui/a.tsx', "import { type Question } from '../sim/door.ts'; export type X = Question;"],
  ['table', 'src/ui/a.tsx', "export { type Question } from '../sim/door.ts';"],
  ['table', 'src/ui/a.tsx', "import { plan } from '../scene/plan.ts'; export const x = plan;"],
  ['table', 'src/scene/a.ts', "import { App } from '../ui/app.tsx'; export const x = App;"],
  [
    'table',
    'src/ui/a.tsx',
    "import { createStore } from '../store/create.ts'; export const x = createStore;",
  ],
  ['table', 'src/ui/a.tsx', "import type { X } from '../store/create.ts'; export type Y = X;"],
  ['table', 'src/scene/a.ts', "import { bind } from '../store/commands.ts'; export const x = bind;"],
  [
    'table',
    'src/cli/a.ts',
    "import { createStore } from '../store/create.ts'; export const x = createStore;",
  ],
  ['table', 'src/ui/a.tsx', "import { panel } from '../dev/panel.tsx'; export const x = panel;"],
  ['table', 'src/run/a.ts', "export const load = () => import('../dev/panel.tsx');"],
  ['table', 'src/sim/a.ts', "export const load = () => import('../run/replay.ts');"],
  ['table', 'src/save/a.ts', "export const u = new URL('../store/create.ts', import.meta.url);"],
  ['npm', 'src/lib/a.ts', "import { z } from 'zod'; export const x = z;"],
  ['npm', 'src/store/a.ts', "import { create } from 'zustand'; export const x = create;"],
  ['npm', 'src/ui/a.tsx', "import Phaser from 'phaser'; export const x = Phaser;"],
  ['npm', 'src/scene/a.ts', "import { Scene } from 'phaser'; export const x = Scene;"],
  ['npm', 'src/run/a.ts', "import { readFileSync } from 'node:fs'; export const x = readFileSync;"],
  ['npm', 'src/cli/a.ts', "import { readFileSync } from 'fs'; export const x = readFileSync;"],
  ['import', 'src/lib/a.ts', "import { draw } from './draw'; export const x = draw;"],
  ['import', 'src/ui/a.tsx', 'export const load = (name: string) => import(name);'],
  [
    'words',
    'src/ui/a.tsx',
    "import w from '../scenario/hospital/words/en.json' with { type: 'json' }; export const x = w;",
  ],
  ['layer', 'src/utils/a.ts', 'export const x = 1;'],
  ['cycle', 'src/lib/draw.ts', "import { x } from './draw.ts'; export const draw = x;"],
  ['default-export', 'src/ui/a.tsx', 'export default function App() { return null; }'],
  ['default-export', 'src/ui/a.tsx', 'const a = 1; export { a as default };'],
  ['any', 'src/ui/a.tsx', 'export const f = (x: any) => x;'],
  ['any', 'src/ui/a.tsx', 'export const f = (x: unknown) => x as any;'],
  ['silencer', 'src/ui/a.tsx', '// @ts-ignore\nexport const x = 1;'],
  ['silencer', 'src/ui/a.tsx', '/* @ts-expect-error */ export const x = 1;'],
  ['scenario-id', 'src/ui/a.tsx', "export const f = (scenario: string) => scenario === 'hospital';"],
  [
    'scenario-id',
    'src/sim/a.ts',
    "export const f = (id: string) => { switch (id) { case 'police': return 1; default: return 2; } };",
  ],
  ['scenario-id', 'src/store/a.ts', "export const f = (id: string) => ['hospital', 'x'].includes(id);"],
  ['arithmetic', 'src/sim/a.ts', 'export const x = Math.random();'],
  ['arithmetic', 'src/sim/a.ts', 'export const x = Math.exp(1);'],
  ['arithmetic', 'src/sim/a.ts', "export const x = Math['exp'](1);"],
  ['arithmetic', 'src/sim/a.ts', 'const { exp } = Math; export const x = exp;'],
  ['arithmetic', 'src/sim/a.ts', 'const m = Math; export const x = m;'],
  ['arithmetic', 'src/sim/a.ts', 'export const x = 2 ** 3;'],
  ['arithmetic', 'src/sim/a.ts', 'export let x = 2; x **= 3;'],
  ['global', 'src/lib/a.ts', 'export const now = new Date();'],
  ['global', 'src/scoring/a.ts', 'export const now = Date.now();'],
  ['global', 'src/scenario/a.ts', 'export const t = performance.now();'],
  ['global', 'src/sim/a.ts', 'export const t = setTimeout;'],
  ['global', 'src/sim/a.ts', "export const t = fetch('/x');"],
  ['global', 'src/sim/a.ts', 'export const t = globalThis;'],
  ['global', 'src/sim/a.ts', 'export const t = { Date };'],
  ['global', 'src/sim/a.ts', "export const t = 'a'.localeCompare('b');"],
  ['async', 'src/sim/a.ts', 'export async function f() { return 1; }'],
  ['async', 'src/sim/a.ts', 'export const f = async () => 1;'],
];

describe('good code passes', () => {
  test('the small project itself', () =>
    expect(rulesBroken('src/lib/draw.ts', files['src/lib/draw.ts'])).toEqual([]));
  test.each(good)('%s: %s', (path, text) => expect(rulesBroken(path, text)).toEqual([]));
});

describe('bad code is caught', () => {
  test.each(bad)('[%s] %s: %s', (rule, path, text) => expect(rulesBroken(path, text)).toContain(rule));

  test('a cycle through three files, types included', () => {
    const complaints = check([
      { path: 'src/lib/a.ts', text: "import { b } from './b.ts'; export const a = b;" },
      { path: 'src/lib/b.ts', text: "import { c } from './c.ts'; export const b = c;" },
      { path: 'src/lib/c.ts', text: "import type { a } from './a.ts'; export const c: typeof a = 1;" },
    ]);
    expect(complaints.map((each) => each.detail)).toEqual([
      'src/lib/a.ts → src/lib/b.ts → src/lib/c.ts → src/lib/a.ts',
    ]);
  });
});
