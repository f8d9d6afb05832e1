/**
 * A session as trainer and projector follow it: the board, asked for once and kept up by events, and the truth while
 * somebody looks at it. Whatever breaks on the way is taken up again.
 */
import { type BoardState, boardOf, type Tile, tilesOf, heard as withEvent } from '../session/board.ts';
import type { Call } from '../session/client.ts';
import type { Hearing, Listening } from '../session/listen.ts';
import {
  boardSchema,
  type SessionEvent,
  type StoryTold,
  storiesSchema,
  type TruthView,
  truthSchema,
} from '../session/messages.ts';
import type { Refusal } from '../session/refusals.ts';

export interface LivePorts {
  readonly call: Call;
  listen(key: string, after: number, hearing: Hearing): Listening;
}

export interface LiveView {
  /** null until the first answer. */
  readonly board: BoardState | null;
  readonly tiles: readonly Tile[];
  /** Whether the host is heard at the moment. */
  readonly heard: boolean;
  /** Why there is no first answer yet; it is asked again. */
  readonly trouble: Refusal | 'offline' | null;
  /** The host will not say any more: why. */
  readonly closed: Refusal | 'offline' | null;
  readonly truth: TruthView | null;
  /** null until they were asked for and are there. */
  readonly stories: readonly StoryTold[] | null;
}

export interface LiveSession {
  getView(): LiveView;
  /** What the host has said elsewhere: in its answer to a command. */
  take(event: SessionEvent): void;
  /** The truth is asked for again whenever something changed, while it is watched. */
  watchTruth(on: boolean): void;
  /** Asked for once, until they are there. */
  askForStories(): void;
  close(): void;
}

/** Milliseconds: between two tries, and between two questions for the truth. */
const AGAIN = 2000;
const TRUTH = 1500;
/** Milliseconds in which seats are gathered: a large room finishes a month almost at once. */
const GATHER = 60;
/** A first answer with one of these will not change. */
const passing: readonly string[] = ['offline', 'unavailable', 'too-many'];

export function followSession(
  { call, listen }: LivePorts,
  key: string,
  onChange: (view: LiveView) => void,
): LiveSession {
  let view: LiveView = {
    board: null,
    tiles: [],
    heard: false,
    trouble: null,
    closed: null,
    truth: null,
    stories: null,
  };
  let listening: Listening | null = null;
  /** The board with what was heard and is not shown yet. */
  let coming: BoardState | null = null;
  let gathering: ReturnType<typeof setTimeout> | undefined;
  let watching = false;
  let again: ReturnType<typeof setTimeout> | undefined;
  let asking = false;
  let storyTimer: ReturnType<typeof setTimeout> | undefined;
  let truthTimer: ReturnType<typeof setTimeout> | undefined;
  const stop = new AbortController();

  const show = (change: Partial<LiveView>): void => {
    if (stop.signal.aborted) return;
    const board = change.board ?? view.board;
    const tiles = board === view.board || board === null ? view.tiles : tilesOf(board);
    view = { ...view, ...change, tiles };
    onChange(view);
  };
  const fetchTruth = async (): Promise<void> => {
    truthTimer = undefined;
    const answer = await call('GET', '/api/truth', { key, schema: truthSchema, signal: stop.signal });
    if (stop.signal.aborted || !watching) return;
    if (answer.ok) show({ truth: answer.value });
    if (!answer.ok ? passing.includes(answer.refused) : answer.value.pending > 0) fetchTruthSoon();
  };
  const fetchTruthSoon = (): void => {
    if (watching && !stop.signal.aborted) truthTimer ??= setTimeout(() => void fetchTruth(), TRUTH);
  };
  // Listening leaves out what it has heard before.
  const take = (event: SessionEvent): void => {
    const board = coming ?? view.board;
    if (board === null) return;
    coming = withEvent(board, event, null);
    if (event.kind === 'seat') gathering ??= setTimeout(showComing, GATHER);
    else showComing();
  };
  const showComing = (): void => {
    clearTimeout(gathering);
    gathering = undefined;
    if (coming !== null) show({ board: coming });
    coming = null;
  };
  const fetchStories = async (): Promise<void> => {
    asking = true;
    const answer = await call('GET', '/api/stories', { key, schema: storiesSchema, signal: stop.signal });
    if (stop.signal.aborted) return;
    if (answer.ok && answer.value.pending === 0) show({ stories: answer.value.stories });
    else storyTimer = setTimeout(() => void fetchStories(), AGAIN);
  };
  const hearing: Hearing = {
    event: (event) => {
      take(event);
      if (event.kind === 'seat' || event.kind === 'room') fetchTruthSoon();
    },
    heard: (heard) => {
      if (heard !== view.heard) show({ heard });
    },
    refused: ({ refused }) => show({ closed: refused, heard: false }),
  };
  const begin = async (): Promise<void> => {
    const answer = await call('GET', '/api/session', { key, schema: boardSchema, signal: stop.signal });
    if (stop.signal.aborted) return;
    if (answer.ok) {
      show({ board: boardOf(answer.value), heard: true });
      listening = listen(key, answer.value.at, hearing);
    } else if (passing.includes(answer.refused)) {
      again = setTimeout(() => void begin(), AGAIN);
      show({ trouble: answer.refused });
    } else show({ closed: answer.refused });
  };
  void begin();
  return {
    getView: () => view,
    take,
    watchTruth(on) {
      if (watching === on) return;
      watching = on;
      if (on) void fetchTruth();
    },
    askForStories() {
      if (!asking) void fetchStories();
    },
    close() {
      stop.abort();
      clearTimeout(storyTimer);
      clearTimeout(again);
      clearTimeout(gathering);
      clearTimeout(truthTimer);
      listening?.close();
    },
  };
}
