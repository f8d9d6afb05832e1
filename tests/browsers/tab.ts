/** One page of a browser, as small as a walk through the game needs it: the same for every driver. */
import { withFirefox, withWebKit } from '../support/otherBrowsers.ts';

export interface Tab {
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  /** The value of an expression in the page; it must be plain data. */
  ask<T>(expression: string): Promise<T>;
}

export type InBrowser = <T>(use: (tab: Tab, version: string) => Promise<T>) => Promise<T>;

const firefox: InBrowser = (use) =>
  withFirefox(async (browser) => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    const tab: Tab = {
      open: async (address) => void (await page.goto(address)),
      reload: async () => void (await page.reload()),
      ask: async <T>(expression: string) => (await page.evaluate(expression)) as T,
    };
    return use(tab, await browser.version());
  });

const webKit: InBrowser = (use) =>
  withWebKit(async (driver) => {
    const tab: Tab = {
      open: (address) => driver.get(address),
      reload: () => driver.navigate().refresh(),
      ask: <T>(expression: string) => driver.executeScript<T>(`return ${expression}`),
    };
    const capabilities = await driver.getCapabilities();
    return use(tab, `WebKitGTK ${capabilities.getBrowserVersion() ?? ''}`);
  });

export const inBrowsers: readonly InBrowser[] = [firefox, webKit];
