/** What the host has worked out beside its own thread: each question with its answer. Plain data both ways. */
import type { ManagerRows, RoomRows } from '../../run/roomReckon.ts';
import type { RoomStory } from '../../run/roomStories.ts';
import type { RunLog } from '../../run/types.ts';

export interface Questions {
  /** A run's rows by month. */
  readonly rows: { readonly asked: RunLog; readonly answer: RoomRows };
  /** The standard managers with the people, the length and the stake of this run. */
  readonly managers: { readonly asked: RunLog; readonly answer: readonly ManagerRows[] };
  /** Decisions of whoever had the chair of this run, which has none itself, for so many months. */
  readonly predecessor: {
    readonly asked: { readonly log: RunLog; readonly months: number };
    readonly answer: readonly RunLog['decisions'][number][];
  };
  /** People whom this run touched. */
  readonly stories: { readonly asked: RunLog; readonly answer: readonly RoomStory[] };
}
export type Kind = keyof Questions;

/** What goes to the worker and what comes back. */
export interface Asked<K extends Kind = Kind> {
  readonly kind: K;
  readonly asked: Questions[K]['asked'];
}
export type Answered =
  | { readonly ok: true; readonly answer: Questions[Kind]['answer'] }
  | { readonly ok: false; readonly reason: string };
