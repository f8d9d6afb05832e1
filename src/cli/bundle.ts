/** One file out of an entry and all it imports, by the game's own bundler: for the bench and for other engines. */
import { join } from 'node:path';
import { build } from 'vite';

/** `cjs` is for `require`; `iife` is a plain script, its exports on a global called `core`. Gives the path of the file. */
export async function bundle(entry: string, format: 'cjs' | 'iife', folder: string): Promise<string> {
  const name = format === 'cjs' ? 'core.cjs' : 'core.js';
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      lib: { entry, formats: [format], name: 'core', fileName: () => name },
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      minify: true,
    },
  });
  return join(folder, name);
}
