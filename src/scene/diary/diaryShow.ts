/**
 * The show of a service of relationships: the few people known by name all year, each in a chair with a card on which
 * the minutes that somebody sat down with them are marked as the weeks run; the rest of the office behind them; the
 * way to work beside them. Who stops coming leaves an empty chair.
 */

import { figureOf } from '../../art/figureSpec.ts';
import type { PropImages } from '../../art/props.ts';
import { HOUR, WEEK } from '../../lib/time.ts';
import type { FilmView, KnownView, PersonView } from '../../store/view.ts';
import { FigureAtlas } from '../atlas.ts';
import { calendarMonthOf } from '../daylight.ts';
import { Flashes } from '../flashes.ts';
import { Framing } from '../framing.ts';
import type { Point } from '../geometry.ts';
import { lettering } from '../lettering.ts';
import { drawMarks } from '../marks.ts';
import { Graphics, Layer, Picture, type Text } from '../phaser.ts';
import { Pointer } from '../pointer.ts';
import { addFigures, addMarks, addPicture, frameOf, pageName, refreshFigures } from '../sheets.ts';
import type { Show, ShowInput } from '../show.ts';
import type { Stage } from '../stage.ts';
import type { SceneWords } from '../words.ts';
import { type DiaryLayout, diaryLayout } from './layout.ts';
import { drawBars, drawRing, drawWaiting } from './lens.ts';
import { type SeatMoment, seatAt, UNSEEN_FROM } from './moment.ts';
import { Others } from './others.ts';
import { addPortraits, FACE_SCALE } from './portraits.ts';
import { cardTints, paintBubble, paintCards, paintGlow, paintRoom, type Strip, stripOf } from './room.ts';
import { Seat, type Strips, type Told } from './seat.ts';

/** Places over the waiting room at which something is told. */
const ABREAST = 5;
/** Kinds of coaches that are drawn. */
const COACHES = 8;

export class DiaryShow implements Show {
  readonly #stage: Stage;
  readonly #words: SceneWords;
  readonly #props: PropImages;
  readonly #room: Picture;
  readonly #lens: Graphics;
  readonly #bars: Graphics;
  readonly #others: Others;
  readonly #seats: readonly Seat[];
  readonly #strips: readonly Strips[];
  readonly #coaches: readonly number[];
  readonly #pointer: Pointer;
  readonly #flashes: Flashes;
  readonly #framing: Framing;
  readonly #waitingSign: Text;
  readonly #workSign: Text;
  readonly #markDensity: number;
  #film: FilmView;
  #known: readonly KnownView[];
  #layout: DiaryLayout;
  #tapes: readonly Strip[] = [];
  readonly #guest: Picture;
  readonly #atlas: FigureAtlas;
  #about: number | null = null;
  #waits = -1;

