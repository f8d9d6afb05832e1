// The link: round trips, length, and what happens to damaged, cut, foreign and newer ones.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Hash } from '../../src/lib/hash.ts';
import { ByteWriter, fromLetters, toLetters } from '../../src/run/bytes.ts';
import { decodeLink, encodeLink } from '../../src/run/codec.ts';
import { LOG_FORMAT, type RunLog } from '../../src/run/types.ts';
import { logOf } from './arbitrary.ts';
import { fixture } from './fixture.ts';

const find = (id: string) => (id === fixture.id ? fixture : undefined);
const logs = logOf(fixture, 7);

const plain: RunLog = {
  format: LOG_FORMAT,
  scenario: fixture.id,
  scenarioVersion: fixture.version,
  simVersion: 7,
  seed: 4_000_000_000,
  settings: { months: 12, stake: 'standard' },
  decisions: [{ tone: 'hurry', answers: { 'dilemma:fog:20412:1': 'go', 'stop:1': 'to-deck' } }, {}],
  injections: [{ month: 3, event: 'storm' }],
};
const link = encodeLink(plain, fixture);

describe('link', () => {
  test('round trip of every decision there is', () => {
    fc.assert(
      fc.property(logs, (log) => {
        expect(decodeLink(encodeLink(log, fixture), find)).toEqual({ ok: true, value: log });
      }),
      { numRuns: 500 },
    );
  });

  test('names that no list has are kept', () => {
    const odd: RunLog = {
      ...plain,
      decisions: [
        {
          tone: 'whisper',
          suggestions: { 'early-bell': 'half', unheard: null },
          answers: { 'close:99': 'shrug', 'dilemma:fog:07:0': 'go', 'riddle:x': 'y', 'stop:3': 'to-quay' },
        },
      ],
      injections: [{ month: 1, event: 'é, 雨' }],
    };
    expect(decodeLink(encodeLink(odd, fixture), find)).toEqual({ ok: true, value: odd });
  });

  test('a whole address, broken over lines and with a full stop after it, is read too', () => {
    const address = `https://example.org/play?x=1#r=${link}`;
    const broken = `  ${address.slice(0, 60)}\r\n ${address.slice(60)}.\n`;
    expect(decodeLink(broken, find)).toEqual({ ok: true, value: plain });
  });

  test('the order in which a scenario lists its parts does not matter', () => {
    const turned = {
      ...fixture,
      posts: fixture.posts.toReversed(),
      suggestions: fixture.suggestions.toReversed(),
      dilemmas: fixture.dilemmas.toReversed(),
    };
    expect(decodeLink(link, () => turned)).toEqual({ ok: true, value: plain });
  });
});

describe('bad links', () => {
  const reason = (text: string) => {
    const read = decodeLink(text, find);
    return read.ok ? 'ok' : read.reason;
  };

  test('every cut is noticed', () => {
    const reasons = new Set(Array.from(link, (_, length) => reason(link.slice(0, length))));
    expect(reasons).not.toContain('ok');
    // The first letters alone are too little to know it for a link.
    expect(Array.from({ length: link.length - 6 }, (_, cut) => reason(link.slice(0, cut + 6)))).toEqual(
      Array.from({ length: link.length - 6 }, () => 'truncated'),
    );
  });

  test('every flipped bit is noticed', () => {
    const bytes = fromLetters(link) ?? new Uint8Array();
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const flipped = Uint8Array.from(bytes);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(['damaged', 'truncated', 'not-a-run']).toContain(reason(toLetters(flipped)));
    }
  });

  test('changed, swapped and inserted letters are noticed', () => {
    fc.assert(
      fc.property(
        logs,
        fc.nat(),
        fc.nat(),
        fc.uint8Array({ minLength: 1, maxLength: 3 }),
        (log, at, drop, put) => {
          const whole = encodeLink(log, fixture);
          const start = at % whole.length;
          const changed = whole.slice(0, start) + toLetters(put) + whole.slice(start + (drop % 4));
          fc.pre(changed !== whole);
          const read = decodeLink(changed, find);
          // Unused bits of the last letter may change without changing a byte.
          if (read.ok) expect(read.value).toEqual(log);
          else expect(['damaged', 'truncated', 'not-a-run']).toContain(read.reason);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('junk of any kind gives a reason and never throws', () => {
    const junk = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.uint8Array({ maxLength: 400 }).map(toLetters),
      fc.uint8Array({ maxLength: 400 }).map((payload) => toLetters(sealed(LOG_FORMAT, payload))),
    );
    fc.assert(
      fc.property(junk, (text) => {
        expect(reason(text)).not.toBe('ok');
      }),
      { numRuns: 3000 },
    );
  });

  test('a newer format says so, and only if it is whole', () => {
    const newer = toLetters(sealed(LOG_FORMAT + 1, Uint8Array.of(1, 2, 3)));
    expect(decodeLink(newer, find)).toEqual({
      ok: false,
      reason: 'newer-format',
      detail: String(LOG_FORMAT + 1),
    });
    expect(reason(newer.slice(0, -2))).toBe('truncated');
  });

  test('another scenario, an older and a newer one', () => {
    expect(decodeLink(link, () => undefined)).toEqual({
      ok: false,
      reason: 'unknown-scenario',
      detail: 'ferry',
    });
    const raised = { ...fixture, version: fixture.version + 1 };
    expect(decodeLink(link, () => raised)).toMatchObject({ ok: false, reason: 'older-model' });
    const lowered = { ...fixture, version: fixture.version - 1 };
    expect(decodeLink(link, () => lowered)).toMatchObject({ ok: false, reason: 'newer-model' });
  });

  test('endless text is refused unread', () => {
    expect(reason('A'.repeat(50_000))).toBe('too-long');
  });
});

test('bytes become letters and bytes again', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      const letters = toLetters(bytes);
      expect(letters).toBe(Buffer.from(bytes).toString('base64url'));
      expect(fromLetters(letters)).toEqual(Uint8Array.from(bytes));
    }),
  );
});

/** An envelope whose checksum is right, whatever it holds. */
function sealed(format: number, payload: Uint8Array): Uint8Array {
  const out = new ByteWriter();
  out.varint(format);
  out.varint(payload.length);
  out.bytes(payload);
  const body = out.done();
  const hash = new Hash();
  hash.bytes(body);
  const low = hash.low();
  return Uint8Array.of(...body, low >>> 24, low >>> 16, low >>> 8, low);
}
