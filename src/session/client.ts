/**
 * Talking to a host: one request and its answer, checked against the protocol on this side too. Nothing throws; what
 * does not come from a host at all (no network, a proxy's error page, no answer in time) is `offline`.
 */
import type { z } from 'zod';
import { PROTOCOL_VERSION, refusedSchema } from './messages.ts';
import type { Refusal } from './refusals.ts';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Why there is no answer to be used. */
export interface No {
  readonly ok: false;
  readonly refused: Refusal | 'offline';
  readonly detail: string;
  /** With `out-of-order`: the month that comes next. */
  readonly expected: number | null;
}
export type Answer<T> = { readonly ok: true; readonly value: T } | No;

export interface Asking<T> {
  /** The secret that allows it; none at a door. */
  readonly key?: string | undefined;
  /** A message of the protocol without its `version`, which is put in here. */
  readonly body?: object;
  /** null: nothing is said but that it is done. */
  readonly schema: z.ZodType<T> | null;
  readonly signal?: AbortSignal;
}

export type Call = <T = null>(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  asking: Asking<T>,
) => Promise<Answer<T>>;

/** Milliseconds: whoever has not answered by then is away. */
export const PATIENCE = 15_000;

const offline: No = { ok: false, refused: 'offline', detail: '', expected: null };

export function createCall(fetcher: Fetch = (url, init) => fetch(url, init)): Call {
  return async <T>(method: string, path: string, { key, body, schema, signal }: Asking<T>) => {
    const stop = new AbortController();
    const abort = (): void => stop.abort();
    const timer = setTimeout(abort, PATIENCE);
    signal?.addEventListener('abort', abort);
    try {
      const answer = await fetcher(path, {
        method,
        headers: headersOf(key, body !== undefined),
        cache: 'no-store',
        signal: stop.signal,
        ...(body === undefined ? {} : { body: JSON.stringify({ version: PROTOCOL_VERSION, ...body }) }),
      });
      if (!answer.ok) return await refusalIn(answer);
      if (schema === null) return { ok: true, value: null as T };
      const read = schema.safeParse(await answer.json());
      return read.success
        ? { ok: true, value: read.data }
        : { ...offline, refused: 'old-version', detail: path };
    } catch {
      return offline;
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    }
  };
}

export function headersOf(key: string | undefined, hasBody = false): Record<string, string> {
  return {
    ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
    ...(hasBody ? { 'content-type': 'application/json' } : {}),
  };
}

/** What the host says no with; an answer that is none of its own comes from something in between. */
export async function refusalIn(answer: Response): Promise<No> {
  const read = refusedSchema.safeParse(await answer.json().catch(() => null));
  return read.success ? { ok: false, ...read.data } : offline;
}
