// Files that somebody chooses: of one that is no run, however long, only the beginning is read, and it is said.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SIM_VERSION } from '../../src/run/model.ts';
import { readRun } from '../../src/run/read.ts';
import { findScenario } from '../../src/scenario/index.ts';
import { fileText } from '../../src/ui/parts/fileText.ts';

test.each(['{', 'x'])(
  'of a file that is too long (%s…) the beginning is read, and it is called too long',
  async (letter) => {
    const text = await fileText(new Blob([letter.repeat(9_000_000)]));
    expect(text).toHaveLength(4_000_000);
    expect(readRun(text, findScenario, SIM_VERSION)).toMatchObject({ ok: false, reason: 'too-long' });
  },
);

test('no screen reads a chosen file whole by itself', () => {
  const screens = join(import.meta.dirname, '../../src/ui');
  const reading = readdirSync(screens, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .filter((path) =>
      /\.(text|arrayBuffer|bytes)\(\)|readAs\w+\(/.test(readFileSync(join(screens, path), 'utf8')),
    );
  // The second reads a font of our own into a picture.
  expect(reading.toSorted()).toEqual(['charts/picture.ts', 'parts/fileText.ts']);
});
