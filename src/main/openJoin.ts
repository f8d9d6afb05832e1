/** Puts the way into a room together. */
import { createJoin } from '../store/join.ts';
import type { Join } from '../store/joinDoor.ts';
import { openSeatHost } from './openSeatHost.ts';
import { seats } from './seats.ts';

export function openJoin(enter: (run: string, scenario: string) => void): Join {
  const ports = { host: openSeatHost(), seats, drawAttempt, enter };
  return createJoin(ports, location.hash);
}

/** Not `randomUUID`, which is absent on plain HTTP. */
function drawAttempt(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
