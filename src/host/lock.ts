/**
 * One host for one data folder. The lock is SQLite's own on a file of its own: the system lifts it when the host ends,
 * however it ends, so there is never an old one to be cleared away. Beside it stands the address of whoever holds it.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export interface FolderLock {
  /** For whoever comes second. */
  announce(address: string): void;
  release(): void;
}

export type Locking =
  | { readonly ok: true; readonly lock: FolderLock }
  /** `address`: of the host that holds it; null while it is still starting. */
  | { readonly ok: false; readonly held: true; readonly address: string | null }
  | { readonly ok: false; readonly held: false; readonly reason: string };

const SQLITE_BUSY = 5;

export function lockFolder(folder: string): Locking {
  const addressFile = join(folder, 'address.txt');
  let database: DatabaseSync | undefined;
  try {
    mkdirSync(folder, { recursive: true });
    database = new DatabaseSync(join(folder, 'lock.sqlite'), { timeout: 0 });
    database.exec('pragma locking_mode = exclusive; begin exclusive');
  } catch (error) {
    database?.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY)
      return { ok: false, held: true, address: readAddress(addressFile) };
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, held: false, reason: `The folder ${folder} cannot be used for data: ${reason}` };
  }
  const held = database;
  // Of whoever held it last.
  rmSync(addressFile, { force: true });
  return {
    ok: true,
    lock: {
      announce: (address) => writeFileSync(addressFile, address),
      release() {
        rmSync(addressFile, { force: true });
        held.close();
      },
    },
  };
}

function readAddress(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
