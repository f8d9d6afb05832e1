// PROTOCOL.md: every example is a message of the protocol, and every message has an example.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import * as messages from '../../src/session/messages.ts';

const page = readFileSync(join(import.meta.dirname, '..', '..', 'src', 'session', 'PROTOCOL.md'), 'utf8');
const examples = [...page.matchAll(/^```json (\w+)\n([\s\S]*?)^```$/gm)].map(
  ([, name = '', text = '']) => [name, text] as const,
);
/** By what their examples are called. */
const schemas = new Map<string, z.ZodType>(
  Object.entries(messages).flatMap(([name, value]) =>
    value instanceof z.ZodType ? [[name.replace(/Schema$/, ''), value] as const] : [],
  ),
);

test.each(examples)('%s', (name, text) => {
  const schema = schemas.get(name) ?? expect.fail(`no message is called ${name}`);
  const example: unknown = JSON.parse(text);
  for (const each of Array.isArray(example) ? example : [example])
    expect(schema.safeParse(each).error?.message).toBeUndefined();
});

test('every message and every kind of command and event is shown', () => {
  const shown = new Set(examples.map(([name]) => name));
  // Parts of others.
  const parts = ['decided', 'run', 'story'];
  expect([...schemas.keys()].filter((name) => !shown.has(name) && !parts.includes(name))).toEqual([]);
  for (const [name, schema] of [
    ['command', messages.commandSchema],
    ['event', messages.eventSchema],
  ] as const) {
    const kinds = schema.options.map(({ shape }) => shape.kind.value);
    const text = examples.find(([each]) => each === name)?.[1] ?? '[]';
    const listed = (JSON.parse(text) as { kind: string }[]).map(({ kind }) => kind);
    expect(listed.toSorted()).toEqual(kinds.toSorted());
  }
});
