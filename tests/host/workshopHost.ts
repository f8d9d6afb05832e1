// A host for a test: its routes on a database of its own, asked as a browser would ask.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { createApp } from '../../src/host/app.ts';
import { type DataPlace, openData } from '../../src/host/data/openData.ts';
import { type Allowances, openWorkshop, usualAllowances } from '../../src/host/workshop/openWorkshop.ts';
import type { Workshop } from '../../src/host/workshop/workshop.ts';
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

export interface TestHost {
  readonly address: string;
  readonly app: FastifyInstance;
  readonly workshop: Workshop;
  readonly failures: unknown[];
  stop(): Promise<void>;
}

export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'unmoored-host-'));
}

export async function startTestHost(
  place: DataPlace = { folder: emptyFolder() },
  allowances: Partial<Allowances> = {},
): Promise<TestHost> {
  const dist = emptyFolder();
  writeFileSync(join(dist, 'index.html'), '<title>game</title>');
  const failures: unknown[] = [];
  const workshop = await openWorkshop(await openData(place), (error) => failures.push(error), {
    ...usualAllowances,
    ...allowances,
  });
  const app = await createApp(dist, { workshop });
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    address,
    app,
    workshop,
    failures,
    async stop() {
      await workshop.close();
      await app.close();
      rmSync(dist, { recursive: true });
    },
  };
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
