// Drawings: taken unchanged from their packages; one face per person; skin independent of everything but `look`.

import { expect, test, vi } from 'vitest';
import { credits } from '../../src/art/credits.ts';
import { faceDataUri } from '../../src/art/faces.ts';
import { figureOf } from '../../src/art/figureSpec.ts';
import { beardOf, headOf } from '../../src/art/heads.ts';
import { clothes, looksOf } from '../../src/art/looks.ts';
import { faceSvg, moodValues } from '../../src/art/openPeeps.ts';
import peeps from '../../src/art/peeps.json' with { type: 'json' };
import props from '../../src/art/props.json' with { type: 'json' };
import { type UniformName, uniforms } from '../../src/art/uniforms.ts';
import { extractPeeps, extractProps } from '../support/extractArt.ts';

test('the checked-in drawings are those of the packages', () => {
  expect(peeps).toEqual(extractPeeps());
  expect(props).toEqual(extractProps());
});

test('the same person and mood give the same face; another mood, another expression', async () => {
  const options = { age: 74, sex: 'f', mood: 'tired' } as const;
  expect(faceSvg(peeps, 123456789, options)).toBe(faceSvg(peeps, 123456789, options));
  expect(faceSvg(peeps, 123456789, { ...options, mood: 'calm' })).not.toBe(
    faceSvg(peeps, 123456789, options),
  );
  vi.stubGlobal('fetch', async () => Response.json(peeps));
  expect(await faceDataUri(123456789, options)).toMatch(/^data:image\/svg\+xml,/);
});

test('every look draws, at any age, sex and mood, without a hole', () => {
  for (let key = 0; key < 400; key++)
    for (const mood of moodValues) {
      const svg = faceSvg(peeps, Math.imul(key, 0x9e3779b1) >>> 0, {
        age: 18 + (key % 80),
        sex: key % 2 === 0 ? 'f' : 'm',
        mood,
      });
      expect(svg).not.toContain('undefined');
    }
});

test('skin is the same at every age, and every skin is met', () => {
  const seen = new Set<number>();
  for (let look = 0; look < 2000; look++) {
    const young = looksOf(look, 30);
    expect(looksOf(look, 80).skin).toBe(young.skin);
    seen.add(young.skin);
  }
  expect(seen.size).toBe(6);
});

test('a small figure has the hair, the beard and the glasses of the drawn face', () => {
  for (let look = 0; look < 500; look++)
    for (const sex of ['f', 'm'] as const) {
      const age = 10 + (look % 80);
      const { cut, beard, hair, top } = figureOf(look, age, sex, 'own');
      const head = headOf(look, age, sex);
      expect(cut === 'scarf').toBe(head === 'hijab');
      expect(cut === 'bald').toBe(head.startsWith('noHair'));
      expect(cut === 'turban' && hair === top).toBe(head === 'turban');
      expect(beard === null).toBe(beardOf(look, age, sex) === null);
    }
});

test('what staff wear depends on their post alone, and is nobody’s own clothing', () => {
  const names = Object.keys(uniforms).filter((name): name is UniformName => name in uniforms);
  const worn = new Set<string>();
  for (const name of names) {
    const { top, legs, detail } = uniforms[name];
    worn.add(`${top} ${legs} ${detail}`);
    expect(clothes.map(String)).not.toContain(top);
    for (let look = 0; look < 50; look++) {
      const figure = figureOf(look, 20 + look, look % 2 === 0 ? 'f' : 'm', name);
      expect([figure.top, figure.legs, figure.detail]).toEqual([top, legs, detail]);
      expect(figure.skin).toBe(figureOf(look, 20 + look, 'f', 'own').skin);
    }
  }
  expect(worn.size).toBe(names.length);
});

test('every credit says who, under which licence and where', () => {
  for (const { work, by, licence, link } of credits) {
    expect([work, by, licence].every((words) => words.length > 1)).toBe(true);
    expect(link).toMatch(/^https:\/\//);
  }
});
