/**
 * Plays a film on a stage: keeps its time, calls back, and draws each frame. It shows and never decides. Whatever goes
 * wrong ends in a rejection or in `onFailed`, never in an error on the page.
 */
import type { PropImages } from '../art/props.ts';
import type { Place, SceneHandle, SceneOptions } from '../store/sceneDoor.ts';
import type { FilmView, PersonView } from '../store/view.ts';
import { advance, type Playhead, playheadOf, seek, shownAt } from './playhead.ts';
import type { Show } from './show.ts';
import { openShow } from './shows.ts';
import { openStage, type Stage } from './stage.ts';
import type { SceneWords } from './words.ts';

/** Milliseconds between two calls of `onTime`. */
const TICK = 100;
/** A film that stands still is drawn for so long, for what still settles, and then left alone. */
const SETTLES = 1200;
/** Page sizes change in small steps while a window is dragged: after the first, wait for the last. */
const RESIZE_AFTER = 120;

/** What a film is shown with. */
export interface Properties {
  readonly scenario: string;
  readonly words: SceneWords;
  readonly props: PropImages;
}

export function placeOf({ clientWidth, clientHeight }: HTMLElement): Place {
  return { width: Math.max(1, clientWidth), height: Math.max(1, clientHeight) };
}

export class Player implements SceneHandle {
  #options: SceneOptions | null = null;
  #starting: Promise<Stage> | null = null;
  #stage: Stage | null = null;
  #show: Show | null = null;
  #watcher: ResizeObserver | null = null;
  #head: Playhead;
  #film: FilmView;
  #playing = false;
  #speed = 1;
  #stretch = -2;
  #sinceTick = TICK;
  #ended = false;
  #light = 1;
  #still = 0;
  /** Of the page laid out last. */
  #size = '';
  #destroyed = false;

  constructor(film: FilmView) {
    this.#film = film;
    this.#head = playheadOf(film);
  }

  /** Phaser. */
  async start(): Promise<void> {
    this.#starting ??= openStage({
      onFrame: (ms) => this.frame(ms),
      onFailed: (reason) => this.fail(reason),
    });
    const stage = await this.#starting;
    if (this.#destroyed) stage.destroy();
    else this.#stage = stage;
  }

  /** The show. */
  open({ scenario, words, props }: Properties, { width, height }: Place): void {
    const stage = this.#stage;
    if (stage === null || this.#show !== null) return;
    this.#size = `${width} ${height}`;
    stage.resize(width, height);
    this.#show = openShow({ stage, film: this.#film, scenario, words, props, width, height });
  }

  /** The first people in their places, drawn once and not shown. */
  rehearse(): void {
    this.#stage?.rehearse();
  }

  suits(): boolean {
    return !this.#destroyed && this.#stage?.suits() !== false;
  }

  /** On the page: people move. */
  begin(host: HTMLElement, options: SceneOptions): void {
    this.#options = options;
    this.update(options.film);
    this.#stage?.attach(host);
    this.#resize(host);
    let pending: ReturnType<typeof setTimeout> | undefined;
    this.#watcher = new ResizeObserver(() => {
      // At once where the page was at rest: the floor is never half empty when a question comes or goes.
      if (pending === undefined) this.#resize(host);
      clearTimeout(pending);
      pending = setTimeout(() => {
        pending = undefined;
        this.#resize(host);
      }, RESIZE_AFTER);
    });
    this.#watcher.observe(host);
    this.#light = this.#show?.light(this.#head.at) ?? 1;
    this.#stretch = -2;
    this.play();
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

  point(person: PersonView | null): void {
    this.#show?.point(person);
    this.#wake();
  }

  destroy(): void {
    this.#destroyed = true;
    this.#watcher?.disconnect();
    this.#watcher = null;
    this.#stage?.destroy();
    this.#stage = null;
    this.#show = null;
  }

  fail(reason: string): void {
    this.destroy();
    this.#options?.onFailed(reason);
  }

  frame(ms: number): void {
    const show = this.#show;
    if (show === null) return;
    const head = this.#head;
    if (this.#playing) advance(head, ms, this.#speed);
    this.#enterSegment(show);
    const segment = head.segments[head.segment];
    const isStill = this.#options?.reducedMotion === true;
    const at = shownAt(head, isStill);
    const between = segment !== undefined && segment.stretch < 0 && !head.ended;
    const share = between ? (head.at - segment.from) / Math.max(1, segment.to - segment.from) : null;
    // Days run past without flicker: the light goes straight from the evening left to the morning met.
    const wanted = between ? show.light(segment.to) : show.light(at);
    this.#light =
      between || Math.abs(wanted - this.#light) > 0.02
        ? this.#light + (wanted - this.#light) * Math.min(1, ms / 250)
        : wanted;
    show.draw(at, ms, this.#light, isStill && share !== null ? 0.5 : share);
    this.#tick(ms, at);
    this.#still = this.#playing && !head.ended ? 0 : this.#still + ms;
    if (this.#still > SETTLES) this.#stage?.rest();
  }

  #enterSegment(show: Show): void {
    const head = this.#head;
    const segment = head.segments[head.segment];
    if (segment === undefined) return;
    const next = segment.stretch >= 0 ? segment.stretch : (head.segments[head.segment + 1]?.stretch ?? -1);
    // The next stretch is made ready while the calendar covers the floor.
    const covered = segment.stretch < 0 && head.at - segment.from > (segment.to - segment.from) * 0.3;
    if (next >= 0 && (segment.stretch >= 0 || covered)) show.prepare(next, Math.max(head.at, segment.from));
    if (segment.stretch === this.#stretch) return;
    this.#stretch = segment.stretch;
    this.#options?.onStretch(segment.stretch);
  }

  #tick(ms: number, at: number): void {
    this.#sinceTick += ms;
    const ends = this.#head.ended && !this.#ended;
    if (this.#sinceTick >= TICK && (this.#playing || ends)) {
      this.#sinceTick = 0;
      this.#options?.onTime(at);
    }
    if (!ends) return;
    this.#ended = true;
    this.#options?.onTime(at);
    this.#options?.onEnd();
  }

  #resize(host: HTMLElement): void {
    const { width, height } = placeOf(host);
    const size = `${width} ${height}`;
    if (width < 2 || height < 2) return;
    if (size === this.#size) return;
    this.#size = size;
    this.#guard(() => {
      this.#stage?.resize(width, height);
      this.#show?.resize(width, height);
    });
    this.#wake();
  }

  #wake(): void {
    this.#sinceTick = Math.max(this.#sinceTick, TICK / 2);
    this.#still = 0;
    if (this.#options !== null) this.#stage?.wake();
  }

  #guard(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.fail(error instanceof Error ? error.message : 'scene');
    }
  }
}
