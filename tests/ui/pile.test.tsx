// Paper over the floor: none without a target, more of it and further in as the target's grip grows.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { FloorPile } from '../../src/ui/shell/paperPile.tsx';

function sheetsAndGrip(paper: number): readonly [number, number] {
  const markup = renderToStaticMarkup(<FloorPile paper={paper} />);
  return [markup.split('pile-sheet').length - 1, Number(/--grip:([\d.]+)/.exec(markup)?.[1])];
}

test('paper covers more of the floor as it grows, and nothing of it where there is none', () => {
  expect(sheetsAndGrip(0)).toEqual([0, 0]);
  expect(sheetsAndGrip(1)).toEqual([7, 1]);
  const months = Array.from({ length: 12 }, (_, month) => sheetsAndGrip(0.08 + (0.55 * month) / 11));
  for (const [month, [sheets, grip]] of months.entries()) {
    const [before, gripBefore] = months[month - 1] ?? [0, 0];
    expect(sheets).toBeGreaterThanOrEqual(before);
    expect(grip).toBeGreaterThanOrEqual(gripBefore);
  }
  expect(months.at(-1)?.[0]).toBeGreaterThan((months[5]?.[0] ?? 0) + 1);
});
