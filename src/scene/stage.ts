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
  resize(width: number, height: number): void;
  /** Stops drawing while nothing moves. */
  rest(): void;
  wake(): void;
  destroy(): void;
}

export interface StageOptions {
  readonly forceCanvas: boolean;
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

export function openStage(host: HTMLElement, options: StageOptions): Promise<Stage> {
  const holder = document.createElement('div');
  holder.style.position = 'absolute';
  holder.style.inset = '0';
  holder.style.overflow = 'hidden';
  if (getComputedStyle(host).position === 'static') host.style.position = 'relative';
  host.append(holder);
  const canvasOnly = options.forceCanvas || !drawsFast();
  const ratio = Math.min(canvasOnly ? SHARPEST_CANVAS : SHARPEST, Math.max(1, window.devicePixelRatio));
  const width = Math.max(1, host.clientWidth);
  const height = Math.max(1, host.clientHeight);
  let failed = false;
  const fail = (reason: string) => {
    if (failed) return;
    failed = true;
    options.onFailed(reason);
  };

  return new Promise((resolve, reject) => {
    class Floor extends Scene {
      create(): void {
        const { scene } = this.sys;
        watchContext(game.canvas, fail);
        resolve({
          game,
          scene,
          ratio,
          resize(nextWidth, nextHeight) {
            game.scale.resize(
              Math.max(1, Math.round(nextWidth * ratio)),
              Math.max(1, Math.round(nextHeight * ratio)),
            );
          },
          rest() {
            if (game.loop.running) game.loop.sleep();
          },
          wake() {
            if (!failed && !game.loop.running) game.loop.wake();
          },
          destroy() {
            failed = true;
            destroyGame(game, holder);
          },
        });
      }
      override update(_time: number, ms: number): void {
        if (!failed) options.onFrame(Math.min(LONGEST_FRAME, ms));
      }
    }
    let game: Game;
    try {
      game = new Game({
        type: canvasOnly ? CANVAS : AUTO,
        parent: holder,
        transparent: true,
        banner: false,
        autoFocus: false,
        audio: { noAudio: true },
        input: { keyboard: false, mouse: false, touch: false, gamepad: false },
        fps: { smoothStep: false },
        scale: {
          width: Math.round(width * ratio),
          height: Math.round(height * ratio),
          zoom: 1 / ratio,
          expandParent: false,
        },
        scene: Floor,
      });
    } catch (error) {
      holder.remove();
      reject(error instanceof Error ? error : new Error('scene'));
      return;
    }
    // An error in a frame must stop the film's pictures, not the game.
    const step = game.step.bind(game);
    game.step = (time: number, delta: number) => {
      try {
        step(time, delta);
      } catch (error) {
        game.loop.stop();
        fail(error instanceof Error ? error.message : 'frame');
      }
    };
  });
}

/**
 * Whether WebGL is done by a graphics card. Where a processor imitates one (a locked laptop, a remote desktop),
 * Canvas is several times faster.
 */
function drawsFast(): boolean {
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
