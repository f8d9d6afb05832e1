// What is done in the reveal beside reading it: a year asked about again without one decision, the levers of the other
// chair, the card to take away.

import type { Page } from '@playwright/test';
import front from '../../../src/text/en/front.json' with { type: 'json' };
import { expectAccessible } from '../../support/accessible.ts';
import { openFinished, walkTo } from '../../support/finished.ts';
import { expect, test } from '../../support/page.ts';
import { tabTo, words } from '../../support/player.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.setTimeout(240_000);

const { steps, common, whatIf, chair, region, lesson } = words.reveal;

test('what if I hadn’t; the chair and the other chair; the card to take away', async ({ page }) => {
  await openFinished(page, 'hospital');
  await walkTo(page, 'hours');
  await whatIfByKeyboard(page);
  await walkTo(page, 'chair', 'hours');
  await bothChairs(page);
  await walkTo(page, 'lesson', 'region');
  await cardKept(page);
});

/** The list, the answer, both lives, and back to the page. */
async function whatIfByKeyboard(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: whatIf.open }));
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: whatIf.title });
  await expect(sheet).toBeVisible();
  await expectAccessible(page, 'what if, the list');
  await tabTo(page, sheet.locator('.what-if-one').first());
  await page.keyboard.press('Enter');
  await expect(sheet.getByRole('row')).toHaveCount(4, { timeout: 60_000 });
  await expect(sheet.locator('.life')).toHaveCount(2);
  await expectAccessible(page, 'what if, the answer');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(page.getByRole('heading', { level: 1, name: steps.hours.title })).toBeVisible();
}

/** The chair fills with managers, and the levers of the other chair move them. */
async function bothChairs(page: Page): Promise<void> {
  const bar = page.getByRole('progressbar', { name: chair.running });
  await expect.poll(() => page.locator('.cloud-dot').count(), { timeout: 120_000 }).toBeGreaterThan(14);
  await expect(page.locator('.figure-summary')).not.toHaveText(chair.waiting);
  await page.keyboard.press('ArrowRight');
  const level = page.getByRole('slider', { name: region.level });
  await expect(level).toBeVisible();
  const before = await level.inputValue();
  await tabTo(page, level);
  await page.keyboard.press('ArrowLeft');
  await expect(level).toHaveValue(String(Number(before) - 1));
  await expect(page.getByRole('heading', { level: 1, name: steps.region.title })).toBeVisible();
  await page.getByRole('slider', { name: region.horizon }).press('End');
  await expect(page.getByText(region.horizons.year, { exact: true })).toBeVisible();
  await expect(bar).toBeVisible();
  await expect
    .poll(async () => Number(await bar.getAttribute('value')), { timeout: 120_000 })
    .toBeGreaterThan(0);
  await page.getByRole('button', { name: common.showTable }).click();
  await expect(page.getByRole('row')).not.toHaveCount(1);
  await expectAccessible(page, 'the other chair as a table');
}

/** As text, as a question for the calendar, and as a code for a trainer. */
async function cardKept(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: lesson.pledge.title }).fill('I will sit in the waiting room.');
  const save = async (name: string): Promise<string> => {
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    const stream = await (await coming).createReadStream();
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    return Buffer.concat(parts).toString('utf8');
  };
  expect(await save(lesson.card.text)).toContain('I will sit in the waiting room.');
  const calendar = await save(lesson.remind.label);
  expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(calendar.replaceAll('\r\n ', '')).toContain('I will sit in the waiting room.');
  await expect(page.getByText(lesson.remind.done)).toBeVisible();
  await page.getByRole('button', { name: lesson.share }).click();
  const shared = page.getByRole('dialog', { name: front.share.title });
  await expect(shared.getByLabel(front.share.link)).toHaveValue(/#r=[\w-]{40}/);
  await expect(shared.locator('.share-code path')).toHaveAttribute('d', /M\d+ \d+h1v1h-1z/);
  await expectAccessible(page, 'a run shared with a trainer');
  await page.keyboard.press('Escape');
  await expect(shared).toBeHidden();
}
