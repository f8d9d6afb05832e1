/** One of those known by name on the stage: figure, coach, card with face, name and weeks, and the bubble of a meeting. */
import type { KnownView } from '../../store/view.ts';
import { metNames, NEED_STEPS, nameAt, needNames } from '../frameNames.ts';
import { lettering } from '../lettering.ts';
import { type GameObject, type Layer, Picture, type Scene, type Text } from '../phaser.ts';
import type { Posture } from '../pose.ts';
import { frameOf, pageName } from '../sheets.ts';
import type { Cell, DiaryLayout } from './layout.ts';
import { alongWay, type SeatMoment } from './moment.ts';
import type { CardTint } from './room.ts';

/** Strips of the atlas for one of those known. */
export interface Strips {
  readonly own: number;
  readonly grey: number;
  page(strip: number): number;
  readonly scale: number;
}

export interface SeatLayers {
  readonly glows: Layer;
  readonly cards: Layer;
  readonly people: Layer;
  readonly tags: Layer;
}

export interface Told {
  readonly tint: CardTint;
  readonly status: string;
  /** Minutes of the meeting that is shown, in words. */
  readonly minutes: string;
  readonly isGrey: boolean;
  /** On purpose: how great the need is, 0..1; null otherwise. */
  readonly need: number | null;
}

const COACH_ASIDE = 24;

export class Seat {
  readonly known: KnownView;
  readonly #glow: Picture;
  readonly #card: Picture;
  readonly #face: Picture;
  readonly #name: Text;
  readonly #status: Text;
  readonly #figure: Picture;
  readonly #coach: Picture;
  readonly #bubble: Picture;
  readonly #minutes: Text;
  readonly #need: Picture;
  readonly #all: readonly GameObject[];
  #cell: Cell | null = null;
  #kind: DiaryLayout['kind'] = 'wide';
  #size = 1;
  #markScale = 1;
  #shown = '';
  #tint = '';
  #told = '';
  readonly at = { x: 0, y: 0 };

  constructor(scene: Scene, layers: SeatLayers, known: KnownView, index: number, sharpness: number) {
    this.known = known;
    const image = (layer: Layer, texture: string, frame?: string) => {
      const made = new Picture(scene, 0, 0, texture, frame);
      layer.add(made);
      return made;
    };
    const text = (layer: Layer, size: number, weight: 'bold' | 'normal', colour: string) => {
      const made = lettering(scene, size, weight, colour, sharpness);
      layer.add(made);
      return made;
    };
    this.#glow = image(layers.glows, 'glow');
    this.#card = image(layers.cards, 'cards', 'here').setOrigin(0);
    this.#face = image(layers.cards, 'known-faces', `face${index}`).setOrigin(0);
    this.#name = text(layers.cards, 14, 'bold', '#3a2f22').setText(known.person.name);
    this.#status = text(layers.cards, 11, 'normal', '#5c4e39');
    this.#coach = image(layers.people, pageName(0)).setVisible(false);
    this.#figure = image(layers.people, pageName(0));
    this.#need = image(layers.tags, 'marks', nameAt(needNames, 0)).setVisible(false);
    this.#bubble = image(layers.tags, 'bubble').setVisible(false);
    this.#minutes = text(layers.tags, 10.5, 'bold', '#ffffff').setOrigin(0.5).setVisible(false);
    this.#all = [this.#glow, this.#card, this.#face, this.#name, this.#status, this.#figure, this.#coach];
    this.#all = [...this.#all, this.#need, this.#bubble, this.#minutes];
  }

  arrange(cell: Cell, layout: DiaryLayout, density: number, markDensity: number, faceScale: number): void {
    this.#cell = cell;
    this.#kind = layout.kind;
    this.#size = layout.figure;
    this.#markScale = 1 / markDensity;
    const { left, top } = cell.card;
    const isWide = layout.kind === 'wide';
    // Painted anew for this size.
    this.#card
      .setTexture('cards', 'here')
      .setPosition(left - 4, top - 4)
      .setScale(1 / density);
    this.#bubble.setTexture('bubble');
    this.#glow.setTexture('glow').setPosition(cell.chair.x, cell.chair.y - 15 * layout.figure);
    this.#glow.setScale(layout.figure / density);
    this.#tint = '';
    this.#face.setPosition(left + 4, top + 4).setScale(faceScale * (isWide ? 38 : 30));
    const aside = isWide ? 46 : 37;
    this.#name.setPosition(left + aside, top + (isWide ? 7 : 4)).setFontSize(isWide ? 14 : 12.5);
    this.#status.setPosition(left + aside, top + (isWide ? 25 : 19)).setFontSize(isWide ? 11 : 10);
    this.#bubble.setScale(1 / density);
  }

