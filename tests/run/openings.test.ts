/**
 * One warm-up serves many years, and so do the books they are written in: each is, to the bit, the year that it would
 * have been with a warm-up of its own, in books of its own.
 */
import { expect, test } from 'vitest';
import { digestOf } from '../../src/run/digest.ts';
import { managers } from '../../src/run/managers.ts';
import { openedYear } from '../../src/run/openings.ts';
import { openYear, runManager, type YearStart } from '../../src/run/year.ts';
import { scenarios } from '../../src/scenario/index.ts';
import { clearShelf, createShelf } from '../../src/sim/door.ts';
import { defaultSettings } from '../../src/sim/settings.ts';

test.each(Object.values(scenarios))('of $id, used up or kept, under other settings', (scenario) => {
  const digest = (open: typeof openYear, start: YearStart) =>
    digestOf(runManager(open(start), managers.chaser).results);
  const shelf = createShelf();
  const usual = { ...defaultSettings(scenario), months: 2 };
  const starts: readonly YearStart[] = [
    { scenario, seed: 41, settings: usual, passing: shelf },
    { scenario, seed: 41, settings: { ...usual, stake: 'terror', drift: false } },
    { scenario, seed: 41, settings: { ...usual, staffing: 0.9 }, passing: shelf },
    { scenario, seed: 42, settings: { ...usual, regime: 'purpose' } },
  ];
  for (const start of starts) {
    // The second is written over the books of the first, and of the years before.
    const opened = digest(openedYear, start);
    clearShelf(shelf);
    expect(opened).toBe(digest(openYear, start));
    clearShelf(shelf);
  }
});
