import { expect, test } from 'vitest';
import { cutNetworks } from './cuts.ts';
import { luckOf } from './luck.ts';
import { cuts, seed } from './options.ts';

test(`networks cut ${cuts} times: every decision arrives, once, as it was made`, async () => {
  const found = await cutNetworks(cuts, 20, luckOf(seed));
  console.log(`${found.cuts} cuts, ${found.months} months`);
  expect(found.cuts).toBeGreaterThanOrEqual(cuts);
});
