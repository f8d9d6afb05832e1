/** The shape of a scenario in a file: every field with its type, nothing else. What it means is checked in scenario/load.ts. */
import { z } from 'zod';

// Zod would otherwise probe `new Function`, which our Content-Security-Policy reports.
z.config({ jitless: true });

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/);
const text = z.string().min(1).max(500);
const number = z.number();
const whole = z.int().min(0).max(10_000);
const share = z.number().min(0).max(1);
const ledBy = z.enum(['purpose', 'number', 'neither']);
const list = <T extends z.ZodType>(of: T, most = 200) => z.array(of).max(most);

const condition = z.strictObject({
  fact: z.string().min(1).max(120),
  min: number.optional(),
  max: number.optional(),
});
const effect = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('behaviour'), behaviour: z.string(), dose: z.number().min(-1).max(1) }),
  z.strictObject({ kind: z.literal('staff'), post: z.string(), taken: z.int() }),
  z.strictObject({ kind: z.literal('parameter'), name: z.string(), times: number }),
  z.strictObject({ kind: z.literal('set'), name: z.string(), value: number }),
]);
const step = z.strictObject({ post: z.string(), share });
const post = z.strictObject({
  id,
  role: z.string(),
  place: z.string(),
  waits: z.string().optional(),
  lends: whole.optional(),
  stop: z.literal(true).optional(),
  usual: whole,
  least: whole,
  most: whole,
});
const suggestion = z.strictObject({
  id,
  options: list(z.strictObject({ id, ledBy, effects: list(effect) })),
  when: list(condition),
  weight: number,
});
const improvement = z.strictObject({
  id,
  mechanism: z.enum(['study', 'front', 'source', 'pull', 'join', 'none']),
  staff: whole,
});
const choice = z.strictObject({
  id,
  ledBy,
  act: z.string(),
  precedent: z.strictObject({ behaviour: z.string(), dose: z.number().min(-1).max(1) }).optional(),
});
const dilemma = z.strictObject({
  id,
  hook: z.string(),
  when: list(condition),
  choices: list(choice),
  neutral: z.string(),
  chance: share.optional(),
});
const day = z.int().min(1).max(30);
const event = z.strictObject({
  id,
  months: list(z.int().min(1).max(12), 12),
  chance: share,
  days: z.tuple([day, day]),
  effects: list(effect),
  allMonths: z.boolean().optional(),
});
const note = z.strictObject({
  id,
  kind: z.enum(['letter', 'board', 'note', 'paper', 'complaint']),
  when: list(condition),
  weight: number,
  about: z.string().optional(),
  onlyAfter: id.optional(),
});
const source = { unit: text, source: text, note: text.optional() };

export const scenarioShape = z.strictObject({
  format: z.int(),
  id,
  version: z.int().min(1),
  flow: z.enum(['department', 'caseload']),
  target: z.strictObject({ deadline: number, level: number }),
  routes: z.record(z.string(), list(step, 40)),
  endings: list(id, 40),
  measures: z.strictObject({
    long: z.tuple([number, number]),
    charts: list(z.string()),
    compared: list(z.string()),
    right: list(z.string()),
  }),
  filmPace: number,
  known: z.int().min(1).max(20).optional(),
  addresses: z.int().min(1).max(12).optional(),
  sayings: z.record(z.string(), z.int().min(1).max(40)).optional(),
  staff: whole,
  posts: list(post, 40),
  tones: list(z.strictObject({ id, pass: share, ledBy }), 20),
  suggestions: list(suggestion),
  improvements: list(improvement),
  dilemmas: list(dilemma, 60),
  events: list(event),
  notes: list(note, 500),
  standing: z.strictObject({
    start: number,
    hit: number,
    missBase: number,
    missPerPoint: number,
    mostLoss: number,
    bonusPerHit: number,
    leaguePlaces: whole,
    leagueMean: number,
    leagueSpread: number,
    writeBack: z.strictObject({
      promise: z.strictObject({ credit: number, broken: number, months: whole }),
      explain: z.strictObject({ relief: share, disbelief: share, months: whole }),
      askTime: z.strictObject({ relief: share, praise: number, months: whole }),
    }),
  }),
  places: list(id, 40),
  offstage: list(id, 40),
  classes: list(id, 40),
  untold: list(id, 40).optional(),
  numbers: z.record(z.string(), z.strictObject({ value: number, ...source })),
  tables: z.record(z.string(), z.strictObject({ values: list(number, 2000), ...source })),
});
