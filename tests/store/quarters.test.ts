/** A year on purpose by quarters: what stops it, what is an experiment, what sets one back, what the board is told. */
import { describe, expect, test } from 'vitest';
import { encodeLink } from '../../src/run/codec.ts';
import { contactsOf } from '../../src/run/contacts.ts';
import { LOG_FORMAT, type RunLog } from '../../src/run/types.ts';
import { controlChart } from '../../src/scoring/xmr.ts';
import { SIM_VERSION } from '../../src/sim/settings.ts';
import { lastingChange } from '../../src/store/quarters.ts';
import type { PlayerView } from '../../src/store/view.ts';
import { hospital, type Player, playTo, quiet, sensible, silent, start, table } from './support.ts';

const isReveal = ({ phase }: PlayerView) => phase === 'reveal';

/** A year on purpose whose first letter has been read, after a year under the target that nothing was done in. */
function onPurpose() {
  const played = table(7, { ...silent, contacts: async (log) => contactsOf(log) });
  start(played, { stake: 'low' });
  playTo(played.game, isReveal);
  played.game.commands.runOnPurpose();
  played.game.commands.next();
  return played;
}

/** A year on purpose at its first plan, without a year before it. */
async function planned() {
  const played = table();
  const log: RunLog = {
    format: LOG_FORMAT,
    scenario: hospital.id,
    scenarioVersion: hospital.version,
    simVersion: SIM_VERSION,
    seed: 7,
    settings: { regime: 'purpose' },
    decisions: [],
    injections: [],
  };
  played.game.commands.importText(encodeLink(log, hospital));
  await quiet();
  played.game.commands.next();
  return { ...played, purpose: () => played.view().purpose };
}

/** One experiment after another, each to show in the same chart. */
function trying(chart: string): Player {
  return (view, game) => {
    const { plan, purpose } = view;
    if (plan === null || purpose === null || plan.improvement !== null) return sensible(view, game);
    game.commands.setImprovement(plan.improvements[1]?.id ?? null);
    game.commands.setExpectation(chart);
    game.commands.setGoAndLook(true);
  };
}

describe('quarters', () => {
  test('the year stops within a quarter at a signal on the chart that was named, and nowhere else', async () => {
    const { game, view } = await planned();
    const stops: number[] = [];
    playTo(
      game,
      ({ phase }) => phase === 'compare',
      trying('timeToNeedMet'),
      ({ phase, purpose, result }) => {
        if (phase !== 'return' || purpose === null || result === null) return;
        const { signal, quarterEnds, boardAsks } = purpose;
        expect(quarterEnds).toBe(result.month % 3 === 0);
        if (quarterEnds || boardAsks || stops.includes(result.month)) return;
        expect(signal?.chart).toBe('timeToNeedMet');
        const chart = purpose.charts.find(({ id }) => id === 'timeToNeedMet');
        expect(chart?.signals).toContainEqual({
          index: (signal?.week ?? 0) - 1,
          rule: signal?.rule,
          for: signal?.for,
        });
        stops.push(result.month);
      },
    );
    expect(stops.length).toBeGreaterThan(0);
    expect(stops.length).toBeLessThan(6);
    expect(view().purpose?.experiments).toMatchObject([
      { from: 1, months: 12, inHand: true, expected: 'timeToNeedMet', said: 'better' },
    ]);
  });

  test('a shift that begins after the next experiment has begun is not credited to the one before', async () => {
    const { game, view } = await planned();
    playTo(
      game,
      ({ phase }) => phase === 'compare',
      ({ run }) => {
        const improvement = { 4: 'tracking-screens', 7: 'senior-front-door' }[run?.month ?? 0];
        if (improvement === undefined) return;
        game.commands.setImprovement(improvement);
        game.commands.setExpectation('metFirstTime');
      },
    );
    expect(view().purpose?.experiments).toMatchObject([
      { improvement: 'tracking-screens', from: 4, said: 'nothing' },
      { improvement: 'senior-front-door', from: 7, said: 'better' },
    ]);
  });

  test('what went and came back has not lasted, and is told by where it stands now', () => {
    const limits = (from: number, mean: number) => ({ from, mean, upper: mean + 3, lower: mean - 3 });
    const said = (...means: number[]) =>
      lastingChange({ better: 'lower', limits: means.map((mean, i) => limits(10 * i, mean)) }, 9, 50);
    expect(said(12).for).toBeNull();
    expect(said(12, 8)).toEqual({ before: 12, now: 8, for: 'better' });
    expect(said(12, 11.5).for).toBe('better');
    expect(said(12, 20, 11.5)).toEqual({ before: 12, now: 11.5, for: null });
    expect(said(12, 20, 16).for).toBe('worse');
  });

  test('an improvement is begun only with something expected of it', async () => {
    const { game, view } = await planned();
    game.commands.setImprovement('study-demand');
    expect(view().plan).toMatchObject({ ready: false, refusal: 'nothing-expected' });
    game.commands.setExpectation('joy');
    expect(view().plan?.ready).toBe(false);
    game.commands.setExpectation('failureDemand');
    expect(view()).toMatchObject({ plan: { ready: true }, purpose: { watched: 'failureDemand' } });
  });

  test('moving people while it goes on is said to begin it again, and does; whoever looks goes on looking', async () => {
    const { game, view, stored, purpose } = await planned();
    trying('failureDemand')(view(), game);
    expect(purpose()?.restarts).toBe(false);
    game.commands.runMonth();
    playTo(game, ({ phase, run }) => phase === 'plan' && run?.month === 4);
    expect(stored().log.decisions.map(({ goAndLook }) => goAndLook)).toEqual([true, true, true]);
    const [from, to] = view().plan?.posts ?? [];
    game.commands.setPost(from?.id ?? '', (from?.count ?? 0) - 1);
    game.commands.setPost(to?.id ?? '', (to?.count ?? 0) + 1);
    expect(purpose()?.restarts).toBe(true);
    game.commands.undo();
    game.commands.undo();
    expect(purpose()?.restarts).toBe(false);
  });

  test('the board asks for a target back once, its answer is in the log, and the quarter goes on', async () => {
    const { game, view, stored } = await planned();
    const asked: number[] = [];
    playTo(
      game,
      ({ phase, run }) => phase === 'letter' && run?.month === 3,
      sensible,
      ({ phase, purpose, run }) => {
        if (phase === 'letter' && purpose?.boardAsks) asked.push(run?.month ?? 0);
      },
    );
    expect(view().letter?.body[0]?.key).toBe('hospital:letters.board-target-back.body');
    game.commands.answerBoard('learning');
    game.commands.next();
    expect(view()).toMatchObject({ phase: 'return', result: { month: 3 }, purpose: { quarterEnds: true } });
    playTo(game, ({ phase }) => phase === 'compare');
    expect(asked).toEqual([3]);
    expect(stored().log.decisions.map(({ board }) => board)[2]).toBe('learning');
  });
});

