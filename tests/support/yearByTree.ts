// A year, its reveal and the beginning of the year on purpose by the accessibility tree alone (tree.ts). Something is
// decided on the way by everything that a plan offers: posts, cards, tone, going to look.

import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { cardOf, like, words } from './player.ts';
import { find, type Node, playByTree, type Reader, readerOf, titleOf } from './tree.ts';

const { app, reveal } = words;

/** Takes up the first card, says something else to staff, moves one person and goes to look. */
async function decide(reader: Reader, nodes: readonly Node[]): Promise<void> {
  const radios = nodes.filter(({ role }) => role === 'radio');
  const [card] = radios.filter(({ within }) => !within.includes(app.plan.tone));
  const tone = radios.findLast(({ within }) => within.includes(app.plan.tone));
  for (const radio of [card, tone]) {
    expect(radio).toBeDefined();
    if (radio === undefined) continue;
    await reader.press(radio, 'Space');
    expect((await find(reader, 'radio', radio.name)).checked).toBe(true);
  }
  const [from, to] = nodes.filter(({ role }) => role === 'spinbutton');
  if (from !== undefined) await reader.press(from, 'ArrowDown');
  await find(reader, 'status', /./).catch(() => undefined);
  if (to !== undefined) await reader.press(to, 'ArrowUp');
  await reader.press(await find(reader, 'button', new RegExp(`^${app.look.title}`)), 'Space');
  await find(reader, 'button', app.plan.undo);
}

/** What the day out showed, step by step to its end; accessible, the focus kept inside, and closed by Escape. */
async function goThroughDayOut(page: Page, reader: Reader): Promise<void> {
  await reader.press(await find(reader, 'button', app.look.open));
  const on = new RegExp([app.look.next, app.look.all].map((text) => `${like(text).source}$`).join('|'));
  await find(reader, 'button', on);
  const next = async () => (await reader.read()).find(({ role, name }) => role === 'button' && on.test(name));
  for (let step = await next(); step !== undefined; step = await next()) await reader.press(step);
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('.day-sum')).toBeVisible();
  expect(await dialog.evaluate((sheet) => sheet.contains(document.activeElement))).toBe(true);
  await expectAccessible(page, 'a day out');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await find(reader, 'button', app.look.open);
}

export async function yearByTree(page: Page, id: string, months: number): Promise<void> {
  await page.goto(`/?seed=7&stake=low&months=${months}`);
  const reader = await readerOf(page);
  const radio = await find(reader, 'radio', new RegExp(`^${cardOf(id)}`));
  await reader.press(radio, 'Space');
  await reader.press(await find(reader, 'button', like(app.title.start)));

  const plans = new Set<string>();
  const predict = reveal.steps.predict.title;
  await playByTree(
    reader,
    (title) => title === predict,
    async (title, nodes) => {
      if (!like(app.plan.title).test(title)) return;
      plans.add(title);
      if (plans.size === 2) await decide(reader, nodes);
      if (plans.size === 3) await goThroughDayOut(page, reader);
    },
  );
  expect(plans.size).toBe(months);

  const steps: string[] = [];
  const isLetter = (title: string) => like(app.letter.title).test(title);
  await playByTree(reader, isLetter, async (title) => void steps.push(title));
  expect(steps).toEqual(Object.values(reveal.steps).map(({ title }) => title));

  // The letter, twelve contacts, the plan of the first quarter, the film, what came of it.
  const quarter = new RegExp(
    [app.return.quarter, app.return.stopped].map((text) => like(text).source).join('|'),
  );
  await playByTree(reader, (title) => quarter.test(title));
  expect(titleOf(await reader.read())).toMatch(quarter);
}
