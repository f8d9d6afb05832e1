/** What the charts decide before they draw: the year's layout, signals of control charts, the rope, saved pictures. */
import { describe, expect, it } from 'vitest';
import type { MeasureChart } from '../../../src/run/revealTypes.ts';
import { compose } from '../../../src/ui/charts/picture.ts';
import {
  mooringOf,
  ropePath,
  ropeThickness,
  sagOf,
  weightPath,
  weightSize,
} from '../../../src/ui/charts/rope.ts';
import { pointKinds, rulesSeen, signalCount } from '../../../src/ui/charts/xmr.ts';
import { yearLayout } from '../../../src/ui/charts/yearLayout.ts';
import { fixtureReveal } from '../../support/fixtureReveal.ts';

describe('yearLayout', () => {
  const { months } = fixtureReveal.scrubber;
  for (const width of [280, 358, 720, 1160]) {
    it(`keeps lines, names and bars apart at ${width} pixels`, () => {
      const layout = yearLayout(width, months);
      expect(layout.xs).toHaveLength(12);
      expect(layout.xs[0]).toBeGreaterThan(layout.left);
      expect(layout.xs.at(-1)).toBeLessThan(layout.right);
      for (const { reported, trueFigure } of months) {
        for (const value of [reported, trueFigure]) {
          expect(layout.y(value)).toBeGreaterThanOrEqual(layout.lines.from);
          expect(layout.y(value)).toBeLessThanOrEqual(layout.lines.to);
        }
      }
      expect(layout.bars.from).toBeGreaterThan(layout.lines.to);
      expect(layout.height).toBeGreaterThan(layout.nameY);
      expect(layout.labels.reportedY).toBeLessThan(layout.labels.trueY);
    });
  }

  it('keeps room for a line that rises', () => {
    const raised = months.map((month, i) => ({ ...month, level: 95 + Math.min(6, i) / 2 }));
    const { y, lines } = yearLayout(720, raised);
    expect(y(98)).toBeGreaterThanOrEqual(lines.from);
    expect(y(98)).toBeLessThan(y(95));
  });

  it('leaves out a tick that would stand on the line’s own name', () => {
    const layout = yearLayout(720, months);
    for (const tick of layout.ticks) expect(Math.abs(layout.y(tick) - layout.y(95))).toBeGreaterThan(14);
  });
});

describe('control charts', () => {
  const chart = (better: MeasureChart['better'], signals: MeasureChart['signals']): MeasureChart => ({
    id: 'timeToNeedMet',
    unit: 'minutes',
    better,
    points: [10, 11, 10, 9, 10, 4, 3, 10, 17],
    limits: [{ from: 0, mean: 10, upper: 15, lower: 5 }],
    signals,
  });

  it('calls a point chance unless a rule speaks', () => {
    expect(new Set(pointKinds(chart('lower', [])))).toEqual(new Set(['chance']));
  });

  it('says of a signal for what it is', () => {
    const kinds = pointKinds(
      chart('lower', [
        { index: 5, rule: 'outside', for: 'better' },
        { index: 8, rule: 'outside', for: 'worse' },
      ]),
    );
    expect([kinds[5], kinds[8], kinds[4]]).toEqual(['better', 'worse', 'chance']);
  });

  it('counts neighbouring signals as one piece of news and names each rule once', () => {
    const signals = [
      { index: 5, rule: 'outside', for: 'worse' },
      { index: 6, rule: 'outside', for: 'worse' },
      { index: 6, rule: 'twoOfThree', for: 'worse' },
      { index: 8, rule: 'outside', for: 'worse' },
    ] as const;
    expect(signalCount(chart('lower', signals))).toBe(2);
    expect(rulesSeen(chart('lower', signals))).toEqual(['outside', 'twoOfThree']);
  });
});

describe('the rope', () => {
  it('lengthens as the own motive grows or the purpose weakens', () => {
    const close = mooringOf(0.8, 0.2).apart;
    expect(mooringOf(0.8, 0.5).apart).toBeGreaterThan(close);
    expect(mooringOf(0.4, 0.2).apart).toBeGreaterThan(close);
    expect(mooringOf(0, 1).apart).toBe(1);
    expect(mooringOf(1, 0).apart).toBe(0);
  });

  it('hangs slack when close and tight when far', () => {
    expect(sagOf(40, 120)).toBeGreaterThan(sagOf(100, 120));
    expect(sagOf(130, 120)).toBe(0);
    expect(ropePath(10, 0, 90, 0)).toBe('M10 0C10 30 10 60 10 90');
  });

  it('draws weights by area, none invisible', () => {
    expect(weightSize(1, 20)).toBe(20);
    expect(weightSize(0.25, 20)).toBe(10);
    expect(weightSize(0, 20)).toBeGreaterThan(3);
    expect(weightPath(10, 40, 8)).toMatch(/^M2 40L.+L18 40Z$/);
  });

  it('thins as it stretches beyond its length', () => {
    expect(ropeThickness(80, 100, 4)).toBe(4);
    expect(ropeThickness(120, 100, 4)).toBeLessThan(4);
    expect(ropeThickness(900, 100, 4)).toBeGreaterThan(1);
  });
});

describe('a saved picture', () => {
  const svg = compose(
    { title: 'Two <years> & a “rope”', summary: 'One sentence. '.repeat(20), origin: 'Unmoored, run 7' },
    { markup: '<svg width="880" height="200"><rect/></svg>', height: 200 },
  );

  it('stands alone: namespace, title, sentence and origin inside, no style sheet, no link', () => {
    expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"')).toBe(true);
    expect(svg).toContain('<title>Two &lt;years&gt; &amp; a “rope”</title>');
    expect(svg).toContain('<desc>One sentence.');
    expect(svg).toContain('Unmoored, run 7');
    expect(svg).not.toMatch(/class=|href=|url\(http|<style/);
  });

  it('is tall enough for what stands in it', () => {
    const height = Number(/height="(\d+)"/.exec(svg)?.[1]);
    const lowest = Math.max(
      ...[...svg.matchAll(/<text x="40" y="([\d.]+)"/g)].map((match) => Number(match[1])),
    );
    expect(height).toBeGreaterThan(lowest);
    expect(lowest).toBeGreaterThan(200);
  });
});
