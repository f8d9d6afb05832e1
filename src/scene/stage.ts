/**
 * Phaser, kept small: one game with one scene that fills a div of our own, no input, no sound, no loader. WebGL, or
 * Canvas where there is none or a slow one; only what both renderers have is used.
 */
import { AUTO, CANVAS, Game, Scene } from './phaser.ts';

export interface Stage {
  readonly game: Game;
  readonly scene: Scene;
  /** Device pixels for a CSS pixel. */
  readonly ratio: number;
  /** Whether the page is still as it was when the stage was built: on another screen it would be too coarse. */
  suits(): boolean;
  /** Until then it is on no page, and asleep. */
  attach(host: HTMLElement): void;
  resize(width: number, height: number): void;
  /** Draws one frame where it is, unseen: what the first frame costs has then been paid. */
  rehearse(): void;
  /** Stops drawing while nothing moves. */
  rest(): void;
  wake(): void;
  destroy(): void;
}

export interface StageOptions {
  /** Every frame, before drawing: milliseconds since the last. */
  onFrame(ms: number): void;
  onFailed(reason: string): void;
}

/** Sharper than two device pixels nobody can see, and it costs four times the filling. */
const SHARPEST = 2;
const SHARPEST_CANVAS = 1.5;
/** A lost context usually comes back at once; longer and the film goes on without pictures. */
const LOST_FOR = 2500;
/** Longest step of film time for one frame: after a hidden tab the film goes on where it was. */
const LONGEST_FRAME = 100;

export function openStage({ onFrame, onFailed }: StageOptions): Promise<Stage> {
  const canvasOnly = !drawsFast();
  const ratio = ratioFor(canvasOnly);
  const holder = document.createElement('div');
  holder.style.position = 'absolute';
  holder.style.inset = '0';
  holder.style.overflow = 'hidden';
  return new Promise((resolve, reject) => {
    /** Over: failed or destroyed. */
    let over = false;
    /** Phaser draws at once when it is woken; what is drawn then, the next frame draws again. */
    let waking = false;
    const fail = (reason: string) => {
      reject(new Error(reason));
      if (over) return;
      over = true;
      onFailed(reason);
    };
    class Floor extends Scene {
      create(): void {
        game.loop.sleep();
        watchContext(game.canvas, fail);
        resolve(stageOf(this.sys.scene));
      }
      override update(_time: number, ms: number): void {
        if (!over) onFrame(Math.min(LONGEST_FRAME, ms));
      }
    }
    const game = new Game({
      type: canvasOnly ? CANVAS : AUTO,
      parent: holder,
      transparent: true,
      banner: false,
      autoFocus: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      fps: { smoothStep: false },
      scale: { width: 1, height: 1, zoom: 1 / ratio, expandParent: false },
      scene: Floor,
    });
    // An error in a frame must stop the film's pictures, not the game.
    const step = game.step.bind(game);
    game.step = (time: number, delta: number) => {
      if (waking) return;
      try {
        step(time, delta);
      } catch (error) {
        game.loop.stop();
        fail(error instanceof Error ? error.message : 'frame');
      }
    };
    const stageOf = (scene: Scene): Stage => ({
      game,
      scene,
      ratio,
      suits: () => ratio === ratioFor(canvasOnly),
      attach(host) {
        if (getComputedStyle(host).position === 'static') host.style.position = 'relative';
        host.append(holder);
      },
      resize(width, height) {
        game.scale.resize(Math.max(1, Math.round(width * ratio)), Math.max(1, Math.round(height * ratio)));
      },
      rehearse: () => game.loop.tick(),
      rest() {
        if (game.loop.running) game.loop.sleep();
      },
      wake() {
        if (over || game.loop.running) return;
        waking = true;
        game.loop.wake();
        waking = false;
      },
      destroy() {
        over = true;
        destroyGame(game, holder);
      },
    });
  });
}

function ratioFor(canvasOnly: boolean): number {
  return Math.min(canvasOnly ? SHARPEST_CANVAS : SHARPEST, Math.max(1, window.devicePixelRatio));
}

/**
 * Whether WebGL is done by a graphics card. Where a processor imitates one (a locked laptop, a remote desktop),
 * Canvas is several times faster.
 */
function drawsFast(): boolean {
  fast ??= probedFast();
  return fast;
}

let fast: boolean | null = null;

function probedFast(): boolean {
  const probe = document.createElement('canvas').getContext('webgl', { failIfMajorPerformanceCaveat: true });
  if (probe === null) return false;
  const names = probe.getExtension('WEBGL_debug_renderer_info');
  const renderer = names === null ? '' : String(probe.getParameter(names.UNMASKED_RENDERER_WEBGL));
  probe.getExtension('WEBGL_lose_context')?.loseContext();
  return !/swiftshader|llvmpipe|softpipe|software|basic render/i.test(renderer);
}

function watchContext(canvas: HTMLCanvasElement, fail: (reason: string) => void): void {
  let lost: ReturnType<typeof setTimeout> | undefined;
  canvas.addEventListener('webglcontextlost', () => {
    lost = setTimeout(() => fail('context-lost'), LOST_FOR);
  });
  canvas.addEventListener('webglcontextrestored', () => clearTimeout(lost));
}

/** Phaser ends with its next frame; the picture goes at once. */
function destroyGame(game: Game, holder: HTMLElement): void {
  holder.remove();
  game.destroy(true);
  if (!game.loop.running) game.loop.wake();
}
