/** From the address to the plan, the first screen with a decision, on a slow phone: 4 × slower, slow 4G, no cache. */
import type { Ground } from './browser.ts';
import { runsMonth, startYear, toPlan } from './play.ts';
import { median, type Row, row } from './rows.ts';

const SLOWER = 4;
const LATENCY = 150; // milliseconds
const DOWN = 1_600_000 / 8; // bytes a second
const UP = 750_000 / 8;
const RUNS = 5;

/** The taps are made as soon as they can be; a person's own time is not counted. */
export async function firstDecisionRows(ground: Ground): Promise<readonly Row[]> {
  const seconds: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const page = await ground.open();
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: LATENCY,
      downloadThroughput: DOWN,
      uploadThroughput: UP,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.goto(ground.address, { waitUntil: 'commit' });
    await startYear(page);
    await toPlan(page).click();
    await runsMonth(page).waitFor();
    seconds.push((await page.evaluate(() => performance.now())) / 1000);
    await page.context().close();
  }
  return [row('first decision, 4 × slower, slow 4G', median(seconds), 's', 3)];
}
