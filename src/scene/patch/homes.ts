/**
 * The small homes of the map: a light where somebody has just rung, and over it, for as long as the case is open, the
 * pin of whoever waits. Pictures are made once; a frame touches only what changed.
 */
import type { FilmCall, FilmView } from '../../store/view.ts';
import { clockState, ringShare } from '../clock.ts';
import { nameAt } from '../frameNames.ts';
import { type Layer, Picture, type Scene } from '../phaser.ts';
import type { PatchLayout } from './layout.ts';
import { LIGHT_FEET, needPins, PIN_STEPS, pinNames } from './pins.ts';
import { glowOf, isOpen, lightOf } from './plan.ts';

interface Lit {
  readonly light: Picture;
  readonly pin: Picture;
  calls: readonly FilmCall[];
  /** The latest call begun; a good guess. */
  latest: number;
  frame: string;
}

export class Homes {
  readonly #scene: Scene;
  readonly #lights: Layer;
  readonly #pins: Layer;
  readonly #scale: number;
  readonly #homes: Lit[] = [];
  #film: FilmView | null = null;

  constructor(scene: Scene, lights: Layer, pins: Layer, markDensity: number) {
    this.#scene = scene;
    this.#lights = lights;
    this.#pins = pins;
    this.#scale = 1 / markDensity;
  }

  setPlan(film: FilmView, layout: PatchLayout, calls: readonly (readonly FilmCall[])[]): void {
    this.#film = film;
    layout.homes.forEach(({ x, y, scale }, index) => {
      const lit = this.#homes[index] ?? this.#newHome(index);
      lit.calls = calls[index] ?? [];
      lit.latest = 0;
      lit.light.setPosition(x, y).setScale(this.#scale * scale);
      lit.pin.setPosition(x, y - 46 * scale).setScale(this.#scale * (0.3 + scale));
    });
    for (const lit of this.#homes.slice(layout.homes.length)) {
      lit.calls = [];
      hide(lit);
    }
  }

  draw(at: number): void {
    const film = this.#film;
    if (film === null) return;
    for (const lit of this.#homes) {
      if (lit.calls.length > 0) drawHome(lit, film, at);
    }
  }

  #newHome(index: number): Lit {
    const light = new Picture(this.#scene, 0, 0, 'pins', 'house-light').setOrigin(0.5, LIGHT_FEET);
    const pin = new Picture(this.#scene, 0, 0, 'pins', 'pin-plain');
    this.#lights.add(light.setVisible(false));
    this.#pins.add(pin.setVisible(false));
    const lit: Lit = { light, pin, calls: [], latest: 0, frame: '' };
    this.#homes[index] = lit;
    return lit;
  }
}

function drawHome(lit: Lit, film: FilmView, at: number): void {
  const { calls } = lit;
  while (lit.latest > 0 && at < (calls[lit.latest]?.at ?? 0)) lit.latest--;
  while (lit.latest + 1 < calls.length && at >= (calls[lit.latest + 1]?.at ?? 0)) lit.latest++;
  // Of several, one that is still open.
  let call = calls[lit.latest];
  for (let index = lit.latest; index >= 0; index--) {
    const other = calls[index];
    if (other === undefined || !isOpen(other, at)) continue;
    call = other;
    break;
  }
  let light = 0;
  for (let index = Math.max(0, lit.latest - 1); index <= lit.latest; index++) {
    const each = calls[index];
    if (each !== undefined) light = Math.max(light, lightOf(each, at, film.from));
  }
  lit.light.setVisible(light > 0).setAlpha(light);
  const glow = call === undefined || at < call.at ? 0 : glowOf(call, at, film.from);
  if (call === undefined || glow <= 0) {
    lit.pin.setVisible(false);
    return;
  }
  const waits = isOpen(call, at);
  lit.pin.setVisible(waits || glow > 0.3).setAlpha(waits ? glow : Math.max(0, glow * 1.4 - 0.4));
  const frame = pinOf(call, film, at);
  if (frame === lit.frame) return;
  lit.frame = frame;
  lit.pin.setFrame(frame, true, true);
}

function hide(lit: Lit): void {
  lit.light.setVisible(false);
  lit.pin.setVisible(false);
}

function pinOf(call: FilmCall, film: FilmView, at: number): string {
  if (film.regime === 'purpose') return nameAt(needPins, Math.min(2, Math.floor((call.need ?? 0) * 3)));
  if (film.regime === 'none') return 'pin-plain';
  const then = call.closed < 0 ? at : Math.min(at, call.closed - 1);
  const state = clockState(call, then, film.deadline);
  if (state === 'none') return 'pin-plain';
  if (state === 'past') return 'pin-past';
  return nameAt(pinNames[state], Math.ceil(ringShare(call, then, film.deadline) * PIN_STEPS));
}
