// The host's process: started, its memory read, stopped politely or not.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface HostProcess {
  readonly address: string;
  readonly child: ChildProcess;
  /** What it has complained of. */
  readonly complaints: readonly string[];
  /** Most memory it has held so far, megabytes; where the system does not say, not a number. */
  mostMemory(): number;
  stop(): Promise<void>;
  kill(): Promise<void>;
}

/** `place`: a folder for SQLite, or the address of a PostgreSQL. */
export async function startHost(place: string, port = 0): Promise<HostProcess> {
  const file = join(import.meta.dirname, 'host.ts');
  const child = spawn(process.execPath, [file, place, String(port)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const complaints: string[] = [];
  const ended = once(child, 'exit');
  const first = await new Promise<string | null>((resolve) => {
    createInterface({ input: child.stderr }).on('line', (line) => complaints.push(line));
    // Its log is on the same line; only the address is not an object.
    createInterface({ input: child.stdout }).on('line', (line) =>
      line.startsWith('http') ? resolve(line) : complaints.push(line),
    );
    void ended.then(() => resolve(null));
  });
  if (first === null) throw new Error(`The host did not start:\n${complaints.join('\n')}`);
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await ended;
  };
  return {
    address: first,
    child,
    complaints,
    mostMemory: () => mostMemoryOf(child.pid),
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
}

function mostMemoryOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}