  /** Where a coach stands during a meeting; used for the picture alone. */
  draw(at: number, pace: number, moment: SeatMoment, told: Told, strips: Strips, coach: number): void {
    const cell = this.#cell;
    if (cell === null) return;
    this.#drawCard(told, moment);
    this.#glow.setAlpha(moment.where === 'chair' ? moment.alpha * (told.isGrey ? 0.3 : 1) : 0);
    const isOut = moment.where === 'work';
    const isOnWay = moment.where === 'way';
    const { x, y } = moment.where === 'chair' ? cell.chair : cell.work;
    this.at.x = x;
    this.at.y = y;
    if (isOnWay) alongWay(cell.way, moment.way, this.at);
    const strip = told.isGrey ? strips.grey : strips.own;
    const steps = isOnWay && Math.floor((at / pace) * 7) % 2 === 0;
    const posture: Posture = moment.where === 'chair' ? 'sit' : steps ? 'walk' : 'stand';
    this.#set(this.#figure, strip, posture, strips);
    const out = isOut ? 1 : isOnWay ? moment.way : 0;
    const size = this.#size * (1 - out) + Math.min(this.#size, this.#kind === 'wide' ? 1.05 : 0.85) * out;
    const lift = moment.where === 'chair' ? 3 * this.#size : 0;
    this.#figure
      .setPosition(this.at.x, this.at.y - lift)
      .setScale(strips.scale * size)
      .setAlpha(moment.alpha)
      .setVisible(moment.where !== 'nowhere');
    this.#figure.flipX = isOnWay && moment.homeward;
    this.#drawMeeting(cell, moment, told, strips, coach);
    this.#drawNeed(moment, told, lift);
  }

  destroy(): void {
    for (const each of this.#all) each.destroy();
  }

  #drawCard({ tint, status, isGrey }: Told, moment: SeatMoment): void {
    if (tint !== this.#tint) {
      this.#tint = tint;
      this.#card.setFrame(tint, true, false);
    }
    if (status !== this.#told) {
      this.#told = status;
      this.#status.setText(status);
    }
    const faint = isGrey || moment.where === 'nowhere' ? 0.5 : 0.35 + 0.65 * moment.alpha;
    this.#face.setAlpha(faint);
    this.#name.setAlpha(isGrey ? 0.62 : 1);
  }

  #drawMeeting(cell: Cell, moment: SeatMoment, told: Told, strips: Strips, coach: number): void {
    const isMeeting = moment.meeting >= 0 && coach >= 0;
    this.#coach.setVisible(isMeeting);
    this.#bubble.setVisible(isMeeting);
    this.#minutes.setVisible(isMeeting);
    if (!isMeeting) return;
    const share = moment.meetingShare;
    const alpha = Math.min(1, share * 6, (1 - share) * 4);
    const s = this.#size;
    this.#setOther(this.#coach, coach, 'stand', strips);
    this.#coach
      .setPosition(cell.chair.x - COACH_ASIDE * s - (1 - alpha) * 8, cell.chair.y - 1)
      .setScale(strips.scale * s)
      .setAlpha(alpha);
    const x = cell.chair.x - COACH_ASIDE * 0.5 * s;
    const y = cell.chair.y - 40 * s - 4 * share;
    this.#bubble.setPosition(x, y).setAlpha(alpha);
    if (this.#minutes.text !== told.minutes) this.#minutes.setText(told.minutes);
    this.#minutes.setPosition(x, y - 3).setAlpha(alpha);
  }

  #drawNeed(moment: SeatMoment, { need }: Told, lift: number): void {
    const shown = need !== null && moment.where === 'chair';
    this.#need.setVisible(shown);
    if (!shown || need === null) return;
    const step = Math.min(NEED_STEPS - 1, Math.floor(need * NEED_STEPS));
    this.#need.setFrame(nameAt(moment.meeting >= 0 ? metNames : needNames, step), true, true);
    this.#need
      .setPosition(this.at.x + 13 * this.#size, this.at.y - lift - 27 * this.#size)
      .setScale(this.#markScale * Math.min(1.3, this.#size))
      .setAlpha(Math.max(0.4, moment.alpha));
  }

  #set(picture: Picture, strip: number, posture: Posture, strips: Strips): void {
    const shown = frameOf(strip, posture);
    if (shown === this.#shown) return;
    this.#shown = shown;
    picture.setTexture(pageName(strips.page(strip)), shown);
  }

  #setOther(picture: Picture, strip: number, posture: Posture, strips: Strips): void {
    const shown = frameOf(strip, posture);
    if (picture.frame.name !== shown) picture.setTexture(pageName(strips.page(strip)), shown);
  }
}
