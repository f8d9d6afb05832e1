/** Posts, what staff can be told, improvements and standing of the hospital. Posts stand in the order of their roles. */
import type { ImprovementSpec, PostSpec, StandingSpec, Step, ToneSpec } from '../types.ts';

export const STAFF = 24;

export const posts: readonly PostSpec[] = [
  { id: 'front', role: 'front', place: 'front-door', lends: 2, usual: 4, least: 2, most: 8 },
  { id: 'minors', role: 'minors', place: 'minors', lends: 1, stop: true, usual: 4, least: 1, most: 9 },
  { id: 'majors', role: 'majors', place: 'majors', lends: 0, stop: true, usual: 9, least: 4, most: 14 },
  { id: 'wards', role: 'wards', place: 'wards', lends: 3, stop: true, usual: 5, least: 2, most: 9 },
  { id: 'returns', role: 'desk', place: 'front-door', usual: 2, least: 0, most: 5 },
];

const throughMajors: readonly Step[] = [
  { post: 'front', share: 0 },
  { post: 'majors', share: 1 },
];
const throughMinors: readonly Step[] = [
  { post: 'front', share: 0 },
  { post: 'minors', share: 1 },
];

/** Triage is no part of the work that a case requires; those in danger of life go straight to resus. */
export const routes: Readonly<Record<string, readonly Step[]>> = {
  immediate: [{ post: 'majors', share: 1 }],
  'very-urgent': throughMajors,
  urgent: throughMajors,
  standard: throughMinors,
  'non-urgent': throughMinors,
};

/** `pass`: how much of the pressure on the manager reaches staff (assumption). */
export const tones: readonly ToneSpec[] = [
  { id: 'whatever-it-takes', pass: 1, ledBy: 'number' },
  { id: 'safely', pass: 0.75, ledBy: 'neither' },
  { id: 'people-first', pass: 0.3, ledBy: 'purpose' },
];

/**
 * `staff`: whole people taken off the posts, in turn, while it is the chosen one. A senior doctor at the door from eight
 * in the morning to midnight, every day, takes three (five shifts of nine hours a week each, less leave and sickness).
 */
export const improvements: readonly ImprovementSpec[] = [
  { id: 'study-demand', mechanism: 'study', staff: 1 },
  { id: 'senior-front-door', mechanism: 'front', staff: 3 },
  { id: 'pull-by-need', mechanism: 'pull', staff: 1 },
  { id: 'join-up-way-out', mechanism: 'join', staff: 1 },
  { id: 'fix-at-source', mechanism: 'source', staff: 1 },
  { id: 'tracking-screens', mechanism: 'none', staff: 1 },
];

export const standing: StandingSpec = {
  start: 60,
  hit: 6,
  missBase: 3.5,
  missPerPoint: 0.7,
  mostLoss: 10,
  bonusPerHit: 1500,
  leaguePlaces: 31,
  leagueMean: 93,
  leagueSpread: 3,
  writeBack: {
    promise: { credit: 6, broken: 1.6, months: 3 },
    explain: { relief: 0.3, disbelief: 0.1, months: 3 },
    askTime: { relief: 0.6, praise: 0.5, months: 2 },
  },
};

export const classes = ['immediate', 'very-urgent', 'urgent', 'standard', 'non-urgent'] as const;
