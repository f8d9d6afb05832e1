// Plays the game in a page as a person would: looks for what can be pressed on the screen that is there, and
// presses it. Waits for screens, never for a time. Words come from the catalogue, so a reworded button is found.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ElementHandle, expect, type Locator, type Page } from '@playwright/test';
import app from '../../src/text/en/app.json' with { type: 'json' };
import reveal from '../../src/text/en/reveal.json' with { type: 'json' };

/** A catalogue entry as a pattern: `Run {{month}}` finds "Run April". */
export function like(words: string): RegExp {
  const parts = words.split(/\{\{[^}]*\}\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}`);
}

export const words = { app, reveal };

/** What an organisation is called on the title. */
export function cardOf(id: string): string {
  const path = join(import.meta.dirname, '../../src/scenario', id, 'words/card.en.json');
  return JSON.parse(readFileSync(path, 'utf8')).name;
}

/** What leads on from a screen, as patterns of names. */
export const forward = [
  app.letter.next,
  app.plan.run,
  app.plan.runQuarter_one,
  app.plan.runQuarter,
  app.film.skip,
  app.return.next,
  app.return.lastNext,
  app.return.toPlan,
  app.return.letItRun,
  reveal.sort.skip,
  reveal.sort.next,
  app.replaced.next,
].map((text) => like(text).source);

export function forwardButton(page: Page): Locator {
  return page.getByRole('button', { name: new RegExp(forward.join('|')) }).first();
}

/**
 * Loads the page again; milliseconds until it leads on, the best of three times: other tests hold the machine up.
 * Waited for frame by frame: an expectation would look again only after up to a second.
 */
export async function reloadTime(page: Page): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < 3; time++) {
    await page.reload({ waitUntil: 'commit' });
    await forwardButton(page).waitFor();
    times.push(await page.evaluate(() => performance.now()));
  }
  return Math.min(...times);
}

const choices = (page: Page): Locator => page.locator('.question-choice');
const prediction = (page: Page): Locator => page.getByRole('button', { name: app.predict.pass });
export const revealed = (page: Page): Locator => page.getByRole('navigation', { name: reveal.common.pages });
const working = (page: Page): Locator => page.getByRole('heading', { name: reveal.working.title });
const compared = (page: Page): Locator => page.getByRole('heading', { name: reveal.compare.title });

/** What can be pressed next, whichever screen this is. */
function pressable(page: Page): Locator {
  return choices(page)
    .first()
    .or(forwardButton(page))
    .or(prediction(page))
    .or(revealed(page))
    .or(working(page))
    .or(compared(page))
    .first();
}

/** A kind of screen, as a player would tell it: 'letter', 'plan', 'film', 'question', 'return', … */
export async function kindOfScreen(page: Page): Promise<string> {
  await expect(pressable(page)).toBeVisible({ timeout: 15_000 });
  if (await working(page).isVisible()) return 'working';
  if (await compared(page).isVisible()) return 'compare';
  if (await prediction(page).isVisible()) return 'predict';
  return page.evaluate(() => {
    if (document.querySelector('.question') !== null) return 'question';
    if (document.querySelector('.reveal') !== null) return 'reveal';
    const main = document.querySelector('main');
    if (document.querySelector('.letter-column > .button[aria-disabled]') !== null) return 'board';
    const screens = {
      'letter-page': 'letter',
      'sort-page': 'sort',
      'plan-page': 'plan',
      'film-page': 'film',
      'return-page': 'return',
    };
    for (const [name, kind] of Object.entries(screens)) if (main?.classList.contains(name)) return kind;
    return main?.className ?? '';
  });
}

/** By what it is looked for, or the very element. */
type Control = Locator | ElementHandle;

export interface Hand {
  press(page: Page, control: Control): Promise<void>;
}

/** By mouse on a desktop, by finger on a phone. */
export const mouse: Hand = {
  press: (_, control) => control.click({ timeout: 20_000 }),
};

/** Tabs until the control has the focus; nothing is pointed at. */
export async function tabTo(page: Page, control: Control): Promise<void> {
  const target = 'elementHandle' in control ? await control.elementHandle({ timeout: 20_000 }) : control;
  for (let tabs = 0; tabs < 120; tabs++) {
    if (await page.evaluate((element) => document.activeElement === element, target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the keyboard cannot reach the control');
}

export const keyboard: Hand = {
  async press(page, control) {
    await tabTo(page, control);
    await page.keyboard.press('Enter');
  },
};

export interface Seen {
  readonly kind: string;
  readonly title: string;
}

/** Presses on until the end of the year; calls back on every screen before anything is pressed there. */
export async function playUntil(
  page: Page,
  reached: (seen: Seen) => boolean,
  onScreen: (seen: Seen) => Promise<void> = async () => undefined,
  hand: Hand = mouse,
): Promise<Seen> {
  for (let presses = 0; presses < 600; presses++) {
    const kind = await kindOfScreen(page);
    if (kind === 'working') {
      await expect(working(page)).toBeHidden({ timeout: 60_000 });
      continue;
    }
    const seen = { kind, title: await page.title() };
    if (reached(seen)) return seen;
    await onScreen(seen);
    if (reached({ kind: await kindOfScreen(page), title: await page.title() })) continue;
    await pressOn(page, hand);
  }
  throw new Error(`still on ${await page.title()}`);
}

/** What the board asks has to be answered before its letter can be laid aside. */
async function answerBoard(page: Page, hand: Hand): Promise<void> {
  if ((await page.locator('.letter-column > .button[aria-disabled]').count()) === 0) return;
  const { label } = app.board.answers.learning;
  const question = page.getByRole('radiogroup', { name: app.board.question });
  await question.waitFor();
  if (hand === keyboard) {
    await tabTo(page, question.getByRole('radio').first());
    await page.keyboard.press('ArrowDown');
  } else await question.locator('label', { hasText: label }).click();
}

/** One press onward. A control may leave while it is being pressed (a film that has just ended): look again then. */
async function pressOn(page: Page, hand: Hand): Promise<void> {
  await answerBoard(page, hand);
  const isAsked = await choices(page).first().isVisible();
  const control = isAsked
    ? choices(page).first()
    : (await prediction(page).isVisible())
      ? prediction(page)
      : forwardButton(page);
  if (!(await control.isVisible())) return;
  // It may leave between the two looks: a film that comes to a question. The element itself is pressed, since a press
  // on one that has left fails at once, where a search would go on for it.
  const before = await control.elementHandle({ timeout: 3000 }).catch(() => null);
  if (before === null) return;
  try {
    await hand.press(page, before);
  } catch (error) {
    const isAskedNow = await choices(page).first().isVisible();
    if (isAskedNow === isAsked && (await before.isVisible())) throw error;
  }
}

/** Starts a year as a player does: from the title, by its button, the letter read. */
export async function startYear(
  page: Page,
  hand: Hand = mouse,
  address = '/?seed=7&stake=low',
  organisation?: string,
): Promise<void> {
  await page.goto(address);
  if (organisation !== undefined) await page.getByRole('radio', { name: organisation }).press('Space');
  await hand.press(page, page.getByRole('button', { name: like(app.title.start) }).first());
  // What the letter is made of is fetched first.
  await expect(forwardButton(page)).toHaveText(like(app.letter.next), { timeout: 15_000 });
}
