/**
 * What is told of a year, chosen from its numbers: which sentence fits, which three points were turning points. Ids and
 * parameters only; the words stand in the catalogues.
 */
import type { Cause, Life, Reveal } from '../../run/revealTypes.ts';

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

/** Persons of expected harm below which two years are called much the same. */
const SAME = 0.5;

export function causeKind(cause: Cause): 'worseWithout' | 'betterWithout' | 'sameWithout' {
  const saved = cause.harm.with - cause.harm.without;
  if (cause.worseWithout || saved < -SAME) return 'worseWithout';
  return saved > SAME ? 'betterWithout' : 'sameWithout';
}

/** Both figures of the year: the reported one as it was sent, and below it the mean gap to the true one. */
export function yearFigures(reveal: Reveal): { readonly reported: number; readonly true: number } {
  const { months } = reveal.scrubber;
  const gaps = months.map(({ reported, trueFigure }) => reported - trueFigure);
  const gap = gaps.reduce((sum, one) => sum + one, 0) / Math.max(1, gaps.length);
  const reported = reveal.review.yearFigure;
  return { reported, true: reported - gap };
}

/** Whether reported and true stayed together. */
export function stayedTogether(reveal: Reveal): boolean {
  return reveal.scrubber.divergenceMonth === null;
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
  add('parted', scrubber.divergenceMonth);
  add('replaced', review.replacedIn);
  add('unmoored', scrubber.unmooredMonth);
  if (stayedTogether(reveal)) add('together', 0);
  const firstHit = review.figures.findIndex((figure) => figure >= reveal.level);
  add('firstHit', firstHit < 0 ? null : firstHit + 1);
  const harm = scrubber.months.map(({ expectedHarm }) => expectedHarm);
  add('mostHarm', scrubber.months[harm.indexOf(Math.max(...harm))]?.month);
  add('leastHarm', scrubber.months[harm.indexOf(Math.min(...harm))]?.month);
  return found.sort((a, b) => a.month - b.month);
}

/** Moments that a person who asked to be spared the details does not meet. */
const hard: readonly string[] = ['harmed', 'died'];

export function shownMoments(life: Life, spare: boolean): Life['moments'] {
  const isRepeat = (i: number, at: number, id: string): boolean =>
    life.moments.findIndex((moment) => moment.at === at && moment.id === id) < i;
  return life.moments.filter(({ at, id }, i) => !(spare && hard.includes(id)) && !isRepeat(i, at, id));
}

/** The name of a saved picture. */
export function fileName(reveal: Reveal, part: string): string {
  return `unmoored-${reveal.scenario}-${reveal.seed}-${part}`;
}
