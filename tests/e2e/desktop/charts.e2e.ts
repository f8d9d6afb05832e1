// Every chart of the reveal: its sentence, the same as a table, and the picture as SVG and PNG. By a link to a year
// that is over.

import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { encodeLink } from '../../../src/run/codec.ts';
import { hospital } from '../../../src/scenario/hospital/index.ts';
import { logOf, playedYear } from '../../support/logs.ts';
import { expect, test } from '../../support/page.ts';
import { like, playUntil, revealed, words } from '../../support/player.ts';

const { common } = words.reveal;

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.setTimeout(90_000);

async function saved(page: Page, press: Locator): Promise<Download> {
  const download = page.waitForEvent('download');
  await press.click();
  return download;
}

test('every chart has a sentence, a table and two pictures', async ({ page }) => {
  const settings = { months: 6, stake: 'low', tenure: true } as const;
  const year = playedYear('tempted', 'number', 7, settings);
  await page.goto(`/#r=${encodeLink(logOf(year, settings), hospital)}`);
  await playUntil(page, ({ kind }) => kind === 'reveal');
  await expect(revealed(page)).toBeVisible({ timeout: 60_000 });
  const next = revealed(page).getByRole('button', { name: like(common.next) });
  const again = page.getByRole('button', { name: words.reveal.lesson.again }).last();
  let charts = 0;
  for (;;) {
    for (const chart of await page.locator('figure.figure').all()) {
      charts++;
      await expect(chart.locator('.figure-summary')).toHaveText(/\.$/);
      const svg = await saved(page, chart.getByRole('button', { name: common.saveSvg }));
      expect(svg.suggestedFilename()).toMatch(/\.svg$/);
      expect(await readFile(await svg.path(), 'utf8')).toMatch(/^<svg [\s\S]*<\/svg>$/);
      const png = await saved(page, chart.getByRole('button', { name: common.savePng }));
      expect(png.suggestedFilename()).toMatch(/\.png$/);
      const bytes = await readFile(await png.path());
      expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect(bytes.length).toBeGreaterThan(5000);
      await chart.getByRole('button', { name: common.showTable }).click();
      expect(await chart.getByRole('table').getByRole('row').count()).toBeGreaterThan(1);
    }
    if (await again.isVisible()) break;
    const before = await page.title();
    await next.click();
    await expect(page).not.toHaveTitle(before);
  }
  expect(charts).toBeGreaterThan(2);
});
