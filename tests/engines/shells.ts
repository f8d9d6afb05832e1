/** Engines without a browser: each runs the script and prints what it finds. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from './engine.ts';
import { need } from './packages.ts';

/** Debian's gjs may be older than the array methods of 2023, which copy; they move no bit of the model. */
const ADD_MISSING = `
for (const [name, does] of [
  ['toSorted', function (compare) { return this.slice().sort(compare); }],
  ['findLastIndex', function (is) { let k = this.length - 1; while (k >= 0 && !is(this[k], k)) k--; return k; }],
  ['findLast', function (is) { return this[this.findLastIndex(is)]; }],
]) if (!(name in Array.prototype)) Object.defineProperty(Array.prototype, name, { value: does });
`;
const SAY = '\n;(typeof print === "function" ? print : console.log)(JSON.stringify(core.digests()));\n';

function run(program: string, script: string): string {
  const file = join(script, '..', 'shell.js');
  writeFileSync(file, ADD_MISSING + readFileSync(script, 'utf8') + SAY);
  const { status, stdout, stderr } = spawnSync(program, [file], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr.slice(0, 500)}`);
  return stdout;
}

function versionOf(program: string): string {
  return spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout.trim();
}

/** jsc tells no version of its own. */
function debianVersion(debianPackage: string): string {
  const { stdout } = spawnSync('dpkg-query', ['-s', debianPackage], { encoding: 'utf8' });
  return /^Version: (.*)$/m.exec(stdout)?.[1] ?? '';
}

export const shells: readonly Engine[] = [
  {
    engine: 'V8',
    where: () => `Node ${process.versions.node}`,
    digests: async (script) => run(process.execPath, script),
  },
  {
    engine: 'SpiderMonkey',
    where: () => versionOf('gjs'),
    digests: async (script) => run(need('gjs', 'gjs'), script),
  },
  {
    engine: 'JavaScriptCore',
    where: () => `jsc ${debianVersion('libjavascriptcoregtk-4.0-bin')}`,
    digests: async (script) => run(need('jsc', 'libjavascriptcoregtk-4.0-bin'), script),
  },
];
