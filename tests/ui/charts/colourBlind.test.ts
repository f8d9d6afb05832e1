// Colours that tell things apart on one screen stay apart for people who lack one kind of cone. Shape, place, number or
// word says the same each time; this keeps the colour from saying nothing. And what has to be seen stands out from its
// ground.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colours as mark } from '../../../src/scene/marks.ts';
import { colour } from '../../../src/ui/charts/colours.ts';
import { contrast, deficiencies, distance, type Sight } from '../../support/colourVision.ts';

/** Eight times what is just seen side by side. */
const LEAST = 18;
/** WCAG 2.2, 1.4.11 and 1.4.3. */
const LEAST_CONTRAST = { mark: 3, text: 4.5 };

const sheet = readFileSync(new URL('../../../src/ui/styles/tokens.css', import.meta.url), 'utf8');
function token(name: string): string {
  const value = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(sheet)?.[1];
  if (value === undefined) throw new Error(`no colour is called --${name}`);
  return value;
}

/** Every group is seen together: each pair in it has to differ. */
const together: Readonly<Record<string, readonly string[]>> = {
  'reported, true, possible': [colour.reported, colour.true, colour.possible],
  'harm, harm picked, the mark of what was possible': [colour.harm, colour.harmDeep, colour.possible],
  'parts of the hours': [colour.possible, colour.harm, colour.harmDeep, colour.reported],
  'the two weights on the rope': [colour.purpose, colour.own],
  'points of the chart: chance, better, worse': [colour.common, colour.reported, colour.true],
  'clock rings': [mark.green, mark.amber, mark.red],
  'need, met and unmet': [mark.need, mark.met],
  'rings of the page': [token('ring-good'), token('ring-warn'), token('ring-bad')],
  'what is said to be good, near or bad': [token('good'), token('warn'), token('bad')],
  'standing: well, low': [token('blue'), token('ring-warn'), token('ring-bad')],
  'good and the true column': [token('good'), token('rust')],
};

const sights: readonly Sight[] = ['all cones', 'protanopia', 'deuteranopia', 'tritanopia'];

test.each(sights)('colours that are seen together differ: %s', (sight) => {
  const near = Object.entries(together).flatMap(([where, seen]) =>
    seen.flatMap((one, i) =>
      seen
        .slice(i + 1)
        .filter((other) => distance(one, other, sight) < LEAST)
        .map((other) => `${where}: ${one} and ${other}`),
    ),
  );
  expect(near).toEqual([]);
});

test('what has to be seen stands out from its ground', () => {
  const { reported, harm, harmDeep, possible, own, rope, common, paper } = colour;
  for (const seen of [reported, colour.true, harm, harmDeep, possible, own, rope, common])
    expect(contrast(seen, paper), seen).toBeGreaterThanOrEqual(LEAST_CONTRAST.mark);
  for (const ring of ['ring-good', 'ring-bad'])
    expect(contrast(token(ring), token('room-cream')), ring).toBeGreaterThanOrEqual(LEAST_CONTRAST.mark);
  for (const said of ['good', 'warn', 'bad'])
    for (const ground of [token(`${said}-wash`), paper])
      expect(contrast(token(said), ground), said).toBeGreaterThanOrEqual(LEAST_CONTRAST.text);
});

test('the simulation leaves greys grey and takes red from green', () => {
  for (const sight of sights) {
    expect(distance('#808080', '#818181', sight)).toBeLessThan(1);
    expect(distance('#000000', '#ffffff', sight)).toBeCloseTo(100, 0);
  }
  for (const rows of Object.values(deficiencies))
    for (const row of rows) expect(row.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 4);
  expect(distance('#c00000', '#3c7000', 'all cones')).toBeGreaterThan(90);
  expect(distance('#c00000', '#3c7000', 'deuteranopia')).toBeLessThan(40);
});
