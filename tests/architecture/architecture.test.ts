// The sources in src/ keep to the architecture.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allowed } from './allow.ts';
import { type Complaint, check } from './check.ts';

const root = join(import.meta.dirname, '..', '..');
const paths = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(root.length + 1)
      .replaceAll('\\', '/'),
  );
/** Longer ones are hard to read (STYLE, 13). */
const MOST_LINES = 300;
const isCode = (path: string) => /\.(ts|tsx|mjs)$/.test(path);

const complaints = check(
  paths.filter(isCode).map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') })),
  paths.filter((path) => !isCode(path)),
);
const covers = (entry: (typeof allowed)[number], complaint: Complaint) =>
  entry.file === complaint.file && entry.rule === complaint.rule;

test('every import, name and sum keeps to the architecture', () => {
  const left = complaints.filter((complaint) => !allowed.some((entry) => covers(entry, complaint)));
  expect(left.map(({ file, line, rule, detail }) => `${file}:${line} [${rule}] ${detail}`)).toEqual([]);
});

test('no entry of the allow-list is stale', () => {
  expect(allowed.filter((entry) => !complaints.some((complaint) => covers(entry, complaint)))).toEqual([]);
});

test('no file of code is longer than 300 lines', () => {
  const lines = (path: string) => readFileSync(join(root, path), 'utf8').trimEnd().split('\n').length;
  expect(paths.filter((path) => isCode(path) && lines(path) > MOST_LINES)).toEqual([]);
});

test('every file of code begins by saying what it is', () => {
  const begins = /^(#!.*\n)?(\/\*\*|\/\/ )/;
  expect(
    paths.filter((path) => isCode(path) && !begins.test(readFileSync(join(root, path), 'utf8'))),
  ).toEqual([]);
});

test('there is something to check', () => expect(paths.filter(isCode).length).toBeGreaterThan(5));

test('the top level of the repository holds only what ARCHITECTURE.md lists', () => {
  const expected = [
    'README.md LICENSE package.json package-lock.json tsconfig.json vite.config.ts index.html',
    'src public tests .ci .gitignore .git node_modules dist test-results data',
  ].flatMap((line) => line.split(' '));
  expect(readdirSync(root).filter((name) => !expected.includes(name))).toEqual([]);
});
