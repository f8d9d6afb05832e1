// A host for a test: its routes on a database of its own, asked as a browser would ask.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataPlace } from '../../src/host/data/openData.ts';
import { type Host, startHost } from '../../src/host/host.ts';
import type { LogLevel } from '../../src/host/settings.ts';
import type { Allowances } from '../../src/host/workshop/openWorkshop.ts';
import { createCall } from '../../src/session/client.ts';
import {
  type Command,
  type Created,
  createdSchema,
  joinedSchema,
  orderedSchema,
  putDoneSchema,
} from '../../src/session/messages.ts';
import type { Rules } from '../../src/session/rules.ts';

export const rules: Rules = {
  tables: [{ name: 'Room', scenario: 'police', regime: 'target' }],
  months: 12,
  stake: 'standard',
  pace: 'opened',
  seating: 'pairs',
  naming: 'free',
  language: 'en',
  plan: null,
};

export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'unmoored-host-'));
}

export function startTestHost(
  data: DataPlace = { folder: emptyFolder() },
  allowances: Partial<Allowances> = {},
  log: LogLevel = 'error',
): Promise<Host> {
  const dist = emptyFolder();
  writeFileSync(join(dist, 'index.html'), '<title>game</title>');
  return startHost({ port: 0, data, trustProxy: false, log, dist, allowances });
}

/** What a room's browsers do, by the client that they use. */
export function browsersOf(address: () => string) {
  const call = createCall((path, init) => fetch(address() + path, init));
  const sure = async <T>(answer: Promise<{ ok: true; value: T } | { ok: false }>): Promise<T> => {
    const said = await answer;
    if (!said.ok) throw new Error(JSON.stringify(said));
    return said.value;
  };
  let attempts = 0;
  const attempt = (): string => `attempt-of-a-test-${attempts++}`;
  return {
    call,
    sure,
    attempt,
    create: (changes: Partial<Rules> = {}) =>
      sure(
        call('POST', '/api/sessions', { body: { rules: { ...rules, ...changes } }, schema: createdSchema }),
      ),
    join: (code: string, name: string, table = 0) =>
      sure(
        call('POST', `/api/doors/${code}`, {
          body: { name, table, attempt: attempt() },
          schema: joinedSchema,
        }),
      ),
    order: ({ trainer }: Pick<Created, 'trainer'>, command: Command) =>
      call('POST', '/api/commands', {
        key: trainer,
        body: { attempt: attempt(), command },
        schema: orderedSchema,
      }),
    put: (key: string, month: number, decisions: object = {}, injected: readonly string[] = []) =>
      call('PUT', `/api/seat/months/${month}`, { key, body: { decisions, injected }, schema: putDoneSchema }),
  };
}
