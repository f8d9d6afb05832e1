/**
 * What a session is at a moment, in three sizes: the room (everyone may know it), a seat's row (for the trainer's
 * board and the projector), and a run's truth (for the trainer; for others from the reveal on). Whoever listens gets
 * the room or a row whole whenever it changes, so a missed or doubled event does no harm.
 */
import { z } from 'zod';
import { MOST_PLEDGE } from '../run/types.ts';
import { rulesSchema } from './rules.ts';

const month = z.int().min(1).max(24);
const id = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/);
/** Milliseconds since 1970, by the host's clock. */
const time = z.number().min(0);

/** `lobby`: nobody has begun. `ended`: the session can be read, not played. */
export const stageValues = ['lobby', 'running', 'reveal', 'ended'] as const;

export const byValues = ['own', 'predecessor', 'deputy'] as const;
/** Who decided a month: a predecessor's and a deputy's months are not counted as the participant's. */
export type By = (typeof byValues)[number];

/** An event that the trainer put in. It enters each run in the first month begun after the browser heard of it. */
const injectedSchema = z.strictObject({ id, scenario: z.string().max(40), event: z.string().max(80) });

/** A question of the debrief on every device, and the answers that the trainer has released. */
const wallSchema = z.strictObject({
  id,
  prompt: z.string().max(300),
  open: z.boolean(),
  released: z.array(z.strictObject({ id, text: z.string().max(200) })).max(200),
});

export const roomSchema = z.strictObject({
  stage: z.enum(stageValues),
  rules: rulesSchema,
  /** The highest month that may be run. All of them where the pace is free. */
  openMonth: z.int().min(0).max(24),
  paused: z.boolean(),
  locked: z.boolean(),
  /** From the trainer to all. */
  message: z.string().max(300).nullable(),
  injected: z.array(injectedSchema).max(40),
  /** `front`: on the projector alone. `all`: on everyone's device too. */
  reveal: z.strictObject({ step: z.int().min(0).max(40), devices: z.enum(['front', 'all']) }).nullable(),
  wall: wallSchema.nullable(),
  timer: z.strictObject({ endsAt: time, seconds: z.int().min(1).max(7200) }).nullable(),
});

/** One month as anyone may see it on the board. `null` figures are still being worked out. */
export const monthRowSchema = z.strictObject({
  month,
  by: z.enum(byValues),
  /** Points, as published. */
  figure: z.number().nullable(),
  met: z.boolean().nullable(),
  /** 0 to 100; not on the wall. */
  standing: z.number().nullable(),
});

export const seatRowSchema = z.strictObject({
  id,
  name: z.string().max(40),
  /** Index into the rules' tables. */
  table: z.int().min(0).max(39),
  regime: z.enum(['target', 'purpose']),
  removed: z.boolean(),
  months: z.array(monthRowSchema).max(24),
  /** Short words about what they will do, for the trainer alone; null: none given. */
  pledge: z.string().max(MOST_PLEDGE).nullable(),
});

/** One month as it truly was. */
const monthTruthSchema = z.strictObject({
  month,
  by: z.enum(byValues),
  figure: z.number(),
  /** The same formula on what truly happened, points. */
  trueFigure: z.number(),
  met: z.boolean(),
  standing: z.number(),
  /** People whose case was closed in this month; of them, those whose need was met. Persons. */
  closed: z.number(),
  helped: z.number(),
  /** Expected serious harms and deaths by delay, persons. */
  harm: z.number(),
  /** What the number had people do this month: cases touched, by whose doing. */
  acts: z
    .array(z.strictObject({ behaviour: z.string().max(40), ordered: z.number(), begun: z.number() }))
    .max(6),
});

export const truthRowSchema = z.strictObject({
  /** A seat's id for the trainer; for others a number without a name. A standard manager's id where `isManager`. */
  id,
  isManager: z.boolean(),
  scenario: z.string().max(40),
  regime: z.enum(['target', 'purpose']),
  months: z.array(monthTruthSchema).max(24),
  /** What was said to the board, of 100 counted as successes, and what was true. */
  predictions: z.array(z.strictObject({ month, of100: z.number(), truth: z.number() })).max(4),
  /** Month in which the chair was lost, or null. */
  replacedIn: month.nullable(),
});

export type Room = z.infer<typeof roomSchema>;
export type Wall = z.infer<typeof wallSchema>;
export type Injected = z.infer<typeof injectedSchema>;
export type MonthRow = z.infer<typeof monthRowSchema>;
export type SeatRow = z.infer<typeof seatRowSchema>;
export type MonthTruth = z.infer<typeof monthTruthSchema>;
export type TruthRow = z.infer<typeof truthRowSchema>;
