/**
 * A game: the store, its commands, and what follows from a change (saving, the worker's answers, the shelf). The
 * inside never leaves: callers get a view, a subscription and commands.
 *
 * Promises: no command throws; each decision is saved as soon as it is made; an answer that comes late (a reveal
 * for a run no longer open) is dropped.
 */
import { createStore } from 'zustand/vanilla';
import { makeCommands } from './actions.ts';
import type { Commands } from './commands.ts';
import type { Desk } from './desk.ts';
import { follow } from './effects.ts';
import { foresee } from './foresee.ts';
import { notice, withNotice } from './notices.ts';
import { makePlayerView } from './playerView.ts';
import type { Ports, SaveNews } from './ports.ts';
import { refreshShelf, resume } from './restoring.ts';
import { inRoom } from './room.ts';
import { createKeeper } from './roomKeeper.ts';
import { emptyHanded, type Internal } from './state.ts';
import type { FilmView, Notice, PlayerView } from './view.ts';

export interface Game {
  getView(): PlayerView;
  /** Returns the function that ends the subscription. */
  subscribe(listener: () => void): () => void;
  readonly commands: Commands;
}

/** For main: a game that can also be begun (shelf and bookmark read) and told of trouble in the page. */
export interface OwnedGame extends Game {
  begin(): Promise<void>;
  /** The film of the plan as it stands, if one is being made. */
  foresee(): Promise<FilmView | null>;
  report(id: 'crashed' | 'could-not-load'): void;
}

export function createGame(ports: Ports, notices: readonly Notice[] = []): OwnedGame {
  const store = createStore<Internal>(() => ({ ...emptyHanded(ports.preferences.start), notices }));
  const playerView = makePlayerView();
  const desk: Desk = {
    ports,
    get: store.getState,
    underWay: new Set(),
    early: new Map(),
    chair: null,
    change(change) {
      const before = store.getState();
      const after = movedOn(
        before,
        attempt((internal) => inRoom(ports, internal, change(internal)), before),
      );
      if (after === before) return;
      store.setState(after, true);
      follow(desk, before, after);
      keep(before, after);
    },
  };
  const keep = createKeeper(desk);
  ports.saves.subscribe((news) => hear(desk, news));
  return {
    getView: () => playerView(store.getState()),
    subscribe: (listener) => store.subscribe(() => listener()),
    commands: makeCommands(desk),
    begin: async () => {
      await refreshShelf(desk);
      await resume(desk);
      hear(desk, { kind: ports.saves.status() });
    },
    foresee: () => foresee(desk),
    report: (id) => desk.change((internal) => withTrouble(internal, id)),
  };
}

/** What was only to be read is gone with the screen on which it was read. */
function movedOn(before: Internal, after: Internal): Internal {
  if (before.phase === after.phase && before.step === after.step) return after;
  const notices = after.notices.filter((each) => each.action !== 'dismiss' || !before.notices.includes(each));
  return notices.length === after.notices.length ? after : { ...after, notices };
}

function attempt(change: (internal: Internal) => Internal, before: Internal): Internal {
  try {
    return change(before);
  } catch (error) {
    console.error(error);
    return withTrouble(before, 'crashed');
  }
}

function withTrouble(internal: Internal, id: 'crashed' | 'could-not-load'): Internal {
  return { ...internal, notices: withNotice(internal.notices, notice(id, 'reload')) };
}

function hear(desk: Desk, news: SaveNews): void {
  switch (news.kind) {
    case 'superseded':
      desk.change((internal) =>
        internal.open?.id !== news.id
          ? internal
          : {
              ...internal,
              superseded: true,
              notices: withNotice(internal.notices, notice('superseded', 'take-over')),
            },
      );
      return;
    case 'refused':
    case 'full': {
      const id = news.kind;
      desk.change((internal) => ({
        ...internal,
        notices: withNotice(internal.notices, notice(id, 'download')),
      }));
      return;
    }
    case 'changed':
      void refreshShelf(desk);
      return;
    case 'ok':
      return;
  }
}
