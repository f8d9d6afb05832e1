import { expect, test } from 'vitest';
import { emptyFolder } from '../host/workshopHost.ts';
import { killHost } from './kills.ts';
import { luckOf } from './luck.ts';
import { kills, seed } from './options.ts';

test(`a host killed ${kills} times under load: nothing acknowledged is lost, nothing doubled`, async () => {
  const { acknowledged, problems } = await killHost(emptyFolder(), kills, 12, luckOf(seed));
  console.log(`${kills} kills, ${acknowledged} months acknowledged, ${problems.length} problems`);
  expect(problems).toEqual([]);
});
