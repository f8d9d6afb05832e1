/**
 * Runs in IndexedDB: one store, keyed by id. Every write reads the stored revision in the same transaction, so a tab
 * that has fallen behind can never overwrite a newer one. Errors are sorted into two: no storage, or no room.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { StoredRun } from '../run/types.ts';

interface Schema extends DBSchema {
  runs: { key: string; value: StoredRun };
}

/** Longer than any healthy start; some browsers never answer when storage is broken. Milliseconds. */
const PATIENCE = 4000;

export type Trouble = 'refused' | 'full';

/** What a write may do, decided on the stored run it would replace. */
export type Decide = (stored: unknown) => StoredRun | null;

export class Database {
  readonly #name: string;
  #connection: Promise<IDBPDatabase<Schema>> | undefined;
  /** Did not answer once: not waited for again. */
  #isDumb = false;

  constructor(name: string) {
    this.#name = name;
  }

  async all(): Promise<readonly unknown[]> {
    return (await this.#open()).getAll('runs');
  }

  async get(id: string): Promise<unknown> {
    return (await this.#open()).get('runs', id);
  }

  /** Writes what `decide` makes of the stored run, in one transaction; null leaves it alone. */
  async replace(id: string, decide: Decide): Promise<StoredRun | null> {
    const connection = await this.#open();
    const transaction = connection.transaction('runs', 'readwrite', { durability: 'strict' });
    // When a write fails, the transaction fails too: both are awaited together so that neither is unhandled.
    const work = (async () => {
      const next = decide(await transaction.store.get(id));
      if (next !== null) await transaction.store.put(next);
      return next;
    })();
    const [next] = await Promise.all([work, transaction.done]);
    return next;
  }

  async remove(id: string): Promise<void> {
    await (await this.#open()).delete('runs', id);
  }

  close(): void {
    this.#connection?.then((connection) => connection.close()).catch(() => undefined);
    this.#connection = undefined;
  }

  #open(): Promise<IDBPDatabase<Schema>> {
    this.#connection ??= this.#connect().catch((error: unknown) => {
      this.#connection = undefined;
      throw error;
    });
    return this.#connection;
  }

  async #connect(): Promise<IDBPDatabase<Schema>> {
    if (typeof indexedDB === 'undefined' || this.#isDumb) throw new Error('no IndexedDB here');
    const forget = () => {
      this.#connection = undefined;
    };
    const opening = openDB<Schema>(this.#name, 1, {
      upgrade(database) {
        database.createObjectStore('runs', { keyPath: 'id' });
      },
      // Another tab of a newer game wants to upgrade: let it.
      blocking: (_current, _blocked, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
        forget();
      },
      terminated: forget,
    });
    return withPatience(opening, () => {
      this.#isDumb = true;
    });
  }
}

export function troubleOf(error: unknown): Trouble {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return name === 'QuotaExceededError' ? 'full' : 'refused';
}

function withPatience<T>(answer: Promise<T>, onTooLate: () => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      onTooLate();
      reject(new Error('storage does not answer'));
    }, PATIENCE);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
