/**
 * A stable 32-bit hash (FNV-1a) of numbers and texts, for digests of runs: equal in every engine, not for
 * cryptography. Start from `HASH_START` and feed one after another.
 */
export const HASH_START = 0x811c9dc5;

const bytes = new Uint8Array(8);
const view = new DataView(bytes.buffer);

export function hashNumber(hash: number, value: number): number {
  view.setFloat64(0, value, true);
  let h = hash;
  for (let k = 0; k < 8; k += 1) h = Math.imul(h ^ (bytes[k] as number), 0x01000193);
  return h >>> 0;
}

export function hashText(hash: number, text: string): number {
  let h = hash;
  for (let k = 0; k < text.length; k += 1) {
    const unit = text.charCodeAt(k);
    h = Math.imul(h ^ (unit & 255), 0x01000193);
    h = Math.imul(h ^ (unit >> 8), 0x01000193);
  }
  return h >>> 0;
}

/** Eight hexadecimal digits. */
export function hashHex(hash: number): string {
  return hash.toString(16).padStart(8, '0');
}
