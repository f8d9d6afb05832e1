/**
 * What is told of a year, chosen from its numbers: which sentence fits, which three points were turning points. Ids and
 * parameters only; the words stand in the catalogues.
 */
import type { Cause, FirstPage, Life, Reveal } from '../../run/revealTypes.ts';

/** How near a guess must be, in people of 100, to be called close. */
const CLOSE = 5;

export function guessKind(said: number, truth: number): 'close' | 'high' | 'low' {
  if (Math.abs(said - truth) <= CLOSE) return 'close';
  return said > truth ? 'high' : 'low';
}

export function reviewKind(hits: number, months: number): 'letterGood' | 'letterFair' | 'letterHard' {
  if (hits * 3 >= months * 2) return 'letterGood';
  return hits * 4 >= months ? 'letterFair' : 'letterHard';
}

/** Two years are called much the same below so many persons of expected harm, or below this share of them. */
const SAME = 0.5;
const SAME_SHARE = 0.01;

export type CauseKind = 'helped' | 'worseWithout' | 'betterWithout' | 'sameWithout';

/**
 * `helped`: nothing was bent and people were better off with it. `worseWithout`: something was bent, and yet the year
 * is worse without it, since the pressure then falls elsewhere; the page says so.
 */
export function causeKind({ harm, behaviour, whose }: Cause): CauseKind {
  return withoutKind(harm.with, harm.without, behaviour === null && whose !== 'staff');
}

/** The year against the year without something; `isStraight`: nothing was bent by it. */
export function withoutKind(yours: number, without: number, isStraight: boolean): CauseKind {
  const saved = yours - without;
  const same = Math.max(SAME, SAME_SHARE * yours);
  if (saved > same) return 'betterWithout';
  if (saved > -same) return 'sameWithout';
  return isStraight ? 'helped' : 'worseWithout';
}

/** What made the figures part or cost people something, and apart from it what helped. */
export function causeGroups(causes: readonly Cause[]): {
  readonly made: readonly Cause[];
  readonly helped: readonly Cause[];
} {
  const helps = (cause: Cause): boolean => causeKind(cause) === 'helped';
  return { made: causes.filter((cause) => !helps(cause)), helped: causes.filter(helps) };
}

/** Both figures of the year, of the months in the chair. */
export function yearFigures({ review }: Reveal): { readonly reported: number; readonly true: number } {
  return { reported: review.yearFigure, true: review.yearTrueFigure };
}

/** So many months in a row must be apart (scoring/drift.ts). */
const PARTED_MONTHS = 3;

/**
 * Whether the two lines stayed together; `own`: as long as the player was in the chair. Of a parting that only the
 * successor's months bear out, nothing is laid at the player's door.
 */
export function stayedTogether(reveal: Reveal, own: 'year' | 'own' = 'year'): boolean {
  const month = reveal.scrubber.divergenceMonth;
  const parts = month !== null && (own === 'year' || month <= reveal.ownMonths - PARTED_MONTHS + 1);
  return !parts && !areApart(reveal);
}

/** Points, on average of the own months or of the last two of them: too far to call it together, for however short a time. */
const APART = 5;

function areApart({ scrubber, ownMonths }: Reveal): boolean {
  const gaps = scrubber.months.slice(0, ownMonths).map(({ reported, trueFigure }) => reported - trueFigure);
  const mean = (some: readonly number[]): number =>
    some.reduce((sum, gap) => sum + gap, 0) / Math.max(1, some.length);
  return mean(gaps) >= APART || mean(gaps.slice(-2)) >= APART;
}

/** The sentence over the year's picture. */
export function summaryKind(reveal: Reveal): 'summary' | 'summaryAfter' | 'summaryTogether' | 'summaryApart' {
  const month = reveal.scrubber.divergenceMonth;
  const isOwn = month !== null && month <= reveal.ownMonths - PARTED_MONTHS + 1;
  if (!isOwn && areApart(reveal)) return 'summaryApart';
  if (stayedTogether(reveal)) return 'summaryTogether';
  return stayedTogether(reveal, 'own') ? 'summaryAfter' : 'summary';
}

const QUARTER = 3;

/**
 * Which sentence the lesson has for this year: parted; together and met, in half of the months or, with the chair kept,
 * in most of the last quarter; together and mostly missed.
 */
