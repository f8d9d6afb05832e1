// The page in a language two fifths longer than English: every vowel twice, as in the made-up language of `pseudo.ts`.
// Text in pictures stays: they measure their words as they are drawn.

import type { Page } from '@playwright/test';

/** Shows the check the longer page, and puts the words back after it. */
export async function withLongerWords(page: Page, check: () => Promise<void>): Promise<void> {
  const before = await page.evaluateHandle(() => {
    const texts: (readonly [Text, string])[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (node instanceof Text && node.parentElement?.closest('svg, script, style') === null)
        texts.push([node, node.data]);
    for (const [text, words] of texts) text.data = words.replaceAll(/[aeiou]/gi, '$&$&');
    return texts;
  });
  await check();
  await before.evaluate((texts) => {
    for (const [text, words] of texts) text.data = words;
  });
  await before.dispose();
}
