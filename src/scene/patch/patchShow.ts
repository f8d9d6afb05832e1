/**
 * The police team's show: a map of the patch at a day a second. What has not been heard is not on it: a home is lit
 * where somebody has just rung, and stays dark where nobody rings any more. Days and nights pass too quickly to be drawn as
 * light and dark; the map keeps the light of its season, a little brighter at noon than at midnight.
 */
import type { PropImages } from '../../art/props.ts';
import type { FilmView, PersonView } from '../../store/view.ts';
import { FigureAtlas } from '../atlas.ts';
import { calendarMonthOf, FIRST_MONTH, hourOf } from '../daylight.ts';
import { Flashes } from '../flashes.ts';
import { Framing } from '../framing.ts';
import type { Point } from '../geometry.ts';
import { drawMarks } from '../marks.ts';
import { Layer, Picture } from '../phaser.ts';
import { Pointer } from '../pointer.ts';
import { seasonOf } from '../season.ts';
import { addFigures, addMarks, addPicture, refreshFigures } from '../sheets.ts';
import type { Show, ShowInput } from '../show.ts';
import type { Stage } from '../stage.ts';
import type { SceneWords } from '../words.ts';
import { Addresses } from './addresses.ts';
import { DayBars } from './dayBars.ts';
import { Homes } from './homes.ts';
import { type Home, layoutPatch, type PatchLayout } from './layout.ts';
import { paintPatch } from './paint.ts';
import { Patrol } from './patrol.ts';
import { drawPins } from './pins.ts';
import { homeOf, keepHouses, type PatchPlan, planPatch } from './plan.ts';
import { planTrips } from './trips.ts';

/** By calendar month: light of the season, 0 to 1. */
const seasons = [0.72, 0.78, 0.85, 0.92, 0.96, 1, 1, 0.97, 0.92, 0.84, 0.76, 0.7] as const;
/** How much darker midnight is than noon: too little to flash. */
const NIGHT = 0.12;

export class PatchShow implements Show {
  readonly #stage: Stage;
  readonly #words: SceneWords;
  readonly #props: PropImages;
  readonly #atlas: FigureAtlas;
  readonly #day: Picture;
  readonly #night: Picture;
  readonly #homes: Homes;
  readonly #addresses: Addresses;
  readonly #patrol: Patrol;
  readonly #bars: DayBars;
  readonly #flashes: Flashes;
  readonly #pointer: Pointer;
  readonly #framing: Framing;
  #film: FilmView;
  #layout: PatchLayout;
  #plan: PatchPlan;
  #about: number | null = null;

