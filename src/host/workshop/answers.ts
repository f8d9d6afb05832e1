/**
 * The wall of the debrief: short answers, nobody's. The trainer reads them and releases them one by one; none while so
 * few devices are there that one could guess whose it is.
 */
import type { Room, Wall } from '../../session/state.ts';
import type { Db } from '../data/openData.ts';
import { plainText } from './names.ts';
import { refuse } from './refuse.ts';
import { drawId, hashOf } from './secrets.ts';
import type { Who } from './who.ts';
import type { Workshop } from './workshop.ts';
import type { Change } from './writer.ts';

const LEAST_DEVICES = 8;
const MOST_LETTERS = 200;

export interface WallAnswer {
  readonly id: string;
  readonly text: string;
}

/** By id, which is random: not in the order in which they came. */
export async function answersOf(db: Db, session: string, wall: Wall | null): Promise<WallAnswer[]> {
  if (wall === null) return [];
  return db
    .selectFrom('answers')
    .select(['id', 'text'])
    .where('session', '=', session)
    .where('wall', '=', wall.id)
    .orderBy('id')
    .execute();
}

/** An empty text takes the answer back; another text is another answer, to be released anew. */
export async function putAnswer({ writer }: Workshop, who: Who, wall: string, text: string): Promise<void> {
  const clean = plainText(text);
  if (clean.length > MOST_LETTERS) refuse('too-large', `${MOST_LETTERS} letters`);
  await writer.change(who.session, async (change) => {
    const { room } = change.session();
    if (room.wall?.id !== wall || !room.wall.open) return refuse('not-allowed', 'wall');
    const { session } = who;
    const author = hashOf(`${who.key} ${wall}`);
    const mine = { session, wall, author };
    const before = await change.trx
      .selectFrom('answers')
      .select(['id', 'text'])
      .where((is) => is.and(mine))
      .executeTakeFirst();
    if (before?.text === clean || (before === undefined && clean === '')) return;
    if (before !== undefined) {
      await change.trx.deleteFrom('answers').where('id', '=', before.id).execute();
      withdraw(change, room, before.id);
    }
    if (clean !== '') {
      await change.trx
        .insertInto('answers')
        .values({ id: drawId(), ...mine, text: clean })
        .execute();
    }
    change.tellAnswers();
  });
}

function withdraw(change: Change, room: Room, answer: string): void {
  if (room.wall === null || room.wall.released.every(({ id }) => id !== answer)) return;
  change.setRoom({ ...room, wall: without(room.wall, answer) });
}

function without(wall: Wall, answer: string): Wall {
  return { ...wall, released: wall.released.filter(({ id }) => id !== answer) };
}

export async function release(change: Change, answer: string, on: boolean): Promise<void> {
  const { id: session, room } = change.session();
  if (room.wall === null) return refuse('not-allowed', 'wall');
  const wall = without(room.wall, answer);
  if (!on) return change.setRoom({ ...room, wall });
  const { devices } = await change.trx
    .selectFrom('seats')
    .select(({ fn }) => fn.countAll<number>().as('devices'))
    .where('session', '=', session)
    .where('removed', '=', 0)
    .executeTakeFirstOrThrow();
  if (devices < LEAST_DEVICES) return refuse('not-allowed', `devices: ${devices} < ${LEAST_DEVICES}`);
  const row = await change.trx
    .selectFrom('answers')
    .select(['id', 'text'])
    .where('session', '=', session)
    .where('wall', '=', wall.id)
    .where('id', '=', answer)
    .executeTakeFirst();
  if (row === undefined) return refuse('not-allowed', 'answer');
  change.setRoom({ ...room, wall: { ...wall, released: [...wall.released, row] } });
}
