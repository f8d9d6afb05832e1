/** A room's name on a small plate on the floor, with space for its counter behind. */
import type { Point } from './geometry.ts';
import type { Layout } from './layout.ts';
import { box, type Canvas, font } from './paint.ts';

const ink = '#5a4a31';
const plate = 'rgba(255, 253, 247, 0.88)';
/** Names are set no smaller than this share of their size; longer ones take two lines. */
const SMALLEST = 0.75;

/** Paints all names; `counters` is told the middle of each counter. */
export function paintNames(
  c: Canvas,
  layout: Layout,
  nameOf: (place: string) => string,
  counters: Map<string, Point>,
): void {
  const small = layout.kind === 'tall';
  const size = small ? 11.5 : 14;
  c.textBaseline = 'middle';
  c.textAlign = 'left';
  for (const room of layout.rooms.values()) {
    const high = size + (small ? 5 : 8);
    // On a phone the ambulances' counter goes under the name: the strip is narrow.
    const under = small && room.keeping === 'ambulance';
    const passes = room.keeping === 'pass';
    const counter = passes || under ? 0 : small ? 20 : 28;
    const pad = small ? 5 : 8;
    const words = nameOf(room.place);
    const widest = room.right - room.left - (small ? 4 : 10);
    const fits = (lines: readonly string[], at: number) => {
      c.font = `700 ${at}px ${font}`;
      return lines.every((text) => c.measureText(text).width + pad * 2 + counter <= widest);
    };
    const isLong = !fits([words], passes ? size : size * SMALLEST);
    const lines = isLong ? inTwo(words) : [words];
    let fit = size;
    while (!fits(lines, fit) && fit > size * SMALLEST) fit -= 0.5;
    const text = Math.max(...lines.map((each) => c.measureText(each).width));
    const wide = text + pad * 2 + counter;
    const inset = small ? 3 : layout.plan.looks[room.place]?.furniture === 'corridor' ? 8 : 7;
    const x = room.left + inset;
    const y = room.top + (small ? 4 : 7);
    const step = size * 1.08;
    box(c, plate, x, y, wide, high + (lines.length - 1) * step, high / 2);
    c.fillStyle = ink;
    for (const [index, each] of lines.entries()) c.fillText(each, x + pad, y + high / 2 + 0.8 + index * step);
    if (under) {
      box(c, plate, x, y + high + 2, 26, high, high / 2);
      counters.set(room.place, { x: x + 13, y: y + high * 1.5 + 2 });
    } else if (!passes)
      counters.set(room.place, { x: x + pad + text + counter / 2 + pad * 0.4, y: y + high / 2 });
  }
}

function inTwo(words: string): readonly string[] {
  const middle = words.lastIndexOf(' ');
  return middle < 0 ? [words] : [words.slice(0, middle), words.slice(middle + 1)];
}