  constructor({ stage, film, words, props, width, height }: ShowInput) {
    this.#stage = stage;
    this.#words = words;
    this.#props = props;
    this.#film = film;
    const { scene } = stage;
    const density = stage.ratio > 1.25 ? 2 : 1.5;
    this.#atlas = new FigureAtlas(density);
    addFigures(scene.textures, this.#atlas);
    addMarks(scene.textures, drawMarks(density, film.deadline, props, words));
    addMarks(scene.textures, drawPins(density, props), 'pins');
    this.#framing = new Framing(stage);
    this.#layout = this.#layoutFor(width, height);
    this.#plan = planPatch(film, this.#layout);
    this.#paint();
    this.#day = scene.add.existing(new Picture(scene, 0, 0, 'day').setOrigin(0));
    this.#night = scene.add.existing(new Picture(scene, 0, 0, 'night').setOrigin(0));
    const layer = () => scene.add.existing(new Layer(scene));
    const [lights, bars, cars, people, pins, plates, above] = [
      layer(),
      layer(),
      layer(),
      layer(),
      layer(),
      layer(),
      layer(),
    ];
    this.#homes = new Homes(scene, lights, pins, density);
    this.#addresses = new Addresses(scene, { lights, people, plates }, density, 2 * stage.ratio);
    this.#patrol = new Patrol(scene, cars, density);
    this.#bars = new DayBars(scene, bars);
    this.#flashes = new Flashes(scene, above, density);
    this.#pointer = new Pointer(scene, above, above, density);
    this.#arrange();
    this.#lay();
  }

  setFilm(film: FilmView): void {
    this.#film = keepHouses(this.#film, film);
    this.#lay();
  }

  resize(width: number, height: number): void {
    const before = `${this.#framing.zoom} ${this.#layout.width} ${this.#layout.height}`;
    this.#layout = this.#layoutFor(width, height);
    if (before !== `${this.#framing.zoom} ${this.#layout.width} ${this.#layout.height}`) {
      this.#paint();
      this.#day.setTexture('day');
      this.#night.setTexture('night');
    }
    this.#arrange();
    this.#lay();
  }

  /** A film of every day is one stretch: all of it was made ready when it came. */
  prepare(): void {}

  draw(at: number, _ms: number, light: number): void {
    this.#night.setAlpha(1 - light);
    this.#homes.draw(at);
    this.#addresses.draw(at);
    this.#patrol.draw(at);
    this.#bars.draw(at);
    this.#flashes.draw(this.#film, at, this.#layout.width, (person) => this.#over(person));
    this.#point();
  }

  point(person: PersonView | null): void {
    this.#about = person?.person ?? null;
  }

  light(at: number): number {
    const season = seasons[calendarMonthOf(this.#film)] ?? 0.8;
    const noon = 1 - Math.abs(hourOf(at) - 12) / 12;
    return season - NIGHT * (1 - noon);
  }

  #homeOf(person: number): Home | undefined {
    const home = homeOf(this.#plan, person);
    return home < 0 ? this.#layout.addresses[-1 - home] : this.#layout.homes[home];
  }

  #over(person: number): Point | null {
    const home = this.#homeOf(person);
    return home === undefined ? null : { x: home.x, y: Math.max(24, home.y - 58 * home.scale) };
  }

  #point(): void {
    const where = this.#about === null ? undefined : this.#homeOf(this.#about);
    if (where === undefined) {
      this.#pointer.hide();
      return;
    }
    const { x, y, scale } = where;
    this.#framing.lookAt(y);
    const up = 24 * scale;
    this.#pointer.show(
      { x, y: y - up, scale: Math.max(0.7, scale * 1.3) },
      { x, y: y - up - 26, scale: 1.2 },
    );
  }

  /** Puts everything that moves in its place, for the film in hand. */
  #lay(): void {
    const film = this.#film;
    const layout = this.#layout;
    const plan = planPatch(film, layout);
    this.#plan = plan;
    this.#atlas.begin();
    this.#homes.setPlan(film, layout, plan.homes);
    this.#addresses.setPlan(film, layout, plan.addresses, this.#atlas);
    this.#patrol.setPlan(layout, planTrips(film, layout, plan));
    this.#bars.setPlan(film, layout);
    refreshFigures(this.#stage.scene.textures, this.#atlas);
  }

  #layoutFor(width: number, height: number): PatchLayout {
    const whole = this.#framing.wholeHeight(width, height);
    const layout = layoutPatch(width, whole);
    this.#framing.fit(layout, width, whole);
    return layout;
  }

  #paint(): void {
    const words = this.#words;
    const isFirst = (this.#film.calls?.firstMonth ?? null) === null;
    const pictures = paintPatch(
      this.#layout,
      this.#framing.zoom,
      this.#props,
      seasonOf(calendarMonthOf(this.#film)),
      {
        station: words.of('map.station', {}),
        callsByDay: isFirst
          ? words.of('map.callsByDay', {})
          : words.of('map.callsSinceFirst', { month: words.month(FIRST_MONTH) }),
        street: (index) => words.of(`map.street${index + 1}`, {}),
      },
    );
    addPicture(this.#stage.scene.textures, 'day', pictures.day);
    addPicture(this.#stage.scene.textures, 'night', pictures.night);
  }

  #arrange(): void {
    this.#framing.arrange();
    for (const picture of [this.#day, this.#night]) picture.setScale(this.#layout.width / picture.width);
  }
}
