// A little of `npm run chaos`, so that its loss is seen with every change.

import { expect, test } from 'vitest';
import { cutNetworks } from '../chaos/cuts.ts';
import { killHost } from '../chaos/kills.ts';
import { luckOf } from '../chaos/luck.ts';
import { emptyFolder } from './workshopHost.ts';

test('a host killed twice under load has all that it acknowledged, once', async () => {
  expect((await killHost(emptyFolder(), 2, 4, luckOf(1))).problems).toEqual([]);
});

test('networks that fail thirty times lose no decision', async () => {
  expect((await cutNetworks(30, 6, luckOf(2))).cuts).toBeGreaterThanOrEqual(30);
});
