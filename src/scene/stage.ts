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

/** Phaser, started on a canvas that is on no page yet, asleep until a film takes it. */
interface Started {
  readonly game: Game;
  readonly scene: Scene;
  readonly holder: HTMLElement;
  readonly canvasOnly: boolean;
  readonly ratio: number;
  /** Who is told of frames and failures. */
  heard: Pick<StageOptions, 'onFrame' | 'onFailed'> | null;
}

/** Started while the plan was on screen, for the next film: starting takes longer than a press may wait. */
let spare: Promise<Started> | null = null;

/** One that cannot be started is tried again when a film asks for it. */
export function prepareStage(): void {
  const made = spare ?? start(!drawsFast());
  spare = made;
  made.catch(() => {
    if (spare === made) spare = null;
  });
}

export async function openStage(host: HTMLElement, options: StageOptions): Promise<Stage> {
  const started = await taken(options.forceCanvas || !drawsFast());
  const { game, scene, holder, ratio } = started;
  let failed = false;
  const fail = (reason: string) => {
    if (failed) return;
    failed = true;
    options.onFailed(reason);
  };
  const resize = (width: number, height: number) => {
    game.scale.resize(Math.max(1, Math.round(width * ratio)), Math.max(1, Math.round(height * ratio)));
  };
  const wake = () => {
    if (!failed && !game.loop.running) game.loop.wake();
  };
  if (getComputedStyle(host).position === 'static') host.style.position = 'relative';
  host.append(holder);
  resize(host.clientWidth, host.clientHeight);
  watchContext(game.canvas, fail);
  started.heard = {
    onFrame: (ms) => {
      if (!failed) options.onFrame(ms);
    },
    onFailed: fail,
  };
  wake();
  return {
    game,
    scene,
    ratio,
    resize,
    rest() {
      if (game.loop.running) game.loop.sleep();
    },
    wake,
    destroy() {
      failed = true;
      destroyGame(game, holder);
    },
  };
}

/** The one made ready, if it suits this page. */
async function taken(canvasOnly: boolean): Promise<Started> {
  const ready = spare;
  spare = null;
  const started = await ready?.catch(() => null);
  if (started == null) return start(canvasOnly);
  if (started.canvasOnly === canvasOnly && started.ratio === ratioFor(canvasOnly)) return started;
  destroyGame(started.game, started.holder);
  return start(canvasOnly);
}

function ratioFor(canvasOnly: boolean): number {
  return Math.min(canvasOnly ? SHARPEST_CANVAS : SHARPEST, Math.max(1, window.devicePixelRatio));
}

function start(canvasOnly: boolean): Promise<Started> {
  const holder = document.createElement('div');
  holder.style.position = 'absolute';
  holder.style.inset = '0';
  holder.style.overflow = 'hidden';
  const ratio = ratioFor(canvasOnly);
  return new Promise((resolve, reject) => {
    let started: Started | null = null;
    class Floor extends Scene {
      create(): void {
        const { scene } = this.sys;
        started = { game, scene, holder, canvasOnly, ratio, heard: null };
        game.loop.sleep();
        resolve(started);
      }
      override update(_time: number, ms: number): void {
        started?.heard?.onFrame(Math.min(LONGEST_FRAME, ms));
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
      try {
        step(time, delta);
      } catch (error) {
        game.loop.stop();
        const reason = error instanceof Error ? error : new Error('frame');
        started?.heard?.onFailed(reason.message);
        reject(reason);
      }
    };
  });
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
