/** Posts, what staff can be told, improvements, standing, classes and their routes of the police team. */
import type { ImprovementSpec, PostSpec, StandingSpec, Step, ToneSpec } from '../types.ts';

export const STAFF = 40;

export const posts: readonly PostSpec[] = [
  {
    id: 'response',
    role: 'cases',
    place: 'patch',
    waits: 'calls',
    lends: 0,
    stop: true,
    usual: 16,
    least: 9,
    most: 24,
  },
  {
    id: 'investigation',
    role: 'cases',
    place: 'office',
    lends: 1,
    stop: true,
    usual: 11,
    least: 5,
    most: 18,
  },
  { id: 'volume', role: 'cases', place: 'desk', lends: 2, stop: true, usual: 6, least: 2, most: 12 },
  { id: 'neighbourhood', role: 'cases', place: 'homes', lends: 3, usual: 4, least: 0, most: 10 },
  { id: 'returns', role: 'desk', place: 'records', usual: 3, least: 0, most: 6 },
];

/** Crimes first, in the order of their weight; the last two are no crimes and never count. */
export const classes = [
  'serious-violence',
  'violence',
  'sexual',
  'robbery',
  'burglary',
  'vehicle',
  'theft',
  'damage',
  'drugs',
  'antisocial',
  'welfare',
] as const;

const first = (post: string, share: number, then: string): readonly Step[] => [
  { post, share },
  { post: then, share: 1 - share },
];
const onlyAt = (post: string): readonly Step[] => [{ post, share: 1 }];

/** Whoever goes first, and who works on it afterwards (shares of the work: assumption). */
export const routes: Readonly<Record<(typeof classes)[number], readonly Step[]>> = {
  'serious-violence': first('response', 0.25, 'investigation'),
  violence: first('response', 0.25, 'investigation'),
  sexual: first('response', 0.125, 'investigation'),
  robbery: first('response', 0.25, 'investigation'),
  burglary: first('response', 0.25, 'investigation'),
  vehicle: onlyAt('volume'),
  theft: onlyAt('volume'),
  damage: onlyAt('volume'),
  drugs: onlyAt('volume'),
  antisocial: first('response', 0.6, 'neighbourhood'),
  welfare: first('response', 0.87, 'neighbourhood'),
};

/** `pass`: how much of the pressure on the manager reaches staff (assumption). */
export const tones: readonly ToneSpec[] = [
  { id: 'whatever-it-takes', pass: 1, ledBy: 'number' },
  { id: 'properly', pass: 0.75, ledBy: 'neither' },
  { id: 'people-first', pass: 0.3, ledBy: 'purpose' },
];

/** `staff`: whole people it occupies while it is the chosen one. */
export const improvements: readonly ImprovementSpec[] = [
  { id: 'listen-to-calls', mechanism: 'study', staff: 1 },
  { id: 'detective-first', mechanism: 'front', staff: 1 },
  { id: 'repeat-addresses', mechanism: 'source', staff: 1 },
  { id: 'one-list', mechanism: 'pull', staff: 1 },
  { id: 'one-table', mechanism: 'join', staff: 1 },
  { id: 'hot-spot-map', mechanism: 'none', staff: 1 },
];

export const standing: StandingSpec = {
  start: 55,
  hit: 6,
  missBase: 6,
  missPerPoint: 0.9,
  mostLoss: 9,
  bonusPerHit: 1500,
  leaguePlaces: 31,
  leagueMean: 36,
  leagueSpread: 2.5,
  writeBack: {
    promise: { credit: 6, broken: 1.6, months: 3 },
    explain: { relief: 0.3, disbelief: 0.1, months: 3 },
    askTime: { relief: 0.6, praise: 0.5, months: 2 },
  },
};