export function lessonKind(reveal: Reveal): 'fair' | 'brave' | 'honest' {
  if (!stayedTogether(reveal, 'own')) return 'fair';
  const { hits, figures, replacedIn } = reveal.review;
  const last = figures.slice(-QUARTER).filter((figure) => figure >= reveal.level).length;
  const arrived = replacedIn === null && last * 2 > QUARTER;
  return hits * 2 >= reveal.ownMonths || arrived ? 'brave' : 'honest';
}

export interface TurningPoint {
  readonly id:
    | 'cause'
    | 'parted'
    | 'unmoored'
    | 'replaced'
    | 'firstHit'
    | 'together'
    | 'mostHarm'
    | 'leastHarm';
  /** Month of the run; 0 for what holds of the whole year. */
  readonly month: number;
  readonly cause: Cause | null;
}

const MOST = 3;

/** At most three, in the order in which they came. What tells most is taken first. */
export function turningPoints(reveal: Reveal): TurningPoint[] {
  const { scrubber, causes, review } = reveal;
  const found: TurningPoint[] = [];
  const add = (
    id: TurningPoint['id'],
    month: number | null | undefined,
    cause: Cause | null = null,
  ): void => {
    if (month === null || month === undefined || found.length >= MOST) return;
    if (!found.some((point) => point.id === id && point.month === month)) found.push({ id, month, cause });
  };
  const largest = causes.find((cause) => causeKind(cause) === 'betterWithout') ?? causes[0];
  if (largest !== undefined) add('cause', largest.since, largest);
  if (!stayedTogether(reveal, 'own')) add('parted', scrubber.divergenceMonth);
  add('replaced', review.replacedIn);
  add('unmoored', scrubber.unmooredMonth);
  if (stayedTogether(reveal, 'own')) add('together', 0);
  const firstHit = review.figures.findIndex((figure) => figure >= reveal.level);
  add('firstHit', firstHit < 0 ? null : firstHit + 1);
  const harm = scrubber.months.map(({ expectedHarm }) => expectedHarm);
  add('mostHarm', scrubber.months[harm.indexOf(Math.max(...harm))]?.month);
  add('leastHarm', scrubber.months[harm.indexOf(Math.min(...harm))]?.month);
  return found.sort((a, b) => a.month - b.month);
}

/** Moments that a person who asked to be spared the details does not meet. */
const hard: readonly string[] = ['harmed', 'died'];
const arrivals: readonly string[] = ['arrived', 'arrivedByAmbulance'];

/**
 * The moments worth a line: nothing twice, no clock that starts at the door, no arrival beside a return. Case by case:
 * one may still be open when the next begins.
 */
export function shownMoments(life: Life, spare: boolean): Life['moments'] {
  const { moments } = life;
  const isRepeat = (i: number, at: number, id: string): boolean =>
    moments.findIndex((moment) => moment.at === at && moment.id === id) < i;
  const returnsAt = (at: number): boolean =>
    moments.some((moment) => moment.at === at && moment.id === 'cameBack');
  const shown = moments.filter(({ at, id, params }, i) => {
    if (spare && hard.includes(id)) return false;
    if (id === 'clockStarted' && (params['minutes'] ?? at) < 1) return false;
    if (arrivals.includes(id) && returnsAt(at)) return false;
    return !isRepeat(i, at, id);
  });
  const begins = shown.filter(({ id }) => id === 'cameBack').map(({ at }) => at);
  // Both times are rounded: a minute is let go.
  const caseOf = ({ at, params }: Life['moments'][number]): number =>
    begins.filter((begin) => begin <= at - (params['minutes'] ?? at) + 1).length;
  return shown.toSorted((a, b) => caseOf(a) - caseOf(b));
}

/** Whether a life ended in harm, and no less than the other: such a one is not called what was possible. */
export function isAsHard(life: Life, other: Life): boolean {
  const weight = ({ died, harmed }: Life): number => Number(harmed) + 2 * Number(died);
  return weight(life) > 0 && weight(life) >= weight(other);
}

/** The time in the books; none where nothing was counted. */
export function bookedMinutes({ recordedMinutes }: Life): number {
  return Math.max(0, recordedMinutes);
}

/** The name of a saved picture. */
export function fileName(reveal: FirstPage, part: string): string {
  return `unmoored-${reveal.scenario}-${reveal.seed}-${part}`;
}
