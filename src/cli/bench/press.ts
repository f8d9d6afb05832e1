/**
 * From a press of "run the month" to the first moving person: the second frame that is drawn on the film's canvas, since
 * the first places people and the second has moved them. The press is when the browser heard of it; what is drawn between
 * two frames is in neither. The plan has been read for as long as the film takes to be fetched and made ready.
 */
import type { Ground } from './browser.ts';
import { runsMonth, startYear, toPlan } from './play.ts';
import { median, type Row, row } from './rows.ts';

const RUNS = 3;

export async function pressRows(ground: Ground): Promise<readonly Row[]> {
  const waits: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const page = await ground.open();
    await page.addInitScript(watchDrawing);
    const fetched = page.waitForResponse(/\/phaser-[^/]*\.js$/);
    await page.goto(ground.address);
    await startYear(page);
    await toPlan(page).click();
    await fetched;
    await page.waitForLoadState('networkidle');
    await runsMonth(page).click();
    const wait = await page.waitForFunction(() => Reflect.get(window, 'moved') ?? false);
    waits.push(Number(await wait.jsonValue()));
    await page.context().close();
  }
  return [row('press of “run the month” to the first moving person', median(waits), 'ms', 100)];
}

/** In the page, before its own scripts: how long after the last press a frame was drawn on a canvas in it for the second time. */
function watchDrawing(): void {
  let inFrame = false;
  const request = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (draw) =>
    request((time) => {
      inFrame = true;
      draw(time);
      inFrame = false;
    });
  let pressed = 0;
  let drawn: (CSSNumberish | null)[] = [];
  const note = (canvas: unknown): void => {
    if (!inFrame || !(canvas instanceof HTMLCanvasElement) || !canvas.isConnected) return;
    const frame = document.timeline.currentTime;
    if (drawn.at(-1) === frame) return;
    drawn.push(frame);
    if (drawn.length === 2) Reflect.set(window, 'moved', performance.now() - pressed);
  };
  const watch = (kind: object, method: string): void => {
    const draw = Reflect.get(kind, method);
    Reflect.set(kind, method, function (this: { readonly canvas: unknown }, ...given: unknown[]) {
      note(this.canvas);
      return Reflect.apply(draw, this, given);
    });
  };
  for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
    watch(prototype, 'drawArrays');
    watch(prototype, 'drawElements');
  }
  watch(CanvasRenderingContext2D.prototype, 'drawImage');
  const press = ({ timeStamp }: Event): void => {
    pressed = timeStamp;
    drawn = [];
    Reflect.deleteProperty(window, 'moved');
  };
  window.addEventListener('click', press, true);
}
