/** A session from its beginning to its end, and what the door shows of it. */
import type { z } from 'zod';
import { findScenario } from '../../scenario/index.ts';
import {
  type Board,
  CODE_SHAPE,
  type Created,
  type createSchema,
  type DoorView,
} from '../../session/messages.ts';
import type { Room } from '../../session/state.ts';
import { answersOf } from './answers.ts';
import { lastEvent } from './eventRows.ts';
import { namesToOffer } from './names.ts';
import { awayOf } from './presence.ts';
import { refuse } from './refuse.ts';
import { forTheWall, seatRows } from './rows.ts';
import { drawCode, drawId, drawKey, drawSeed, frontKeyOf } from './secrets.ts';
import { newKey, type Who } from './who.ts';
import type { Workshop } from './workshop.ts';

const DAYS_KEPT = 30;
const DAY = 24 * 60 * 60 * 1000;
/** Codes tried before the host gives up: with 700 million, the second is free for certain. */
const TRIES = 5;
const NAMES_OFFERED = 6;

export async function createSession(
  { data: { db }, limits }: Workshop,
  { rules }: z.infer<typeof createSchema>,
): Promise<Created> {
  for (const { scenario } of rules.tables)
    if (findScenario(scenario) === undefined) refuse('impossible', `scenario: ${scenario}`);
  const created = Date.now();
  const { count } = await db
    .selectFrom('sessions')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('until', '>', created)
    .executeTakeFirstOrThrow();
  if (count >= limits.mostSessions) refuse('too-many', 'sessions');

  const room: Room = {
    stage: 'lobby',
    rules,
    openMonth: rules.pace === 'free' ? rules.months : 0,
    paused: false,
    locked: false,
    message: null,
    injected: [],
    reveal: null,
    wall: null,
    timer: null,
  };
  const id = drawId();
  const until = created + DAYS_KEPT * DAY;
  const trainer = newKey({ role: 'trainer', session: id, seat: null, until });
  const front = newKey({ role: 'front', session: id, seat: null, until }, frontKeyOf(trainer.key));
  const row = {
    id,
    seed: drawSeed(),
    salt: drawKey(),
    room: JSON.stringify(room),
    last_event: 0,
    created,
    until,
  };
  const code = await db.transaction().execute(async (trx) => {
    for (let tries = 0; tries < TRIES; tries++) {
      const drawn = drawCode();
      const { numInsertedOrUpdatedRows } = await trx
        .insertInto('sessions')
        .values({ ...row, code: drawn })
        .onConflict((conflict) => conflict.column('code').doNothing())
        .executeTakeFirst();
      if (numInsertedOrUpdatedRows !== 1n) continue;
      await trx.insertInto('keys').values([trainer.row, front.row]).execute();
      return drawn;
    }
    return refuse('unavailable', 'code');
  });
  return { session: id, code, trainer: trainer.key, front: front.key };
}

/** By its code, however it was typed. */
export async function sessionAt(
  { data: { db } }: Workshop,
  typed: string,
): Promise<{ id: string; room: Room }> {
  const code = typed.toUpperCase();
  // What no code can be is not asked of the database, which takes some letters of an address for an error.
  if (!CODE_SHAPE.test(code)) refuse('wrong-code');
  const row = await db
    .selectFrom('sessions')
    .select(['id', 'room'])
    .where('code', '=', code)
    .where('until', '>', Date.now())
    .executeTakeFirst();
  return row === undefined ? refuse('wrong-code') : { id: row.id, room: JSON.parse(row.room) as Room };
}

export async function doorOf(workshop: Workshop, code: string): Promise<DoorView> {
  const { id, room } = await sessionAt(workshop, code);
  const { stage, locked, rules } = room;
  const taken = await workshop.data.db
    .selectFrom('seats')
    .select('name_key')
    .where('session', '=', id)
    .execute();
  return {
    stage,
    locked,
    seating: rules.seating,
    naming: rules.naming,
    language: rules.language,
    tables: rules.tables.map(({ name, scenario }) => ({ name, scenario })),
    names: namesToOffer(new Set(taken.map(({ name_key }) => name_key)), NAMES_OFFERED),
  };
}

export async function boardOf({ data: { db } }: Workshop, { session, role }: Who): Promise<Board> {
  // The number first: what has changed since is told again, which does no harm.
  const at = await lastEvent(db, session);
  const { code, room, until } = await db
    .selectFrom('sessions')
    .select(['code', 'room', 'until'])
    .where('id', '=', session)
    .executeTakeFirstOrThrow();
  const known = JSON.parse(room) as Room;
  const seats = await seatRows(db, session);
  return {
    session,
    code,
    as: role === 'trainer' ? 'trainer' : 'front',
    room: known,
    seats: role === 'trainer' ? seats : seats.map(forTheWall),
    away: await awayOf(db, session),
    answers: role === 'trainer' ? await answersOf(db, session, known.wall) : [],
    until,
    at,
  };
}

/**
 * Everything at once. Of the keys only the hashes stay, until the session would have ended by itself, so that whoever
 * comes back is told that it has been deleted.
 */
export async function deleteSession({ data, bus }: Workshop, session: string): Promise<void> {
  await data.db.transaction().execute(async (trx) => {
    await trx.deleteFrom('sessions').where('id', '=', session).execute();
    await bus.send(trx, { kind: 'gone', session });
  });
  await data.wipe();
}

/** Sessions and keys whose days are over, and old tickets. */
export async function sweep({ data, bus }: Workshop): Promise<void> {
  const now = Date.now();
  await data.db.transaction().execute(async (trx) => {
    const over = await trx.deleteFrom('sessions').where('until', '<=', now).returning('id').execute();
    await trx.deleteFrom('keys').where('until', '<=', now).execute();
    await trx.deleteFrom('tickets').where('until', '<=', now).execute();
    for (const { id } of over) await bus.send(trx, { kind: 'gone', session: id });
  });
  await data.wipe();
}