describe('suggestions on purpose', () => {
  const led = (option: string, card: string) =>
    hospital.suggestions.find(({ id }) => id === card)?.options.find(({ id }) => id === option)?.ledBy;

  test('nobody suggests how to reach a figure, until the board has its small target', async () => {
    const { game } = await planned();
    const offered = new Map<number, (string | undefined)[]>();
    playTo(
      game,
      ({ phase }) => phase === 'compare',
      sensible,
      ({ phase, plan, purpose, run }) => {
        if (phase === 'letter' && purpose?.boardAsks) game.commands.answerBoard('target');
        if (plan === null || run === null) return;
        offered.set(
          run.month,
          plan.offered.flatMap(({ id, options }) => options.map((option) => led(option, id))),
        );
      },
    );
    expect(offered.get(1)).toContain('purpose');
    expect(offered.get(1)).not.toContain('number');
    expect([...(offered.get(7) ?? []), ...(offered.get(10) ?? [])]).toContain('number');
  });
});

describe('sorting', () => {
  test('twelve contacts of the year under the target; what they were is told only when all are sorted', async () => {
    const { game, view, stored, again } = onPurpose();
    await quiet();
    const list = () => view().contacts?.list ?? [];
    expect(view().phase).toBe('sort');
    expect(list()).toHaveLength(12);
    expect(JSON.stringify(view().contacts)).not.toMatch(/"(kind|before|acts|failure)"/);
    expect(new Set(list().map(({ saying }) => saying ?? '')).size, 'each in words of their own').toBe(12);
    for (let i = 0; i < 12; i++) game.commands.sortContact(i, i % 2 === 0 ? 'value' : 'failure');
    expect(stored().draft.sorted).toBe('vfvfvfvfvfvf');
    game.commands.next();
    const failures = list().filter(({ truth }) => truth?.kind === 'failure');
    expect(failures.length).toBeGreaterThan(3);
    expect(failures.length).toBeLessThan(7);
    for (const { truth, saying } of failures) {
      expect(truth?.before).not.toBeNull();
      expect(saying).not.toMatch(/^value/);
    }
    expect(view().contacts?.share).toBeGreaterThan(0);
    game.commands.sortContact(0, 'failure');
    expect(stored().draft.sorted).toBe('vfvfvfvfvfvf');
    const reloaded = again();
    await reloaded.begin();
    await quiet();
    expect(reloaded.getView().contacts).toEqual(view().contacts);
    game.commands.next();
    expect(view()).toMatchObject({ phase: 'plan', plan: { canUndo: false } });
    game.commands.runMonth();
    expect(stored().draft.sorted).toBe('vfvfvfvfvfvf');
  });
});

describe('limits', () => {
  const quiet = [10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12];

  test('stand anew where a shift began, and what was told stays told', () => {
    const points = [...quiet, 16, 17, 16, 17, 16, 17, 16, 17, 16];
    const { limits, signals } = controlChart(points, 12);
    expect(limits.map(({ from }) => from)).toEqual([0, 11]);
    expect(limits[1]?.mean).toBeCloseTo(16, 0);
    for (let weeks = 12; weeks <= points.length; weeks++) {
      const then = controlChart(points.slice(0, weeks), 12).signals;
      expect(then).toEqual(signals.filter(({ index }) => index < weeks));
    }
  });

  test('nothing is a signal while the first twelve points come in', () => {
    expect(controlChart([1, 1, 1, 1, 1, 1, 9, 9, 9, 9, 9, 9], 12).signals).toEqual([]);
  });
});