  constructor({ stage, film, words, props, width, height }: ShowInput) {
    this.#stage = stage;
    this.#film = film;
    this.#known = film.known;
    this.#words = words;
    this.#props = props;
    this.#framing = new Framing(stage);
    this.#layout = this.#layoutFor(width, height);
    const { scene } = stage;
    this.#markDensity = stage.ratio > 1.25 ? 2 : 1.25;
    addMarks(scene.textures, drawMarks(this.#markDensity, film.deadline, props, words));
    const atlas = new FigureAtlas(3);
    this.#atlas = atlas;
    atlas.begin();
    this.#strips = film.known.map(({ person }) => ({
      own: atlas.strip(figureOf(person.look, person.age, person.sex, 'own')),
      grey: atlas.strip(figureOf(person.look, person.age, person.sex, 'grey')),
      page: (strip: number) => atlas.pageOf(strip),
      scale: 1 / atlas.density,
    }));
    this.#coaches = Array.from({ length: COACHES }, (_, index) => {
      const look = film.staff[index]?.look ?? index * 7919;
      return atlas.strip(figureOf(look, 24 + (look % 38), look % 5 < 3 ? 'f' : 'm', 'coach'));
    });
    addFigures(scene.textures, atlas);
    refreshFigures(scene.textures, atlas);
    addPortraits(scene, film.known);
    this.#paint();
    this.#room = scene.add.existing(new Picture(scene, 0, 0, 'day').setOrigin(0));
    const layer = () => scene.add.existing(new Layer(scene));
    const behind = layer();
    const [glows, cards] = [layer(), layer()];
    this.#bars = scene.add.existing(new Graphics(scene));
    this.#lens = scene.add.existing(new Graphics(scene));
    const [people, tags] = [layer(), layer()];
    const spots = layer();
    this.#guest = scene.add.existing(new Picture(scene, 0, 0, pageName(0)).setVisible(false));
    const above = layer();
    this.#pointer = new Pointer(scene, spots, above, this.#markDensity);
    this.#flashes = new Flashes(scene, above, this.#markDensity);
    this.#others = new Others(scene, behind);
    const sharpness = 2 * stage.ratio;
    this.#seats = film.known.map(
      (known, index) => new Seat(scene, { glows, cards, people, tags }, known, index, sharpness),
    );
    const sign = (colour: string) => scene.add.existing(lettering(scene, 13, 'bold', colour, sharpness));
    this.#waitingSign = sign('#4d4232').setBackgroundColor('rgba(240, 236, 226, 0.86)').setPadding(4, 1);
    this.#workSign = sign('#3d5a22').setOrigin(0.5, 0);
    this.#arrange();
    this.#framing.arrange();
  }

  setFilm(film: FilmView): void {
    this.#film = film;
    this.#known = film.known;
  }

  resize(width: number, height: number): void {
    const before = `${this.#framing.zoom} ${this.#layout.width} ${this.#layout.height}`;
    this.#layout = this.#layoutFor(width, height);
    if (before !== `${this.#framing.zoom} ${this.#layout.width} ${this.#layout.height}`) {
      this.#paint();
      this.#room.setTexture('day');
      this.#arrange();
    }
    this.#framing.arrange();
  }

  prepare(): void {
    // The whole part of the month is one stretch, and the ten are always there.
  }

  draw(at: number): void {
    const film = this.#film;
    this.#lens.clear();
    this.#bars.clear();
    for (const [index, known] of this.#known.entries()) this.#drawSeat(film, known, index, at);
    this.#drawWaiting(film, at);
    this.#flashes.draw(film, at, this.#layout.width, (person) => this.#over(person));
    this.#point();
  }

  point(person: PersonView | null): void {
    this.#about = person?.person ?? null;
    const isGuest = person !== null && this.#known.every(({ person: each }) => each.person !== person.person);
    this.#guest.setVisible(isGuest);
    if (!isGuest) return;
    const strip = this.#atlas.strip(figureOf(person.look, person.age, person.sex, 'own'));
    refreshFigures(this.#stage.scene.textures, this.#atlas);
    this.#guest.setTexture(pageName(this.#atlas.pageOf(strip)), frameOf(strip, 'stand'));
  }

  light(): number {
    return 1;
  }

  #drawSeat(film: FilmView, { story, need }: KnownView, index: number, at: number): void {
    const seat = this.#seats[index];
    const strips = this.#strips[index];
    const cell = this.#layout.cells[index];
    const tape = this.#tapes[index];
    if (seat === undefined || strips === undefined || cell === undefined || tape === undefined) return;
    const moment = seatAt(story, at, film.pace);
    const told = this.#toldOf(film, moment, story[moment.meeting]?.minutes ?? 0, need, at);
    const staff = story[moment.meeting]?.staff ?? -1;
    const coach = staff < 0 ? -1 : (this.#coaches[staff % this.#coaches.length] ?? -1);
    seat.draw(at, film.pace, moment, told, strips, coach);
    drawBars(this.#bars, tape, story, at, moment, told.isGrey);
    if (moment.where !== 'chair' || moment.standing.is !== 'here') return;
    const s = this.#layout.figure;
    const [x, y, radius] = [cell.chair.x, cell.chair.y - 17 * s, 21 * s];
    if (film.regime === 'target' && moment.standing.counts)
      drawRing(this.#lens, x, y, radius, moment, at, film.deadline);
    if (film.regime === 'purpose') drawWaiting(this.#lens, x, y, radius, moment, need ?? 0);
  }

  #toldOf(
    film: FilmView,
    { standing, unseen }: SeatMoment,
    minutes: number,
    need: number | null,
    at: number,
  ): Told {
    const { is, since } = standing;
    const isHere = is === 'here';
    const isOffCount = isHere && !standing.counts;
    const isGrey = film.regime === 'target' && isHere && (isOffCount || at - since > film.deadline);
    const week = Math.floor((at - since) / WEEK) + 1;
    const isUnseen = isHere && unseen >= UNSEEN_FROM;
    const key = isUnseen ? 'unseen' : isOffCount ? 'offCount' : is;
    const status = this.#words.of(`known.short.${key}`, { week, count: Math.floor(unseen) });
    return {
      tint: is === 'done' ? 'done' : !isHere ? 'gone' : isGrey ? 'grey' : 'here',
      status,
      minutes: minutes === 0 ? '' : this.#words.of('known.short.minutes', { count: minutes }),
      isGrey,
      need,
    };
  }

  #drawWaiting(film: FilmView, at: number): void {
    const { stuck } = film.hourly;
    const hour = Math.min(stuck.length - 1, Math.max(0, Math.floor((at - film.from) / HOUR)));
    const waits = stuck[hour] ?? 0;
    if (waits === this.#waits) return;
    this.#waits = waits;
    this.#others.draw(waits);
    this.#waitingSign.setText(this.#words.of('known.short.waiting', { count: waits }));
  }

  /** Where what staff settled by habit is told: over a chair; of anybody else over the heads of those who wait. */
  #over(person: number): Point {
    const { cells, waiting, figure } = this.#layout;
    const chair = cells[this.#known.findIndex(({ person: each }) => each.person === person)]?.chair;
    if (chair !== undefined) return { x: chair.x, y: chair.y - 38 * figure };
    const share = (person % ABREAST) / (ABREAST - 1);
    return { x: waiting.left + (waiting.right - waiting.left) * share, y: waiting.bottom - 18 };
  }

  /** By one of the ten; anybody else asked about steps out of the crowd. */
  #point(): void {
    const { cells, waiting, figure } = this.#layout;
    const index = this.#known.findIndex(({ person }) => person.person === this.#about);
    const guest = { x: (waiting.left + waiting.right) / 2, y: waiting.bottom - 4 };
    const at = cells[index]?.chair ?? (this.#guest.visible ? guest : null);
    if (at === null) {
      this.#pointer.hide();
      return;
    }
    // The pointer stays under the upper edge.
    const size = this.#guest.visible ? Math.min(1.5, (waiting.bottom - 16) / 44) : figure;
    this.#guest.setPosition(guest.x, guest.y).setScale(size / this.#atlas.density);
    const up = this.#guest.visible ? 44 : 46;
    this.#pointer.show(
      { x: at.x, y: at.y - 17 * size, scale: size },
      { x: at.x, y: at.y - up * size, scale: Math.min(1.4, size) },
    );
    this.#framing.lookAt(at.y);
  }

  #layoutFor(width: number, height: number): DiaryLayout {
    const whole = this.#framing.wholeHeight(width, height);
    const layout = diaryLayout(width, whole, this.#known.length);
    // On a phone words would be too small if all of a low room had to fit: a part of it is shown.
    this.#framing.fit(layout, width, layout.kind === 'tall' ? Number.POSITIVE_INFINITY : whole);
    return layout;
  }

  #paint(): void {
    const { textures } = this.#stage.scene;
    const layout = this.#layout;
    const { zoom } = this.#framing;
    addPicture(textures, 'day', paintRoom(layout, zoom, this.#props, calendarMonthOf(this.#film)));
    addPicture(textures, 'bubble', paintBubble(zoom));
    addPicture(textures, 'glow', paintGlow(zoom));
    addPicture(textures, 'cards', paintCards(layout, zoom));
    const names = Object.keys(cardTints);
    const texture = textures.get('cards');
    const wide = texture.source[0]?.width ?? 1;
    const high = texture.source[0]?.height ?? 1;
    names.forEach((name, index) => {
      const each = wide / names.length;
      texture.add(name, 0, Math.round(index * each), 0, Math.floor(each), high);
    });
  }

  #arrange(): void {
    const { ratio } = this.#stage;
    const layout = this.#layout;
    const { zoom } = this.#framing;
    this.#room.setScale(1 / zoom);
    this.#tapes = layout.cells.map((cell) => stripOf(cell, layout.kind));
    this.#others.arrange(layout, Math.max(1, zoom / ratio) * ratio);
    this.#waits = -1;
    this.#seats.forEach((seat, index) => {
      const cell = layout.cells[index];
      if (cell !== undefined) seat.arrange(cell, layout, zoom, this.#markDensity, FACE_SCALE);
    });
    this.#waitingSign.setPosition(layout.waiting.left + 12, layout.waiting.top + 7);
    const { work } = layout;
    const isWide = layout.kind === 'wide';
    this.#waitingSign.setFontSize(isWide ? 13 : 11.5);
    this.#workSign
      .setText(this.#words.of('known.short.work', {}))
      .setPosition(isWide ? (work.left + work.right) / 2 : work.right - 40, isWide ? 10 : work.bottom - 22);
  }
}
