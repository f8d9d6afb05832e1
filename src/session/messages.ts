/**
 * The protocol: every message between browser and host, in one description that both sides check against. PROTOCOL.md
 * shows an example of each; tests read them from there.
 *
 * Keys are random secrets of 32 letters, sent as `Authorization: Bearer …` and never in an address. A seat's key lets
 * one participant act; the trainer's key runs the session; the front's key shows what may be projected and does
 * nothing. Every PUT may be sent again without harm.
 */
import { z } from 'zod';
import { checkLog } from '../run/schema.ts';
import { MOST_PLEDGE, type RunLog } from '../run/types.ts';
import { refusalValues } from './refusals.ts';
import { namingValues, rulesSchema, seatingValues } from './rules.ts';
import { byValues, monthRowSchema, roomSchema, seatRowSchema, stageValues, truthRowSchema } from './state.ts';

/** Raised when a message changes its meaning; a page and a host of different versions refuse each other. */
export const PROTOCOL_VERSION = 1;

/** The longest body a browser may send, bytes. */
export const MOST_BODY = 64 * 1024;
/** Without anything to say the host sends a sign of life this often, milliseconds. */
export const HEARTBEAT = 15_000;

const id = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/);
const key = z.string().regex(/^[A-Za-z0-9_-]{32}$/);
const month = z.int().min(1).max(24);
/** Read aloud and typed on phones: no letter or digit that looks like another. */
export const CODE_LETTERS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
export const CODE_LENGTH = 6;
export const CODE_SHAPE = new RegExp(`^[${CODE_LETTERS}]{${CODE_LENGTH}}$`);
const code = z.string().regex(CODE_SHAPE);
/** What a page is made of; the host answers only pages of its own model. */
const version = z.int().min(0);

/** POST /api/sessions → `created`. */
export const createSchema = z.strictObject({ version, rules: rulesSchema });
export const createdSchema = z.strictObject({ session: id, code, trainer: key, front: key });

/** GET /api/doors/:code → `door`: what the join screen shows before anybody joins. */
export const doorSchema = z.strictObject({
  stage: z.enum(stageValues),
  locked: z.boolean(),
  seating: z.enum(seatingValues),
  naming: z.enum(namingValues),
  language: z.string(),
  tables: z.array(z.strictObject({ name: z.string(), scenario: z.string() })),
  /** Free at this moment; the first is put in the field. */
  names: z.array(z.string()).max(6),
});

/**
 * POST /api/doors/:code → `joined`. `attempt` is drawn by the browser at random and told to nobody: the same attempt
 * joins once, and opens the seat again.
 */
export const joinSchema = z.strictObject({
  version,
  name: z.string().max(80),
  table: z.int().min(0).max(39),
  attempt: z.string().regex(/^[A-Za-z0-9_-]{16,40}$/),
});
export const joinedSchema = z.strictObject({ session: id, seat: id, key, name: z.string() });

/** POST /api/rejoins/:ticket → `joined`: a ticket of the trainer or of the participant's own first device. */
export const rejoinSchema = z.strictObject({ version });

/** GET /api/seat → `seat`: all that a browser needs to play on; months are the log. */
export const decidedSchema = z.strictObject({
  month,
  by: z.enum(byValues),
  decisions: z.record(z.string(), z.unknown()),
  /** Ids of the injected events that entered the run in this month. */
  injected: z.array(id).max(40),
});
export const seatSchema = z.strictObject({
  session: id,
  seat: id,
  code,
  name: z.string(),
  table: z.int(),
  scenario: z.string(),
  regime: z.enum(['target', 'purpose']),
  /** Of the session: the same people for everyone who runs this organisation. */
  seed: z.int().min(0).max(0xffff_ffff),
  room: roomSchema,
  months: z.array(decidedSchema).max(24),
  figures: z.array(monthRowSchema).max(24),
  /** Number of the last event that this answer knows of: listen from here. */
  at: z.int().min(0),
});

/**
 * PUT /api/seat/months/:month → `put`. Months come in order; the same again is fine, and so is the same with a
 * prediction added. A month that a deputy ran is replaced by the participant's own, and the deputy's months after it go.
 */
