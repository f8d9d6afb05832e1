/**
 * Bytes in and out for the link codec: varints, numbers that are exact and mostly short, names as indexes into a
 * list. The reader never throws: beyond the end it gives zeros and sets `overrun`, which the decoder checks once.
 */

/** Numbers are written as whole multiples of these where that is exact, otherwise as eight bytes. */
const scales = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000] as const;
const RAW = scales.length;
/** Largest whole number a varint may hold: 2^49, seven bytes. */
const MOST_VARINT = 2 ** 49;

export class ByteWriter {
  readonly #bytes: number[] = [];

  byte(value: number): void {
    this.#bytes.push(value & 255);
  }

  varint(value: number): void {
    let rest = value;
    while (rest >= 128) {
      this.byte((rest % 128) | 128);
      rest = Math.floor(rest / 128);
    }
    this.byte(rest);
  }

  bytes(values: Iterable<number>): void {
    for (const value of values) this.byte(value);
  }

  /** Any number, exactly. */
  number(value: number): void {
    for (const [index, scale] of scales.entries()) {
      const whole = Math.round(value * scale);
      if (whole / scale === value && !Object.is(value, -0) && Math.abs(whole) < MOST_VARINT / 16) {
        this.varint((Math.abs(whole) * 2 + (whole < 0 ? 1 : 0)) * 8 + index);
        return;
      }
    }
    this.varint(RAW);
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, value, true);
    this.bytes(new Uint8Array(view.buffer));
  }

  /** A name: its place in the list plus one, or 0 and the letters. */
  name(value: string, list: readonly string[]): void {
    const index = list.indexOf(value);
    this.varint(index + 1);
    if (index >= 0) return;
    const letters = new TextEncoder().encode(value);
    this.varint(letters.length);
    this.bytes(letters);
  }

  done(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;
  /** True once something was read that is not there or cannot be. */
  overrun = false;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get left(): number {
    return this.#bytes.length - this.#at;
  }

  byte(): number {
    const value = this.#bytes[this.#at];
    this.#at++;
    if (value === undefined) this.overrun = true;
    return value ?? 0;
  }

  varint(): number {
    let value = 0;
    let factor = 1;
    for (;;) {
      const byte = this.byte();
      value += (byte & 127) * factor;
      if (byte < 128) return value;
      factor *= 128;
      if (factor > MOST_VARINT) {
        this.overrun = true;
        return 0;
      }
    }
  }

  /** A varint that says how many things follow: never more than there are bytes left. */
  count(): number {
    const count = this.varint();
    if (count <= this.left) return count;
    this.overrun = true;
    return 0;
  }

  bytes(length: number): Uint8Array {
    if (length > this.left) this.overrun = true;
    const part = this.#bytes.slice(this.#at, this.#at + length);
    this.#at += length;
    return part;
  }

  number(): number {
    const head = this.varint();
    const index = head % 8;
    if (index === RAW) {
      const raw = this.bytes(8);
      return raw.length === 8 ? new DataView(raw.buffer).getFloat64(0, true) : 0;
    }
    const zigzag = Math.floor(head / 8);
    const whole = Math.floor(zigzag / 2);
    return (zigzag % 2 === 1 ? -whole : whole) / (scales[index] ?? 1);
  }

  name(list: readonly string[]): string {
    const index = this.varint();
    if (index > 0) {
      const found = list[index - 1];
      if (found === undefined) this.overrun = true;
      return found ?? '';
    }
    return new TextDecoder().decode(this.bytes(this.count()));
  }
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Letters that survive in an address (base64url without padding). */
export function toLetters(bytes: Uint8Array): string {
  let text = '';
  for (let index = 0; index < bytes.length; index += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(index, index + 3);
    const quad = [a >> 2, ((a & 3) << 4) | (b >> 4), ((b & 15) << 2) | (c >> 6), c & 63];
    const needed = Math.min(4, bytes.length - index + 1);
    for (const six of quad.slice(0, needed)) text += letters.charAt(six);
  }
  return text;
}

/** undefined if a character is none of ours, or the length is one no bytes have. */
export function fromLetters(text: string): Uint8Array | undefined {
  if (text.length % 4 === 1) return undefined;
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const letter of text) {
    const six = letters.indexOf(letter);
    if (six < 0) return undefined;
    held = ((held << 6) | six) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 255);
    }
  }
  return Uint8Array.from(bytes);
}
