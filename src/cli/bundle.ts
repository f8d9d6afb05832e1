/** One file out of an entry and all it imports, by the game's own bundler: for the bench and for other engines. */
import { join } from 'node:path';
import { build } from 'vite';

/** `iife` needs no modules: a plain script, its exports on a global called `core`. Gives the path of the file. */
export async function bundle(entry: string, format: 'es' | 'iife', folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      lib: { entry, formats: [format], name: 'core', fileName: () => 'core.js' },
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      minify: true,
    },
  });
  return join(folder, 'core.js');
}
