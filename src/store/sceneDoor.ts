/**
 * The door between the month screens (DOM) and the scene (Phaser): neither imports the other, so `main` hands a
 * `SceneDoor` in. Types only. All times are minutes since the run began, as in `FilmView`.
 *
 * Promises of a scene: it never decides anything; it draws into `host` only (and leaves it empty after `destroy`);
 * it starts playing at `film.start` at 1× and calls back on the main thread.
 */
import type { FilmView, PersonView } from './view.ts';

export type FilmSpeed = 1 | 2 | 4;

export interface SceneOptions {
  readonly film: FilmView;
  /** True: no moving people; `onTime` steps from hour to hour and the picture is redrawn as a still. */
  readonly reducedMotion: boolean;
  /** What the scene has reached; called at most about ten times a second. */
  onTime(at: number): void;
  /** A stretch of `film.stretches` begins; -1 while the calendar runs on between two of them. */
  onStretch(index: number): void;
  /** The film has reached `film.to`. */
  onEnd(): void;
  /** The scene cannot go on (no canvas, lost context, an error): the caller falls back to DOM. */
  onFailed(reason: string): void;
}

export interface SceneHandle {
  /** The month was run again with an answer: same past, new future. Goes on from `film.start`. */
  update(film: FilmView): void;
  play(): void;
  pause(): void;
  setSpeed(speed: FilmSpeed): void;
  seek(at: number): void;
  /** Shows who a question is about, or nobody; they need not be in the film. */
  point(person: PersonView | null): void;
  /** Safe to call twice. */
  destroy(): void;
}

/** Of the picture on the page, in CSS pixels. */
export interface Place {
  readonly width: number;
  readonly height: number;
}

export interface SceneDoor {
  /** Fetches the scene's code ahead of the first film, quietly; failing here means nothing. */
  fetch?(): void;
  /**
   * The same, and makes the film ready that the plan being made would give as it stands, for the place where it is
   * expected. Call it again when the plan has changed.
   */
  prepare?(expected: Place): void;
  /** Rejects when the scene cannot start; nothing of it is then left in `host`. */
  mount(host: HTMLElement, options: SceneOptions): Promise<SceneHandle>;
}
