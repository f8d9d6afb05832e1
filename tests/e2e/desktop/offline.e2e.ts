// Without a network: after one visit the game opens, a year goes on, the collect page works; a new version waits.

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { createApp } from '../../../src/host/app.ts';
import { encodeLink } from '../../../src/run/codec.ts';
import { jobcentre } from '../../../src/scenario/jobcentre/index.ts';
import { SIM_VERSION } from '../../../src/sim/settings.ts';
import front from '../../../src/text/en/front.json' with { type: 'json' };
import room from '../../../src/text/en/room.json' with { type: 'json' };
import { browsersOf } from '../../host/workshopHost.ts';
import { expect, test } from '../../support/page.ts';
import { forwardButton, like, playUntil, startYear, words } from '../../support/player.ts';
import { openDevice, PHONE } from '../../support/workshop.ts';

const { app } = words;
const { collect } = front;

test.use({ contextOptions: { reducedMotion: 'reduce' }, serviceWorkers: 'allow' });
test.setTimeout(60_000);

/** All is kept, and this page is answered from it. */
const kept = (page: Page) => page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
const link = encodeLink(
  {
    format: 1,
    scenario: jobcentre.id,
    scenarioVersion: jobcentre.version,
    simVersion: SIM_VERSION,
    seed: 5,
    settings: { months: 6, tenure: true },
    decisions: [{}, {}, {}, {}, {}, {}],
    injections: [],
  },
  jobcentre,
);

test('after one visit a year goes on without a network, and so does the collect page', async ({
  page,
  context,
}) => {
  await startYear(page);
  await forwardButton(page).click();
  await expect(forwardButton(page)).toHaveText(like(app.plan.run));
  await page.evaluate(() => fetch('/api/health').then((answer) => answer.text()));
  await kept(page);
  await context.setOffline(true);

  await page.reload();
  await expect(forwardButton(page)).toHaveText(like(app.plan.run));
  await playUntil(page, ({ kind }) => kind === 'return');
  await page.evaluate(() => localStorage.removeItem('unmoored.run'));
  await page.reload();
  await expect(page.getByRole('button', { name: like(app.title.start) })).toBeVisible();

  await page.goto('/#collect');
  await page.reload();
  await expect(page.getByText(collect.opensOffline)).toBeVisible();
  await page.getByLabel(collect.paste).fill(`https://example.org/#r=${link}`);
  await page.getByRole('button', { name: collect.add }).click();
  await expect(page.locator('.collect-figure').getByText('%')).toBeVisible({ timeout: 20_000 });

  const keeps = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(keeps).toContain('/index.html');
  expect(keeps.filter((path) => !/^\/(assets\/)?[\w.-]+\.\w+$/.test(path))).toEqual([]);
});

test('a room’s page opens again without a network, and says that it does', async ({ browser, baseURL }) => {
  const { page, context, complaints } = await openDevice(browser, PHONE);
  const trainer = browsersOf(() => baseURL ?? '');
  const session = await trainer.create({ months: 6, naming: 'offered' });
  await page.goto(`/?join=${session.code}`);
  await page.getByRole('button', { name: room.join.enter }).click();
  await trainer.sure(trainer.order(session, { kind: 'open', month: 1 }));
  await forwardButton(page).click();
  await expect(forwardButton(page)).toHaveText(like(app.plan.run));
  await kept(page);
  await context.setOffline(true);
  await page.reload();
  await expect(forwardButton(page)).toHaveText(like(app.plan.run));
  await page.getByRole('button', { name: room.strip.more }).click();
  await expect(page.getByText(room.dialog.opensOffline)).toBeVisible();
  expect(complaints()).toEqual([]);
  await context.close();
});

test('a new version is there at the next visit and takes nothing from a page that is open', async ({
  page,
}) => {
  const dist = await mkdtemp(join(tmpdir(), 'unmoored-versions-'));
  await cp(join(import.meta.dirname, '../../../dist'), dist, { recursive: true });
  const first = await createApp(dist);
  const address = await first.listen({ port: 0, host: '127.0.0.1' });
  await page.goto(address);
  await kept(page);
  await first.close();

  const later = await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const requests = await (await caches.open(name)).keys();
    return requests
      .map(({ url }) => new URL(url).pathname)
      .find((path) => /\/collectScreen.*\.js$/.test(path));
  });
  await rm(join(dist, later ?? ''));
  const change = async (name: string, from: string, to: string) => {
    const path = join(dist, name);
    await writeFile(path, (await readFile(path, 'utf8')).replace(from, to));
  };
  await change('index.html', '<title>Unmoored', '<title>Newer');
  await change('offlineWorker.js', '"url":"index.html"', '"url":"./index.html"');
  const second = await createApp(dist);
  await second.listen({ port: Number(new URL(address).port), host: '127.0.0.1' });
  await page.evaluate(() => navigator.serviceWorker.ready.then((worker) => worker.update()));
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.ready.then(({ waiting }) => waiting !== null)))
    .toBe(true);
  expect(
    await page.evaluate((path) => fetch(path, { cache: 'reload' }).then(({ ok }) => ok), later ?? ''),
  ).toBe(true);
  const answer = await page.reload();
  expect(await answer?.text()).toContain('<title>Newer');
  await second.close();
  await rm(dist, { recursive: true });
});
