// Work in pieces: a page that goes on answering gets the same service, and often enough a chance to answer.

import { expect, test } from 'vitest';
import { whole } from '../../src/lib/pieces.ts';
import { hospital } from '../../src/scenario/hospital/index.ts';
import { openingService, openService, runMonth, runningMonth } from '../../src/sim/door.ts';
import { defaultSettings } from '../../src/sim/settings.ts';

test('a month stops for breath every day and comes out the same', () => {
  const settings = defaultSettings(hospital);
  const opened = whole(openingService(hospital, 7, settings));
  expect(opened).toEqual(openService(hospital, 7, settings));
  const pieces = runningMonth(opened, {});
  let days = 0;
  let step = pieces.next();
  for (; step.done !== true; step = pieces.next()) days += 1;
  expect(days).toBeGreaterThanOrEqual(28);
  const outcome = runMonth(opened, {});
  if (step.value.kind !== 'done' || outcome.kind !== 'done') throw new Error('the month was not run');
  expect(step.value.result.ledger).toEqual(outcome.result.ledger);
});
