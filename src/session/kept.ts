/** The sessions that a trainer's browser remembers, so that a closed tab or a lost link loses nothing. */
import { z } from 'zod';
import { parseJson } from '../lib/json.ts';

const secret = z.string().regex(/^[A-Za-z0-9_-]{32}$/);

const keptSessionSchema = z.strictObject({
  session: z.string().regex(/^[A-Za-z0-9_-]{1,40}$/),
  trainer: secret,
  /** null: taken over by a link that did not hold it. */
  front: secret.nullable(),
  /** Empty until the host has said it. */
  code: z.string().max(10),
  scenarios: z.array(z.string().max(40)).max(40),
  /** When it was made or taken over here, and when its first month was opened from here; milliseconds since 1970. */
  madeAt: z.number(),
  begunAt: z.number().nullable(),
  /** Questions already put to the room. */
  asked: z.array(z.string().max(300)).max(40),
});
export type KeptSession = z.infer<typeof keptSessionSchema>;

const MOST = 30;

/** Whatever cannot be read is forgotten. */
export function readKept(text: string | null): readonly KeptSession[] {
  const read = parseJson(text ?? '[]');
  if (!Array.isArray(read)) return [];
  return read.flatMap((each: unknown) => keptSessionSchema.safeParse(each).data ?? []);
}

/** Newest first; one that is known stands with its new values in its old place. */
export function withKept(sessions: readonly KeptSession[], own: KeptSession): readonly KeptSession[] {
  const known = sessions.some(({ session }) => session === own.session);
  if (known) return sessions.map((each) => (each.session === own.session ? own : each));
  return [own, ...sessions].slice(0, MOST);
}

/** `#trainer=SESSION.KEY`, and the front's key after it where it is known, for the projector's link. */
export function trainerLink({
  session,
  trainer,
  front,
}: Pick<KeptSession, 'session' | 'trainer' | 'front'>): string {
  return `#trainer=${session}.${trainer}${front === null ? '' : `.${front}`}`;
}

export function readTrainerLink(hash: string): Pick<KeptSession, 'session' | 'trainer' | 'front'> | null {
  const [session, trainer, front] = hash.replace(/^#trainer=/, '').split('.');
  const read = keptSessionSchema
    .pick({ session: true, trainer: true, front: true })
    .safeParse({ session, trainer, front: front ?? null });
  return read.data ?? null;
}
