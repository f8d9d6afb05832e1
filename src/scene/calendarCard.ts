/** A leaf of a calendar over the floor while the days between two stretches run past. */

import { DAY } from '../lib/time.ts';
import { lettering } from './lettering.ts';
import { colours } from './marks.ts';
import { Container, Graphics, type Scene, type Text } from './phaser.ts';

export interface CalendarWords {
  /** 0 = January. */
  month(calendarMonth: number): string;
  /** 0 = Monday. */
  weekday(day: number): string;
}

export class CalendarCard {
  readonly #box: Container;
  readonly #month: Text;
  readonly #day: Text;
  readonly #weekday: Text;
  readonly #words: CalendarWords;
  #shown = -1;

  constructor(scene: Scene, words: CalendarWords, sharpness: number) {
    this.#words = words;
    const paper = new Graphics(scene);
    paper.fillStyle(0x3c2c14, 0.2).fillRoundedRect(-66, -74, 136, 154, 8);
    paper.fillStyle(0xfffdf8, 1).fillRoundedRect(-68, -76, 136, 150, 8);
    paper.fillStyle(0x1d4f91, 1).fillRoundedRect(-68, -76, 136, 36, { tl: 8, tr: 8, bl: 0, br: 0 });
    paper.fillStyle(0xfffdf8, 1).fillCircle(-34, -69, 4).fillCircle(34, -69, 4);
    const text = (y: number, size: number, colour: string, weight: 'bold' | 'normal') =>
      lettering(scene, size, weight, colour, sharpness).setOrigin(0.5).setY(y);
    this.#month = text(-55, 16, '#ffffff', 'bold');
    this.#day = text(8, 68, colours.ink, 'bold');
    this.#weekday = text(57, 15, '#6b5a3e', 'normal');
    this.#box = new Container(scene, 0, 0, [paper, this.#month, this.#day, this.#weekday]).setVisible(false);
    scene.add.existing(this.#box);
  }

  place(x: number, y: number, scale: number): void {
    this.#box.setPosition(x, y).setScale(scale);
  }

  get box(): Container {
    return this.#box;
  }

  hide(): void {
    if (this.#box.visible) this.#box.setVisible(false);
  }

  show(at: number, monthFrom: number, calendarMonth: number, alpha: number): void {
    const day = Math.floor(at / DAY);
    if (day !== this.#shown) {
      this.#shown = day;
      this.#month.setText(this.#words.month(calendarMonth));
      this.#day.setText(String(Math.min(30, Math.floor((at - monthFrom) / DAY) + 1)));
      this.#weekday.setText(this.#words.weekday(((day % 7) + 7) % 7));
    }
    this.#box.setVisible(alpha > 0).setAlpha(alpha);
    // Each leaf turns over within its day.
    const part = (at % DAY) / DAY;
    this.#day.setScale(1, part < 0.3 ? 0.4 + 2 * part : 1);
  }
}
