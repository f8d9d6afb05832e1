// What runs in production is what DEPENDENCIES.md says, and none of it runs anything when it is installed.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}
const locked = (JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }).packages;

test('the list has every package with its version and licence, and no other', () => {
  const wanted = (JSON.parse(read('package.json')) as { dependencies: Record<string, string> }).dependencies;
  const rows = [...read('src/host/DEPENDENCIES.md').matchAll(/^\| `(\S+)` \| (\S+) \| (.+?) \|/gm)];
  expect(Object.fromEntries(rows.map(([, name, version, licence]) => [name, [version, licence]]))).toEqual(
    Object.fromEntries(
      Object.entries(wanted).map(([name, version]) => [
        name,
        [version, locked[`node_modules/${name}`]?.license],
      ]),
    ),
  );
});

test('nothing in production has an install script or an unusual licence', () => {
  const production = Object.entries(locked).filter(([path, { dev }]) => path !== '' && dev !== true);
  expect(production.filter(([, { hasInstallScript }]) => hasInstallScript === true)).toEqual([]);
  const usual = [
    'MIT',
    'ISC',
    '0BSD',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'Apache-2.0',
    'BlueOak-1.0.0',
    'OFL-1.1',
  ];
  const licences = production.flatMap(([, { license = '?' }]) => license.replace(/[()]/g, '').split(' OR '));
  expect(new Set(licences.filter((licence) => !usual.includes(licence)))).toEqual(new Set());
});
