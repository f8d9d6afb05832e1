/**
 * What main hands to the store: everything outside the store's layer, as narrow interfaces. The save door and the
 * reveal client fit them by shape, so the store imports neither.
 */
import type { Pieces } from '../lib/pieces.ts';
import type { YearJob } from '../run/ensemble.ts';
import type { Met } from '../run/naming.ts';
import type { Comparison, Contacts, Reveal, WhatIf } from '../run/revealTypes.ts';
import type { YearSummary } from '../run/summary.ts';
import type { RunLog, StoredRun } from '../run/types.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Door, PersonTraits, Settings } from '../sim/types.ts';
import type { Seats } from './seatState.ts';
import type { Preferences } from './view.ts';

export type SaveProblem = 'refused' | 'full' | 'superseded';

export type SaveNews =
  | { readonly kind: 'ok' | 'refused' | 'full' | 'changed' }
  | { readonly kind: 'superseded'; readonly id: string };

export interface Saves {
  list(): Promise<readonly StoredRun[]>;
  open(
    id: string,
  ): Promise<
    | { readonly ok: true; readonly run: StoredRun }
    | { readonly ok: false; readonly reason: 'absent' | 'damaged' | 'newer' }
  >;
  newId(): string;
  put(
    run: Omit<StoredRun, 'revision' | 'savedAt'>,
  ): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: SaveProblem }>;
  remove(id: string): Promise<void>;
  status(): 'ok' | 'refused' | 'full';
  subscribe(listener: (news: SaveNews) => void): () => void;
}

/** The heavy questions about finished years, answered in a worker; `met`: whom the player knows by name. Rejects only when the worker cannot run. */
export interface Reckoner {
  reveal(log: RunLog, met: Met): Promise<Reveal>;
  compare(target: RunLog, purpose: RunLog, met: Met): Promise<Comparison>;
  contacts(log: RunLog, met: Met): Promise<Contacts>;
  whatIf(log: RunLog, decision: string, atStake: boolean, met: Met): Promise<WhatIf | null>;
}

/** Many years shared out among workers: results as they come, by the place of their job. */
export interface Ensembles {
  /** Years will soon be asked for. */
  prepare(): void;
  run(
    jobs: readonly YearJob[],
    sharing: {
      readonly onResult: (year: YearSummary, index: number) => void;
      readonly signal: AbortSignal;
      /** After a stop the workers are kept for the next. */
      readonly keep?: true;
    },
  ): Promise<unknown>;
}

/** Which run this browser was last in, so that a reload comes back to it. */
export interface Bookmark {
  read(): string | null;
  write(id: string | null): void;
}

export interface Ports {
  findScenario(id: string): Scenario | undefined;
  door(scenario: Scenario): Door;
  /** Does long work while the page goes on answering; rejects with `TookTooLong`. */
  gently<T>(pieces: Pieces<T>): Promise<T>;
  defaultSettings(scenario: Scenario): Settings;
  readonly simVersion: number;
  traits(scenario: Scenario, seed: number, person: number): PersonTraits;
  /** A name that is not among those taken. */
  nameOf(traits: PersonTraits, taken: ReadonlySet<string>): string;
  readonly saves: Saves;
  readonly reckoner: Reckoner;
  readonly ensembles: Ensembles;
  readonly bookmark: Bookmark;
  readonly seats: Seats;
  readonly preferences: { readonly start: Preferences; write(preferences: Preferences): boolean };
  drawSeed(): number;
  /** The game's own address, without a hash. */
  address(): string;
  setLanguage(language: string): void;
}
