/** The year's flow with the real engine: a whole year, undo, same again, resume on every screen, the other ends. */
import { describe, expect, test } from 'vitest';
import { digestOf } from '../../src/run/digest.ts';
import { replay } from '../../src/run/replay.ts';
import type { PlayerView } from '../../src/store/view.ts';
import { hospital, logOf, playTo, quiet, sensible, start, type Table, table, whimsical } from './support.ts';

const isReveal = ({ phase }: PlayerView) => phase === 'reveal';

describe('a year', () => {
  test('starts in three presses: start, the letter, the plan', () => {
    const { game, view } = table();
    expect(view().phase).toBe('title');
    game.commands.start({ scenario: 'hospital' });
    expect(view()).toMatchObject({
      phase: 'letter',
      run: { month: 1, months: 12, calendarMonth: 3, tutorial: 'letter' },
    });
    game.commands.next();
    expect(view()).toMatchObject({ phase: 'plan', plan: { ready: true, unplaced: 0, canUndo: false } });
  });

  test('goes letter, plan, film, return month by month, asks the board’s question twice, ends in the reveal', () => {
    const { game, view } = table();
    start({ game });
    const phases: string[] = [];
    playTo(game, isReveal, whimsical(3), ({ phase }) => {
      if (phases.at(-1) !== phase) phases.push(phase);
    });
    expect(phases.filter((phase) => phase === 'predict').length).toBeGreaterThanOrEqual(1);
    expect(phases.slice(0, 5)).toEqual(['letter', 'plan', 'film', 'return', 'letter']);
    expect(view().run?.figures).toHaveLength(12);
    expect(view().run?.canReopenReveal).toBe(true);
  });

  test('is its log: replaying what was stored gives the figures and the same records', () => {
    const played = table(11);
    start(played);
    playTo(played.game, isReveal, whimsical(5));
    const log = logOf(played);
    expect(log.decisions).toHaveLength(12);
    const first = replay(log, hospital);
    const second = replay(structuredClone(log), hospital);
    if (!first.ok || !second.ok) throw new Error('the log does not replay');
    expect(digestOf(first.value.year.results)).toBe(digestOf(second.value.year.results));
    expect(first.value.year.standings.map(({ figure }) => figure)).toEqual(played.view().run?.figures);
    const own = played.view().run?.replacedIn ?? 12;
    expect(first.value.ignored.filter(({ month }) => month <= own)).toEqual([]);
    expect(log.decisions.some(({ answers }) => Object.keys(answers ?? {}).length > 0)).toBe(true);
  });

  test('six months ask once and end', () => {
    const { game, view } = table(4);
    start({ game }, { months: 6 });
    let asked = 0;
    playTo(game, isReveal, sensible, ({ phase }) => {
      if (phase === 'predict') asked++;
    });
    expect(asked).toBe(1);
    expect(view().run?.figures).toHaveLength(6);
  });
});

