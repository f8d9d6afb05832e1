/** Posts, what staff can be told, improvements and standing of the hospital. Posts stand in the order of their roles. */
import type { ImprovementSpec, PostSpec, StandingSpec, ToneSpec } from '../types.ts';

export const STAFF = 24;

export const posts: readonly PostSpec[] = [
  { id: 'front', usual: 4, least: 2, most: 8 },
  { id: 'minors', usual: 4, least: 1, most: 9 },
  { id: 'majors', usual: 9, least: 4, most: 14 },
  { id: 'wards', usual: 5, least: 2, most: 9 },
  { id: 'returns', usual: 2, least: 0, most: 5 },
];

/** `pass`: how much of the pressure on the manager reaches staff (assumption). */
export const tones: readonly ToneSpec[] = [
  { id: 'whatever-it-takes', pass: 1, ledBy: 'number' },
  { id: 'safely', pass: 0.75, ledBy: 'neither' },
  { id: 'people-first', pass: 0.3, ledBy: 'purpose' },
];

/** `staff`: whole people taken off majors while it is the chosen one. */
export const improvements: readonly ImprovementSpec[] = [
  { id: 'study-demand', mechanism: 'study', staff: 1 },
  { id: 'senior-front-door', mechanism: 'front', staff: 1 },
  { id: 'pull-by-need', mechanism: 'pull', staff: 1 },
  { id: 'join-up-way-out', mechanism: 'join', staff: 1 },
  { id: 'fix-at-source', mechanism: 'source', staff: 1 },
  { id: 'tracking-screens', mechanism: 'none', staff: 1 },
];

export const standing: StandingSpec = {
  start: 60,
  hit: 6,
  missBase: 3,
  missPerPoint: 0.9,
  mostLoss: 9,
  bonusPerHit: 1500,
  leaguePlaces: 31,
  leagueMean: 93,
  leagueSpread: 3,
};

export const classes = ['immediate', 'very-urgent', 'urgent', 'standard', 'non-urgent'] as const;
