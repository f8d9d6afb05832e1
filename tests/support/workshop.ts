// What the tests of a workshop share: devices of a room with all that the host told them, the console's one big Next,
// and the words of the catalogues, filled in.

import type { Browser, BrowserContext, Locator, Page } from '@playwright/test';
import { watch } from './page.ts';

export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1280, height: 800 };
export const PROJECTOR = { width: 1920, height: 1080 };

/** Words of the catalogue, filled in. */
export function said(text: string, params: Readonly<Record<string, string | number>>): string {
  return Object.entries(params).reduce(
    (filled, [name, value]) => filled.replaceAll(`{{${name}}}`, String(value)),
    text,
  );
}

export function nextOf(console: Page, label: string): Locator {
  return console.locator('.next-press').getByRole('button', { name: label, exact: true });
}

/** Milliseconds for one press: a room is a lot for one machine. */
const PATIENCE = 30_000;

/** A browser of its own, as everyone in the room has one. */
export interface Device {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Errors, violations of the policy and foreign requests; not that there was no network. */
  complaints(): readonly string[];
  /** All that the host has sent to it so far. */
  heard(): string;
}

export async function openDevice(
  browser: Browser,
  viewport: { width: number; height: number },
  reducedMotion: 'reduce' | 'no-preference' = 'reduce',
): Promise<Device> {
  const context = await browser.newContext({ viewport, reducedMotion, locale: 'en-GB' });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const complaints = await watch(page);
  const heard = await listenIn(page);
  return {
    context,
    page,
    complaints: () =>
      complaints.filter((text) => !/ERR_INTERNET_DISCONNECTED|ERR_NETWORK_CHANGED/.test(text)),
    heard,
  };
}

/** Answers and streams, as they come, through the browser's own tools: the page is left as it is. */
async function listenIn(page: Page): Promise<() => string> {
  const tools = await page.context().newCDPSession(page);
  const parts = new Map<string, Buffer[]>();
  const add = (request: string, data: string): void => {
    parts.get(request)?.push(Buffer.from(data, 'base64'));
  };
  tools.on('Network.responseReceived', ({ requestId, response }) => {
    if (!new URL(response.url).pathname.startsWith('/api/')) return;
    parts.set(requestId, []);
    tools.send('Network.streamResourceContent', { requestId }).then(
      ({ bufferedData }) => add(requestId, bufferedData),
      // It has come whole already.
      () =>
        tools.send('Network.getResponseBody', { requestId }).then(
          ({ body, base64Encoded }) =>
            add(requestId, base64Encoded ? body : Buffer.from(body).toString('base64')),
          () => undefined,
        ),
    );
  });
  tools.on('Network.dataReceived', ({ requestId, data }) => {
    if (data !== undefined) add(requestId, data);
  });
  await tools.send('Network.enable');
  return () => [...parts.values()].map((each) => Buffer.concat(each).toString()).join('\n');
}
