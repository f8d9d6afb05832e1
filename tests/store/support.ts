/** A game in Node: the real engine and books, saves in memory, a reckoner in this thread. */

// Fetched when a link is opened; here it is there already, so that `quiet` need not wait for a disk.
import '../../src/run/read.ts';
import { whole } from '../../src/lib/pieces.ts';
import { nameOf } from '../../src/run/naming.ts';
import type { RunLog, StoredRun } from '../../src/run/types.ts';
import { findScenario } from '../../src/scenario/index.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { openingService, personTraits, runningMonth } from '../../src/sim/door.ts';
import { defaultSettings, SIM_VERSION } from '../../src/sim/settings.ts';
import type { Door } from '../../src/sim/types.ts';
import type { NewRun } from '../../src/store/commands.ts';
import { createGame, type OwnedGame } from '../../src/store/game.ts';
import type { Ensembles, Ports, Reckoner, SaveNews, Saves } from '../../src/store/ports.ts';
import type { Seats } from '../../src/store/seatState.ts';
import type { PlayerView } from '../../src/store/view.ts';

export interface MemorySaves extends Saves {
  readonly kept: Map<string, StoredRun>;
  tell(news: SaveNews): void;
  /** What the next put is answered with. */
  refuse(problem: 'refused' | 'full' | 'superseded' | null): void;
}

