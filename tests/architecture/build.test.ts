// What the two builds differ in: a course gets no worker and no manifest.

import { expect, test } from 'vitest';
import config from '../../vite.config.ts';

const names = (mode: string) =>
  [config({ mode, command: 'build' }).plugins]
    .flat(9)
    .flatMap((plugin) =>
      plugin !== null && typeof plugin === 'object' && 'name' in plugin ? [plugin.name] : [],
    )
    .filter((name) => name.includes('pwa'));

test('the game is built to open without a network, a course is not', () => {
  expect(names('production')).not.toEqual([]);
  expect(names('course')).toEqual([]);
});