export const putSchema = z.strictObject({
  version,
  decisions: z.record(z.string(), z.unknown()),
  injected: z.array(id).max(40),
});
export const putDoneSchema = z.strictObject({ months: z.int() });

/** PUT /api/seat/answers/:wall and PUT /api/seat/pledge → 204. An empty text takes it back. */
export const textSchema = z.strictObject({ version, text: z.string().max(MOST_PLEDGE) });

/** POST /api/seat/ticket and the trainer's command `ticket` → `ticket`: opens the seat in another browser, once. */
export const ticketSchema = z.strictObject({ ticket: z.string().regex(/^[A-Z0-9]{10}$/), until: z.number() });

/** POST /api/commands (trainer) → `room` after it. `attempt`: the same command is carried out once. */
export const commandSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('open'), month }),
  z.strictObject({ kind: z.literal('pause'), on: z.boolean() }),
  z.strictObject({ kind: z.literal('lock'), on: z.boolean() }),
  z.strictObject({ kind: z.literal('message'), text: z.string().max(300).nullable() }),
  z.strictObject({ kind: z.literal('inject'), scenario: z.string().max(40), event: z.string().max(80) }),
  /** Deputies run what is missing up to this month: same again, questions answered with the neutral choice. */
  z.strictObject({ kind: z.literal('advance'), month, seat: id.nullable() }),
  z.strictObject({ kind: z.literal('rename'), seat: id, name: z.string().max(80) }),
  z.strictObject({ kind: z.literal('remove'), seat: id }),
  z.strictObject({ kind: z.literal('ticket'), seat: id }),
  z.strictObject({
    kind: z.literal('reveal'),
    step: z.int().min(0).max(40),
    devices: z.enum(['front', 'all']),
  }),
  z.strictObject({ kind: z.literal('ask'), prompt: z.string().trim().min(1).max(300) }),
  z.strictObject({ kind: z.literal('close-wall') }),
  z.strictObject({ kind: z.literal('release'), answer: id, on: z.boolean() }),
  z.strictObject({ kind: z.literal('timer'), seconds: z.int().min(0).max(7200) }),
  z.strictObject({ kind: z.literal('end') }),
]);
export const orderSchema = z.strictObject({ version, attempt: id, command: commandSchema });
export const orderedSchema = z.strictObject({ room: roomSchema, ticket: ticketSchema.nullable() });

/** GET /api/session (trainer, front) → `board`. `answers`: to the wall that is up; the trainer alone sees them. */
export const boardSchema = z.strictObject({
  session: id,
  code,
  as: z.enum(['trainer', 'front']),
  room: roomSchema,
  seats: z.array(seatRowSchema),
  /** Seats that have not been heard of for longer than two heartbeats. */
  away: z.array(id),
  answers: z.array(z.strictObject({ id, text: z.string() })),
  /** When the session deletes itself, milliseconds since 1970. */
  until: z.number(),
  at: z.int().min(0),
});

/**
 * GET /api/links (trainer) → `links`: the projector's key, and where this host is in its networks, for a console that
 * was opened where no other device can come.
 */
export const linksSchema = z.strictObject({ front: key, network: z.array(z.string().max(100)).max(20) });

/**
 * GET /api/truth → `truth`. The trainer at any time, the front from the reveal on, a seat when the reveal is on all
 * devices: then without names, and `you` says which row is theirs.
 */
export const truthSchema = z.strictObject({
  rows: z.array(truthRowSchema),
  /** The standard managers with the same people, where fewer than five runs are there to be shown. */
  you: id.nullable(),
  /** Runs whose figures are still being worked out. */
  pending: z.int().min(0),
});

/** GET /api/runs (trainer) → `runs`: every run as the log it is, with the figures that follow from it. */
export const runSchema = z.strictObject({
  id,
  name: z.string().max(40),
  /** Name of the table. */
  table: z.string().max(40),
  log: z.custom<RunLog>((input) => checkLog(input).ok, 'not a log'),
  truth: truthRowSchema,
});
export const runsSchema = z.strictObject({
  code,
  rules: rulesSchema,
  runs: z.array(runSchema).max(1000),
  /** Runs whose figures are still being worked out. */
  pending: z.int().min(0),
});