describe('the plan', () => {
  function atPlan(): Table {
    const made = table();
    start(made);
    made.game.commands.next();
    return made;
  }

  test('each change can be undone, to the plan as it was', () => {
    const { game, view } = atPlan();
    const before = view().plan;
    const giving = before?.posts.find(({ count, least }) => count > least);
    game.commands.setPost(giving?.id ?? '', (giving?.count ?? 0) - 1);
    expect(view().plan).toMatchObject({
      unplaced: 1,
      ready: false,
      refusal: 'posts-do-not-add-up',
      canUndo: true,
    });
    game.commands.setTone('people-first');
    game.commands.setGoAndLook(true);
    game.commands.undo();
    game.commands.undo();
    game.commands.undo();
    expect(view().plan).toEqual(before);
    game.commands.undo();
    expect(view().plan).toEqual(before);
  });

  test('"same again" puts back what is in force', () => {
    const { game, view } = atPlan();
    const before = view().plan;
    game.commands.setTone('people-first');
    game.commands.setImprovement('study-demand');
    game.commands.sameAgain();
    expect({ ...view().plan, canUndo: false }).toEqual(before);
  });

  test('nobody can be placed twice, nor a post filled past its most', () => {
    const { game, view } = atPlan();
    for (const post of view().plan?.posts ?? []) game.commands.setPost(post.id, post.count + 1);
    expect(view().plan?.unplaced).toBe(0);
  });

  test('a plan that does not add up is not run, and it is said why', () => {
    const { game, view } = atPlan();
    const giving = view().plan?.posts.find(({ count, least }) => count > least);
    game.commands.setPost(giving?.id ?? '', (giving?.count ?? 0) - 1);
    game.commands.runMonth();
    expect(view().phase).toBe('plan');
    expect(view().notices.at(-1)).toMatchObject({
      id: 'plan-refused',
      params: { reason: 'posts-do-not-add-up' },
    });
  });

  test('a card adopted this month is in force the next and can be stopped', () => {
    const { game, view } = atPlan();
    const card = view().plan?.offered[0];
    game.commands.setSuggestion(card?.id ?? '', card?.options[0] ?? '');
    playTo(game, ({ phase, run }) => phase === 'plan' && run?.month === 2);
    expect(view().plan?.inForce).toContainEqual({
      id: card?.id,
      options: card?.options,
      chosen: card?.options[0],
    });
    game.commands.setSuggestion(card?.id ?? '', null);
    playTo(game, ({ phase, run }) => phase === 'plan' && run?.month === 3);
    expect(view().plan?.inForce).toEqual([]);
  });

  test('help moves on with what is touched, can be skipped, and is not shown in a second run', () => {
    const { game, view } = atPlan();
    expect(view().run?.tutorial).toBe('posts');
    game.commands.setTone('people-first');
    expect(view().run?.tutorial).toBe('suggestions');
    game.commands.skipTutorial();
    expect(view().run?.tutorial).toBeNull();
    game.commands.runMonth();
    expect(view().run?.tutorial).toBeNull();
  });
});

describe('resume', () => {
  /** Every screen of a year once: the view before and after a reload. */
  test('every screen comes back as it was, in the middle of a film and under a question too', async () => {
    const played = table(5);
    await played.game.begin();
    start(played, { months: 6 });
    const player = whimsical(9);
    const seen = new Set<string>();
    const compare = async (view: PlayerView) => {
      const kind = `${view.phase}${view.question === null ? '' : ` ${view.question.kind}`}`;
      if (seen.has(kind)) return;
      seen.add(kind);
      const again = played.again();
      await again.begin();
      await quiet();
      expect(comparable(again.getView())).toEqual(comparable(view));
    };
    for (let presses = 0; presses < 400 && !isReveal(played.view()); presses++) {
      const before = played.view();
      await compare(before);
      let stepped = false;
      playTo(
        played.game,
        () => {
          const now = stepped;
          stepped = true;
          return now;
        },
        player,
      );
      // A plan just edited, before it is run, is a screen of its own.
    }
    await compare(played.view());
    expect([...seen]).toEqual(
      expect.arrayContaining(['letter', 'plan', 'film', 'return', 'predict', 'reveal']),
    );
    expect([...seen].some((kind) => kind.startsWith('film dilemma'))).toBe(true);
  });

  test('an edited plan comes back edited', async () => {
    const played = table(5);
    start(played);
    played.game.commands.next();
    played.game.commands.setTone('people-first');
    played.game.commands.setGoAndLook(true);
    const again = played.again();
    await again.begin();
    await quiet();
    expect(comparable(again.getView())).toEqual(comparable(played.view()));
  });

  /** Where the film begins differs under a question: it stands at its moment. Rows carry the time of saving. */
  function comparable(view: PlayerView): unknown {
    const { film } = view;
    const start = view.question === null ? film?.start : 0;
    return { ...view, runs: [], busy: false, film: film === null ? null : { ...film, start } };
  }
});
