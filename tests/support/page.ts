// The `test` that every end-to-end test uses. Its page fails the test on a console error, an uncaught error,
// a violation of the Content-Security-Policy or a request to another origin, whatever else the test looks at.

import { test as base, expect, type Page } from '@playwright/test';

export const test = base.extend<{ page: Page }>({
  page: async ({ page }, use) => {
    const complaints = await watch(page);
    await use(page);
    expect(complaints, 'errors, policy violations or foreign requests seen by the page').toEqual([]);
  },
});

export { expect };

/** Collects complaints of this page from now on; for pages that a test opens by itself. */
export async function watch(page: Page): Promise<string[]> {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' || /content.security.policy/i.test(text))
      complaints.push(`console: ${text}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol === 'data:' || url.protocol === 'blob:') return;
    const home = page.url().startsWith('http') ? new URL(page.url()).origin : url.origin;
    const goesElsewhere = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (url.origin !== home && !goesElsewhere) complaints.push(`request to another origin: ${request.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`Content-Security-Policy: ${event.violatedDirective} blocked ${event.blockedURI}`);
    });
  });
  return complaints;
}
