/**
 * The scene behind its door (store/sceneDoor.ts): plays a film on a stage. Loaded on demand; it shows and never
 * decides. Whatever goes wrong ends in a rejected mount or in `onFailed`, never in an error on the page.
 */
import { propImages } from '../art/props.ts';
import type { SceneDoor, SceneHandle, SceneOptions } from '../store/sceneDoor.ts';
import type { FilmView } from '../store/view.ts';
import type { Words } from '../text/index.ts';
import { font } from './paint.ts';
import { advance, type Playhead, playheadOf, seek, shownAt } from './playhead.ts';
import { Show } from './show.ts';
import { openStage, type Stage } from './stage.ts';
import { type SceneWords, sceneWords } from './words.ts';

export interface DoorOptions {
  /** For tests: draw without WebGL. */
  readonly forceCanvas?: boolean;
}

/** Milliseconds between two calls of `onTime`. */
const TICK = 100;
/** Lettering is painted into pictures: wait for the typeface, but not for ever. */
const FONT_WAIT = 400;

export function openScene(
  words: Words,
  scenario: string,
  { forceCanvas = false }: DoorOptions = {},
): SceneDoor {
  return {
    async mount(host, options) {
      const [props] = await Promise.all([propImages(), fontReady()]);
      const player = new Player(options);
      try {
        const stage = await openStage(host, {
          forceCanvas,
          onFrame: (ms) => player.frame(ms),
          onFailed: (reason) => player.fail(reason),
        });
        player.open(
          stage,
          host,
          sceneWords(words, scenario),
          (film, spoken, width, height) => new Show(stage, film, spoken, props, width, height),
        );
      } catch (error) {
        player.destroy();
        throw error;
      }
      return player;
    },
  };
}

type MakeShow = (film: FilmView, words: SceneWords, width: number, height: number) => Show;

class Player implements SceneHandle {
  readonly #options: SceneOptions;
  #stage: Stage | null = null;
  #show: Show | null = null;
  #watcher: ResizeObserver | null = null;
  #head: Playhead;
  #film: FilmView;
  #playing = true;
  #speed = 1;
  #stretch = -2;
  #sinceTick = TICK;
  #ended = false;
  #light = 1;

  constructor(options: SceneOptions) {
    this.#options = options;
    this.#film = options.film;
    this.#head = playheadOf(options.film);
  }

  open(stage: Stage, host: HTMLElement, words: SceneWords, make: MakeShow): void {
    this.#stage = stage;
    const show = make(this.#film, words, Math.max(1, host.clientWidth), Math.max(1, host.clientHeight));
    this.#show = show;
    this.#light = show.light(this.#head.at);
    let pending: ReturnType<typeof setTimeout> | undefined;
    this.#watcher = new ResizeObserver(() => {
      clearTimeout(pending);
      pending = setTimeout(() => this.#resize(host), 60);
    });
    this.#watcher.observe(host);
    this.frame(0);
  }

  update(film: FilmView): void {
    if (film === this.#film) return;
    const at = this.#head.at;
    this.#film = film;
    this.#head = playheadOf(film);
    this.#ended = false;
    this.#stretch = -2;
    this.#guard(() => this.#show?.setFilm(film, at));
    this.#wake();
  }

  play(): void {
    this.#playing = true;
    this.#wake();
  }

  pause(): void {
    this.#playing = false;
  }

  setSpeed(speed: 1 | 2 | 4): void {
    this.#speed = speed;
  }

  seek(at: number): void {
    seek(this.#head, at);
    this.#ended = false;
    this.#stretch = -2;
    this.#sinceTick = TICK;
    this.#wake();
  }

  destroy(): void {
    this.#watcher?.disconnect();
    this.#watcher = null;
    this.#stage?.destroy();
    this.#stage = null;
    this.#show = null;
  }

  fail(reason: string): void {
    this.destroy();
    this.#options.onFailed(reason);
  }

  frame(ms: number): void {
    const show = this.#show;
    if (show === null) return;
    const head = this.#head;
    if (this.#playing) advance(head, ms, this.#speed);
    this.#enterSegment(show);
    const segment = head.segments[head.segment];
    const at = shownAt(head, this.#options.reducedMotion);
    const between = segment !== undefined && segment.stretch < 0 && !head.ended;
    const share = between ? (head.at - segment.from) / Math.max(1, segment.to - segment.from) : null;
    // Days run past without flicker: the light goes straight from the evening left to the morning met.
    const wanted = between ? show.light(segment.to) : show.light(at);
    this.#light =
      between || Math.abs(wanted - this.#light) > 0.02
        ? this.#light + (wanted - this.#light) * Math.min(1, ms / 250)
        : wanted;
    show.draw(at, ms, this.#light, this.#options.reducedMotion && share !== null ? 0.5 : share);
    this.#tick(ms, at);
  }

  #enterSegment(show: Show): void {
    const { head } = { head: this.#head };
    const segment = head.segments[head.segment];
    if (segment === undefined) return;
    const next = segment.stretch >= 0 ? segment.stretch : (head.segments[head.segment + 1]?.stretch ?? -1);
    // The next stretch is made ready while the calendar covers the floor.
    const covered = segment.stretch < 0 && head.at - segment.from > (segment.to - segment.from) * 0.3;
    if (next >= 0 && (segment.stretch >= 0 || covered)) show.prepare(next, Math.max(head.at, segment.from));
    if (segment.stretch === this.#stretch) return;
    this.#stretch = segment.stretch;
    this.#options.onStretch(segment.stretch);
  }

  #tick(ms: number, at: number): void {
    this.#sinceTick += ms;
    const ends = this.#head.ended && !this.#ended;
    if (this.#sinceTick >= TICK && (this.#playing || ends)) {
      this.#sinceTick = 0;
      this.#options.onTime(at);
    }
    if (!ends) return;
    this.#ended = true;
    this.#options.onTime(at);
    this.#options.onEnd();
  }

  #resize(host: HTMLElement): void {
    const width = host.clientWidth;
    const height = host.clientHeight;
    if (width < 2 || height < 2) return;
    this.#guard(() => {
      this.#stage?.resize(width, height);
      this.#show?.resize(width, height);
    });
    this.#wake();
  }

  #wake(): void {
    this.#sinceTick = Math.max(this.#sinceTick, TICK / 2);
  }

  #guard(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.fail(error instanceof Error ? error.message : 'scene');
    }
  }
}

async function fontReady(): Promise<void> {
  const loaded = Promise.all([
    document.fonts.load(`700 14px ${font}`),
    document.fonts.load(`400 14px ${font}`),
  ]);
  await Promise.race([loaded.catch(() => []), new Promise((resolve) => setTimeout(resolve, FONT_WAIT))]);
}
