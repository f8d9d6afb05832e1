/**
 * The show of a floor plan: rooms, people, counters and calendar on a stage, drawn for a moment of the film. It keeps
 * the picture in step with page size and film; when to show what is the player's business (player.ts).
 */
import type { PropImages } from '../art/props.ts';
import type { FilmView } from '../store/view.ts';
import { FigureAtlas } from './atlas.ts';
import { CalendarCard } from './calendarCard.ts';
import { Crowd } from './crowd.ts';
import { daylight } from './daylight.ts';
import { mostAtOnce } from './events.ts';
import { type Floor, paintFloor } from './floor.ts';
import { type Layout, layoutFor } from './layout.ts';
import { drawMarks } from './marks.ts';
import { Graphics, Layer, Picture } from './phaser.ts';
import type { Held } from './places.ts';
import { planStretch, type StretchPlan } from './plan.ts';
import type { Plan } from './plans/types.ts';
import { addFigures, addMarks, addPicture, refreshFigures } from './sheets.ts';
import type { Show, ShowInput } from './show.ts';
import { Signs } from './signs.ts';
import { planStaff } from './staffPlan.ts';
import type { Stage } from './stage.ts';
import { Vehicles } from './vehicles.ts';
import type { SceneWords } from './words.ts';

/** Pages narrower than this, in CSS pixels, and lower than so much of their width, are windows on the floor. */
const NARROW = 620;
const LOW = 0.62;
const TALL = 1.22;
/** April is month 1. */
const FIRST_MONTH = 3;

export class FloorShow implements Show {
  readonly #stage: Stage;
  readonly #words: SceneWords;
  readonly #props: PropImages;
  readonly #atlas: FigureAtlas;
  readonly #crowd: Crowd;
  readonly #vehicles: Vehicles;
  readonly #signs: Signs;
  readonly #card: CalendarCard;
  readonly #day: Picture;
  readonly #night: Picture;
  readonly #veil: Graphics;
  readonly #moving: Layer[];
  readonly #scenePlan: Plan;
  #film: FilmView;
  #layout: Layout;
  #floor: Floor;
  #plan: StretchPlan | null = null;
  #stretch = -1;
  #held: ReadonlyMap<number, Held> = new Map();
  #zoom = 1;
  #about: number | null = null;
  #isWindow = false;
  /** The next stretch made ready goes on from what is shown. */
  #glides = false;

