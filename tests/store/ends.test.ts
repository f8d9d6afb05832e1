/** How a year can end: the chair lost and a successor, the reveal, the same year on purpose, the two side by side. */

import { describe, expect, test } from 'vitest';
import { firstPageOf } from '../../src/run/firstPage.ts';
import { yearOf } from '../../src/run/reveal.ts';
import type { Comparison, Reveal } from '../../src/run/revealTypes.ts';
import type { RunLog } from '../../src/run/types.ts';
import { MOST_PLEDGE } from '../../src/run/types.ts';
import type { Reckoner } from '../../src/store/ports.ts';
import type { PlayerView } from '../../src/store/view.ts';
import { playTo, quiet, sensible, start, table, whimsical } from './support.ts';

const isReveal = ({ phase }: PlayerView) => phase === 'reveal';

/** Says what it was asked, and answers with something recognisable. */
function listening(): Reckoner & { readonly asked: [string, ...RunLog[]][] } {
  const asked: [string, ...RunLog[]][] = [];
  return {
    asked,
    reveal: async (log) => {
      asked.push(['reveal', log]);
      return { seed: log.seed, predictions: { said: [], truth: 60 } } as unknown as Reveal;
    },
    compare: async (first, second) => {
      asked.push(['compare', first, second]);
      return { years: [], chairLostIn: null, rows: [], people: [] } satisfies Comparison;
    },
    contacts: async (log) => {
      asked.push(['contacts', log]);
      return { list: [], share: 0 };
    },
    whatIf: async () => null,
  };
}

describe('the chair lost', () => {
  /** A seed and a stake under which doing nothing ends early. */
  function lost() {
    const played = table(3);
    start(played, { stake: 'terror' });
    playTo(played.game, ({ phase }) => phase === 'replaced' || phase === 'reveal', sensible);
    return played;
  }

  test('the year is finished by the successor, asked about and revealed; the months apart', () => {
    const { game, view, stored } = lost();
    expect(view().phase).toBe('replaced');
    const at = view().run?.replacedIn ?? 0;
    expect(view().run?.standing).toMatchObject({ month: at, after: 0, replaced: true });
    expect(view().run?.figures).toHaveLength(at);
    game.commands.next();
    expect(view().phase).toBe('predict');
    expect(view().run).toMatchObject({ replacedIn: at, standing: { month: at } });
    expect(view().run?.figures).toHaveLength(12);
    game.commands.predict(70);
    expect(view().phase).toBe('reveal');
    expect(stored().summary).toMatchObject({ replacedIn: at, finished: true, monthsDone: 12 });
    expect(stored().log.decisions).toHaveLength(12);
    expect(stored().log.decisions.at(-1)?.prediction).toBe(70);
  });

  test('comes back after a reload, before and after the successor', async () => {
    const played = lost();
    const before = played.again();
    await before.begin();
    expect(before.getView()).toMatchObject({
      phase: 'replaced',
      run: { replacedIn: played.view().run?.replacedIn },
    });
    played.game.commands.next();
    const after = played.again();
    await after.begin();
    expect(after.getView()).toMatchObject({ phase: 'predict', run: { figures: played.view().run?.figures } });
  });
});

describe('the reveal', () => {
  test('is asked for once the year is over, is in no view before its screen, and knows the last answer', async () => {
    const reckoner = listening();
    const { game, view } = table(5, reckoner);
    start({ game }, { months: 6 });
    playTo(
      game,
      ({ phase }) => phase === 'predict',
      whimsical(1),
      (seen) => {
        if (seen.run !== null && seen.run.figures.length < 6) expect(reckoner.asked).toEqual([]);
      },
    );
    expect(reckoner.asked.map(([what]) => what)).toEqual(['reveal']);
    await quiet();
    expect(view()).toMatchObject({ phase: 'predict', busy: false, reveal: null, firstPage: null });
    game.commands.predict(64);
    expect(view()).toMatchObject({ phase: 'reveal', busy: true, reveal: null });
    const log = reckoner.asked[0]?.[1];
    if (log === undefined) throw new Error('not asked');
    const { predictions } = firstPageOf(yearOf(log));
    expect(view().firstPage).toMatchObject({
      seed: 5,
      predictions: { said: [{ month: 6, of100: 64 }], truth: predictions.truth },
    });
    await quiet();
    expect(view()).toMatchObject({
      busy: false,
      reveal: { seed: 5, predictions: { said: [{ month: 6, of100: 64 }], truth: 60 } },
    });
    game.commands.next();
    game.commands.setPledge('I will look.');
    expect(reckoner.asked).toHaveLength(1);
  });

  test('steps forward and back stay within it, and are kept', async () => {
    const { game, view, stored, again } = table(5, listening());
    start({ game }, { months: 6 });
    playTo(game, isReveal);
    game.commands.goToStep(3);
    game.commands.back();
    game.commands.goToStep(-1);
    expect(view()).toMatchObject({ phase: 'reveal', step: 2 });
    for (let press = 0; press < 20; press++) game.commands.next();
    expect(view().phase).toBe('reveal');
    game.commands.setPledge('I promise. '.repeat(100));
    expect(view().run?.pledge).toHaveLength(MOST_PLEDGE);
    game.commands.setPledge('I will ask what the number is for.');
    await quiet();
    expect(stored()).toMatchObject({
      screen: { phase: 'reveal' },
      pledge: 'I will ask what the number is for.',
    });
    const reloaded = again();
    await reloaded.begin();
    expect(reloaded.getView()).toMatchObject({
      phase: 'reveal',
      run: { pledge: 'I will ask what the number is for.' },
    });
  });

  test('a worker that fails is said, with a way on', async () => {
    const broken: Reckoner = { ...listening(), reveal: () => Promise.reject(new Error('no worker')) };
    const { game, view } = table(5, broken);
    start({ game }, { months: 6 });
    playTo(game, isReveal);
    await quiet();
    expect(view()).toMatchObject({ busy: false, notices: [{ id: 'reveal-failed', action: 'reload' }] });
  });

  test('an answer that comes after the run was left changes nothing', async () => {
    const { game, view } = table(5, listening());
    start({ game }, { months: 6 });
    playTo(game, isReveal);
    game.commands.toTitle();
    await quiet();
    expect(view()).toMatchObject({ phase: 'title', reveal: null, busy: false });
  });
});

