/**
 * Node's built-in SQLite as Kysely's SQLite dialect wants it. A commit is on the disk when it returns
 * (`synchronous = FULL`); readers do not wait for it (WAL); what is deleted is overwritten. Statements are prepared
 * once.
 */
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { SqliteDialect } from 'kysely';

/** More different statements than a host has. */
const MOST_KEPT = 500;
/** How long to wait for a lock of another connection, milliseconds. */
const PATIENCE = 5000;

export function nodeSqlite(file: string): SqliteDialect {
  const database = new DatabaseSync(file, { timeout: PATIENCE, enableForeignKeyConstraints: true });
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on');
  const kept = new Map<string, ReturnType<typeof asKyselyWants>>();
  return new SqliteDialect({
    database: {
      close: () => database.close(),
      prepare(sql) {
        const known = kept.get(sql);
        if (known !== undefined) return known;
        const statement = asKyselyWants(database.prepare(sql));
        if (kept.size < MOST_KEPT) kept.set(sql, statement);
        return statement;
      },
    },
  });
}

function asKyselyWants(statement: StatementSync) {
  const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
  return {
    reader: statement.columns().length > 0,
    all: (parameters: readonly unknown[]) => statement.all(...values(parameters)),
    run: (parameters: readonly unknown[]) => statement.run(...values(parameters)),
    iterate: (parameters: readonly unknown[]) => statement.iterate(...values(parameters)),
  };
}
