// Unit tests, laws, golden tables and the architecture: everything that needs no browser.

import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { SlowestFirst } from './slowestFirst.ts';

const root = join(import.meta.dirname, '..', '..');

export default defineConfig({
  root,
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // Left to itself it keeps one core free, which on two cores is half of them.
    maxWorkers: '100%',
    // Files of one worker share its modules: loaded once, and the simulation compiled once.
    isolate: false,
    sequence: { sequencer: SlowestFirst },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: join(root, 'test-results', 'vitest.json') }]],
  },
});
