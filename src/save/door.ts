/**
 * The save door (types.ts): IndexedDB first, memory when that fails, tabs kept apart by a revision that every write
 * checks. Calls run one after another in the order they were made. Nothing rejects.
 *
 * Holding a run means knowing its revision. Opening it in another tab counts the revision up, so this tab's next
 * write finds a number it does not know and is refused; a message tells it earlier when it can.
 */
import type { StoredRun } from '../run/types.ts';
import { Database, troubleOf } from './database.ts';
import { looksStored, readStored } from './stored.ts';
import { connectTabs, type TabMessage, type Tabs } from './tabs.ts';
import type { OpenResult, PutResult, RunToSave, SaveDoor, SaveEvent, StorageStatus } from './types.ts';

const NAME = 'unmoored';

/** `name` of the database and of the tabs' channel: tests use their own. */
export function openSave(name = NAME): SaveDoor {
  return new BrowserSave(name);
}

class BrowserSave implements SaveDoor {
  readonly #database: Database;
  readonly #tabs: Tabs;
  /** Revisions of the runs that this tab holds. */
  readonly #held = new Map<string, number>();
  /** Runs that this tab held until another took hold of or removed them. */
  readonly #lost = new Set<string>();
  /** Runs that could not be written, newest state. */
  readonly #memory = new Map<string, StoredRun>();
  readonly #listeners = new Set<(event: SaveEvent) => void>();
  #status: StorageStatus = 'ok';
  #queue: Promise<unknown> = Promise.resolve();

  constructor(name: string) {
    this.#database = new Database(name);
    this.#tabs = connectTabs(
      name,
      (message) => this.#hear(message),
      () => void this.#inTurn(() => this.#lookAround()),
    );
  }

  list(): Promise<readonly StoredRun[]> {
    return this.#inTurn(async () => {
      const runs = new Map<string, StoredRun>();
      for (const run of await this.#readAll()) if (looksStored(run)) runs.set(run.id, run);
      for (const [id, run] of this.#memory)
        if (run.savedAt >= (runs.get(id)?.savedAt ?? 0)) runs.set(id, run);
      return [...runs.values()].sort((a, b) => b.savedAt - a.savedAt || (a.id < b.id ? -1 : 1));
    });
  }

  open(id: string): Promise<OpenResult> {
    return this.#inTurn(async () => {
      const run = (await this.#takeHold(id)) ?? this.#memory.get(id);
      const kept = this.#memory.get(id);
      // What could not be written is newer than what could.
      if (kept !== undefined && kept.savedAt >= savedAtOf(run)) return { ok: true, run: kept };
      if (run === undefined) return { ok: false, reason: 'absent' };
      const read = await readStored(run);
      if (read.ok) return { ok: true, run: read.value };
      return { ok: false, reason: read.reason === 'newer-format' ? 'newer' : 'damaged' };
    });
  }

  newId(): string {
    const bytes = crypto.getRandomValues(new Uint8Array(10));
    return Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
  }

  put(run: RunToSave): Promise<PutResult> {
    return this.#inTurn(() => this.#put(run));
  }

  remove(id: string): Promise<void> {
    return this.#inTurn(async () => {
      this.#held.delete(id);
      this.#lost.delete(id);
      this.#memory.delete(id);
      await this.#attempt(() => this.#database.remove(id));
      this.#tabs.tell({ kind: 'removed', id, revision: 0 });
    });
  }

  async settled(): Promise<void> {
    await this.#queue;
  }

  status(): StorageStatus {
    return this.#status;
  }

  subscribe(listener: (event: SaveEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#tabs.close();
    this.#listeners.clear();
    void this.#inTurn(async () => this.#database.close());
  }

  async #put(run: RunToSave): Promise<PutResult> {
    if (this.#lost.has(run.id)) return { ok: false, reason: 'superseded' };
    const savedAt = Date.now();
    const known = this.#held.get(run.id) ?? this.#memory.get(run.id)?.revision ?? 0;
    const next: StoredRun = { ...run, revision: known + 1, savedAt };
    const written = await this.#attempt(() =>
      this.#database.replace(run.id, (stored) => (revisionOf(stored) > known ? null : next)),
    );
    if (!written.ok) {
      this.#memory.set(run.id, next);
      this.#held.set(run.id, known);
      return { ok: false, reason: written.trouble };
    }
    if (written.value === null) {
      this.#lose(run.id);
      return { ok: false, reason: 'superseded' };
    }
    const isNew = !this.#held.has(run.id);
    this.#memory.delete(run.id);
    this.#held.set(run.id, next.revision);
    this.#tabs.tell({ kind: isNew ? 'held' : 'saved', id: run.id, revision: next.revision });
    return { ok: true, revision: next.revision, savedAt };
  }

  /** Counts the revision up, so that whoever held the run before does no more. */
  async #takeHold(id: string): Promise<unknown> {
    let found: unknown;
    const written = await this.#attempt(() =>
      this.#database.replace(id, (stored) => {
        found = stored;
        return looksStored(stored) ? { ...stored, revision: stored.revision + 1 } : null;
      }),
    );
    if (written.ok && written.value !== null) {
      this.#held.set(id, written.value.revision);
      this.#lost.delete(id);
      this.#tabs.tell({ kind: 'held', id, revision: written.value.revision });
      return written.value;
    }
    return found;
  }

  async #readAll(): Promise<readonly unknown[]> {
    const read = await this.#attempt(() => this.#database.all());
    return read.ok ? read.value : [];
  }

  /** After sleep or a lost message: does this tab still hold what it thinks it holds? */
  async #lookAround(): Promise<void> {
    for (const [id, revision] of this.#held) {
      const stored = await this.#database.get(id).catch(() => undefined);
      if (revisionOf(stored) > revision) this.#lose(id);
    }
  }

  #hear({ kind, id, revision }: TabMessage): void {
    if (kind === 'removed') this.#memory.delete(id);
    const isLate = kind === 'held' && revision <= (this.#held.get(id) ?? -1);
    if (this.#held.has(id) && kind !== 'saved' && !isLate) this.#lose(id);
    else this.#tell({ kind: 'changed' });
  }

  #lose(id: string): void {
    this.#held.delete(id);
    this.#lost.add(id);
    this.#tell({ kind: 'superseded', id });
  }

  async #attempt<T>(
    work: () => Promise<T>,
  ): Promise<
    { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: 'refused' | 'full' }
  > {
    try {
      const value = await work();
      this.#become('ok');
      return { ok: true, value };
    } catch (error) {
      const trouble = troubleOf(error);
      this.#become(trouble);
      return { ok: false, trouble };
    }
  }

  #become(status: StorageStatus): void {
    if (this.#status === status) return;
    this.#status = status;
    this.#tell({ kind: status });
  }

  #tell(event: SaveEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(work);
    this.#queue = result.catch(() => undefined);
    return result;
  }
}

function savedAtOf(stored: unknown): number {
  return looksStored(stored) ? stored.savedAt : -1;
}

function revisionOf(stored: unknown): number {
  return looksStored(stored) ? stored.revision : 0;
}
