/**
 * The show of a floor plan: rooms, people, counters and calendar on a stage, drawn for a moment of the film. It keeps
 * the picture in step with page size and film; when to show what is the player's business (player.ts).
 */
import type { PropImages } from '../art/props.ts';
import type { FilmView, PersonView } from '../store/view.ts';
import { FigureAtlas } from './atlas.ts';
import { CalendarCard } from './calendarCard.ts';
import { Crowd } from './crowd.ts';
import { calendarMonthOf, daylight } from './daylight.ts';
import { mostAtOnce } from './events.ts';
import { type Floor, paintFloor } from './floor.ts';
import { Framing } from './framing.ts';
import { type Layout, layoutFor } from './layout.ts';
import { drawMarks } from './marks.ts';
import { Graphics, Layer, Picture } from './phaser.ts';
import type { Held } from './places.ts';
import { planStretch, type StretchPlan } from './plan.ts';
import type { Plan } from './plans/types.ts';
import { seasonOf } from './season.ts';
import { addFigures, addMarks, addPicture, refreshFigures } from './sheets.ts';
import type { Show, ShowInput } from './show.ts';
import { Signs } from './signs.ts';
import { planStaff } from './staffPlan.ts';
import type { Stage } from './stage.ts';
import { Vehicles } from './vehicles.ts';
import type { SceneWords } from './words.ts';

export class FloorShow implements Show {
  readonly #stage: Stage;
  readonly #words: SceneWords;
  readonly #props: PropImages;
  readonly #atlas: FigureAtlas;
  readonly #crowd: Crowd;
  readonly #vehicles: Vehicles;
  readonly #signs: Signs;
  #card: CalendarCard | null = null;
  readonly #day: Picture;
  /** Before it is first dark, null. */
  #night: Picture | null = null;
  /** Over the day, for the night. */
  readonly #sky: Layer;
  readonly #veil: Graphics;
  readonly #moving: Layer[];
  readonly #scenePlan: Plan;
  readonly #framing: Framing;
  #film: FilmView;
  #layout: Layout;
  #floor: Floor;
  #plan: StretchPlan | null = null;
  #stretch = -1;
  #held: ReadonlyMap<number, Held> = new Map();
  #about: number | null = null;
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
    this.#framing = new Framing(stage);
    this.#layout = this.#layoutFor(width, height);
    this.#floor = this.#paint();
    this.#day = scene.add.existing(new Picture(scene, 0, 0, 'day').setOrigin(0));
    this.#sky = scene.add.existing(new Layer(scene));
    const layer = () => scene.add.existing(new Layer(scene));
    const [hands, cars, rings] = [layer(), layer(), layer()];
    const [people, staff, tags] = [layer(), layer(), layer()];
    this.#moving = [cars, rings, people, staff, tags];
    this.#crowd = new Crowd(scene, { rings, people, staff, tags }, this.#atlas, density);
    this.#vehicles = new Vehicles(scene, cars, this.#atlas, density);
    this.#signs = new Signs(scene, hands, tags, density);
    this.#veil = scene.add.existing(new Graphics(scene).setVisible(false));
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
    this.#crowd.setPlan(this.#film, this.#scenePlan.wear, plan, staff, glides ? at : null);
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
    if (light < 1) this.#night ??= this.#nightfall();
    this.#night?.setAlpha(1 - light).setVisible(light < 1);
    this.#day.setVisible(light > 0);
    this.#signs.draw(this.#floor, at, share === null ? this.#crowd.counts : null, film, this.#crowd);
    const about = this.#about === null || share !== null ? null : this.#crowd.find(this.#about);
    this.#signs.point(about);
    if (about?.visible === true) this.#framing.lookAt(about.y);
    if (share === null) {
      this.#card?.hide();
      this.#veil.setVisible(false);
    } else {
      const cover = Math.min(1, share * 6, (1 - share) * 6);
      this.#veil.setVisible(true).setAlpha(cover * 0.45);
      this.#card ??= this.#openCalendar();
      this.#card.show(at, film.from, calendarMonthOf(this.#film), cover);
    }
  }

  point(person: PersonView | null): void {
    this.#about = person?.person ?? null;
  }

  light(at: number): number {
    return daylight(at, calendarMonthOf(this.#film));
  }

  /** Around the days between, the moment the prepared stretch begins or the last one ended. */
  #settled(at: number, share: number): number {
    const plan = this.#plan;
    if (plan === null) return at;
    return share < 0.5 ? Math.min(at, plan.to) : Math.max(at, plan.from);
  }

  #layoutFor(width: number, height: number): Layout {
    const whole = this.#framing.wholeHeight(width, height);
    const layout = layoutFor(this.#scenePlan, width, whole, mostAtOnce(this.#film, this.#scenePlan));
    this.#framing.fit(layout, width, whole);
    return layout;
  }

  /** Lays the floor out for a size and the film in hand; paints it anew only if that changes it. */
  #lay(width: number, height: number): void {
    const before = `${this.#framing.zoom} ${signatureOf(this.#layout)}`;
    this.#layout = this.#layoutFor(width, height);
    if (before !== `${this.#framing.zoom} ${signatureOf(this.#layout)}`) {
      this.#floor = this.#paint();
      this.#day.setTexture('day');
      this.#night?.destroy();
      this.#night = null;
    }
    this.#arrange();
  }

  #paint(): Floor {
    const season = seasonOf(calendarMonthOf(this.#film));
    const floor = paintFloor(this.#layout, this.#framing.zoom, this.#props, season, (place) =>
      this.#words.place(place),
    );
    const { textures } = this.#stage.scene;
    addPicture(textures, 'day', floor.day);
    return floor;
  }

  #arrange(): void {
    this.#framing.arrange();
    this.#day.setScale(this.#layout.width / this.#floor.day.width);
    this.#veil.clear().fillStyle(0xf4ead8).fillRect(0, 0, this.#layout.width, this.#layout.height);
    if (this.#card !== null) this.#placeCalendar(this.#card);
  }

  #nightfall(): Picture {
    const { scene } = this.#stage;
    const night = this.#floor.night();
    addPicture(scene.textures, 'night', night);
    const picture = new Picture(scene, 0, 0, 'night').setOrigin(0).setScale(this.#layout.width / night.width);
    this.#sky.add(picture);
    return picture;
  }

  #openCalendar(): CalendarCard {
    const card = new CalendarCard(this.#stage.scene, this.#words, 2 * this.#stage.ratio);
    this.#placeCalendar(card);
    return card;
  }

  #placeCalendar(card: CalendarCard): void {
    const small = this.#layout.kind === 'tall';
    card.place(this.#layout.width * 0.55, this.#layout.height / 2, small ? 0.9 : 1.15);
  }
}

function signatureOf(layout: Layout): string {
  const rooms = [...layout.rooms.values()].map((room) => `${room.place}${room.scale}`);
  return `${layout.width} ${layout.height} ${rooms.join(' ')}`;
}
