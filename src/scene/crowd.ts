/**
 * The people of a stretch on the stage: takes poses from the plan and sets pictures. Pictures are made once and used
 * again; a frame makes no garbage and touches only what changed.
 */
import { figureOf, type Garb } from '../art/figureSpec.ts';
import type { FilmView } from '../store/view.ts';
import type { FigureAtlas } from './atlas.ts';
import { clockState, minutesLeft, ringShare, unitOf } from './clock.ts';
import { leftNames, metNames, NEED_STEPS, nameAt, needNames, RING_STEPS, ringNames } from './frameNames.ts';
import { type Layer, Picture, type Scene } from './phaser.ts';
import type { StretchPlan, Track } from './plan.ts';
import type { Plan } from './plans/types.ts';
import { newPose, type Pose, type Posture, poseAt } from './pose.ts';
import { frameOf, pageName } from './sheets.ts';
import { tempoOf } from './tempo.ts';

/** One person or member of staff on the stage. */
interface Actor {
  readonly figure: Picture;
  readonly ring: Picture | null;
  readonly tag: Picture | null;
  readonly pose: Pose;
  track: Track | null;
  strip: number;
  greyStrip: number;
  /** Children are smaller. */
  size: number;
  /** What the pictures show now, so that only changes are set. */
  shown: string;
  ringFrame: string;
  tagFrame: string;
  /** Left of a shift after the film was exchanged: eases to nothing. */
  dx: number;
  dy: number;
}

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
  readonly #people: Actor[] = [];
  readonly #staff: Actor[] = [];
  #film: FilmView | null = null;
  #atlas: FigureAtlas | null = null;
  #scale = 1;
  readonly #markScale: number;
  #stride = STRIDE;
  #unit = 1;
  readonly #served = new Set<number>();
  /** People in each room now, by place. */
  readonly counts = new Map<string, number>();

  constructor(scene: Scene, layers: CrowdLayers, markDensity: number) {
    this.#markScale = 1 / markDensity;
    this.#scene = scene;
    this.#layers = layers;
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
    atlas: FigureAtlas,
    glideAt: number | null,
  ): void {
    const before = glideAt === null ? null : this.#whereabouts();
    this.#film = film;
    this.#stride = STRIDE * tempoOf(film);
    this.#unit = unitOf(film.deadline);
    this.#atlas = atlas;
    this.#scale = 1 / atlas.density;
    const strip = (look: number, age: number, sex: 'f' | 'm', garb: Garb) =>
      atlas.strip(figureOf(look, age, sex, garb));
    staff.forEach((track, index) => {
      const look = film.staff[track.index]?.look ?? 0;
      const actor = this.#actor(this.#staff, index, false);
      const sex = (look >>> 3) % 5 < 3 ? 'f' : 'm';
      const garb = wear[track.id % wear.length] ?? 'clerk';
      this.#assign(actor, track, strip(look, 24 + (look % 38), sex, garb), -1);
    });
    plan.people.forEach((track, index) => {
      const face = film.people[track.index]?.face;
      const actor = this.#actor(this.#people, index, true);
      if (face === undefined) return;
      actor.size = sizeAt(face.age);
      this.#assign(
        actor,
        track,
        strip(face.look, face.age, face.sex, 'own'),
        strip(face.look % 3, face.age, face.sex, 'grey'),
      );
    });
    for (const actor of this.#people.slice(plan.people.length)) this.#dismiss(actor);
    for (const actor of this.#staff.slice(staff.length)) this.#dismiss(actor);
    if (before !== null && glideAt !== null) this.#glideFrom(before, glideAt);
  }

  draw(at: number, ms: number): void {
    const film = this.#film;
    if (film === null) return;
    for (const place of this.counts.keys()) this.counts.set(place, 0);
    const keep = ms >= GLIDE ? 0 : 1 - ms / GLIDE;
    this.#served.clear();
    for (const actor of this.#staff) {
      if (actor.track === null) continue;
      actor.dx *= keep;
      actor.dy *= keep;
      poseAt(actor.track, at, actor.pose);
      this.#drawFigure(actor, actor.strip, at);
      const { pose, track } = actor;
      if (pose.visible && !pose.moving) this.#served.add(track.legs[pose.leg]?.serves ?? -1);
    }
    for (const actor of this.#people) {
      if (actor.track === null) continue;
      actor.dx *= keep;
      actor.dy *= keep;
      this.#drawPerson(film, actor, actor.track, at);
    }
  }

  /** Where a person is now, for a flash beside them. */
  find(person: number): Readonly<Pose> | null {
    for (const actor of this.#people) if (actor.track?.id === person) return actor.pose;
    return null;
  }

  #drawPerson(film: FilmView, actor: Actor, track: Track, at: number): void {
    const { pose } = actor;
    poseAt(track, at, pose);
    const person = film.people[track.index];
    if (person === undefined) return;
    const leg = track.legs[pose.leg];
    if (leg !== undefined && !leg.leaves && at >= leg.from && (pose.visible || at >= leg.reached))
      this.counts.set(leg.room, (this.counts.get(leg.room) ?? 0) + 1);
    const state = film.regime === 'target' ? clockState(person, at, film.deadline) : 'none';
    const past = state === 'past';
    this.#drawFigure(actor, past ? actor.greyStrip : actor.strip, at);
    if (past) actor.figure.setAlpha(pose.alpha * 0.75);
    if (film.regime === 'purpose') this.#drawNeed(actor, person.need ?? 0);
    else if (state === 'none' || past) this.#mark(actor, '', '', 0);
    else {
      const step = Math.ceil(ringShare(person, at, film.deadline) * RING_STEPS);
      const left = Math.max(1, Math.floor((minutesLeft(person, at, film.deadline) ?? 0) / this.#unit));
      this.#mark(actor, nameAt(ringNames[state], step), state === 'red' ? nameAt(leftNames, left) : '', 0);
    }
  }

  #drawNeed(actor: Actor, need: number): void {
    const step = Math.min(NEED_STEPS - 1, Math.floor(need * NEED_STEPS));
    const served = this.#served.has(actor.track?.id ?? -1);
    const names = served ? metNames : needNames;
    this.#mark(actor, served ? 'halo-met' : 'halo', nameAt(names, step), 13);
    actor.ring
      ?.setScale(this.#markScale * (0.5 + 0.8 * need) * actor.pose.scale)
      .setAlpha(actor.pose.alpha * (0.35 + 0.65 * need));
  }

  #drawFigure(actor: Actor, strip: number, at: number): void {
    const { figure, pose } = actor;
    if (figure.visible !== pose.visible) figure.setVisible(pose.visible);
    if (!pose.visible) return;
    const stepping = pose.moving && pose.posture === 'walk';
    const posture: Posture =
      stepping && Math.floor(at / this.#stride + actor.strip) % 2 === 0 ? 'stand' : pose.posture;
    const shown = frameOf(strip, posture);
    if (actor.shown !== shown) {
      actor.shown = shown;
      // Sets the frame too, and its origin.
      figure.setTexture(pageName(this.#atlas?.pageOf(strip) ?? 0), shown);
    }
    const hop = stepping ? Math.abs(((at / this.#stride) % 2) - 1) * 2.2 : 0;
    figure.x = pose.x + actor.dx;
    figure.y = pose.y + actor.dy - hop;
    figure.flipX = pose.facing < 0;
    figure.setScale(this.#scale * pose.scale * actor.size);
    figure.setAlpha(pose.alpha);
  }

  /** @param aside how far right of the middle the tag is. */
  #mark(actor: Actor, ring: string, tag: string, aside: number): void {
    const { pose } = actor;
    const lying = pose.posture === 'lie';
    this.#place(actor.ring, 'ringFrame', actor, ring, lying ? -13 : -17, 0);
    this.#place(actor.tag, 'tagFrame', actor, tag, lying ? -36 : -41, aside);
  }

  #place(
    picture: Picture | null,
    key: 'ringFrame' | 'tagFrame',
    actor: Actor,
    frame: string,
    up: number,
    right: number,
  ): void {
    if (picture === null) return;
    const visible = frame !== '' && actor.pose.visible;
    if (picture.visible !== visible) picture.setVisible(visible);
    if (!visible) return;
    if (actor[key] !== frame) {
      actor[key] = frame;
      picture.setFrame(frame, true, true);
    }
    const { pose } = actor;
    picture.x = pose.x + actor.dx + right * pose.scale;
    picture.y = pose.y + actor.dy + up * pose.scale;
    picture.setScale(this.#markScale * Math.max(0.7, pose.scale));
    picture.setAlpha(pose.alpha);
  }

  #actor(pool: Actor[], index: number, marked: boolean): Actor {
    const known = pool[index];
    if (known !== undefined) return known;
    const figure = new Picture(this.#scene, 0, 0, pageName(0));
    (marked ? this.#layers.people : this.#layers.staff).add(figure);
    const make = (layer: Layer): Picture => {
      const picture = new Picture(this.#scene, 0, 0, 'marks');
      layer.add(picture);
      return picture.setVisible(false);
    };
    const actor: Actor = {
      figure,
      ring: marked ? make(this.#layers.rings) : null,
      tag: marked ? make(this.#layers.tags) : null,
      pose: newPose(),
      track: null,
      strip: 0,
      greyStrip: -1,
      size: 1,
      shown: '',
      ringFrame: '',
      tagFrame: '',
      dx: 0,
      dy: 0,
    };
    pool[index] = actor;
    return actor;
  }

  #assign(actor: Actor, track: Track, strip: number, greyStrip: number): void {
    actor.track = track;
    actor.strip = strip;
    actor.greyStrip = greyStrip;
    actor.shown = '';
    actor.pose.leg = 0;
    actor.dx = 0;
    actor.dy = 0;
  }

  #dismiss(actor: Actor): void {
    actor.track = null;
    actor.figure.setVisible(false);
    actor.ring?.setVisible(false);
    actor.tag?.setVisible(false);
  }

  #whereabouts(): Map<number, { readonly x: number; readonly y: number }> {
    const where = new Map<number, { readonly x: number; readonly y: number }>();
    for (const { track, pose } of this.#people)
      if (track !== null && pose.visible) where.set(track.id, { x: pose.x, y: pose.y });
    for (const { track, pose } of this.#staff)
      if (track !== null && pose.visible) where.set(-1 - track.id, { x: pose.x, y: pose.y });
    return where;
  }

  #glideFrom(before: ReadonlyMap<number, { readonly x: number; readonly y: number }>, at: number): void {
    for (const pool of [this.#people, this.#staff])
      for (const actor of pool) {
        if (actor.track === null) continue;
        const was = before.get(pool === this.#people ? actor.track.id : -1 - actor.track.id);
        poseAt(actor.track, at, actor.pose);
        if (was === undefined || !actor.pose.visible) continue;
        actor.dx = was.x - actor.pose.x;
        actor.dy = was.y - actor.pose.y;
      }
  }
}

function sizeAt(age: number): number {
  return age < 4 ? 0.66 : age < 9 ? 0.76 : age < 14 ? 0.88 : 1;
}
