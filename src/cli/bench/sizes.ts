/** JavaScript that Chromium really fetches up to the title, up to the first decision, and all there is, gzipped. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import type { Ground } from './browser.ts';
import { runsMonth, startYear, toPlan } from './play.ts';
import { type Row, row } from './rows.ts';

const KILO = 1024;

export async function sizeRows(ground: Ground): Promise<readonly Row[]> {
  const page = await ground.open();
  const scripts = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname);
  });
  const size = (path: string) =>
    gzipSync(readFileSync(join(ground.folder, path)), { level: 9 }).length / KILO;
  const sum = (paths: Iterable<string>) => [...paths].reduce((all, path) => all + size(path), 0);

  await page.goto(ground.address, { waitUntil: 'networkidle' });
  const toTitle = sum(await beforeFirstPicture(page));
  await startYear(page);
  await toPlan(page).click();
  await runsMonth(page).waitFor();
  const toDecision = sum(scripts);
  await page.context().close();

  const all = readdirSync(join(ground.folder, 'assets'))
    .filter((name) => name.endsWith('.js'))
    .reduce((total, name) => total + size(join('assets', name)), 0);
  return [
    row('JavaScript to the title, gzip', toTitle, 'KB', 130),
    row('JavaScript to the first decision, gzip', toDecision, 'KB', 250),
    row('JavaScript in all, gzip', all, 'KB', 850),
  ];
}

/** Scripts asked for before the first picture of the title; what is fetched ahead after it is not needed for it. */
function beforeFirstPicture(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const picture = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    return performance
      .getEntriesByType('resource')
      .filter(({ name, startTime }) => startTime < picture && new URL(name).pathname.endsWith('.js'))
      .map(({ name }) => new URL(name).pathname);
  });
}
