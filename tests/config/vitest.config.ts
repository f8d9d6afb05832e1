// Unit tests, laws, golden tables and the architecture: everything that needs no browser.

import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { SlowestFirst } from './slowestFirst.ts';

const root = join(import.meta.dirname, '..', '..');

/** They import components, pictures or style sheets. */
const needVite = [
  'tests/**/*.test.tsx',
  'tests/art/art.test.ts',
  'tests/ui/charts/charts.test.ts',
  'tests/words/words.test.ts',
];

export default defineConfig({
  root,
  test: {
    // Left to itself it keeps one core free, which on two cores is half of them.
    maxWorkers: '100%',
    // Files of one worker share its modules: loaded once, and the simulation compiled once.
    isolate: false,
    sequence: { sequencer: SlowestFirst },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: join(root, 'test-results', 'vitest.json') }]],
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: needVite,
          // Loaded by Node itself, as our commands are: what Vite makes of the simulation takes more than twice as long.
          experimental: { viteModuleRunner: false },
        },
      },
      // Pages in one language or another: each file has modules of its own.
      { extends: true, test: { name: 'vite', include: needVite, isolate: true } },
    ],
  },
});
