/**
 * Pure geometry that every chart shares: an axis that fits its values, ticks that people can read, lengths, and words
 * that must find their place. No DOM, no React.
 */
import { scaleLinear } from 'd3-scale';

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The span of an axis that shows all values with some air, within `within`, never thinner than `least`. */
export function axisSpan(
  values: readonly number[],
  least: number,
  within: Span = { from: -Infinity, to: Infinity },
): Span {
  const finite = values.filter(Number.isFinite);
  const low = finite.length > 0 ? Math.min(...finite) : 0;
  const high = finite.length > 0 ? Math.max(...finite) : 0;
  const half = Math.max((high - low) / 2, least / 2) * 1.12;
  const middle = (high + low) / 2;
  const from = Math.max(within.from, Math.min(middle - half, low));
  const to = Math.min(within.to, Math.max(middle + half, high));
  // What one edge cut off is given back on the other side.
  if (to - from >= least) return { from, to };
  return to >= within.to
    ? { from: Math.max(within.from, to - least), to }
    : { from, to: Math.min(within.to, from + least) };
}

export function ticksOf(span: Span, count: number): number[] {
  return scaleLinear([span.from, span.to], [0, 1]).ticks(count);
}

/** From value to pixel; `range` may run downwards. */
export function scaleOf(span: Span, range: readonly [number, number]): (value: number) => number {
  return scaleLinear([span.from, span.to], [range[0], range[1]]);
}

/** Centre of each of `count` columns in `width`, beginning at `left`. */
export function columns(count: number, left: number, width: number): number[] {
  const step = width / Math.max(1, count);
  return Array.from({ length: count }, (_, i) => left + step * (i + 0.5));
}

/** Pixels of a bar of `value` where `largest` fills `room`; a value above zero is never invisible. */
export function barLength(value: number, largest: number, room: number): number {
  if (!(value > 0) || !(largest > 0)) return 0;
  return Math.max(2, (Math.min(value, largest) / largest) * room);
}

/**
 * Rough width of words at `size` pixels, on the wide side, since a saved picture may be drawn in another sans: enough
 * to choose a side or a line break, not to set type.
 */
export function roughWidth(words: string, size: number, bold = false): number {
  return words.length * size * (bold ? 0.63 : 0.58);
}

/** Breaks a text into lines of at most `width` pixels at `size`; a longer word has a line of its own. */
export function wrap(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && roughWidth(longer, size, bold) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** Whether words of `width` centred on `x` should begin, end or stand on it, so that they stay inside. */
export function anchorAt(x: number, width: number, inside: Span): 'start' | 'middle' | 'end' {
  if (x - width / 2 < inside.from) return 'start';
  if (x + width / 2 > inside.to) return 'end';
  return 'middle';
}

/** Shows every nth label so that labels of `width` pixels do not touch in columns of `step`. */
export function everyNth(width: number, step: number): number {
  return Math.max(1, Math.ceil(width / Math.max(1, step)));
}
