// Formats are made once for a language, and components make none of their own: making them was a fifth of the work of
// opening the film.

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formats } from '../../src/ui/parts/formats.ts';

const root = join(import.meta.dirname, '..', '..');

test('a format is made once for a language', () => {
  expect(formats.few('en')).toBe(formats.few('en'));
  expect(formats.few('en').format(1234.56)).toBe('1,234.6');
  expect(formats.one('en').format(3)).toBe('3.0');
  expect(formats.few('de').format(3.14)).toBe('3,1');
});

test('no screen makes formats of its own', () => {
  const makers = globSync('src/ui/**/*.{ts,tsx}', { cwd: root }).filter((file) =>
    /new Intl\./.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(makers).toEqual(['src/ui/parts/formats.ts']);
});
