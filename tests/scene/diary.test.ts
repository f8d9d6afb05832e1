// The office of those known by name: where the chairs stand, and what is seen of somebody at a moment.

import { describe, expect, test } from 'vitest';
import type { StoryEvent } from '../../src/lib/story.ts';
import { WEEK } from '../../src/lib/time.ts';
import { diaryLayout } from '../../src/scene/diary/layout.ts';
import { alongWay, seatAt } from '../../src/scene/diary/moment.ts';

const event = (at: number, kind: StoryEvent['kind'], minutes = 0): StoryEvent => ({
  ...{ at, kind, minutes, staff: 2 },
});
const pace = WEEK;

describe('the room', () => {
  test.each([
    [860, 560],
    [1400, 700],
    [390, 470],
    [390, 180],
    [320, 800],
  ])('holds ten chairs and cards that nowhere overlap, at %i by %i', (width, height) => {
    const { cells, waiting, work, width: across, height: down } = diaryLayout(width, height, 10);
    expect(cells).toHaveLength(10);
    cells.forEach(({ card, chair, work: out }, index) => {
      expect(card.left).toBeGreaterThanOrEqual(0);
      expect(card.right).toBeLessThanOrEqual(across);
      expect(card.top).toBeGreaterThan(waiting.bottom);
      expect(card.bottom).toBeLessThanOrEqual(down);
      expect(card.bottom - card.top).toBeGreaterThan(40);
      expect(chair.x).toBeGreaterThan(0);
      expect(out.x).toBeGreaterThan(work.left);
      expect(out.x).toBeLessThan(work.right);
      expect(out.y).toBeGreaterThan(work.top);
      expect(out.y).toBeLessThan(work.bottom);
      for (const other of cells.slice(index + 1)) {
        const apart =
          other.card.left >= card.right || other.card.right <= card.left || other.card.top >= card.bottom;
        expect(apart).toBe(true);
      }
    });
  });
});

test('a phone held sideways sees the whole room, one held upright its rows', () => {
  expect(diaryLayout(470, 304, 10).kind).toBe('wide');
  expect(diaryLayout(374, 456, 10).kind).toBe('tall');
});

describe('somebody known', () => {
  const story = [
    event(-2 * WEEK, 'comes'),
    event(2 * WEEK, 'meets', 50),
    event(15 * WEEK, 'done'),
    event(20 * WEEK, 'comes'),
    event(22 * WEEK, 'off'),
  ];

  test('sits in the chair, and a meeting is shown while it is fresh', () => {
    expect(seatAt(story, 0, pace)).toMatchObject({ where: 'chair', alpha: 1, meeting: -1 });
    expect(seatAt(story, 2.2 * WEEK, pace).meeting).toBe(1);
    expect(seatAt(story, 3.5 * WEEK, pace).meeting).toBe(-1);
  });

  test('fades while nobody has seen them, until the chair is as good as empty', () => {
    const weeks = [3, 6, 8, 10, 14].map((week) => seatAt(story, week * WEEK, pace));
    const alphas = weeks.map(({ alpha }) => alpha);
    expect(alphas).toEqual([...alphas].sort((a, b) => b - a));
    expect(alphas[0]).toBe(1);
    expect(alphas.at(-1)).toBeLessThan(0.2);
    expect(weeks.at(-1)?.unseen).toBe(12);
  });

  test('walks to work, stands there, and walks back', () => {
    expect(seatAt(story, 15.5 * WEEK, pace)).toMatchObject({ where: 'way', homeward: false });
    expect(seatAt(story, 18 * WEEK, pace)).toMatchObject({ where: 'work', alpha: 1 });
    expect(seatAt(story, 20.5 * WEEK, pace)).toMatchObject({ where: 'way', homeward: true });
    expect(seatAt(story, 21.5 * WEEK, pace)).toMatchObject({ where: 'chair', alpha: 1 });
  });

  test('who stops coming leaves an empty chair', () => {
    expect(seatAt(story, 22.3 * WEEK, pace).where).toBe('chair');
    expect(seatAt(story, 24 * WEEK, pace)).toMatchObject({ where: 'nowhere', alpha: 0 });
  });
});

test('a way is gone along leg by leg', () => {
  const way = [
    { x: 0, y: 0 },
    { x: 30, y: 0 },
    { x: 30, y: 10 },
  ];
  const at = { x: 0, y: 0 };
  const along = (share: number) => {
    alongWay(way, share, at);
    return [at.x, at.y];
  };
  expect([along(0), along(0.5), along(0.75), along(1)]).toEqual([
    [0, 0],
    [20, 0],
    [30, 0],
    [30, 10],
  ]);
});