/**
 * GET /api/stories (as /api/truth) → `stories`: people of the simulation whom this room's runs touched, from
 * run/roomStories.ts; of no participant's run by name.
 */
const lifeSchema = z.strictObject({
  recordedAs: z.string().max(40),
  recordedMinutes: z.number(),
  trueMinutes: z.number(),
  truth: z.string().max(40),
});
export const storySchema = z.strictObject({
  scenario: z.string().max(40),
  person: z.int(),
  name: z.string().max(80),
  age: z.number(),
  look: z.number(),
  sex: z.enum(['f', 'm']),
  class: z.string().max(40),
  cause: z.strictObject({
    kind: z.enum(['suggestion', 'dilemma', 'tone', 'close', 'behaviour', 'posts', 'improvement']),
    name: z.string().max(80),
    option: z.string().max(80).nullable(),
    since: z.int(),
    whose: z.enum(['manager', 'precedent', 'staff']),
  }),
  yours: lifeSchema,
  without: lifeSchema,
  better: z.boolean(),
});
export const storiesSchema = z.strictObject({
  stories: z.array(storySchema).max(12),
  pending: z.int().min(0),
});

/**
 * GET /api/events?after=N → `text/event-stream`, or `batch` with `&poll`. Each event is `id: <number>` and
 * `data: <event>`; numbers rise by one in a session, and a browser is sent those that are for it.
 */
export const eventSchema = z.discriminatedUnion('kind', [
  /** To everyone: the room as it is now. */
  z.strictObject({ kind: z.literal('room'), room: roomSchema }),
  /** To trainer and front: a seat as it is now. */
  z.strictObject({ kind: z.literal('seat'), seat: seatRowSchema }),
  /** To one seat: something of yours was changed by others; ask for `seat`. */
  z.strictObject({
    kind: z.literal('you'),
    why: z.enum(['renamed', 'removed', 'deputy', 'refused', 'elsewhere']),
  }),
  /** To the trainer: answers to the wall, and who is away; not numbered, the newest is all there is to know. */
  z.strictObject({ kind: z.literal('answers'), answers: z.array(z.strictObject({ id, text: z.string() })) }),
  z.strictObject({ kind: z.literal('away'), away: z.array(id) }),
  /** To all: the session has been deleted. */
  z.strictObject({ kind: z.literal('gone') }),
]);
export const batchSchema = z.strictObject({
  events: z.array(z.strictObject({ number: z.int().nullable(), event: eventSchema })),
  at: z.int().min(0),
});

/** Whatever is refused: a status of refusals.ts and this body. */
export const refusedSchema = z.strictObject({
  refused: z.enum(refusalValues),
  detail: z.string().max(300),
  /** With `out-of-order`: the month that comes next. */
  expected: month.nullable(),
});

export type Created = z.infer<typeof createdSchema>;
export type DoorView = z.infer<typeof doorSchema>;
export type Joined = z.infer<typeof joinedSchema>;
export type Seat = z.infer<typeof seatSchema>;
export type Decided = z.infer<typeof decidedSchema>;
export type PutMonth = z.infer<typeof putSchema>;
export type Command = z.infer<typeof commandSchema>;
export type Order = z.infer<typeof orderSchema>;
export type Ordered = z.infer<typeof orderedSchema>;
export type Ticket = z.infer<typeof ticketSchema>;
export type Board = z.infer<typeof boardSchema>;
export type TruthView = z.infer<typeof truthSchema>;
export type SessionRun = z.infer<typeof runSchema>;
export type SessionRuns = z.infer<typeof runsSchema>;
export type StoryTold = z.infer<typeof storySchema>;
export type StoriesView = z.infer<typeof storiesSchema>;
export type SessionEvent = z.infer<typeof eventSchema>;
export type Batch = z.infer<typeof batchSchema>;
export type Refused = z.infer<typeof refusedSchema>;
