/** How much the page's heap has grown after three years played to their reveals, garbage collected both times. */
import type { CDPSession } from '@playwright/test';
import type { Ground } from './browser.ts';
import { leaveReveal, playYear, startYear } from './play.ts';
import { type Row, row } from './rows.ts';

const YEARS = 3;
const MEGA = 1024 * 1024;

/** Measured on the title; a year played before has fetched all code and pictures, which is no growth. */
export async function memoryRows(ground: Ground): Promise<readonly Row[]> {
  const page = await ground.open();
  const session = await page.context().newCDPSession(page);
  await page.goto(ground.address);
  const sizes: number[] = [];
  for (let year = 0; year <= YEARS; year++) {
    await startYear(page);
    await playYear(page);
    await leaveReveal(page);
    sizes.push(await heap(session));
  }
  await page.context().close();
  return [
    row('memory grown in three years played', ((sizes.at(-1) ?? 0) - (sizes[0] ?? 0)) / MEGA, 'MB', 10),
  ];
}

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
