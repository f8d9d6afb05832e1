// An organisation chosen on the title, its first month played with the moving scene, in its own words from the first
// card to the first return.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { scenarios } from '../../src/scenario/index.ts';
import { expectAccessible } from './accessible.ts';
import { forwardButton, like, playUntil, words } from './player.ts';
import { expectNoSecrets } from './secrets.ts';

const { app } = words;

export function wordsOf(id: string, file: 'card' | ''): Record<string, unknown> {
  const name = file === '' ? 'en.json' : `${file}.en.json`;
  return JSON.parse(readFileSync(join(import.meta.dirname, '../../src/scenario', id, 'words', name), 'utf8'));
}

/** What has no words is read by its id: `places.patch.name`. */
async function expectWords(page: Page, id: string): Promise<void> {
  const sections = Object.keys({ ...app, ...wordsOf(id, ''), cards: {} }).join('|');
  const bare = new RegExp(`\\b(${sections})\\.[a-z]|\\{\\{|undefined|NaN`);
  await expect(page.locator('#root')).not.toHaveText(bare);
}

export async function firstMonth(page: Page, id: string): Promise<void> {
  const card = wordsOf(id, 'card');
  const own = wordsOf(id, '');
  await page.goto('/?seed=7&stake=low');
  if (Object.keys(scenarios).length > 1) {
    const choice = page.getByRole('radio', { name: String(card['name']) });
    await choice.check();
    await expect(choice).toBeChecked();
  }
  await expect(page.getByRole('button', { name: like(app.title.start) })).toContainText(String(card['note']));
  await page.getByRole('button', { name: like(app.title.start) }).click();
  await expect(forwardButton(page)).toHaveText(like(app.letter.next));
  await expect(page.getByRole('banner')).toContainText(String(own['name']));
  await expectWords(page, id);

  await forwardButton(page).click();
  await expect(forwardButton(page)).toHaveText(like(app.plan.run));
  await expectWords(page, id);
  await expectNoSecrets(page);
  await expectAccessible(page, `plan, ${id}`);

  await forwardButton(page).click();
  await expect(page.locator('.film-host canvas')).toBeVisible({ timeout: 20_000 });
  const live = page.locator('p[aria-live]');
  await expect(live).not.toBeEmpty();
  await page.getByText(app.film.inWords).click();
  await expectWords(page, id);
  await page.getByText(app.film.inWords).click();
  await playUntil(
    page,
    ({ kind }) => kind === 'return',
    async () => expectWords(page, id),
  );
  await expectWords(page, id);
  await expect(live).toBeEmpty();
  await expectAccessible(page, `return, ${id}`);
}
