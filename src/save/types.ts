/**
 * What the store may ask of storage: runs in the browser, kept safe from crashes and from a second tab.
 * main makes the door (`openSave`) and hands it to the store; nothing here throws or rejects.
 *
 * When the browser refuses storage or it is full, the door goes on in memory, says so through `subscribe` and
 * `status`, and the store offers the run as a file.
 *
 * Two tabs: `open` and `create` take hold of a run. The newest tab that did so holds it; the older one hears
 * 'superseded' and its later `put`s are refused, until it opens (takes over) the run itself.
 */
import type { StoredRun } from '../run/types.ts';

/** `refused`: there is no storage here (private window, policy). `full`: the last save did not fit. */
export type StorageStatus = 'ok' | 'refused' | 'full';

export type SaveEvent =
  | { readonly kind: StorageStatus }
  /** Another tab now holds this run, or has deleted it. */
  | { readonly kind: 'superseded'; readonly id: string }
  /** Something in the list changed in another tab. */
  | { readonly kind: 'changed' };

export type PutResult =
  | { readonly ok: true; readonly revision: number; readonly savedAt: number }
  /** Only with `superseded` is nothing kept; with `refused` and `full` the run is kept in memory. */
  | { readonly ok: false; readonly reason: 'superseded' | 'refused' | 'full' };

export type OpenResult =
  | { readonly ok: true; readonly run: StoredRun }
  /**
   * `damaged`: what is stored cannot be read; `newer`: a newer version of the game wrote it. Stale runs (older model)
   * open; compare `log.simVersion`.
   */
  | { readonly ok: false; readonly reason: 'absent' | 'damaged' | 'newer' };

/** Everything but what the door itself sets. */
export type RunToSave = Omit<StoredRun, 'revision' | 'savedAt'>;

export interface SaveDoor {
  /** All runs that can be read, newest first. Does not take hold of any. */
  list(): Promise<readonly StoredRun[]>;
  /** Reads a run and takes hold of it in this tab: an older tab that held it hears 'superseded'. */
  open(id: string): Promise<OpenResult>;
  /** A new id for a run, unused in this browser. */
  newId(): string;
  /** Saves a run that this tab holds, or that nobody has saved yet (which takes hold of it). */
  put(run: RunToSave): Promise<PutResult>;
  remove(id: string): Promise<void>;
  /** Waits until everything asked for so far is done (before leaving the page, in tests). */
  settled(): Promise<void>;
  status(): StorageStatus;
  /** Returns the function that ends the subscription. */
  subscribe(listener: (event: SaveEvent) => void): () => void;
  close(): void;
}

/** Player's preferences, kept apart from the runs, read at once at the start. */
export interface StoredPreferences {
  readonly spareDetails: boolean;
  readonly noStories?: boolean;
  readonly sound: boolean;
  readonly reducedMotion: boolean | null;
  readonly language: string;
}

export interface PreferencesDoor {
  /** Only what was stored and is well formed. */
  read(): Partial<StoredPreferences>;
  /** false if the browser refused; the game goes on with what is in memory. */
  write(preferences: StoredPreferences): boolean;
}
