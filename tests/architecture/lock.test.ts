// package-lock.json names the packages of every system, so that `npm ci` works on each; where it does not, run
// node tests/support/complete-lock.mjs

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { missingOptional } from '../support/complete-lock.mjs';

test('package-lock.json is complete', () => {
  const text = readFileSync(join(import.meta.dirname, '..', '..', 'package-lock.json'), 'utf8');
  expect(missingOptional(JSON.parse(text).packages)).toEqual({});
});

test('a missing package for another system is written with its system', () => {
  const lock = {
    'node_modules/tool': { dev: true, optionalDependencies: { '@tool/cli-linux-x64-musl': '~1.2.3' } },
  };
  expect(missingOptional(lock)).toEqual({
    'node_modules/@tool/cli-linux-x64-musl': {
      version: '1.2.3',
      dev: true,
      optional: true,
      cpu: ['x64'],
      libc: ['musl'],
      os: ['linux'],
    },
  });
});
