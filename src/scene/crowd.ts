/** The people and staff of a stretch on the stage: who looks how, what marks them under the rules, how many are where. */
import { figureOf, type Garb } from '../art/figureSpec.ts';
import type { FilmPerson, FilmView } from '../store/view.ts';
import { Actor } from './actor.ts';
import type { FigureAtlas } from './atlas.ts';
import { clockState, minutesLeft, ringShare, unitOf } from './clock.ts';
import { leftNames, metNames, NEED_STEPS, nameAt, needNames, RING_STEPS, ringNames } from './frameNames.ts';
import type { Point } from './geometry.ts';
import type { Layer, Scene } from './phaser.ts';
import type { StretchPlan, Track } from './plan.ts';
import type { Plan } from './plans/types.ts';
import type { Pose } from './pose.ts';
import { tempoOf } from './tempo.ts';

export interface CrowdLayers {
  readonly rings: Layer;
  readonly people: Layer;
  readonly staff: Layer;
  readonly tags: Layer;
}

/** Milliseconds in which somebody glides to a new place after the film was exchanged. */
const GLIDE = 350;
/** Minutes of film for one step of a walk, at an hour a second. */
const STRIDE = 8;

export class Crowd {
  readonly #scene: Scene;
  readonly #layers: CrowdLayers;
  readonly #atlas: FigureAtlas;
  readonly #markScale: number;
  readonly #people: Actor[] = [];
  readonly #staff: Actor[] = [];
  #film: FilmView | null = null;
  #stride = STRIDE;
  #unit = 1;
  readonly #served = new Set<number>();
  /** People in each room now, by place. */
  readonly counts = new Map<string, number>();

  constructor(scene: Scene, layers: CrowdLayers, atlas: FigureAtlas, markDensity: number) {
    this.#scene = scene;
    this.#layers = layers;
    this.#atlas = atlas;
    this.#markScale = 1 / markDensity;
  }

  /**
   * Takes over a stretch; figures not yet in the atlas are drawn on it.
   * @param glideAt the moment from which people glide to where they are now drawn; null: they are there at once.
   */
  setPlan(
    film: FilmView,
    wear: Plan['wear'],
    plan: StretchPlan,
    staff: readonly Track[],
    glideAt: number | null,
  ): void {
    const before = [whereabouts(this.#people), whereabouts(this.#staff)] as const;
    this.#film = film;
    this.#stride = STRIDE * tempoOf(film);
    this.#unit = unitOf(film.deadline);
    const strip = (look: number, age: number, sex: 'f' | 'm', garb: Garb) =>
      this.#atlas.strip(figureOf(look, age, sex, garb));
    staff.forEach((track, index) => {
      const look = film.staff[track.index]?.look ?? 0;
      const sex = (look >>> 3) % 5 < 3 ? 'f' : 'm';
      const garb = wear[track.id % wear.length] ?? 'clerk';
      const own = strip(look, 24 + (look % 38), sex, garb);
      this.#actor(this.#staff, index, false).assign(track, { strip: own, grey: own, size: 1 });
    });
    plan.people.forEach((track, index) => {
      const face = film.people[track.index]?.face;
      if (face === undefined) return;
      this.#actor(this.#people, index, true).assign(track, {
        strip: strip(face.look, face.age, face.sex, 'own'),
        grey: strip(face.look % 3, face.age, face.sex, 'grey'),
        size: sizeAt(face.age),
      });
    });
    for (const actor of this.#people.slice(plan.people.length)) actor.dismiss();
    for (const actor of this.#staff.slice(staff.length)) actor.dismiss();
    if (glideAt === null) return;
    for (const [row, pool] of [this.#people, this.#staff].entries())
      for (const actor of pool) {
        const was = before[row]?.get(actor.track?.id ?? -1);
        if (was !== undefined) actor.glideFrom(was, glideAt);
      }
  }

  draw(at: number, ms: number): void {
    const film = this.#film;
    if (film === null) return;
    for (const place of this.counts.keys()) this.counts.set(place, 0);
    const keep = ms >= GLIDE ? 0 : 1 - ms / GLIDE;
    this.#served.clear();
    for (const actor of this.#staff) {
      const { track, pose } = actor;
      if (track === null) continue;
      actor.move(track, at, keep);
      actor.drawFigure(this.#atlas, at, this.#stride, false);
      if (pose.visible && !pose.moving) this.#served.add(actor.leg?.serves ?? -1);
    }
    for (const actor of this.#people) {
      const { track } = actor;
      if (track === null) continue;
      actor.move(track, at, keep);
      this.#count(actor, at);
      const person = film.people[track.index];
      if (person !== undefined) this.#drawPerson(film, actor, person, at);
    }
  }

  /** Where a person is now, for a flash beside them. */
  find(person: number): Readonly<Pose> | null {
    for (const actor of this.#people) if (actor.track?.id === person) return actor.pose;
    return null;
  }

  #count({ leg, pose }: Actor, at: number): void {
    if (leg !== undefined && !leg.leaves && at >= leg.from && (pose.visible || at >= leg.reached))
      this.counts.set(leg.room, (this.counts.get(leg.room) ?? 0) + 1);
  }

  #drawPerson(film: FilmView, actor: Actor, person: FilmPerson, at: number): void {
    const state = film.regime === 'target' ? clockState(person, at, film.deadline) : 'none';
    actor.drawFigure(this.#atlas, at, this.#stride, state === 'past');
    if (film.regime === 'purpose') this.#drawNeed(actor, person);
    else if (state === 'none' || state === 'past') actor.mark('', '', 0);
    else {
      const step = Math.ceil(ringShare(person, at, film.deadline) * RING_STEPS);
      const left = Math.max(1, Math.floor((minutesLeft(person, at, film.deadline) ?? 0) / this.#unit));
      actor.mark(nameAt(ringNames[state], step), state === 'red' ? nameAt(leftNames, left) : '', 0);
    }
  }

  #drawNeed(actor: Actor, person: FilmPerson): void {
    const need = person.need ?? 0;
    const step = Math.min(NEED_STEPS - 1, Math.floor(need * NEED_STEPS));
    const isServed = this.#served.has(person.id);
    actor.mark(isServed ? 'halo-met' : 'halo', nameAt(isServed ? metNames : needNames, step), 13);
    actor.glow(need);
  }

  #actor(pool: Actor[], index: number, isMarked: boolean): Actor {
    const { people, staff, rings, tags } = this.#layers;
    const actor =
      pool[index] ??
      (isMarked
        ? new Actor(this.#scene, people, { rings, tags }, this.#markScale)
        : new Actor(this.#scene, staff, null, this.#markScale));
    pool[index] = actor;
    return actor;
  }
}

/** Those who are seen, by their number. */
function whereabouts(pool: readonly Actor[]): ReadonlyMap<number, Point> {
  return new Map(
    pool.flatMap(({ track, pose }) =>
      track !== null && pose.visible ? [[track.id, { x: pose.x, y: pose.y }] as const] : [],
    ),
  );
}

function sizeAt(age: number): number {
  return age < 4 ? 0.66 : age < 9 ? 0.76 : age < 14 ? 0.88 : 1;
}
