// The stable hash: the same words in every engine (these were written down once), and no two of many alike.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Hash } from '../../src/lib/hash.ts';

function hexOf(feed: (hash: Hash) => void): string {
  const hash = new Hash();
  feed(hash);
  return hash.hex();
}

test('is what it was', () => {
  expect(hexOf(() => undefined)).toBe('d5ed38cb432309bd');
  expect(hexOf((hash) => hash.text('a run is its log'))).toBe('30071f22f9b8455d');
  const numbers = hexOf((hash) => {
    for (const value of [0, 1, -1.5, 1e300, 0.1]) hash.number(value);
  });
  expect(numbers).toBe('caa38b712bce1a02');
  expect(hexOf((hash) => hash.bytes(Uint8Array.of(1, 2, 255)))).toBe('2f2159c3cff85f30');
});

test('0 and -0 are the same number, every NaN is one', () => {
  expect(hexOf((hash) => hash.number(-0))).toBe(hexOf((hash) => hash.number(0)));
  const odd = new Float64Array(new BigUint64Array([0x7ff8_0000_0000_0123n]).buffer)[0] ?? 0;
  expect(Number.isNaN(odd)).toBe(true);
  expect(hexOf((hash) => hash.number(odd))).toBe(hexOf((hash) => hash.number(Number.NaN)));
});

test('a hundred thousand numbers, texts and orders give as many words', () => {
  const seen = new Set<string>();
  for (let n = 0; n < 50_000; n++) {
    seen.add(hexOf((hash) => hash.number(n / 8)));
    seen.add(hexOf((hash) => hash.text(String(n))));
  }
  expect(seen.size).toBe(100_000);
  fc.assert(
    fc.property(fc.integer(), fc.integer(), (a, b) => {
      fc.pre(a !== b);
      const inOrder = (...words: readonly number[]) =>
        hexOf((hash) => {
          for (const word of words) hash.word(word);
        });
      expect(inOrder(a, b)).not.toBe(inOrder(b, a));
      expect(inOrder(a)).not.toBe(inOrder(a, 0));
    }),
  );
});
