/** What a participant can do after each no of a host: one press beside the words of `room:refused.<reason>`. */
import type { Refusal } from '../../session/refusals.ts';

export type NextStep = 'code' | 'again' | 'name' | 'reload' | 'alone' | 'take-here' | 'title';

/** At the door, before there is a seat. */
export const atTheDoor: Readonly<Record<Refusal | 'offline', NextStep>> = {
  'wrong-code': 'code',
  'wrong-key': 'code',
  full: 'title',
  locked: 'again',
  removed: 'code',
  ended: 'title',
  gone: 'title',
  elsewhere: 'again',
  'old-version': 'reload',
  'name-taken': 'name',
  'name-unusable': 'name',
  'not-allowed': 'code',
  'not-yet': 'again',
  'out-of-order': 'again',
  'already-run': 'again',
  impossible: 'code',
  'too-large': 'name',
  'too-many': 'again',
  unreadable: 'reload',
  unavailable: 'again',
  offline: 'again',
};

/** In the room: of these the host hears nothing more from this page. */
export const inTheRoom: Readonly<Record<Refusal, NextStep>> = {
  'wrong-code': 'alone',
  'wrong-key': 'alone',
  full: 'reload',
  locked: 'reload',
  removed: 'alone',
  ended: 'alone',
  gone: 'alone',
  elsewhere: 'take-here',
  'old-version': 'reload',
  'name-taken': 'reload',
  'name-unusable': 'reload',
  'not-allowed': 'alone',
  'not-yet': 'reload',
  'out-of-order': 'reload',
  'already-run': 'reload',
  impossible: 'reload',
  'too-large': 'reload',
  'too-many': 'reload',
  unreadable: 'reload',
  unavailable: 'reload',
};
