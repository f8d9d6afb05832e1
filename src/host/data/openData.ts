/** The database: SQLite in a folder, or PostgreSQL at an address; from here on the same. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { migrate } from './migrations.ts';
import { nodeSqlite } from './nodeSqlite.ts';
import type { Tables } from './tables.ts';

export type Db = Kysely<Tables>;

export interface Data {
  readonly db: Db;
  /** The address of a PostgreSQL that several hosts may share, or null: nobody else writes here. */
  readonly shared: string | null;
  /** What was deleted leaves the disk too; PostgreSQL sees to that itself. */
  wipe(): Promise<void>;
  close(): Promise<void>;
}

export type DataPlace = { readonly folder: string } | { readonly url: string };

/** Connections to PostgreSQL of one host. */
const CONNECTIONS = 10;
/** Milliseconds to wait for a connection, and for a statement, before the database counts as unreachable. */
const PATIENCE = 5000;

/** PostgreSQL's bigint: our numbers and times are far below 2^53. */
const INT8 = 20;

export async function openData(place: DataPlace): Promise<Data> {
  const shared = 'url' in place ? place.url : null;
  const dialect = 'url' in place ? postgres(place.url) : sqlite(place.folder);
  const db = new Kysely<Tables>({ dialect });
  try {
    await migrate(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  const wipe = async (): Promise<void> => {
    if (shared === null) await sql`pragma wal_checkpoint(truncate)`.execute(db);
  };
  return { db, shared, wipe, close: () => db.destroy() };
}

function sqlite(folder: string) {
  mkdirSync(folder, { recursive: true });
  return nodeSqlite(join(folder, 'workshop.sqlite'));
}

function postgres(url: string): PostgresDialect {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: PATIENCE,
    statement_timeout: PATIENCE,
    query_timeout: 2 * PATIENCE,
    types: {
      getTypeParser: (type: number, format?: 'text' | 'binary') =>
        type === INT8 ? Number : pg.types.getTypeParser(type, format === 'binary' ? 'text' : format),
    },
  });
  // A connection that breaks while nobody uses it: the pool opens another when one is needed.
  pool.on('error', () => undefined);
  // One that breaks while it is lent out, between two statements: the next statement fails, and that is told.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new PostgresDialect({ pool });
}
