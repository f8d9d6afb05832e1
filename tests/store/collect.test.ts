// The collect page's line of runs: one that cannot be worked out is named and does not hold up those after it.

import { expect, test, vi } from 'vitest';
import { TookTooLong } from '../../src/lib/pieces.ts';
import { encodeLink } from '../../src/run/codec.ts';
import { SIM_VERSION } from '../../src/run/model.ts';
import { roomRowsOf } from '../../src/run/roomReckon.ts';
import { LOG_FORMAT } from '../../src/run/types.ts';
import { findScenario } from '../../src/scenario/index.ts';
import { createCollect } from '../../src/store/collect.ts';
import { hospital } from './support.ts';

const linkOf = (seed: number): string =>
  encodeLink(
    {
      format: LOG_FORMAT,
      scenario: hospital.id,
      scenarioVersion: hospital.version,
      simVersion: SIM_VERSION,
      seed,
      settings: {},
      decisions: [{}],
      injections: [],
    },
    hospital,
  );

test('a run that takes too long is refused with its reason and forgotten; the next is worked out', async () => {
  let kept: string | null = null;
  const collect = createCollect({
    findScenario,
    simVersion: SIM_VERSION,
    reckoner: {
      roomRows: async (log) => {
        if (log.seed === 1) throw new TookTooLong();
        return roomRowsOf(log);
      },
      roomManagers: async () => [],
      roomStories: async () => [],
    },
    shelf: {
      read: () => kept,
      write: (text) => {
        kept = text;
        return true;
      },
    },
  });
  collect.add(`http://x/#r=${linkOf(1)}\nhttp://x/#r=${linkOf(2)}`);
  await vi.waitUntil(() => collect.getView().pending === 0);
  const { rows, refused } = collect.getView();

  expect(rows.map(({ figure }) => typeof figure)).toEqual(['number']);
  expect(refused).toMatchObject([{ reason: 'too-heavy' }]);
  expect(kept).not.toContain(linkOf(1));
  expect(kept).toContain(linkOf(2));
});
