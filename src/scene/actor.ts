/**
 * One person or member of staff on the stage: figure, ring and tag, set where the track says. Pictures are made once
 * and used again; a frame makes no garbage and touches only what changed.
 */
import type { FigureAtlas } from './atlas.ts';
import type { Point } from './geometry.ts';
import { type Layer, Picture, type Scene } from './phaser.ts';
import type { Leg, Track } from './plan.ts';
import { newPose, type Pose, type Posture, poseAt } from './pose.ts';
import { frameOf, pageName } from './sheets.ts';

/** What somebody looks like: strips of the atlas. */
export interface Looks {
  readonly strip: number;
  /** Past the deadline. */
  readonly grey: number;
  /** Children are smaller. */
  readonly size: number;
}

interface Mark {
  readonly picture: Picture;
  /** What it shows now, '' nothing yet. */
  frame: string;
}

/** How high over the feet ring and tag are, of who stands and of who lies. */
const RING = { up: -17, lying: -13 } as const;
const TAG = { up: -41, lying: -36 } as const;
/** A mark of somebody drawn smaller than this is still legible. */
const SMALLEST = 0.7;

export class Actor {
  readonly pose: Pose = newPose();
  readonly #figure: Picture;
  readonly #ring: Mark | null;
  readonly #tag: Mark | null;
  readonly #markScale: number;
  #track: Track | null = null;
  #looks: Looks = { strip: 0, grey: 0, size: 1 };
  #shown = '';
  /** Left of a shift after the film was exchanged: eases to nothing. */
  #dx = 0;
  #dy = 0;

  constructor(
    scene: Scene,
    figures: Layer,
    marks: { readonly rings: Layer; readonly tags: Layer } | null,
    markScale: number,
  ) {
    this.#markScale = markScale;
    this.#figure = new Picture(scene, 0, 0, pageName(0));
    figures.add(this.#figure);
    const make = (layer: Layer): Mark => {
      const picture = new Picture(scene, 0, 0, 'marks').setVisible(false);
      layer.add(picture);
      return { picture, frame: '' };
    };
    this.#ring = marks === null ? null : make(marks.rings);
    this.#tag = marks === null ? null : make(marks.tags);
  }

  get track(): Track | null {
    return this.#track;
  }

  get leg(): Leg | undefined {
    return this.#track?.legs[this.pose.leg];
  }

  assign(track: Track, looks: Looks): void {
    this.#track = track;
    this.#looks = looks;
    this.#shown = '';
    this.pose.leg = 0;
    this.#dx = 0;
    this.#dy = 0;
  }

  dismiss(): void {
    this.#track = null;
    this.#figure.setVisible(false);
    this.#ring?.picture.setVisible(false);
    this.#tag?.picture.setVisible(false);
  }

  /** Glides from where they were drawn to where they are at a moment. */
  glideFrom(was: Point, at: number): void {
    if (this.#track === null) return;
    poseAt(this.#track, at, this.pose);
    if (!this.pose.visible) return;
    this.#dx = was.x - this.pose.x;
    this.#dy = was.y - this.pose.y;
  }

  /** @param keep of a glide, 0..1: how much of it is left after this frame. */
  move(track: Track, at: number, keep: number): void {
    this.#dx *= keep;
    this.#dy *= keep;
    poseAt(track, at, this.pose);
  }

  /** @param stride minutes of film for one step of a walk. */
  drawFigure(atlas: FigureAtlas, at: number, stride: number, isGrey: boolean): void {
    const figure = this.#figure;
    const { pose } = this;
    if (figure.visible !== pose.visible) figure.setVisible(pose.visible);
    if (!pose.visible) return;
    const strip = isGrey ? this.#looks.grey : this.#looks.strip;
    const isStepping = pose.moving && pose.posture === 'walk';
    const stands = isStepping && Math.floor(at / stride + strip) % 2 === 0;
    const posture: Posture = stands ? 'stand' : pose.posture;
    const shown = frameOf(strip, posture);
    if (this.#shown !== shown) {
      this.#shown = shown;
      // Sets the frame too, and its origin.
      figure.setTexture(pageName(atlas.pageOf(strip)), shown);
    }
    const hop = isStepping ? Math.abs(((at / stride) % 2) - 1) * 2.2 : 0;
    figure.x = pose.x + this.#dx;
    figure.y = pose.y + this.#dy - hop;
    figure.flipX = pose.facing < 0;
    figure.setScale((pose.scale * this.#looks.size) / atlas.density);
    figure.setAlpha(isGrey ? pose.alpha * 0.75 : pose.alpha);
  }

  /** Frames of ring and tag, '' none. @param aside how far right of the middle the tag is. */
  mark(ring: string, tag: string, aside: number): void {
    const isLying = this.pose.posture === 'lie';
    this.#place(this.#ring, ring, isLying ? RING.lying : RING.up, 0);
    this.#place(this.#tag, tag, isLying ? TAG.lying : TAG.up, aside);
  }

  /** The ring as a glow, the wider and brighter the greater the need (0..1). */
  glow(need: number): void {
    this.#ring?.picture
      .setScale(this.#markScale * (0.5 + 0.8 * need) * this.pose.scale)
      .setAlpha(this.pose.alpha * (0.35 + 0.65 * need));
  }

  #place(mark: Mark | null, frame: string, up: number, right: number): void {
    if (mark === null) return;
    const { picture } = mark;
    const { pose } = this;
    const isVisible = frame !== '' && pose.visible;
    if (picture.visible !== isVisible) picture.setVisible(isVisible);
    if (!isVisible) return;
    if (mark.frame !== frame) {
      mark.frame = frame;
      picture.setFrame(frame, true, true);
    }
    picture.x = pose.x + this.#dx + right * pose.scale;
    picture.y = pose.y + this.#dy + up * pose.scale;
    picture.setScale(this.#markScale * Math.max(SMALLEST, pose.scale));
    picture.setAlpha(pose.alpha);
  }
}
