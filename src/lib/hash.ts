/**
 * A stable 64-bit hash in two 32-bit lanes (MurmurHash3's mixing), for digests of records and checksums of links
 * and files. It guards against accidents and tells runs apart; it is no protection against forgery.
 */
export class Hash {
  #a = 0x9e37_79b9 | 0;
  #b = 0x85eb_ca6b | 0;
  #count = 0;
  readonly #view = new DataView(new ArrayBuffer(8));

  /** 32 bits. */
  word(value: number): void {
    let k = Math.imul(value, 0xcc9e_2d51);
    k = (k << 15) | (k >>> 17);
    this.#a ^= Math.imul(k, 0x1b87_3593);
    this.#a = (this.#a << 13) | (this.#a >>> 19);
    this.#a = (Math.imul(this.#a, 5) + 0xe654_6b64) | 0;
    let m = Math.imul(value, 0x2399_61b7);
    m = (m << 16) | (m >>> 16);
    this.#b ^= Math.imul(m, 0x38b3_4ae5);
    this.#b = (this.#b << 17) | (this.#b >>> 15);
    this.#b = (Math.imul(this.#b + this.#a, 5) + 0x561c_cd1b) | 0;
    this.#count++;
  }

  /** A number by its bits; -0 counts as 0 and every NaN as one. */
  number(value: number): void {
    this.#view.setFloat64(0, value === 0 ? 0 : Number.isNaN(value) ? Number.NaN : value, true);
    this.word(this.#view.getInt32(0, true));
    this.word(this.#view.getInt32(4, true));
  }

  text(value: string): void {
    this.word(value.length);
    for (let index = 0; index < value.length; index++) this.word(value.charCodeAt(index));
  }

  bytes(values: Uint8Array): void {
    this.word(values.length);
    for (const value of values) this.word(value);
  }

  /** 16 hexadecimal digits. */
  hex(): string {
    const [a, b] = this.#finish();
    return hex32(a) + hex32(b);
  }

  /** The first 32 bits, 0 to 2^32 - 1. */
  low(): number {
    return this.#finish()[0] >>> 0;
  }

  #finish(): readonly [number, number] {
    const a = mix(this.#a ^ this.#count);
    const b = mix((this.#b ^ this.#count) + a);
    return [(a + b) | 0, b];
  }
}

function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85eb_ca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2_ae35);
  return h ^ (h >>> 16);
}

function hex32(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
