// `npm run --silent sim -- COMMAND …`: the headless game. Commands are values in, text out; only this file writes.

import { batch, readBatch } from './sim/batch.ts';
import { describe } from './sim/describe.ts';
import { ensemble } from './sim/ensemble.ts';
import { play } from './sim/play.ts';
import { replay } from './sim/replay.ts';
import { search } from './sim/search.ts';
import { sensitivity } from './sim/sensitivity.ts';
import { type Ended, print, refuse, usage } from './sim/usage.ts';
import { validate } from './sim/validate.ts';

const commands: Readonly<Record<string, (args: readonly string[]) => Ended | Promise<Ended>>> = {
  describe,
  play,
  replay,
  ensemble,
  validate,
  search,
  sensitivity,
};

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const [name = '', ...args] = process.argv.slice(2);
if (name === 'batch') await runBatch();
else await end(await run());

async function runBatch(): Promise<void> {
  const found = readBatch(args);
  return found.ok ? batch(found.value, process.stdin, write) : end(found);
}

function run(): Ended | Promise<Ended> {
  if (name === '' || name === 'help' || name === '--help')
    return name === '' ? refuse(2, usage) : print(usage);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  return command === undefined ? refuse(2, `There is no command “${name}”.\n\n${usage}`) : command(args);
}

async function end(ended: Ended): Promise<void> {
  if (ended.ok) return write(ended.output);
  process.stderr.write(`${ended.message}\n`);
  process.exitCode = ended.code;
}

/** Resolves when the reader has taken it, so that a slow reader does not fill our memory. */
function write(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(`${text}\n`, () => resolve());
  });
}