describe('on purpose', () => {
  async function bothYears() {
    const reckoner = listening();
    const played = table(5, reckoner);
    start(played, { months: 6 });
    playTo(played.game, isReveal, whimsical(2));
    const first = played.stored();
    played.game.commands.runOnPurpose();
    await quiet();
    return { ...played, reckoner, first };
  }

  test('the same people, no target, two plans for six months, charts after each, then the two years', async () => {
    const { game, view, reckoner, first, stored } = await bothYears();
    expect(view()).toMatchObject({
      phase: 'letter',
      run: { regime: 'purpose', month: 1, tutorial: null, standing: null },
    });
    expect(view().letter?.from.key).toBe('hospital:board');
    const films: number[] = [];
    const needs: (number | null)[] = [];
    playTo(
      game,
      ({ phase }) => phase === 'compare',
      whimsical(4),
      ({ film, phase }) => {
        expect(phase).not.toBe('predict');
        if (film !== null && films.at(-1) !== film.month) {
          films.push(film.month);
          needs.push(...film.people.map(({ need }) => need));
        }
      },
    );
    expect(films).toEqual([1, 4]);
    expect(needs.every((need) => need !== null)).toBe(true);
    await quiet();
    expect(stored()).toMatchObject({
      pairOf: first.id,
      log: { seed: first.log.seed, settings: { regime: 'purpose' } },
    });
    expect(stored().log.decisions).toHaveLength(6);
    expect(view().compare).toEqual({ years: [], chairLostIn: null, rows: [], people: [] });
    expect(view().purpose?.charts.map(({ points }) => points.length)).toEqual([25, 25, 25, 25]);
    const compared = reckoner.asked.find(([what]) => what === 'compare');
    expect(compared).toEqual(['compare', first.log, stored().log]);
  });

  test('nothing is judged: no standing, no bonus, nothing to write back, no line to be near', async () => {
    const { game } = await bothYears();
    playTo(
      game,
      ({ phase }) => phase === 'compare',
      sensible,
      ({ run, plan, question }) => {
        expect(run?.standing).toBeNull();
        expect(run?.bonus).toBe(0);
        expect(run?.paper).toBe(0);
        expect(plan?.mayWriteBack ?? false).toBe(false);
        expect(question?.kind ?? 'dilemma').toBe('dilemma');
      },
    );
  });

  test('from the comparison of a year under the target there is a way back to its reveal, after a reload too', async () => {
    const played = table(5, listening());
    start(played, { months: 6 });
    playTo(played.game, isReveal, whimsical(2));
    played.game.commands.openCompare();
    await quiet();
    const again = played.again();
    await again.begin();
    expect(again.getView().phase).toBe('compare');
    again.commands.back();
    await quiet();
    expect(again.getView().phase).toBe('reveal');
    expect(again.getView().reveal).not.toBeNull();
  });

  test('a reload in the purpose year comes back with its charts', async () => {
    const { game, again, view } = await bothYears();
    playTo(game, ({ phase, run }) => phase === 'letter' && run?.month === 4);
    await quiet();
    const reloaded = again();
    await reloaded.begin();
    await quiet();
    expect(reloaded.getView()).toMatchObject({ phase: 'letter', run: { month: 4 } });
    expect(reloaded.getView().purpose).toEqual(view().purpose);
    expect(view().purpose?.charts[0]?.points).toHaveLength(12);
  });
});