function memorySaves(): MemorySaves {
  const kept = new Map<string, StoredRun>();
  const listeners = new Set<(news: SaveNews) => void>();
  let count = 0;
  let problem: 'refused' | 'full' | 'superseded' | null = null;
  const tell = (news: SaveNews) => {
    for (const listener of listeners) listener(news);
  };
  return {
    kept,
    tell,
    refuse: (wished) => {
      problem = wished;
    },
    list: async () => [...kept.values()].sort((a, b) => b.savedAt - a.savedAt),
    open: async (id) => {
      const run = kept.get(id);
      return run === undefined ? { ok: false, reason: 'absent' } : { ok: true, run: structuredClone(run) };
    },
    newId: () => `run-${++count}`,
    put: async (run) => {
      if (problem !== null) {
        tell(problem === 'superseded' ? { kind: 'superseded', id: run.id } : { kind: problem });
        return { ok: false, reason: problem };
      }
      const revision = (kept.get(run.id)?.revision ?? 0) + 1;
      kept.set(run.id, structuredClone({ ...run, revision, savedAt: ++count }));
      return { ok: true };
    },
    remove: async (id) => {
      kept.delete(id);
    },
    status: () => 'ok',
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export interface Table {
  readonly game: OwnedGame;
  readonly saves: MemorySaves;
  readonly bookmark: { id: string | null };
  /** Another page of the same browser. */
  again(): OwnedGame;
  view(): PlayerView;
  stored(): StoredRun;
}

/** Few names, so that chance would give one of them to many. */
const lists = { f: listOf('f'), m: listOf('m') };

function listOf(sex: string): string[] {
  return Array.from({ length: 100 }, (_, i) => `${sex}-${i}`);
}

export const hospital = findScenario('hospital') as Scenario;

export function doorFor(scenario: Scenario): Door {
  return {
    openingService: (seed, settings) => openingService(scenario, seed, settings),
    runningMonth,
  };
}

export function table(
  seed = 7,
  reckoner: Reckoner = silent,
  ensembles: Ensembles = { prepare: () => undefined, run: () => new Promise(() => undefined) },
  seats: Seats = noSeats,
  others: Partial<Ports> = {},
): Table {
  const saves = memorySaves();
  const bookmark: { id: string | null } = { id: null };
  const ports: Ports = {
    findScenario,
    door: doorFor,
    gently: async (pieces) => whole(pieces),
    defaultSettings,
    simVersion: SIM_VERSION,
    traits: personTraits,
    nameOf: (traits, taken) => nameOf(traits, lists, taken),
    saves,
    reckoner,
    ensembles,
    bookmark: {
      read: () => bookmark.id,
      write: (id) => {
        bookmark.id = id;
      },
    },
    seats,
    preferences: {
      start: { spareDetails: false, sound: false, reducedMotion: null, language: 'en' },
      write: () => true,
    },
    drawSeed: () => seed,
    address: () => 'http://localhost/',
    setLanguage: () => undefined,
    ...others,
  };
  const game = createGame(ports);
  return {
    game,
    saves,
    bookmark,
    again: () => createGame(ports),
    view: game.getView,
    stored: () => saves.kept.get(bookmark.id ?? '') as StoredRun,
  };
}

/** Played alone. */
const noSeats: Seats = {
  read: () => null,
  find: () => null,
  write: () => undefined,
  host: () => new Promise(() => undefined),
};

/** Never answers: what is asked of it is not what is tested. */
export const silent: Reckoner = {
  reveal: () => new Promise(() => undefined),
  compare: () => new Promise(() => undefined),
  contacts: () => new Promise(() => undefined),
  whatIf: () => new Promise(() => undefined),
};

/** A small generator, so that a random year is the same year again. */
function dice(seed: number): <T>(list: readonly T[]) => T {
  let state = seed >>> 0;
  return (list) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return list[Math.floor((state / 2 ** 32) * list.length)] as (typeof list)[number];
  };
}

export type Player = (view: PlayerView, game: OwnedGame) => void;

/** Presses on until this screen is reached; the player decides in plans and questions. */
export function playTo(
  game: OwnedGame,
  reached: (view: PlayerView) => boolean,
  player: Player = sensible,
  seen: (view: PlayerView) => void = () => undefined,
): PlayerView {
  for (let presses = 0; presses < 2000; presses++) {
    const view = game.getView();
    seen(view);
    if (reached(view)) return view;
    press(game, view, player);
  }
  throw new Error(`stuck on ${game.getView().phase}`);
}

function press(game: OwnedGame, view: PlayerView, player: Player): void {
  const { commands } = game;
  if (view.phase === 'plan') {
    player(view, game);
    commands.runMonth();
  } else if (view.phase === 'film') {
    if (view.question === null) commands.filmEnded();
    else player(view, game);
  } else if (view.phase === 'predict') commands.predict(80);
  else commands.next();
}

/** Changes nothing, takes the first choice. */
export const sensible: Player = (view, game) => {
  const question = view.question;
  if (question !== null) game.commands.answer(question.id, question.choices[0]?.id ?? '');
};

/** Anything a player can press, drawn. */
export function whimsical(seed: number): Player {
  const draw = dice(seed);
  return (view, game) => {
    const { commands } = game;
    if (view.question !== null) {
      commands.answer(view.question.id, draw(view.question.choices).id);
      return;
    }
    const { plan } = view;
    if (plan === null) return;
    for (const card of plan.offered) commands.setSuggestion(card.id, draw([...card.options, null]));
    commands.setTone(draw(plan.tones));
    commands.setImprovement(draw([...plan.improvements.map(({ id }) => id), null]));
    commands.setGoAndLook(draw([true, false]));
    if (plan.mayWriteBack) commands.setWriteBack(draw(['promise', 'explain', 'ask-time', null]));
    const giving = draw(plan.posts);
    const taking = draw(plan.posts);
    commands.setPost(giving.id, giving.count - 1);
    const { unplaced = 0 } = game.getView().plan ?? {};
    if (unplaced > 0) commands.setPost(taking.id, countOf(game, taking.id) + unplaced);
    if (game.getView().plan?.ready === false) commands.sameAgain();
  };
}

function countOf(game: OwnedGame, post: string): number {
  return game.getView().plan?.posts.find(({ id }) => id === post)?.count ?? 0;
}

/** Until what is under way (opening a run, an answer of the worker) is done. */
export async function quiet(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve));
}

export function start(table: Pick<Table, 'game'>, settings: Partial<NewRun> = {}): void {
  table.game.commands.start({ scenario: 'hospital', ...settings });
}

export function logOf(table: Table): RunLog {
  return table.stored().log;
}
