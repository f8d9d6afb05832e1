// Rules of the simulation are numbered and quoted by tests (STYLE, habit 2): every rule of src/sim/SPEC.md stands at the
// head of a test's name ('F3: …', 'P8, T1: …'), and no test quotes a rule that is not there. And the pages that explain
// the model name numbers, files and commands that exist.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { scenarios } from '../../src/scenario/index.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const spec = read('src/sim/SPEC.md');
const rules = [...spec.matchAll(/^- \*\*([A-Z]\d+)\*\* /gm)].map(([, id]) => id as string);
const sections = new Set(rules.map((id) => id.charAt(0)));

const testFiles = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.test.ts'),
);
/** Ids at the head of a name: `'P7, L1: everyone …'`. Properties (P) and published facts (V) have no rule here. */
const quoted = testFiles.flatMap((path) =>
  [...read(join('tests', path)).matchAll(/['"`]((?:[A-Z]\d{1,2}, )*[A-Z]\d{1,2}): /g)].flatMap(
    ([, ids = '']) => ids.split(', ').filter((id) => sections.has(id.charAt(0))),
  ),
);

test('every rule of SPEC.md is quoted by a test, each has one number, and no test quotes a rule that is not there', () => {
  expect(rules.length).toBeGreaterThan(50);
  expect(new Set(rules).size).toBe(rules.length);
  expect(rules.filter((id) => !quoted.includes(id))).toEqual([]);
  expect(quoted.filter((id) => !rules.includes(id))).toEqual([]);
});

const pages = ['README.md', ...['SPEC.md', 'model.md', 'STRESS-DES.md'].map((name) => `src/sim/${name}`)];
const inCode = (text: string) => [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);

test.each(pages)('%s names numbers, files and commands that exist', (page) => {
  const text = read(page);
  const known = Object.values(scenarios).flatMap(({ numbers, tables }) => [
    ...Object.keys(numbers),
    ...Object.keys(tables),
  ]);
  const kinds = new Set(known.map((name) => name.split('.')[0]));
  const named = inCode(text).filter(
    (code) => /^[a-z]+\.[a-z]\w*$/i.test(code) && kinds.has(code.split('.')[0]),
  );
  expect(named.filter((name) => !known.includes(name) && !isFile(page, name))).toEqual([]);

  const files = inCode(text).filter((code) =>
    /^[\w./-]+\.(ts|md|mjs|json|svg)$|^[\w.-]+\/[\w./-]*$/.test(code),
  );
  const links = [...text.matchAll(/\]\(([^)#:\s]+)[)#]/g)].map(([, target = '']) => target);
  expect([...files, ...links].filter((path) => !isFile(page, path))).toEqual([]);

  const { scripts } = JSON.parse(read('package.json')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const commands = [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name = '']) => name);
  expect(commands.filter((name) => scripts[name] === undefined)).toEqual([]);
});

/** Beside the page, from the top, or in `src/`: the page says which of a service is meant. */
function isFile(page: string, path: string): boolean {
  const places = [dirname(page), '.', 'src', 'src/sim', 'src/scenario/hospital', 'src/lib'];
  return places.some((place) => existsSync(join(root, place, path)));
}
