/** Files that a command names: their text, or in a sentence why there is none. */
import { closeSync, openSync, readSync } from 'node:fs';
import { type Refused, refuse } from './usage.ts';

/** Bytes: several times the longest file that any reader takes. */
const MOST_BYTES = 4_000_000;
const STDIN = 0;

export type Read<T> = { readonly ok: true; readonly value: T } | Refused;

/** `-` is stdin. */
export function readText(path: string): Read<string> {
  const name = path === '-' ? 'What came by stdin' : `“${path}”`;
  const no = (why: string) => refuse(2, `${name} cannot be read: ${why}.`);
  let bytes: Buffer;
  try {
    bytes = beginningOf(path);
  } catch (error) {
    return no(reasonOf(error));
  }
  if (bytes.length > MOST_BYTES) return no('it is longer than any file of this game');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.includes('\0')) return no('it is not text');
    return text.trim() === '' ? no('it is empty') : { ok: true, value: text };
  } catch {
    return no('it is not text');
  }
}

/** Why the system did not let us, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  ENAMETOOLONG: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be opened by you',
  EPERM: 'it may not be opened by you',
  EROFS: 'nothing can be written there',
  ENOSPC: 'the disk is full',
};

/** One byte more than may be: some files never end. */
function beginningOf(path: string): Buffer {
  const file = path === '-' ? STDIN : openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(MOST_BYTES + 1);
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read)
      read = readSync(file, bytes, length, bytes.length - length, null);
    return bytes.subarray(0, length);
  } finally {
    if (file !== STDIN) closeSync(file);
  }
}
