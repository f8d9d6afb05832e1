/**
 * Two hundred years of the hospital in the page, by the developer's panel: how soon the first is there and all are,
 * whether the page stays responsive meanwhile, and whether the page and its workers give their memory back.
 */
import type { Page } from '@playwright/test';
import type { Ground } from './browser.ts';
import { type Row, row } from './rows.ts';

const YEARS = 200;
const FEW = 8;
const MEGA = 1024 * 1024;
const PATIENCE = 120_000;

interface Told {
  readonly first: number;
  readonly all: number;
}

export async function ensembleRows(ground: Ground): Promise<readonly Row[]> {
  const page = await ground.open();
  await page.goto(`${ground.address}/?dev&scenario=hospital`);
  // Each part is measured from where a player would stand: the first result without any worker yet, the rest with all.
  const { first } = await runYears(page, FEW);
  const before = await heap(page);
  await watchTasks(page);
  const { all } = await runYears(page, YEARS);
  const longest = await longestTask(page);
  const after = await heap(page);
  const cores = await page.evaluate(() => navigator.hardwareConcurrency);
  await page.context().close();
  return [
    row(`first of many years, on ${cores} cores`, first, 's', 0.5),
    row(`${YEARS} years of the hospital in the browser, on ${cores} cores`, all, 's', 8),
    row('longest task of the page meanwhile (0: none over 50 ms)', longest, 'ms', 50),
    row(`memory of page and workers grown in ${YEARS} years`, (after - before) / MEGA, 'MB', 20),
  ];
}

/** What the panel tells when all are done, seconds. */
async function runYears(page: Page, years: number): Promise<Told> {
  await page.getByLabel('years').fill(String(years));
  await page.getByRole('button', { name: 'Run years' }).click();
  const says = page.getByRole('status').filter({ hasText: `${years} of ${years} years` });
  await says.waitFor({ timeout: PATIENCE });
  const text = (await says.textContent()) ?? '';
  const [, first = '', all = ''] = /first after ([\d.]+) s, now ([\d.]+) s/.exec(text) ?? [];
  return { first: Number(first), all: Number(all) };
}

async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: number[] = [];
    Reflect.set(window, 'longTasks', seen);
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.push(duration);
    });
    observer.observe({ type: 'longtask' });
  });
}

async function longestTask(page: Page): Promise<number> {
  const tasks: number[] = await page.evaluate(() => Reflect.get(window, 'longTasks'));
  return Math.max(0, ...tasks);
}

interface Usage {
  readonly usedSize: number;
  readonly backingStorageSize: number;
}

/** Bytes of the page and of every worker, typed arrays included, garbage collected. */
async function heap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const workers: string[] = [];
  const waiting = new Map<number, (result: unknown) => void>();
  session.on('Target.attachedToTarget', ({ sessionId }) => workers.push(sessionId));
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message);
    waiting.get(id)?.(result);
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  const ask = (sessionId: string, method: string) =>
    new Promise<unknown>((resolve) => {
      const id = waiting.size + 1;
      waiting.set(id, resolve);
      const message = JSON.stringify({ id, method });
      void session.send('Target.sendMessageToTarget', { sessionId, message });
    });
  await session.send('HeapProfiler.collectGarbage');
  let sum = bytes((await session.send('Runtime.getHeapUsage')) as unknown as Usage);
  for (const worker of workers) {
    await ask(worker, 'HeapProfiler.collectGarbage');
    sum += bytes((await ask(worker, 'Runtime.getHeapUsage')) as Usage);
  }
  await session.detach();
  return sum;
}

function bytes({ usedSize, backingStorageSize }: Usage): number {
  return usedSize + backingStorageSize;
}
