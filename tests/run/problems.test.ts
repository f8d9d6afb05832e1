// Every problem has its words, and every word belongs to a problem.

import { expect, test } from 'vitest';
import { problemValues } from '../../src/run/problems.ts';
import words from '../../src/text/en/problems.json' with { type: 'json' };

test('each problem says what is wrong and what to do next', () => {
  expect(Object.keys(words).sort()).toEqual([...problemValues].sort());
  for (const text of Object.values(words)) expect(text.split(/[.:] /).length).toBeGreaterThan(1);
});
