/** Plays the built game by its buttons, as a player in a hurry would: by role and name, never by inside knowledge. */
import { errors, type Locator, type Page } from '@playwright/test';
import app from '../../text/en/app.json' with { type: 'json' };
import reveal from '../../text/en/reveal.json' with { type: 'json' };

/** A catalogue's text as a pattern for the whole of a button's name; what is filled in may be anything. */
function named(...texts: readonly string[]): RegExp {
  const patterns = texts.map((text) => escaped(text).replace(/\\\{\\\{\w+\\\}\\\}/g, '.+'));
  return new RegExp(`^(${patterns.join('|')})`);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function button(page: Page, ...texts: readonly string[]): Locator {
  return page.getByRole('button', { name: named(...texts) });
}

export async function startYear(page: Page): Promise<void> {
  await button(page, app.title.start).first().click();
}

export function toPlan(page: Page): Locator {
  return button(page, app.letter.next);
}

export function runsMonth(page: Page): Locator {
  return button(page, app.plan.run);
}

export function skipsFilm(page: Page): Locator {
  return button(page, app.film.skip);
}

/** Choices of the question that stops the film. */
function choices(page: Page): Locator {
  return page.locator('section[aria-labelledby="question-title"]').getByRole('button');
}

/** The reveal's own page turner, there from its first page on. */
function pages(page: Page): Locator {
  return page.getByRole('navigation', { name: reveal.common.pages });
}

/** From the first letter to the reveal, pressing whatever leads on. */
export async function playYear(page: Page): Promise<void> {
  const onward = toPlan(page)
    .or(runsMonth(page))
    .or(choices(page))
    .or(skipsFilm(page))
    .or(button(page, app.return.next, app.return.lastNext, app.predict.pass, app.replaced.next));
  for (;;) {
    await onward.or(pages(page)).first().waitFor();
    if (await pages(page).isVisible()) return;
    await pressIfThere(onward.first());
  }
}

/** By its last page to the title. */
export async function leaveReveal(page: Page): Promise<void> {
  await pages(page).getByRole('listitem').last().getByRole('button').click();
  await button(page, reveal.lesson.title).click();
  await button(page, app.title.start).first().waitFor();
}

/** A screen may change between looking and pressing: then the next look finds what is there. */
async function pressIfThere(target: Locator): Promise<void> {
  try {
    await target.click({ timeout: 2000 });
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error;
  }
}
