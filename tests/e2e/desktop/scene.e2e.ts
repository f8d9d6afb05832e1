// The moving scene: drawn by WebGL or Canvas, accessible and without secrets while it moves; where it cannot be drawn
// or breaks off, the year goes on in stills and the page says so.

import type { Page } from '@playwright/test';
import { expectAccessible } from '../../support/accessible.ts';
import { expect, test } from '../../support/page.ts';
import { forwardButton, kindOfScreen, like, playUntil, startYear, words } from '../../support/player.ts';
import { expectNoSecrets } from '../../support/secrets.ts';

const { film, plan } = words.app;

test.setTimeout(90_000);

async function runMonth(page: Page): Promise<void> {
  await startYear(page);
  await forwardButton(page).click();
  await expect(forwardButton(page)).toHaveText(like(plan.run));
  await forwardButton(page).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(like(film.title));
}

/** Which renderer the scene's canvas is drawn by. */
function drawnBy(page: Page): Promise<string> {
  return page
    .locator('.film-host canvas')
    .evaluate((canvas: HTMLCanvasElement) => (canvas.getContext('webgl') === null ? '2d' : 'webgl'));
}

async function expectStills(page: Page): Promise<void> {
  await expect(page.getByText(film.failed)).toBeVisible();
  await expect(page.locator('.film-host canvas')).toHaveCount(0);
  await expectAccessible(page, 'film without the scene');
  await playUntil(page, ({ kind }) => kind === 'return');
}

test('without WebGL it is drawn on Canvas, and its time runs', async ({ page }) => {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    const only2d = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]): unknown {
      return kind === '2d' ? Reflect.apply(original, this, [kind, ...rest]) : null;
    };
    Reflect.set(HTMLCanvasElement.prototype, 'getContext', only2d);
  });
  await runMonth(page);
  await expect(page.locator('.film-host canvas')).toBeVisible();
  expect(await drawnBy(page)).toBe('2d');
  const clock = page.locator('header');
  const before = await clock.textContent();
  await expect(clock).not.toHaveText(before ?? '');
  await expect(page.getByText(film.failed)).toBeHidden();
});

test('with a graphics card it is drawn by WebGL, accessible and without secrets, and may lose its context', async ({
  page,
}) => {
  await page.addInitScript(() => {
    // The imitation in this test's browser calls itself a card.
    const original = WebGLRenderingContext.prototype.getParameter;
    const named = function (this: WebGLRenderingContext, name: number): unknown {
      return name === 0x9246 ? 'A graphics card' : Reflect.apply(original, this, [name]);
    };
    Reflect.set(WebGLRenderingContext.prototype, 'getParameter', named);
  });
  await runMonth(page);
  await expect(page.locator('.film-host canvas')).toBeVisible();
  expect(await drawnBy(page)).toBe('webgl');
  await page.getByRole('button', { name: film.pause }).click();
  await expectNoSecrets(page);
  await expectAccessible(page, 'film with the scene');
  await page.locator('.film-host canvas').evaluate((canvas: HTMLCanvasElement) => {
    canvas.getContext('webgl')?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await expectStills(page);
});

/** In the page, before its own scripts: remembers the scene's canvas and its size once it is drawn on before it is on the page. */
function watchRehearsal(): void {
  const draw = CanvasRenderingContext2D.prototype.drawImage;
  const watched = function (this: CanvasRenderingContext2D, ...given: unknown[]): void {
    const { canvas } = this;
    if (canvas.parentElement !== null && !canvas.isConnected)
      Reflect.set(window, 'rehearsed', { canvas, size: `${canvas.width} ${canvas.height}` });
    Reflect.apply(draw, this, given);
  };
  Reflect.set(CanvasRenderingContext2D.prototype, 'drawImage', watched);
}

test('while the plan is read the film is made ready: the press shows the canvas on which it was drawn', async ({
  page,
}) => {
  await page.addInitScript(watchRehearsal);
  await startYear(page);
  for (const month of [1, 2]) {
    await forwardButton(page).click();
    await expect(forwardButton(page)).toHaveText(like(plan.run));
    await page.waitForFunction(() => Reflect.has(window, 'rehearsed'));
    await forwardButton(page).click();
    const isRehearsed = (canvas: HTMLCanvasElement) => {
      const { canvas: one, size } = Reflect.get(window, 'rehearsed');
      return one === canvas && size === `${canvas.width} ${canvas.height}`;
    };
    expect(await page.locator('.film-host canvas').evaluate(isRehearsed), `month ${month}`).toBe(true);
    await playUntil(page, ({ kind }) => kind === 'letter');
    await page.evaluate(() => Reflect.deleteProperty(window, 'rehearsed'));
  }
});

test('with no canvas at all the year goes on in stills and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.set(HTMLCanvasElement.prototype, 'getContext', () => null);
  });
  await runMonth(page);
  await expectStills(page);
});

test('an error while drawing ends the moving scene, not the game', async ({ page }) => {
  await page.addInitScript(() => {
    const original = CanvasRenderingContext2D.prototype.drawImage;
    let drawn = 0;
    const breaking = function (this: CanvasRenderingContext2D, ...rest: unknown[]): void {
      // Not while the pictures are being prepared: in the middle of the film.
      if (this.canvas.isConnected && drawn++ > 3000) throw new Error('broken');
      Reflect.apply(original, this, rest);
    };
    Reflect.set(CanvasRenderingContext2D.prototype, 'drawImage', breaking);
  });
  await runMonth(page);
  await expectStills(page);
  expect(await kindOfScreen(page)).toBe('return');
});
