/** The calls of each day so far, as bars on the strip below the map: it grows quieter, and one can see it. */
import { DAY, DAYS_PER_MONTH } from '../../lib/time.ts';
import type { FilmView } from '../../store/view.ts';
import { type Layer, Picture, type Scene } from '../phaser.ts';
import type { PatchLayout } from './layout.ts';

/** Calls for a bar of full height. */
const FULL = 50;

export class DayBars {
  readonly #bars: readonly Picture[];
  readonly #usual: Picture;
  readonly #counts = new Float64Array(DAYS_PER_MONTH);
  #film: FilmView | null = null;
  #layout: PatchLayout | null = null;
  /** By day: when each call came, in order. */
  #times: readonly number[] = [];
  #passed = 0;

  constructor(scene: Scene, layer: Layer) {
    this.#bars = Array.from({ length: DAYS_PER_MONTH }, () => {
      const bar = new Picture(scene, 0, 0, 'pins', 'bar').setOrigin(0, 1);
      layer.add(bar);
      return bar;
    });
    this.#usual = new Picture(scene, 0, 0, 'pins', 'usual').setOrigin(0, 0.5);
    layer.add(this.#usual);
  }

  setPlan(film: FilmView, layout: PatchLayout): void {
    this.#film = film;
    this.#layout = layout;
    this.#times = (film.calls?.month ?? []).flatMap(({ at }) => (at > film.from ? [at] : []));
    this.#passed = 0;
    this.#counts.fill(0);
    const { left, right, top, bottom } = layout.bars;
    const first = film.calls?.firstMonth ?? null;
    this.#usual.setVisible(first !== null);
    if (first === null) return;
    this.#usual.setPosition(left, bottom - heightOf(first / DAYS_PER_MONTH, bottom - top));
    this.#usual.setDisplaySize(right - left, 1.6);
  }

  draw(at: number): void {
    const [film, layout] = [this.#film, this.#layout];
    if (film === null || layout === null) return;
    while (this.#passed > 0 && at < (this.#times[this.#passed - 1] ?? 0))
      this.#count(film, --this.#passed, -1);
    while (this.#passed < this.#times.length && at >= (this.#times[this.#passed] ?? 0))
      this.#count(film, this.#passed++, 1);
    const { left, right, top, bottom } = layout.bars;
    const step = (right - left) / DAYS_PER_MONTH;
    const high = bottom - top;
    this.#bars.forEach((bar, day) => {
      const count = this.#counts[day] ?? 0;
      bar.setVisible(count > 0);
      if (count === 0) return;
      bar.setPosition(left + day * step, bottom);
      bar.setDisplaySize(step - 1.5, heightOf(count, high));
    });
  }

  #count(film: FilmView, index: number, by: number): void {
    const day = Math.min(DAYS_PER_MONTH - 1, Math.floor(((this.#times[index] ?? 0) - film.from) / DAY));
    this.#counts[day] = (this.#counts[day] ?? 0) + by;
  }
}

function heightOf(calls: number, high: number): number {
  return Math.min(high, (calls / FULL) * high);
}
