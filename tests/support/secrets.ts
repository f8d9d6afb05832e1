// What must not be found anywhere in the page before the reveal: names of hidden quantities, and every sentence that
// only the reveal says. Looks in the DOM, the accessibility tree, what the browser stores, and on `window`.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { scenarios } from '../../src/scenario/index.ts';

const hiddenNames = [
  'expectedHarm',
  'expectedDeaths',
  'delayDeaths',
  'purposeIndex',
  'reportedIndex',
  'divergenceMonth',
  'unmooring',
  'ledBy',
  'causedBy',
  'falsified',
  'falsity',
  'selfResolved',
  'poorService',
  'workRequired',
  'purposeMotive',
  'doses',
];

/** Sentences of the reveal; the short ones could be said before it by chance. */
const revealOnly = Object.keys(scenarios)
  .map((id) => join(import.meta.dirname, '../../src/scenario', id, 'words/en.json'))
  .map((path): Record<string, unknown> => JSON.parse(readFileSync(path, 'utf8')))
  .flatMap((own) =>
    ['badThings', 'causes', 'moments', 'right', 'measures', 'reveal'].map((part) => own[part]),
  )
  .flatMap((part) => [...leaves(part)])
  .map((text) => text.split('{{')[0]?.trim() ?? '')
  .filter((text) => text.length >= 25);

function* leaves(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* leaves(inner);
}

/** Names that a package leaves on `window`, and that lead nowhere; the last two come with axe, which the tests bring. */
const harmless = ['Phaser', '__zod_globalConfig', '__zod_globalRegistry', 'axe', '__core-js_shared__'];

export async function expectNoSecrets(page: Page): Promise<void> {
  const tree = await page.locator('body').ariaSnapshot();
  const { html, stored, globals } = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const kept = [{ ...localStorage }, { ...sessionStorage }, history.state, document.cookie];
    const stored: string[] = kept.map((each) => JSON.stringify(each) ?? '');
    for (const { name } of databases) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name ?? '');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      for (const store of database.objectStoreNames) {
        const all = await new Promise<unknown[]>((resolve, reject) => {
          const request = database.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
        stored.push(JSON.stringify(all));
      }
      database.close();
    }
    const html = document.documentElement.outerHTML;
    // What an empty page of this browser has on its window is not ours.
    const frame = document.body.appendChild(document.createElement('iframe'));
    const plain = new Set(Object.getOwnPropertyNames(frame.contentWindow ?? {}));
    frame.remove();
    const globals = Object.getOwnPropertyNames(window).filter((name) => !plain.has(name));
    return { html, stored: stored.join('\n'), globals };
  });
  for (const text of [html, stored, tree])
    for (const name of hiddenNames) expect(text.includes(name), `"${name}" is to be seen`).toBe(false);
  for (const text of [html, tree])
    for (const sentence of revealOnly)
      expect(text.includes(sentence), `"${sentence}" is to be read`).toBe(false);
  expect(globals.filter((name) => !harmless.includes(name))).toEqual([]);
}
