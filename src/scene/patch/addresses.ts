/**
 * The addresses that rang most often: the person at the door while their case is open, with the target's ring or the
 * purpose's need, and a plate with the name and a mark for every call this year.
 */
import { figureOf } from '../../art/figureSpec.ts';
import type { FilmAddress, FilmCall, FilmView } from '../../store/view.ts';
import type { FigureAtlas } from '../atlas.ts';
import { clockState, minutesLeft, ringShare, unitOf } from '../clock.ts';
import { leftNames, NEED_STEPS, nameAt, needNames, RING_STEPS, ringNames } from '../frameNames.ts';
import { lettering } from '../lettering.ts';
import { Graphics, type Layer, Picture, type Scene, type Text } from '../phaser.ts';
import { frameOf, pageName } from '../sheets.ts';
import type { Address, PatchLayout } from './layout.ts';
import { LIGHT_FEET } from './pins.ts';
import { glowOf, isOpen, lightOf } from './plan.ts';

export interface AddressLayers {
  readonly lights: Layer;
  readonly people: Layer;
  readonly plates: Layer;
}

interface Shown {
  readonly light: Picture;
  readonly ring: Picture;
  readonly figure: Picture;
  readonly tag: Picture;
  readonly board: Graphics;
  readonly name: Text;
  readonly pips: readonly Picture[];
  data: FilmAddress | null;
  calls: readonly FilmCall[];
  where: Address | null;
  strip: number;
  grey: number;
}

/** Of more calls the latest are shown. */
const MOST_PIPS = 8;

export class Addresses {
  readonly #scene: Scene;
  readonly #layers: AddressLayers;
  readonly #scale: number;
  readonly #sharpness: number;
  readonly #shown: Shown[] = [];
  #film: FilmView | null = null;
  #atlas: FigureAtlas | null = null;

  constructor(scene: Scene, layers: AddressLayers, markDensity: number, sharpness: number) {
    this.#scene = scene;
    this.#layers = layers;
    this.#scale = 1 / markDensity;
    this.#sharpness = sharpness;
  }

  setPlan(
    film: FilmView,
    layout: PatchLayout,
    calls: readonly (readonly FilmCall[])[],
    atlas: FigureAtlas,
  ): void {
    this.#film = film;
    this.#atlas = atlas;
    const data = film.calls?.addresses ?? [];
    layout.addresses.forEach((where, index) => {
      const shown = this.#shown[index] ?? this.#newShown(index);
      const each = data[index] ?? null;
      shown.data = each;
      shown.calls = calls[index] ?? [];
      shown.where = where;
      shown.board.clear();
      if (each === null) return;
      const { look, age, sex, name } = each.face;
      shown.strip = atlas.strip(figureOf(look, age, sex, 'own'));
      shown.grey = atlas.strip(figureOf(look % 3, age, sex, 'grey'));
      this.#place(shown, where, name, layout.kind === 'tall');
    });
  }

