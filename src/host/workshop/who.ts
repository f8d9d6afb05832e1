/** Who asks: found by their key. */

import type { Db } from '../data/openData.ts';
import type { KeysTable } from '../data/tables.ts';
import { refuse } from './refuse.ts';
import { drawKey, hashOf, isSecret, selectorOf } from './secrets.ts';

export interface Who {
  readonly role: 'trainer' | 'front' | 'seat';
  readonly session: string;
  /** Of a seat; of others null. */
  readonly seat: string | null;
  readonly key: string;
}

/** Refuses keys that open nothing, keys of deleted sessions and of removed seats. */
export async function whoHas(db: Db, authorization: string | undefined): Promise<Who> {
  const key = /^Bearer ([A-Za-z0-9_-]{32})$/.exec(authorization ?? '')?.[1];
  if (key === undefined) return refuse('wrong-key');
  const row = await db
    .selectFrom('keys')
    .leftJoin('seats', 'seats.id', 'keys.seat')
    .select(['keys.hash', 'keys.role', 'keys.session', 'keys.seat', 'seats.removed'])
    .where('keys.selector', '=', selectorOf(key))
    .executeTakeFirst();
  if (row === undefined || !isSecret(key, row.hash)) return refuse('wrong-key');
  if (row.session === null) return refuse('gone');
  if (row.removed === 1) return refuse('removed');
  return { role: row.role, session: row.session, seat: row.seat, key };
}

/** A key, new if none is given, and what is kept of it. */
export function newKey(
  row: Omit<KeysTable, 'selector' | 'hash' | 'made'>,
  key = drawKey(),
): { key: string; row: KeysTable } {
  return { key, row: { selector: selectorOf(key), hash: hashOf(key), made: Date.now(), ...row } };
}
