// The lab by the accessibility tree alone (tree.ts): a lever moved and a habit switched off are heard, what follows is
// read as a sentence and as a table, and a way to prove the lesson wrong is tried.

import { expect, type Page } from '@playwright/test';
import lab from '../../src/text/en/lab.json' with { type: 'json' };
import { like, words } from './player.ts';
import { find, readerOf } from './tree.ts';

export async function labByTree(page: Page, id: string): Promise<void> {
  await page.goto(`/#lab=${id}`);
  const reader = await readerOf(page);
  await find(reader, 'heading', lab.title);
  await reader.press(await find(reader, 'slider', new RegExp(`^${lab.levers.level}`)), 'ArrowDown');
  await expect(page).toHaveURL(/level=/);
  const [habit] = (await reader.read()).filter(
    ({ role, within }) => role === 'switch' && within.includes(lab.levers.behaviours),
  );
  expect(habit?.checked).toBe(true);
  if (habit === undefined) return;
  await reader.press(habit, 'Space');
  expect((await find(reader, 'switch', habit.name)).checked).toBe(false);
  await reader.press(await find(reader, 'button', words.reveal.common.showTable));
  for (const head of [lab.picture.table.pushed, lab.picture.table.true])
    await find(reader, 'columnheader', like(head));
  const before = page.url();
  await reader.press(await find(reader, 'button', lab.wrong.staff.label));
  await expect(page).not.toHaveURL(before);
}
