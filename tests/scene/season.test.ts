/** The year goes round outdoors: every month has its season, winter alone is white, and no two seasons look alike. */
import { expect, it } from 'vitest';
import { seasonOf } from '../../src/scene/season.ts';

it('gives each month of the year its season', () => {
  const year = Array.from({ length: 12 }, (_, month) => seasonOf(month).id);
  expect(year).toEqual([
    ...['winter', 'winter', 'spring', 'spring', 'spring', 'summer'],
    ...['summer', 'summer', 'autumn', 'autumn', 'autumn', 'winter'],
  ]);
  expect(seasonOf(12).id).toBe('winter');
});

it('shows each season by its grass, and snow in winter only', () => {
  const seasons = [0, 3, 6, 9].map(seasonOf);
  expect(new Set(seasons.map(({ grass }) => grass)).size).toBe(4);
  expect(seasons.filter(({ snow }) => snow).map(({ id }) => id)).toEqual(['winter']);
});
