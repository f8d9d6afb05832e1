/**
 * What is drawn over the room in lines, anew for each frame: under a target the ring of what is left of the deadline
 * round each person and nothing else; on purpose the warmth that grows round who waits. And on the cards, whatever
 * the regime, the minutes that somebody sat down with them, in the last thirteen weeks.
 */

import type { Story } from '../../lib/story.ts';
import { HOUR, WEEK } from '../../lib/time.ts';
import { clockState } from '../clock.ts';
import type { Graphics } from '../phaser.ts';
import type { SeatMoment } from './moment.ts';
import type { Strip } from './room.ts';

const WEEKS = 13;
/** Minutes of the longest bar. */
const MOST = 75;
const tone = { green: 0x2f8a66, amber: 0xd4881c, red: 0xc22f28 } as const;

export function drawRing(
  g: Graphics,
  x: number,
  y: number,
  radius: number,
  { standing }: SeatMoment,
  at: number,
  deadline: number,
): void {
  const state = clockState({ clockStarted: standing.since, clockStopped: -1 }, at, deadline);
  if (state === 'none' || state === 'past') return;
  const left = Math.max(0, 1 - (at - standing.since) / deadline);
  g.lineStyle(radius * 0.13, 0x5a4224, 0.16).strokeCircle(x, y, radius);
  g.lineStyle(radius * (state === 'red' ? 0.2 : 0.13), tone[state], 1);
  g.beginPath();
  g.arc(x, y, radius, -Math.PI / 2, -Math.PI / 2 + left * Math.PI * 2);
  g.strokePath();
}

/** The longer nobody has sat down with them, the wider. */
export function drawWaiting(
  g: Graphics,
  x: number,
  y: number,
  radius: number,
  { unseen }: SeatMoment,
  need: number,
): void {
  const share = Math.min(1, unseen / 6);
  if (share <= 0.05) return;
  for (let ring = 3; ring >= 1; ring--)
    g.fillStyle(0xff9a4c, 0.05 + 0.1 * share * (0.4 + 0.6 * need)).fillCircle(
      x,
      y,
      radius * (0.55 + 0.22 * ring * share),
    );
}

export function drawBars(
  g: Graphics,
  { left, right, bottom, high }: Strip,
  story: Story,
  at: number,
  { meeting, meetingShare }: SeatMoment,
  isGrey: boolean,
): void {
  const span = WEEKS * WEEK;
  const wide = Math.max(2.4, ((right - left) / WEEKS) * 0.5);
  for (let index = story.length - 1; index >= 0; index--) {
    const event = story[index];
    if (event === undefined || event.kind !== 'meets' || event.at > at) continue;
    const ago = at - event.at;
    if (ago > span) break;
    const grows = index === meeting ? Math.min(1, meetingShare * 4) : 1;
    const tall = Math.max(1.4, (Math.min(MOST, event.minutes) / HOUR) * high * grows);
    const x = right - (ago / span) * (right - left) - wide;
    const fresh = index === meeting;
    g.fillStyle(fresh ? 0x2f8f86 : isGrey ? 0xaaa69e : 0xc58a45, 1);
    g.fillRect(Math.max(left, x), bottom - tall, wide, tall);
  }
}
