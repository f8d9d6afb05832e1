// How a picture lies on the page: all of it, centred; on a phone a question leaves a window on a part of it.

import { expect, test } from 'vitest';
import { Framing } from '../../src/scene/framing.ts';
import type { Stage } from '../../src/scene/stage.ts';

const picture = { width: 390, height: 500 };

function stageOf(ratio: number) {
  const seen = { zoom: 1, scrollX: 0, scrollY: 0 };
  const camera = {
    ...{ setOrigin: () => camera, setSize: () => camera },
    setZoom: (zoom: number) => Object.assign(seen, { zoom }) && camera,
    setScroll: (scrollX: number, scrollY: number) => Object.assign(seen, { scrollX, scrollY }) && camera,
    set scrollY(y: number) {
      seen.scrollY = y;
    },
  };
  const scale = { width: 0, height: 0 };
  const stage = { ratio, scene: { scale, cameras: { main: camera } } } as unknown as Stage;
  const framing = new Framing(stage);
  const lay = (width: number, height: number) => {
    Object.assign(scale, { width: width * ratio, height: height * ratio });
    const whole = framing.wholeHeight(width, height);
    framing.fit(picture, width, whole);
    framing.arrange();
    return whole;
  };
  return { framing, lay, seen };
}

test('all of it is seen, in the middle of the page', () => {
  const { lay, seen } = stageOf(2);
  expect(lay(780, 500)).toBe(500);
  expect(seen.zoom).toBe(2);
  expect(seen.scrollX).toBeCloseTo(-195);
  expect(seen.scrollY).toBeCloseTo(0);
});

test('a phone’s question leaves a window: what is seen keeps its size, and whoever is asked about is in it', () => {
  const { framing, lay, seen } = stageOf(2);
  lay(390, 500);
  const { zoom } = seen;
  expect(lay(390, 180)).toBeCloseTo(500);
  expect(seen.zoom).toBeCloseTo(zoom);
  expect(seen.scrollY).toBeCloseTo(0);
  for (const y of [10, 250, 490]) {
    framing.lookAt(y);
    expect(seen.scrollY).toBeGreaterThanOrEqual(0);
    expect(seen.scrollY).toBeLessThan(y);
    expect(seen.scrollY + 180).toBeGreaterThan(y);
    expect(seen.scrollY + 180).toBeLessThanOrEqual(500.001);
  }
  lay(390, 500);
  expect(seen.scrollY).toBeCloseTo(0);
});
