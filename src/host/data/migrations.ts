/**
 * How the tables came to be, step by step. A step that has been released is never changed; what is needed next is
 * another step. Kysely runs what is missing at start; on PostgreSQL behind a lock, so that hosts that start together
 * wait for one another.
 */
import { type Kysely, type Migration, Migrator, sql } from 'kysely';

const first: Migration = {
  async up(db: Kysely<unknown>) {
    const ofSession = (name: string) =>
      db.schema
        .createTable(name)
        .addColumn('session', 'text', (column) =>
          column.notNull().references('sessions.id').onDelete('cascade'),
        );

    await db.schema
      .createTable('sessions')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('code', 'text', (column) => column.notNull().unique())
      .addColumn('seed', 'bigint', (column) => column.notNull())
      .addColumn('salt', 'text', (column) => column.notNull())
      .addColumn('room', 'text', (column) => column.notNull())
      .addColumn('last_event', 'bigint', (column) => column.notNull())
      .addColumn('created', 'bigint', (column) => column.notNull())
      .addColumn('until', 'bigint', (column) => column.notNull())
      .execute();

    await db.schema
      .createTable('keys')
      .addColumn('selector', 'text', (column) => column.primaryKey())
      .addColumn('hash', 'text', (column) => column.notNull())
      .addColumn('role', 'text', (column) => column.notNull())
      .addColumn('session', 'text', (column) => column.references('sessions.id').onDelete('set null'))
      .addColumn('seat', 'text')
      .addColumn('made', 'bigint', (column) => column.notNull())
      .addColumn('until', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('keys_session').on('keys').columns(['session', 'seat']).execute();

    await ofSession('seats')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('place', 'integer', (column) => column.notNull())
      .addColumn('attempt', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('name_key', 'text', (column) => column.notNull())
      .addColumn('table_index', 'integer', (column) => column.notNull())
      .addColumn('regime', 'text', (column) => column.notNull())
      .addColumn('removed', 'integer', (column) => column.notNull())
      .addColumn('pledge', 'text')
      .addColumn('seen_at', 'bigint', (column) => column.notNull())
      .addColumn('outcome', 'text')
      .addUniqueConstraint('seats_name', ['session', 'name_key'])
      .addUniqueConstraint('seats_attempt', ['session', 'attempt'])
      .execute();

    await ofSession('months')
      .addColumn('seat', 'text', (column) => column.notNull())
      .addColumn('month', 'integer', (column) => column.notNull())
      .addColumn('by', 'text', (column) => column.notNull())
      .addColumn('decisions', 'text', (column) => column.notNull())
      .addColumn('injected', 'text', (column) => column.notNull())
      .addColumn('stamp', 'text', (column) => column.notNull())
      .addColumn('put_at', 'bigint', (column) => column.notNull())
      .addColumn('figures', 'text')
      .addColumn('truth', 'text')
      .addPrimaryKeyConstraint('months_key', ['session', 'seat', 'month'])
      .execute();

    // What is still to be worked out is looked for often, and hardly ever there.
    await db.schema
      .createIndex('months_unreckoned')
      .on('months')
      .column('put_at')
      .where(sql.ref('figures'), 'is', null)
      .execute();

    await ofSession('events')
      .addColumn('topic', 'text', (column) => column.notNull())
      .addColumn('number', 'bigint', (column) => column.notNull())
      .addColumn('audience', 'text', (column) => column.notNull())
      .addColumn('event', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('events_key', ['session', 'topic'])
      .addUniqueConstraint('events_number', ['session', 'number'])
      .execute();

    await ofSession('answers')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('wall', 'text', (column) => column.notNull())
      .addColumn('author', 'text', (column) => column.notNull())
      .addColumn('text', 'text', (column) => column.notNull())
      .addUniqueConstraint('answers_author', ['session', 'wall', 'author'])
      .execute();

    await ofSession('tickets')
      .addColumn('hash', 'text', (column) => column.primaryKey())
      .addColumn('seat', 'text', (column) => column.notNull())
      .addColumn('until', 'bigint', (column) => column.notNull())
      .execute();

    await ofSession('orders')
      .addColumn('attempt', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('orders_key', ['session', 'attempt'])
      .execute();
  },
};

const migrations: Readonly<Record<string, Migration>> = { '2026-11-first': first };

/** Throws with a plain reason when the database cannot be brought up to date. */
export async function migrate<T>(db: Kysely<T>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The database could not be brought up to date: ${reason}`, { cause: error });
  }
}
