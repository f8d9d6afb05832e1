/**
 * What is to be seen of one of those known by name at a moment: in the chair, fading from it the longer nobody has seen
 * them, on the way to work or back, at work, or gone. Pure; the times of ways and meetings are seconds of film.
 */

import { type Standing, type Story, standingAt } from '../../lib/story.ts';
import { WEEK } from '../../lib/time.ts';

/** Seconds of film. */
const WAY = 1.1;
const FADE = 0.7;
const MEETING = 0.8;
/** Weeks without a meeting after which somebody begins to fade, and after which the chair is as good as empty. */
export const UNSEEN_FROM = 3;
const UNSEEN_TO = 9;
const LEAST_SEEN = 0.16;

export interface SeatMoment {
  readonly standing: Standing;
  /** Where the person is drawn. */
  readonly where: 'chair' | 'way' | 'work' | 'nowhere';
  /** On the way: 0 in the chair, 1 at work. */
  readonly way: number;
  readonly homeward: boolean;
  readonly alpha: number;
  /** Index of the meeting that is shown, -1 for none, and how far it is, 0..1. */
  readonly meeting: number;
  readonly meetingShare: number;
  /** Since when nobody has seen them, in weeks, as far as the film's year goes; 0 when not on the books. */
  readonly unseen: number;
}

/** @param pace minutes in a second of film. */
export function seatAt(story: Story, at: number, pace: number): SeatMoment {
  const standing = standingAt(story, at);
  const { is, since, before, met } = standing;
  const age = (at - since) / pace;
  const share = met < 0 ? 1 : (at - (story[met]?.at ?? at)) / (MEETING * pace);
  const isMeeting = is === 'here' && share < 1;
  const unseen = is === 'here' ? Math.max(0, at - Math.max(standing.seen, 0)) / WEEK : 0;
  const base = {
    standing,
    meeting: isMeeting ? met : -1,
    meetingShare: isMeeting ? Math.max(0, share) : 0,
    unseen,
    homeward: is === 'here',
  };
  const isEarlier = since <= 0 && is === 'here';
  if (is === 'here') {
    const alpha = fading(unseen);
    if (age >= WAY || isEarlier || before !== 'done') {
      const comes = isEarlier ? 1 : Math.min(1, age / FADE);
      return { ...base, where: 'chair', way: 0, alpha: alpha * comes };
    }
    return { ...base, where: 'way', way: 1 - age / WAY, alpha: 1 };
  }
  if (is === 'done')
    return age >= WAY
      ? { ...base, where: 'work', way: 1, alpha: 1 }
      : { ...base, where: 'way', way: age / WAY, alpha: 1 };
  return age >= FADE || is === 'away'
    ? { ...base, where: 'nowhere', way: 0, alpha: 0 }
    : { ...base, where: 'chair', way: 0, alpha: 1 - age / FADE };
}

function fading(unseen: number): number {
  const share = (unseen - UNSEEN_FROM) / (UNSEEN_TO - UNSEEN_FROM);
  return 1 - (1 - LEAST_SEEN) * Math.min(1, Math.max(0, share));
}

/** A point on a way of several legs, 0..1 of its length. */
export function alongWay(
  way: readonly { readonly x: number; readonly y: number }[],
  share: number,
  into: { x: number; y: number },
): void {
  let length = 0;
  for (let leg = 1; leg < way.length; leg++) length += legLength(way, leg);
  let left = Math.min(1, Math.max(0, share)) * length;
  for (let leg = 1; leg < way.length; leg++) {
    const each = legLength(way, leg);
    const from = way[leg - 1];
    const to = way[leg];
    if (from === undefined || to === undefined) return;
    if (left <= each || leg === way.length - 1) {
      const part = each === 0 ? 1 : Math.min(1, left / each);
      into.x = from.x + (to.x - from.x) * part;
      into.y = from.y + (to.y - from.y) * part;
      return;
    }
    left -= each;
  }
}

function legLength(way: readonly { readonly x: number; readonly y: number }[], leg: number): number {
  const from = way[leg - 1];
  const to = way[leg];
  return from === undefined || to === undefined ? 0 : Math.sqrt((to.x - from.x) ** 2 + (to.y - from.y) ** 2);
}
