/**
 * A year walked through by whatever leads on, from inside the page: driver and browser need to do no more than
 * evaluate. Looks again until something has changed, never for a fixed time.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { forward, words } from '../support/player.ts';
import type { Tab } from './tab.ts';

const PATIENCE = 90_000;
const LOOK_AGAIN = 60;

/** Asks until the answer is wanted; fails with what the page shows instead. */
export async function until<T>(tab: Tab, expression: string, isWanted: (value: T) => boolean): Promise<T> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const value = await tab.ask<T>(expression);
    if (isWanted(value)) return value;
    if (Date.now() > end) {
      const shown = await tab.ask<string>('document.body.innerText.slice(0, 400)');
      throw new Error(`waited in vain for ${expression}; the page says: ${shown}`);
    }
    await pause(LOOK_AGAIN);
  }
}

const pages = `nav[aria-label="${words.reveal.common.pages}"]`;
export const isReveal = `document.querySelector('${pages}') !== null`;
export const heading = `document.querySelector('h1')?.textContent ?? ''`;
/** The heading of the reveal's page; none while it is still being worked out. */
const pageHeading = `${isReveal} ? ${heading} : ''`;
const buttons = `[...document.querySelectorAll('${pages} li button')]`;

/** Presses the first control that leads on, and says its name; '' where there is none. */
const press = `(() => {
  const on = new RegExp(${JSON.stringify([...forward, words.app.predict.pass].join('|'))});
  const shown = (each) => each.getClientRects().length > 0 && !each.disabled;
  const buttons = [...document.querySelectorAll('button')].filter(shown);
  const next =
    buttons.find((each) => each.classList.contains('question-choice')) ??
    buttons.find((each) => on.test((each.getAttribute('aria-label') ?? each.textContent).trim()));
  if (next === undefined) return '';
  const name = next.textContent.trim();
  next.click();
  return name;
})()`;

/** Plays on until the expression holds; gives the names of what was pressed. */
export async function playUntil(tab: Tab, reached: string): Promise<readonly string[]> {
  const pressed: string[] = [];
  const end = Date.now() + 4 * PATIENCE;
  while (!(await tab.ask<boolean>(reached))) {
    if (Date.now() > end) throw new Error(`stuck after ${pressed.slice(-5).join(' / ')}`);
    const name = await tab.ask<string>(press);
    if (name !== '') pressed.push(name);
    await pause(LOOK_AGAIN);
  }
  return pressed;
}

/** Goes through every page of the reveal; gives their headings. */
export async function readReveal(tab: Tab): Promise<readonly string[]> {
  const count = await tab.ask<number>(`${buttons}.length`);
  const headings: string[] = [];
  for (let page = 0; page < count; page++) {
    const before = headings.at(-1) ?? null;
    await tab.ask(`${buttons}[${page}].click()`);
    headings.push(await until<string>(tab, pageHeading, (value) => value !== '' && value !== before));
  }
  return headings;
}
