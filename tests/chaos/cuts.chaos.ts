import { expect, test } from 'vitest';
import { cutNetworks } from './cuts.ts';
import { luckOf } from './luck.ts';
import { cuts, seed } from './options.ts';

/** In two years each of them loses the network some fifty times. */
const participants = Math.ceil(cuts / 40);

test(`networks cut ${cuts} times: every decision arrives, once, as it was made`, async () => {
  const found = await cutNetworks(cuts, participants, luckOf(seed));
  console.log(`${found.cuts} cuts, ${found.months} months`);
  expect(found.cuts).toBeGreaterThanOrEqual(cuts);
});
