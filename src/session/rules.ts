/**
 * What a trainer settles when a session is set up, and what stays the same all through it. A run of the session
 * follows from it: host and browser make the same log (runOf.ts).
 */
import { z } from 'zod';

// Zod would otherwise probe `new Function`, which our Content-Security-Policy reports.
z.config({ jitless: true });

export const paceValues = ['opened', 'free'] as const;
/** `opened`: the trainer opens each month. `free`: everyone at their own pace. */
export type Pace = (typeof paceValues)[number];

export const seatingValues = ['solo', 'pairs', 'teams'] as const;
/** How many people share a device: one, two, or three and more. Words and expectations differ, nothing else. */
export type Seating = (typeof seatingValues)[number];

const tableRegimeValues = ['target', 'purpose', 'halves'] as const;
/** `halves`: seats are given target and purpose by lot, as evenly as can be; the people are the same. */
export type TableRegime = (typeof tableRegimeValues)[number];

export const namingValues = ['offered', 'free'] as const;
/** `offered`: names from the friendly list alone. `free`: participants may type one. */
export type Naming = (typeof namingValues)[number];

export const sessionMonthsValues = [6, 12, 24] as const;

/** As many tables as one room can have. */
export const MOST_TABLES = 40;
/** Characters of a trainer's words of support. */
export const MOST_SUPPORT = 300;
/** Devices in one session. */
export const MOST_SEATS = 1000;

const tableSchema = z.strictObject({
  name: z.string().trim().min(1).max(40),
  scenario: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  regime: z.enum(tableRegimeValues),
});

export const rulesSchema = z.strictObject({
  /** A room without tables has one. Organisation and regime are a table's. */
  tables: z.array(tableSchema).min(1).max(MOST_TABLES),
  months: z.literal(sessionMonthsValues),
  stake: z.enum(['low', 'standard', 'terror']),
  pace: z.enum(paceValues),
  seating: z.enum(seatingValues),
  naming: z.enum(namingValues),
  /** BCP 47, as the catalogues are named. */
  language: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/),
  /** The run of show, in minutes; null: the trainer follows none. */
  plan: z.literal([60, 90, 150]).nullable(),
  /** Where people can turn whom a story touches, in the trainer's words; absent: the words of the service. */
  support: z.string().trim().min(1).max(MOST_SUPPORT).optional(),
});

export type Table = z.infer<typeof tableSchema>;
export type Rules = z.infer<typeof rulesSchema>;
