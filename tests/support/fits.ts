// Whether a screen fits: nothing wider than the window but what scrolls by itself, no text cut off, every control to
// be had under the pointer, and what stays in place leaving room to read. At 320 × 256 this is 1280 × 1024 at 400 %.

import { expect, type Page } from '@playwright/test';

/** Of the window's height, what bars that stay in place may take together. */
const MOST_STUCK = 0.45;

/** Milliseconds in which a page finds its place after the window has changed. */
const SETTLING = 2000;

export async function expectFits(page: Page, where: string): Promise<void> {
  const settled = expect.configure({ soft: true }).poll(() => problemsOf(page), {
    message: `${where} fits`,
    timeout: SETTLING,
  });
  await settled.toEqual([]);
}

function problemsOf(page: Page): Promise<string[]> {
  return page.evaluate((mostStuck) => {
    const found: string[] = [];
    const nameOf = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} "${(element.textContent ?? '').trim().slice(0, 30)}"`;
    const wide = document.documentElement.scrollWidth - innerWidth;
    if (wide > 0) found.push(`the page is ${wide} px too wide`);

    const isShown = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      element.closest('.for-readers, .skip-link, [aria-hidden="true"], [inert]') === null;
    /** The nearest thing around it that cuts off or scrolls. */
    const frameOf = (element: Element): Element | null => {
      for (let at = element.parentElement; at !== null && at !== document.body; at = at.parentElement)
        if (getComputedStyle(at).overflowX !== 'visible') return at;
      return null;
    };
    const scrolls = (element: Element | null): boolean =>
      element !== null && /auto|scroll/.test(getComputedStyle(element).overflowX);

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
      const element = text.parentElement;
      if (element === null || (text.textContent ?? '').trim() === '' || !isShown(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const box = range.getBoundingClientRect();
      if (box.width < 1) continue;
      const frame = element.closest('svg') === null ? frameOf(element) : null;
      if (scrolls(frame)) continue;
      const edge = frame === null ? { left: 0, right: innerWidth } : frame.getBoundingClientRect();
      if (box.left < edge.left - 1 || box.right > edge.right + 1) found.push(`cut off: ${nameOf(element)}`);
    }

    const dialog = document.querySelector('[role="dialog"]');
    const controls = [
      ...(dialog ?? document).querySelectorAll('a[href], button, input, textarea, select, summary'),
    ].filter((each) => isShown(each) && each.getBoundingClientRect().width > 1);
    for (const control of controls) {
      if (control.closest('[role="region"]') === null && control.matches('[tabindex="-1"]:not(button)'))
        continue;
      control.scrollIntoView({ block: 'center', inline: 'center' });
      const { left, top, width, height } = control.getBoundingClientRect();
      const at = document.elementFromPoint(left + width / 2, top + height / 2);
      const label = control.closest('label') ?? control;
      if (at === null || !(label.contains(at) || at.contains(control)))
        found.push(`not to be had: ${nameOf(label)} under ${at === null ? 'nothing' : nameOf(at)}`);
    }

    scrollTo(0, (document.documentElement.scrollHeight - innerHeight) / 2);
    const stuck = [...document.querySelectorAll('body *')].filter((each) => {
      const { position } = getComputedStyle(each);
      if (position !== 'sticky' && position !== 'fixed') return false;
      return (
        isShown(each) &&
        each.closest('.pile, [role="dialog"]') === null &&
        each.querySelector('[role="dialog"]') === null
      );
    });
    const rows = new Set<number>();
    for (const each of stuck) {
      const { top, bottom, width } = each.getBoundingClientRect();
      if (width > 2)
        for (let y = Math.max(0, Math.floor(top)); y < Math.min(innerHeight, bottom); y++) rows.add(y);
    }
    if (dialog === null && rows.size > innerHeight * mostStuck)
      found.push(`${rows.size} of ${innerHeight} px are taken by ${stuck.map(nameOf).join(', ')}`);
    scrollTo(0, 0);
    return found;
  }, MOST_STUCK);
}
