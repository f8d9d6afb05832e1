/**
 * A show: the picture of a service on a stage. The player (player.ts) keeps the film's time and tells it what to draw;
 * a service has a show of its own (shows.ts) or the one of a floor plan.
 */
import type { PropImages } from '../art/props.ts';
import type { FilmView, PersonView } from '../store/view.ts';
import type { Stage } from './stage.ts';
import type { SceneWords } from './words.ts';

export interface ShowInput {
  readonly stage: Stage;
  readonly film: FilmView;
  readonly scenario: string;
  readonly words: SceneWords;
  readonly props: PropImages;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

export interface Show {
  /** The month was run again with an answer: same past, new future. `at`: the moment that was shown. */
  setFilm(film: FilmView, at: number): void;
  resize(width: number, height: number): void;
  /** Makes a stretch ready to be drawn; called again and again. `at`: the moment from which it is shown. */
  prepare(stretch: number, at: number): void;
  /**
   * @param ms since the last frame.
   * @param light 0 night to 1 day, eased.
   * @param share null within a stretch; 0..1 of the way between two.
   */
  draw(at: number, ms: number, light: number, share: number | null): void;
  /** Marks who a question is about. */
  point(person: PersonView | null): void;
  /** How light it is at a moment. */
  light(at: number): number;
}