  constructor({ stage, film, words, props, width, height }: ShowInput, plan: Plan) {
    this.#stage = stage;
    this.#words = words;
    this.#props = props;
    this.#film = film;
    this.#scenePlan = plan;
    const { scene } = stage;
    // As sharp as will be seen: sources much larger than their pictures cost the Canvas renderer dear.
    const density = stage.ratio > 1.25 ? 2 : 1.25;
    this.#atlas = new FigureAtlas(density);
    addFigures(scene.textures, this.#atlas);
    addMarks(scene.textures, drawMarks(density, film.deadline, props, words));
    this.#isWindow = isWindow(width, height);
    const pageHeight = this.#isWindow ? width * TALL : height;
    this.#layout = this.#layoutFor(width, pageHeight);
    this.#zoom = this.#fit(width, pageHeight);
    this.#floor = this.#paint();
    this.#day = scene.add.existing(new Picture(scene, 0, 0, 'day').setOrigin(0));
    this.#night = scene.add.existing(new Picture(scene, 0, 0, 'night').setOrigin(0));
    const layer = () => scene.add.existing(new Layer(scene));
    const [hands, cars, rings] = [layer(), layer(), layer()];
    const [people, staff, tags] = [layer(), layer(), layer()];
    this.#moving = [cars, rings, people, staff, tags];
    this.#crowd = new Crowd(scene, { rings, people, staff, tags }, density);
    this.#vehicles = new Vehicles(scene, cars, this.#atlas, density);
    this.#signs = new Signs(scene, hands, tags, density);
    this.#veil = scene.add.existing(new Graphics(scene).setVisible(false));
    this.#card = new CalendarCard(scene, words, 2 * stage.ratio);
    this.#arrange();
  }

  /** The film run again with an answer: people keep their places where the past is the same. */
  setFilm(film: FilmView, at: number): void {
    const begins = film.stretches[0]?.from ?? Number.POSITIVE_INFINITY;
    const plan = this.#plan;
    const goesOn =
      plan !== null &&
      Math.abs(at - film.start) < 1 &&
      Math.abs(plan.to - film.start) < 1 &&
      begins <= film.start;
    this.#held = goesOn ? plan.held : new Map();
    this.#film = film;
    this.#glides = goesOn;
    this.#stretch = -1;
    const { width, height } = this.#stage.scene.scale;
    this.#lay(width / this.#stage.ratio, height / this.#stage.ratio);
  }

  resize(width: number, height: number): void {
    this.#lay(width, height);
    const stretch = this.#stretch;
    this.#stretch = -1;
    if (stretch >= 0) this.prepare(stretch, this.#plan?.from ?? 0);
  }

  prepare(stretch: number, at: number): void {
    const glides = this.#glides;
    this.#glides = false;
    if (this.#stretch === stretch) return;
    const hours = this.#film.stretches[stretch];
    if (hours === undefined) return;
    this.#stretch = stretch;
    // Only the first stretch goes on from people's places in the film before.
    const plan = planStretch(this.#film, this.#layout, hours, stretch === 0 ? this.#held : undefined);
    this.#plan = plan;
    const staff = planStaff(this.#film, this.#layout, hours, plan.people);
    this.#atlas.begin();
    // Crews and staff first: they are few and must look their part.
    this.#vehicles.setPlan(this.#layout, plan);
    this.#crowd.setPlan(this.#film, this.#scenePlan.wear, plan, staff, this.#atlas, glides ? at : null);
    refreshFigures(this.#stage.scene.textures, this.#atlas);
  }

  draw(at: number, ms: number, light: number, share: number | null): void {
    const film = this.#film;
    const people = share === null ? 1 : share < 0.2 ? 1 - share * 5 : share > 0.8 ? (share - 0.8) * 5 : 0;
    for (const layer of this.#moving) layer.setAlpha(people).setVisible(people > 0);
    if (people > 0) {
      const moment = share === null ? at : this.#settled(at, share);
      this.#crowd.draw(moment, ms);
      this.#vehicles.draw(moment);
    }
    this.#night.setAlpha(1 - light).setVisible(light < 1);
    this.#day.setVisible(light > 0);
    this.#signs.draw(this.#floor, at, share === null ? this.#crowd.counts : null, film, this.#crowd);
    const about = this.#about === null || share !== null ? null : this.#crowd.find(this.#about);
    this.#signs.point(about);
    if (about?.visible === true) this.#lookAt(about);
    if (share === null) {
      this.#card.hide();
      this.#veil.setVisible(false);
    } else {
      const cover = Math.min(1, share * 6, (1 - share) * 6);
      this.#veil.setVisible(true).setAlpha(cover * 0.45);
      this.#card.show(at, film.from, this.calendarMonth, cover);
    }
  }

  point(person: number | null): void {
    this.#about = person;
  }

  light(at: number): number {
    return daylight(at, this.calendarMonth);
  }

  get calendarMonth(): number {
    return (FIRST_MONTH + this.#film.month - 1) % 12;
  }

  /** Around the days between, the moment the prepared stretch begins or the last one ended. */
  #settled(at: number, share: number): number {
    const plan = this.#plan;
    if (plan === null) return at;
    return share < 0.5 ? Math.min(at, plan.to) : Math.max(at, plan.from);
  }

  /** Height of the page of which a low window shows a part: as it was, so that nothing is painted anew. */
  #hiddenHeight(width: number, height: number): number {
    const { kind, height: tall, width: across } = this.#layout;
    return Math.max(height, kind === 'tall' ? (width * tall) / across : width * TALL);
  }

  /** In a low window, brings somebody into the middle. */
  #lookAt({ y }: { readonly y: number }): void {
    if (!this.#isWindow) return;
    const seen = this.#stage.scene.scale.height / this.#zoom;
    const top = Math.max(0, Math.min(this.#layout.height - seen, y - 20 - seen / 2));
    this.#stage.scene.cameras.main.scrollY = top;
  }

  #layoutFor(width: number, height: number): Layout {
    return layoutFor(this.#scenePlan, width, height, mostAtOnce(this.#film, this.#scenePlan));
  }

  /** Pixels for a unit. */
  #fit(width: number, height: number): number {
    return Math.min(width / this.#layout.width, height / this.#layout.height) * this.#stage.ratio;
  }

  /** Lays the floor out for a size and the film in hand; paints it anew only if that changes it. */
  #lay(width: number, height: number): void {
    const before = `${this.#zoom} ${signatureOf(this.#layout)}`;
    this.#isWindow = isWindow(width, height);
    const pageHeight = this.#isWindow ? this.#hiddenHeight(width, height) : height;
    this.#layout = this.#layoutFor(width, pageHeight);
    this.#zoom = this.#fit(width, pageHeight);
    if (before !== `${this.#zoom} ${signatureOf(this.#layout)}`) {
      this.#floor = this.#paint();
      this.#day.setTexture('day');
      this.#night.setTexture('night');
    }
    this.#arrange();
  }

  #paint(): Floor {
    const floor = paintFloor(this.#layout, this.#zoom, this.#props, (place) => this.#words.place(place));
    const { textures } = this.#stage.scene;
    addPicture(textures, 'day', floor.day);
    addPicture(textures, 'night', floor.night);
    return floor;
  }

  #arrange(): void {
    const { scene } = this.#stage;
    const { width, height } = scene.scale;
    const camera = scene.cameras.main;
    camera.setOrigin(0, 0).setZoom(this.#zoom);
    camera.setSize(width, height);
    // Centred, on whole pixels.
    const left = Math.floor((width - this.#layout.width * this.#zoom) / 2);
    const top = this.#isWindow ? 0 : Math.floor((height - this.#layout.height * this.#zoom) / 2);
    camera.setScroll(-left / this.#zoom, -top / this.#zoom);
    this.#day.setScale(this.#layout.width / this.#floor.day.width);
    this.#night.setScale(this.#layout.width / this.#floor.night.width);
    this.#veil.clear().fillStyle(0xf4ead8).fillRect(0, 0, this.#layout.width, this.#layout.height);
    const small = this.#layout.kind === 'tall';
    this.#card.place(this.#layout.width * 0.55, this.#layout.height / 2, small ? 0.9 : 1.15);
  }
}

/** A phone's question leaves a low window: it shows a part of the floor rather than all of it, tiny. */
function isWindow(width: number, height: number): boolean {
  return width < NARROW && height < width * LOW;
}

function signatureOf(layout: Layout): string {
  const rooms = [...layout.rooms.values()].map((room) => `${room.place}${room.scale}`);
  return `${layout.width} ${layout.height} ${rooms.join(' ')}`;
}
