/**
 * Random secrets, and what is kept of them. A key is found by its first letters, which alone open nothing; the rest is
 * compared by hash in constant time. So neither the database nor the time of an answer tells a key.
 */
import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { CODE_LENGTH, CODE_LETTERS } from '../../session/messages.ts';

const SELECTOR = 8;
const TICKET_LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const TICKET_LENGTH = 10;

/** 192 random bits, 32 letters. */
export function drawKey(): string {
  return randomBytes(24).toString('base64url');
}

/** The projector's key follows from the trainer's, so whoever has the trainer's link has both; never the other way. */
export function frontKeyOf(trainer: string): string {
  return createHmac('sha256', trainer).update('front').digest('base64url').slice(0, trainer.length);
}

/** Names a session, a seat, an answer; secret from nobody. */
export function drawId(): string {
  return randomBytes(9).toString('base64url');
}

export function drawSeed(): number {
  return randomBytes(4).readUInt32LE();
}

export function drawCode(): string {
  return letters(CODE_LETTERS, CODE_LENGTH);
}

export function drawTicket(): string {
  return letters(TICKET_LETTERS, TICKET_LENGTH);
}

export function selectorOf(key: string): string {
  return key.slice(0, SELECTOR);
}

export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

export function isSecret(secret: string, hash: string): boolean {
  const mine = Buffer.from(hashOf(secret));
  const kept = Buffer.from(hash);
  return mine.length === kept.length && timingSafeEqual(mine, kept);
}

/** The same for the same seat, and nobody without the salt can tell whose it is. */
export function nameless(seat: string, salt: string): string {
  return createHmac('sha256', salt).update(seat).digest('base64url').slice(0, 12);
}

function letters(alphabet: string, length: number): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
}
