/**
 * The game as it is built now, served by its own host on a free port. The build goes to a folder of its own, so that
 * nobody's `dist` changes under them.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../host/app.ts';

const root = join(import.meta.dirname, '..', '..');

export interface BuiltGame {
  readonly address: string;
  /** Of the built files. */
  readonly folder: string;
  close(): Promise<void>;
}

/** Throws if the game cannot be built. */
export async function serveBuiltGame(): Promise<BuiltGame> {
  const folder = await mkdtemp(join(tmpdir(), 'unmoored-built-'));
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const built = spawnSync(
    process.execPath,
    [vite, 'build', '--outDir', folder, '--emptyOutDir', '--logLevel=warn'],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  if (built.status !== 0) throw new Error('the game could not be built');
  const app = await createApp(folder);
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    address,
    folder,
    async close() {
      await app.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
