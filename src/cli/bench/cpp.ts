/**
 * The engine's calendar, draws and line on M/M/8 against the same in C++ (queue.cpp), where a compiler is at hand. Both
 * must find the same mean wait to the last bit, or they are not the same program.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runOurs, timed } from './queue.ts';
import { median, type Row, row } from './rows.ts';

const compilers = ['g++', 'clang++', 'c++'];
const CUSTOMERS = 1_000_000;
const RUNS = 7;
const SEED = 1;

export function cppRows(): readonly Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'unmoored-cpp-'));
  try {
    const program = compiled(join(folder, 'queue'));
    if (program === null) {
      console.error(`No C++ compiler (${compilers.join(', ')}): the comparison with C++ is left out.`);
      return [];
    }
    runOurs(SEED, CUSTOMERS);
    // By turns, so that whatever else the machine does falls on both.
    const ratios = Array.from({ length: RUNS }, (_, k) => {
      const seed = SEED + k;
      const ours = timed(() => runOurs(seed, CUSTOMERS));
      const theirs = runTheirs(program, seed);
      if (ours.events !== theirs.events || ours.meanWait !== theirs.meanWait)
        throw new Error(`C++ found a mean wait of ${theirs.meanWait}, we ${ours.meanWait}`);
      return ours.seconds / theirs.seconds;
    });
    return [row('M/M/8, a million customers: times the time of C++', median(ratios), 'times', 4)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function compiled(program: string): string | null {
  const source = join(import.meta.dirname, 'queue.cpp');
  const found = compilers.find(
    (compiler) =>
      spawnSync(compiler, ['-O2', '-ffp-contract=off', '-o', program, source], { stdio: 'ignore' }).status ===
      0,
  );
  return found === undefined ? null : program;
}

function runTheirs(program: string, seed: number): ReturnType<typeof timed> {
  const { stdout } = spawnSync(program, [String(seed), String(CUSTOMERS)], { encoding: 'utf8' });
  const [events = Number.NaN, seconds = Number.NaN, meanWait = Number.NaN] = stdout.split(' ').map(Number);
  return { events, seconds, meanWait };
}