  draw(at: number): void {
    for (const shown of this.#shown) this.#draw(shown, at);
  }

  #place(shown: Shown, { x, y, scale, plate }: Address, name: string, small: boolean): void {
    const wide = plate.right - plate.left;
    const high = plate.bottom - plate.top;
    shown.board.fillStyle(0x3c2c14, 0.2).fillRoundedRect(plate.left + 1, plate.top + 2, wide, high, 5);
    shown.board.fillStyle(0xfffdf8, 0.96).fillRoundedRect(plate.left, plate.top, wide, high, 5);
    // On purpose, who rings again and again is what to look at.
    if (this.#film?.regime === 'purpose') shown.board.lineStyle(2.4, 0xd9743b, 1);
    else shown.board.lineStyle(1, 0x8d7f68, 0.7);
    shown.board.strokeRoundedRect(plate.left, plate.top, wide, high, 5);
    shown.name.setText(name).setFontSize(small ? 10.5 : 12.5);
    shown.name.setPosition(x, plate.top + (small ? 8 : 9));
    shown.name.setScale(Math.min(1, (wide - 8) / Math.max(1, shown.name.width)), 1);
    shown.light.setPosition(x, y).setScale(this.#scale * scale);
    shown.figure.setPosition(x, y).setScale((scale * 1.05) / (this.#atlas?.density ?? 1));
    shown.ring.setPosition(x, y - 17 * scale).setScale(this.#scale * scale);
    shown.tag.setPosition(x + 24 * scale, y - 30 * scale).setScale(this.#scale * Math.max(0.8, scale));
    for (const pip of shown.pips)
      pip.setScale(this.#scale * (small ? 0.86 : 1)).setY(plate.bottom - (small ? 8 : 9));
  }

  #draw(shown: Shown, at: number): void {
    const { data, where } = shown;
    const film = this.#film;
    if (data === null || where === null || film === null) {
      shown.light.setVisible(false);
      this.#hidePerson(shown);
      showPlate(shown, false);
      for (const pip of shown.pips) pip.setVisible(false);
      return;
    }
    this.#drawPips(shown, data, where, at);
    let call: FilmCall | null = null;
    let glow = 0;
    let light = 0;
    for (const each of shown.calls) {
      if (at < each.at) break;
      const bright = glowOf(each, at, film.from);
      light = Math.max(light, lightOf(each, at, film.from));
      if (bright < glow && !isOpen(each, at)) continue;
      glow = Math.max(glow, bright);
      call = each;
    }
    shown.light.setVisible(light > 0).setAlpha(light);
    if (call === null || glow <= 0) this.#hidePerson(shown);
    else this.#drawPerson(shown, call, film, at, glow);
  }

  #drawPerson(shown: Shown, call: FilmCall, film: FilmView, at: number, glow: number): void {
    const then = call.closed < 0 ? at : Math.min(at, call.closed - 1);
    const state = film.regime === 'target' ? clockState(call, then, film.deadline) : 'none';
    const strip = state === 'past' ? shown.grey : shown.strip;
    shown.figure.setTexture(pageName(this.#atlas?.pageOf(strip) ?? 0), frameOf(strip, 'stand'));
    shown.figure.setVisible(true).setAlpha(glow);
    const purpose = film.regime === 'purpose';
    const clocked = state === 'green' || state === 'amber' || state === 'red';
    shown.ring.setVisible(purpose || clocked).setAlpha(glow);
    shown.tag.setVisible(purpose || state === 'red').setAlpha(glow);
    if (purpose) {
      const step = Math.min(NEED_STEPS - 1, Math.floor((call.need ?? 0) * NEED_STEPS));
      shown.ring.setFrame('halo', true, true);
      shown.tag.setFrame(nameAt(needNames, step), true, true);
    } else if (clocked) {
      const step = Math.ceil(ringShare(call, then, film.deadline) * RING_STEPS);
      shown.ring.setFrame(nameAt(ringNames[state], step), true, true);
      const left = Math.max(
        1,
        Math.floor((minutesLeft(call, then, film.deadline) ?? 0) / unitOf(film.deadline)),
      );
      if (state === 'red') shown.tag.setFrame(nameAt(leftNames, left), true, true);
    }
  }

  #drawPips(shown: Shown, { calls }: FilmAddress, { x, plate }: Address, at: number): void {
    const { pips } = shown;
    const counts = this.#film?.regime === 'target';
    let rung = 0;
    while (rung < calls.length && at >= (calls[rung]?.at ?? 0)) rung++;
    // Whoever has not rung yet has no name here.
    showPlate(shown, rung > 0);
    const first = Math.max(0, rung - MOST_PIPS);
    const step = Math.min(13, (plate.right - plate.left - 10) / MOST_PIPS);
    pips.forEach((pip, index) => {
      const call = calls[first + index];
      const visible = call !== undefined && first + index < rung;
      pip.setVisible(visible);
      if (!visible) return;
      const closed = call.closed >= 0 && at >= call.closed;
      pip.setFrame(!closed ? 'pip-open' : call.success && counts ? 'pip-done' : 'pip-none', true, true);
      pip.setX(x + (index - (rung - first - 1) / 2) * step);
    });
  }

  #hidePerson({ figure, ring, tag }: Shown): void {
    figure.setVisible(false);
    ring.setVisible(false);
    tag.setVisible(false);
  }

  #newShown(index: number): Shown {
    const scene = this.#scene;
    const { lights, people, plates } = this.#layers;
    const image = (layer: Layer, texture: string, frame?: string) => {
      const picture = new Picture(scene, 0, 0, texture, frame).setVisible(false);
      layer.add(picture);
      return picture;
    };
    const light = image(lights, 'pins', 'house-light').setOrigin(0.5, LIGHT_FEET);
    const ring = image(people, 'marks', 'halo');
    const figure = image(people, pageName(0));
    const tag = image(people, 'marks', 'halo');
    const board = new Graphics(scene);
    const name = lettering(scene, 12, 'bold', '#3a2f22', this.#sharpness).setOrigin(0.5);
    plates.add(board);
    plates.add(name);
    const pips = Array.from({ length: MOST_PIPS }, () => image(plates, 'pins', 'pip-none'));
    const shown: Shown = {
      light,
      ring,
      figure,
      tag,
      board,
      name,
      pips,
      data: null,
      calls: [],
      where: null,
      strip: 0,
      grey: 0,
    };
    this.#shown[index] = shown;
    return shown;
  }
}

function showPlate({ board, name }: Shown, visible: boolean): void {
  if (board.visible === visible && name.visible === visible) return;
  board.setVisible(visible);
  name.setVisible(visible);
}
