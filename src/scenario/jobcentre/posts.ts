/** Posts, what staff can be told, improvements and standing of the jobcentre. Posts stand in the order of their roles. */
import type { ImprovementSpec, PostSpec, StandingSpec, Step, ToneSpec } from '../types.ts';

export const STAFF = 12;

export const posts: readonly PostSpec[] = [
  {
    id: 'welcome',
    role: 'cases',
    place: 'front-desk',
    waits: 'waiting',
    lends: 2,
    usual: 2,
    least: 1,
    most: 4,
  },
  {
    id: 'coaches',
    role: 'cases',
    place: 'coach-desks',
    waits: 'waiting',
    lends: 0,
    stop: true,
    usual: 5,
    least: 2,
    most: 8,
  },
  {
    id: 'further',
    role: 'cases',
    place: 'quiet-room',
    waits: 'waiting',
    lends: 1,
    stop: true,
    usual: 2,
    least: 1,
    most: 5,
  },
  {
    id: 'employers',
    role: 'support',
    place: 'vacancies',
    lends: 3,
    stop: true,
    usual: 2,
    least: 1,
    most: 4,
  },
  { id: 'returns', role: 'desk', place: 'back-office', usual: 1, least: 0, most: 3 },
];

/**
 * Everybody is met at the front desk first, for about 50 minutes (J23); then coaches see those nearer to work, two
 * colleagues those further from it.
 */
const then = (post: string, first: number): readonly Step[] => [
  { post: 'welcome', share: first },
  { post, share: 1 - first },
];

export const routes: Readonly<Record<string, readonly Step[]>> = {
  near: then('coaches', 0.25),
  middle: then('coaches', 0.12),
  health: then('further', 0.07),
  far: then('further', 0.07),
};

/** `pass`: how much of the pressure on the manager reaches staff (assumption). */
export const tones: readonly ToneSpec[] = [
  { id: 'whatever-it-takes', pass: 1, ledBy: 'number' },
  { id: 'safely', pass: 0.75, ledBy: 'neither' },
  { id: 'people-first', pass: 0.3, ledBy: 'purpose' },
];

/** `staff`: whole people taken off the posts that lend, one a day in turn, while it is the chosen one. */
export const improvements: readonly ImprovementSpec[] = [
  { id: 'study-demand', mechanism: 'study', staff: 1 },
  { id: 'first-conversation', mechanism: 'front', staff: 2 },
  { id: 'fix-at-source', mechanism: 'source', staff: 1 },
  { id: 'join-up-help', mechanism: 'join', staff: 1 },
  { id: 'pull-by-need', mechanism: 'pull', staff: 1 },
  { id: 'matching-machine', mechanism: 'none', staff: 1 },
];

export const standing: StandingSpec = {
  start: 60,
  hit: 6,
  missBase: 4,
  missPerPoint: 0.9,
  mostLoss: 10,
  bonusPerHit: 1200,
  leaguePlaces: 31,
  leagueMean: 63,
  leagueSpread: 4,
  writeBack: {
    promise: { credit: 6, broken: 1.6, months: 3 },
    explain: { relief: 0.3, disbelief: 0.1, months: 3 },
    askTime: { relief: 0.6, praise: 0.5, months: 2 },
  },
};

export const classes = ['near', 'middle', 'health', 'far'] as const;
