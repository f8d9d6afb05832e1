// The month of the plan, run while the plan is made: a press shows it at once, and nothing is different for it.

import { expect, test } from 'vitest';
import type { Pieces } from '../../src/lib/pieces.ts';
import type { PlayerView } from '../../src/store/view.ts';
import { doorFor, type Player, playTo, sensible, start, type Table, table, whimsical } from './support.ts';

/** Counts what the engine is asked for, and does long work a day at a time, whenever it is told to. */
function counted(seed: number): Table & { days: () => number; months: () => number; go(days: number): void } {
  let days = 0;
  let months = 0;
  const underWay: (() => boolean)[] = [];
  const opened = table(seed, undefined, undefined, undefined, {
    door: (scenario) => {
      const door = doorFor(scenario);
      return {
        ...door,
        *runningMonth(...asked) {
          months++;
          const pieces = door.runningMonth(...asked);
          for (;;) {
            const step = pieces.next();
            if (step.done === true) return step.value;
            days++;
            yield;
          }
        },
      };
    },
    gently: <T>(pieces: Pieces<T>) =>
      new Promise<T>((resolve) => {
        underWay.push(() => {
          const step = pieces.next();
          if (step.done === true) resolve(step.value);
          return step.done === true;
        });
      }),
  });
  return {
    ...opened,
    days: () => days,
    months: () => months,
    go(most) {
      for (let day = 0; day < most; day++) if (underWay[0]?.() === true) underWay.shift();
    },
  };
}

const inPlan = ({ phase }: PlayerView) => phase === 'plan';

test.each(['hospital', 'jobcentre', 'police'])(
  'a month of the %s that was foreseen is not run again: the press shows the film that was foreseen',
  async (scenario) => {
    const { game, view, months, go } = counted(7);
    start({ game }, { scenario });
    playTo(game, inPlan);
    const foreseen = game.foresee();
    go(40);
    const film = await foreseen;
    expect(film?.stretches.length).toBeGreaterThan(0);
    game.commands.runMonth();
    expect(months()).toBe(1);
    expect(view().film).toBe(film);
  },
);

test('a press while the month is being foreseen goes on from the day that it has reached', async () => {
  const { game, view, months, days, go } = counted(7);
  start({ game });
  playTo(game, inPlan);
  const foreseen = game.foresee();
  go(2);
  const before = days();
  expect(before).toBeGreaterThan(0);
  game.commands.runMonth();
  expect(view().phase).toBe('film');
  expect(months()).toBe(1);
  expect(days()).toBeGreaterThan(before);
  go(1);
  expect(await foreseen).toBeNull();
});

test('a plan that is changed is foreseen anew, and what was foreseen before is not shown', async () => {
  const changed = counted(7);
  const { game, view, months, days, go } = changed;
  start(changed);
  playTo(game, inPlan);
  const dropped = game.foresee();
  go(3);
  const changes = (other: Table): void => {
    const { plan } = other.view();
    other.game.commands.setTone(plan?.tones.find((tone) => tone !== plan.tone) ?? '');
  };
  changes(changed);
  const before = days();
  go(1);
  expect(await dropped).toBeNull();
  expect(days()).toBe(before);
  game.commands.runMonth();
  expect(months()).toBe(2);
  const alone = counted(7);
  start(alone);
  playTo(alone.game, inPlan);
  changes(alone);
  alone.game.commands.runMonth();
  expect(view().film).toEqual(alone.view().film);
});

test('a year in which every plan was foreseen is the same year, down to the names of those in it', () => {
  const foresees: Player = (view, game) => {
    whimsical(view.run?.month ?? 0)(view, game);
    void game.foresee();
  };
  const plays: Player = (view, game) => whimsical(view.run?.month ?? 0)(view, game);
  const films = ([play, scenario]: readonly [Player, string]): unknown[] => {
    const seen: unknown[] = [];
    const { game } = table(5);
    start({ game }, { scenario });
    playTo(
      game,
      ({ run }) => (run?.month ?? 0) > 2,
      play,
      ({ film, question, result }) => seen.push(film, question, result),
    );
    return seen;
  };
  for (const scenario of ['hospital', 'police']) {
    expect(films([foresees, scenario])).toEqual(films([plays, scenario]));
  }
});

test('outside a plan nothing is foreseen', async () => {
  const { game } = table();
  expect(await game.foresee()).toBeNull();
  start({ game });
  expect(await game.foresee()).toBeNull();
  playTo(game, ({ phase }) => phase === 'film', sensible);
  expect(await game.foresee()).toBeNull();
});
