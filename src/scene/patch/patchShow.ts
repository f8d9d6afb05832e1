/**
 * The police team's show: a map of the patch at a day a second. What has not been heard is not on it: a home is lit
 * where somebody has just rung, and stays dark where nobody rings any more. Days and nights pass too quickly to be drawn as
 * light and dark; the map keeps the light of its season, a little brighter at noon than at midnight.
 */
import type { PropImages } from '../../art/props.ts';
import type { FilmView } from '../../store/view.ts';
import { FigureAtlas } from '../atlas.ts';
import { hourOf } from '../daylight.ts';
import { Flashes } from '../flashes.ts';
import type { Point } from '../geometry.ts';
import { drawMarks } from '../marks.ts';
import { Layer, Picture } from '../phaser.ts';
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
/** Pages narrower than this, in CSS pixels, and lower than so much of their width, are windows on the map. */
const NARROW = 620;
const LOW = 0.62;
const TALL = 1.22;
/** April is month 1. */
const FIRST_MONTH = 3;
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
  readonly #spot: Picture;
  readonly #pointer: Picture;
  readonly #markScale: number;
  #film: FilmView;
  #layout: PatchLayout;
  #plan: PatchPlan;
  #zoom = 1;
  #isWindow = false;
  /** Of the whole page seen last: height for its width. */
  #tall = TALL;
  #about: number | null = null;

  constructor({ stage, film, words, props, width, height }: ShowInput) {
    this.#stage = stage;
    this.#words = words;
    this.#props = props;
    this.#film = film;
    const { scene } = stage;
    const density = stage.ratio > 1.25 ? 2 : 1.5;
    this.#markScale = 1 / density;
    this.#atlas = new FigureAtlas(density);
    addFigures(scene.textures, this.#atlas);
    addMarks(scene.textures, drawMarks(density, film.deadline, props, words));
    addMarks(scene.textures, drawPins(density, props), 'pins');
    const page = this.#pageHeight(width, height);
    this.#layout = layoutPatch(width, page);
    this.#plan = planPatch(film, this.#layout);
    this.#zoom = this.#fit(width, page);
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
    this.#spot = new Picture(scene, 0, 0, 'marks', 'spot').setVisible(false);
    this.#pointer = new Picture(scene, 0, 0, 'marks', 'pointer').setVisible(false);
    above.add([this.#spot, this.#pointer]);
    this.#arrange();
    this.#lay();
  }

  setFilm(film: FilmView): void {
    this.#film = keepHouses(this.#film, film);
    this.#lay();
  }

  resize(width: number, height: number): void {
    const before = `${this.#zoom} ${this.#layout.width} ${this.#layout.height}`;
    const page = this.#pageHeight(width, height);
    this.#layout = layoutPatch(width, page);
    this.#zoom = this.#fit(width, page);
    if (before !== `${this.#zoom} ${this.#layout.width} ${this.#layout.height}`) {
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

  point(person: number | null): void {
    this.#about = person;
  }

  light(at: number): number {
    const season = seasons[(FIRST_MONTH + this.#film.month - 1) % 12] ?? 0.8;
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
    this.#spot.setVisible(where !== undefined);
    this.#pointer.setVisible(where !== undefined);
    if (where === undefined) return;
    if (this.#isWindow) this.#lookAt(where);
    const up = 24 * where.scale;
    this.#spot
      .setPosition(where.x, where.y - up)
      .setScale(this.#markScale * Math.max(0.7, where.scale * 1.3));
    this.#pointer.setPosition(where.x, where.y - up - 26).setScale(this.#markScale * 1.2);
  }

  /** In a low window, brings a home into the middle. */
  #lookAt({ y }: Point): void {
    const { scene } = this.#stage;
    const seen = scene.scale.height / this.#zoom;
    scene.cameras.main.scrollY = Math.max(0, Math.min(this.#layout.height - seen, y - 36 - seen / 2));
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

  /** A phone's question leaves a low window: it shows a part of the map as it was rather than all of it, tiny. */
  #pageHeight(width: number, height: number): number {
    this.#isWindow = width < NARROW && height < width * LOW;
    if (!this.#isWindow) this.#tall = height / width;
    return this.#isWindow ? width * this.#tall : height;
  }

  /** Pixels for a unit. */
  #fit(width: number, height: number): number {
    return Math.min(width / this.#layout.width, height / this.#layout.height) * this.#stage.ratio;
  }

  #paint(): void {
    const words = this.#words;
    const isFirst = (this.#film.calls?.firstMonth ?? null) === null;
    const pictures = paintPatch(this.#layout, this.#zoom, this.#props, {
      station: words.of('map.station', {}),
      callsByDay: isFirst
        ? words.of('map.callsByDay', {})
        : words.of('map.callsSinceFirst', { month: words.month(FIRST_MONTH) }),
      street: (index) => words.of(`map.street${index + 1}`, {}),
    });
    addPicture(this.#stage.scene.textures, 'day', pictures.day);
    addPicture(this.#stage.scene.textures, 'night', pictures.night);
  }

  #arrange(): void {
    const { scene } = this.#stage;
    const { width, height } = scene.scale;
    const camera = scene.cameras.main;
    camera.setOrigin(0, 0).setZoom(this.#zoom);
    camera.setSize(width, height);
    const left = Math.floor((width - this.#layout.width * this.#zoom) / 2);
    const top = this.#isWindow ? 0 : Math.floor((height - this.#layout.height * this.#zoom) / 2);
    camera.setScroll(-left / this.#zoom, -top / this.#zoom);
    for (const picture of [this.#day, this.#night]) picture.setScale(this.#layout.width / picture.width);
  }
}
