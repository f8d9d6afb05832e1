// Nothing is lost and nothing bad gets in: two tabs, storage refused, damaged links, the address, the network.

import type { Page } from '@playwright/test';
import { networkAddresses } from '../../../src/host/listen.ts';
import problems from '../../../src/text/en/problems.json' with { type: 'json' };
import { expect, test, watch } from '../../support/page.ts';
import { forwardButton, like, playUntil, reloadTime, startYear, words } from '../../support/player.ts';

const { app } = words;

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.setTimeout(60_000);

test('a second tab takes the run over, the first says so and can take it back', async ({ page, context }) => {
  await startYear(page);
  await forwardButton(page).click();
  await expect(forwardButton(page)).toHaveText(like(app.plan.run));

  const second = await context.newPage();
  const complaints = await watch(second);
  await second.goto('/');
  await expect(forwardButton(second)).toHaveText(like(app.plan.run));
  await expect(page.getByText(app.notices.superseded)).toBeVisible();
  await page.getByRole('button', { name: app.noticeActions['take-over'] }).click();
  await expect(page.getByText(app.notices.superseded)).toBeHidden();
  await expect(second.getByText(app.notices.superseded)).toBeVisible();
  await forwardButton(page).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(like(app.film.title));
  expect(complaints).toEqual([]);
});

test('after a reload the same screen is there within two seconds, with what was decided', async ({
  page,
}) => {
  await startYear(page);
  await forwardButton(page).click();
  await page.locator('label.choice').first().click();
  const title = await page.title();
  expect(await reloadTime(page)).toBeLessThan(2000);
  await expect(forwardButton(page)).toHaveText(like(app.plan.run));
  await expect(page).toHaveTitle(title);
  await expect(page.getByRole('button', { name: app.plan.undo })).toBeEnabled();
});

test('a browser that keeps nothing: the game goes on, says so and offers the file', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    Object.defineProperty(window, 'indexedDB', { value: { open: refuse, databases: refuse } });
    Object.defineProperty(window, 'localStorage', { get: refuse });
  });
  await startYear(page);
  await expect(page.getByText(app.notices.refused)).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: app.noticeActions.download }).click();
  expect((await download).suggestedFilename()).toMatch(/^unmoored-hospital-.*\.json$/);
  // What is said over the screen takes nothing of it away.
  await forwardButton(page).click();
  await expect(forwardButton(page)).toHaveText(like(app.plan.run));
  await expect(forwardButton(page)).toBeInViewport({ ratio: 1 });
  await page.locator('label.choice').last().scrollIntoViewIfNeeded();
  await expect(page.getByText(app.notices.refused)).toBeInViewport({ ratio: 1 });
  await playUntil(page, ({ kind }) => kind === 'return');
});

test('a damaged link is refused with words, and my runs stay as they are', async ({ page }) => {
  await startYear(page);
  await expect.poll(() => runsKept(page), 'the run is kept').toBe(1);
  await page.goto('about:blank');
  await page.goto('/#r=AQNotALinkOfOurs');
  await expect(page.getByText(problems.damaged)).toBeVisible();
  await expect(forwardButton(page)).toHaveText(like(app.letter.next));
  expect(new URL(page.url()).hash).toBe('');
});

test('a link to a run opens it in another browser', async ({ page, browser }) => {
  await startYear(page);
  await playUntil(page, ({ kind }) => kind === 'return');
  await page.getByRole('button', { name: app.menu.title }).click();
  await page.getByRole('button', { name: app.menu.copyLink }).click();
  const link = await page.getByLabel(app.menu.link).inputValue();
  const elsewhere = await browser.newPage();
  const complaints = await watch(elsewhere);
  await elsewhere.goto(link);
  await expect(elsewhere.getByText(app.notices.imported)).toBeVisible();
  await expect(forwardButton(elsewhere)).toHaveText(like(app.letter.next));
  expect(complaints).toEqual([]);
  await elsewhere.close();
});

test('what the address asks for and cannot have is said on the title', async ({ page }) => {
  await page.goto('/?scenario=lighthouse&colour=blue');
  await expect(page.getByText(like(problems['unknown-scenario']))).toBeVisible();
  await expect(page.getByText(like(problems['unknown-parameter']))).toBeVisible();
  await expect(page.getByRole('button', { name: like(app.title.start) })).toBeVisible();
});

test('words that cannot be fetched are said to be missing; loading again goes on', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage();
  const words = /\/en-[^/]+\.json$/;
  await page.route(words, (route) => route.abort());
  await page.goto(`${baseURL}/?seed=7`);
  await expect(page.getByText(app.notices['could-not-load'])).toBeVisible();
  await page.getByRole('button', { name: like(app.title.start) }).click();
  await expect(page.getByRole('main')).toHaveText(app.waiting);
  await page.unroute(words);
  await page.getByRole('button', { name: app.noticeActions.reload }).click();
  await expect(forwardButton(page)).toHaveText(like(app.letter.next));
  await page.close();
});

test('plays over plain HTTP on a network address', async ({ page }) => {
  const address = networkAddresses(Number(process.env['E2E_PORT']))[0];
  expect(address, 'this machine has no network address').toBeDefined();
  await startYear(page, undefined, `${address ?? ''}/?seed=7`);
  expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
  await playUntil(page, ({ kind }) => kind === 'return');
  const title = await page.title();
  await page.reload();
  await expect(page).toHaveTitle(title);
});

/** How many runs the browser holds. */
function runsKept(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const [found] = await indexedDB.databases();
    if (found?.name === undefined) return 0;
    const { name } = found;
    return new Promise<number>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const database = opening.result;
        if (!database.objectStoreNames.contains('runs')) {
          database.close();
          resolve(0);
          return;
        }
        const counting = database.transaction('runs').objectStore('runs').count();
        counting.onerror = () => reject(counting.error);
        counting.onsuccess = () => {
          database.close();
          resolve(counting.result);
        };
      };
    });
  });
}
