/**
 * Every way in which the host says no: a closed list, so that each has a screen with a next step. The words stand in
 * the catalogue under `room:refused.<reason>`.
 */
export const refusalValues = [
  'wrong-code', // no session has this code
  'wrong-key', // the secret link or token opens nothing here
  'full',
  'locked', // the trainer has locked the door
  'removed', // the trainer has removed this seat
  'ended', // the session is over
  'gone', // the session has been deleted
  'elsewhere', // this seat goes on in another browser
  'old-version', // the page is older (or newer) than the host: reload
  'name-taken',
  'name-unusable',
  'not-allowed', // this key may not do that
  'not-yet', // the trainer has not opened this month, or the reveal
  'out-of-order', // an earlier month is missing; `expected` says which comes next
  'already-run', // this month has been put with other decisions
  'impossible', // not of this service's decisions; `detail` says what
  'too-large',
  'too-many', // too many tries or sessions: wait
  'unreadable', // not a message of this protocol; `detail` says where
  'unavailable', // the database cannot be reached for the moment: try again
] as const;
export type Refusal = (typeof refusalValues)[number];

/** The HTTP status that goes with it. */
export const STATUS: Readonly<Record<Refusal, number>> = {
  'wrong-code': 404,
  'wrong-key': 401,
  full: 409,
  locked: 403,
  removed: 410,
  ended: 410,
  gone: 410,
  elsewhere: 409,
  'old-version': 426,
  'name-taken': 409,
  'name-unusable': 422,
  'not-allowed': 403,
  'not-yet': 403,
  'out-of-order': 409,
  'already-run': 409,
  impossible: 422,
  'too-large': 413,
  'too-many': 429,
  unreadable: 400,
  unavailable: 503,
};
