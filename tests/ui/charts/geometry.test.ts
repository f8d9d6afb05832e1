/** Geometry that all charts share: nothing falls off the picture, nothing that is there is invisible. */
import { describe, expect, it } from 'vitest';
import {
  anchorAt,
  axisSpan,
  barLength,
  columns,
  everyNth,
  roughWidth,
  scaleOf,
  ticksOf,
  wrap,
} from '../../../src/ui/charts/geometry.ts';

describe('axisSpan', () => {
  it('holds every value with some air', () => {
    const span = axisSpan([70, 95], 10);
    expect(span.from).toBeLessThan(70);
    expect(span.to).toBeGreaterThan(95);
  });

  it('is never thinner than asked, so that noise does not look like news', () => {
    const span = axisSpan([95.0, 95.2], 10);
    expect(span.to - span.from).toBeGreaterThanOrEqual(10);
  });

  it('stays within its bounds and gives back on the other side what they cut off', () => {
    const span = axisSpan([98, 99.5], 10, { from: 0, to: 100 });
    expect(span.to).toBe(100);
    expect(span.from).toBeLessThanOrEqual(90);
  });

  it('survives an empty list', () => {
    expect(axisSpan([], 10)).toEqual({ from: -5.6000000000000005, to: 5.6000000000000005 });
  });
});

describe('scales and columns', () => {
  it('maps the ends of a span to the ends of its range', () => {
    const y = scaleOf({ from: 80, to: 100 }, [200, 0]);
    expect(y(80)).toBe(200);
    expect(y(100)).toBe(0);
  });

  it('keeps ticks within the span', () => {
    const span = axisSpan([70, 95], 10, { from: 0, to: 100 });
    for (const tick of ticksOf(span, 4)) {
      expect(tick).toBeGreaterThanOrEqual(span.from);
      expect(tick).toBeLessThanOrEqual(span.to);
    }
  });

  it('centres columns in the width', () => {
    expect(columns(2, 10, 100)).toEqual([35, 85]);
    expect(columns(0, 0, 100)).toEqual([]);
  });
});

describe('barLength', () => {
  it('fills the room with the largest and hides nothing above zero', () => {
    expect(barLength(50, 50, 120)).toBe(120);
    expect(barLength(0.0001, 50, 120)).toBe(2);
    expect(barLength(0, 50, 120)).toBe(0);
    expect(barLength(3, 0, 120)).toBe(0);
  });
});

describe('words in pictures', () => {
  it('breaks lines within the width and loses no word', () => {
    const text = 'Over the year the reported figure was 94.6 and the true one 87.1; they parted in July';
    const lines = wrap(text, 200, 16);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(text);
    for (const line of lines) expect(roughWidth(line, 16)).toBeLessThanOrEqual(200);
  });

  it('gives a long word a line of its own', () => {
    expect(wrap('a antidisestablishmentarianism b', 60, 16)).toEqual([
      'a',
      'antidisestablishmentarianism',
      'b',
    ]);
    expect(wrap('   ', 60, 16)).toEqual([]);
  });

  it('keeps words inside by their anchor', () => {
    const inside = { from: 0, to: 300 };
    expect(anchorAt(10, 80, inside)).toBe('start');
    expect(anchorAt(150, 80, inside)).toBe('middle');
    expect(anchorAt(290, 80, inside)).toBe('end');
  });

  it('leaves names out evenly where there is no room', () => {
    expect(everyNth(30, 60)).toBe(1);
    expect(everyNth(30, 20)).toBe(2);
    expect(everyNth(30, 0)).toBe(30);
  });
});
