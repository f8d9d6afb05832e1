/**
 * `npm run test:browsers`: in Firefox and WebKitGTK a year of every organisation with its moving picture, resumed after a
 * reload, its reveal page by page, and the reveal after a reload. Builds the game first. Ends with code 1 if anything
 * fails.
 */
import { serveBuiltGame } from '../../src/cli/builtGame.ts';
import { scenarios } from '../../src/scenario/index.ts';
import { inBrowsers, type Tab } from './tab.ts';
import { heading, isReveal, playUntil, readReveal, until } from './walk.ts';

const wrong = '[...document.querySelectorAll(\'[role="alert"]\')].map((each) => each.textContent).join(" ")';

const game = await serveBuiltGame();
try {
  for (const inBrowser of inBrowsers) {
    await inBrowser(async (tab, version) => {
      for (const scenario of Object.keys(scenarios)) {
        const begun = Date.now();
        console.log(
          `${version}, ${scenario}: ${await walk(tab, scenario)}; ${Math.round((Date.now() - begun) / 1000)} s`,
        );
      }
    }).catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    });
  }
} finally {
  await game.close();
}

async function walk(tab: Tab, scenario: string): Promise<string> {
  await tab.open(`${game.address}/?scenario=${scenario}&seed=11`);
  await playUntil(tab, "document.querySelector('canvas') !== null");
  await playUntil(tab, "document.querySelector('.return-page') !== null");
  const before = await until<string>(tab, heading, (value) => value !== '');
  await tab.reload();
  await until<string>(tab, heading, (value) => value === before);
  const pressed = await playUntil(tab, isReveal);
  const pages = await readReveal(tab);
  const last = pages.at(-1);
  await tab.reload();
  await until<string>(tab, heading, (value) => value === last);
  const said = await tab.ask<string>(wrong);
  if (said !== '') throw new Error(`${scenario}: the page says ${said}`);
  return `a year in ${pressed.length} presses, resumed, a reveal of ${pages.length} pages, reopened`;
}
