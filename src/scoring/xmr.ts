/**
 * XmR control charts by the rules of EVIDENCE.md section 11 (the ones the NHS's own chart uses): limits at the mean
 * ± 2.66 average moving ranges (outlying ranges left out); a signal is a point outside, seven in a row on one side, seven rising or falling, or
 * two of three close to a limit with all three on the same side.
 * Chance alone signals on about 7 % of charts of 12 points and 18 % of charts of 24.
 */
export type Rule = 'outside' | 'shift' | 'trend' | 'twoOfThree';

export interface Signal {
  /** Index of the point that completes it. */
  readonly index: number;
  readonly rule: Rule;
}

interface Limits {
  readonly mean: number;
  readonly upper: number;
  readonly lower: number;
}

export interface Xmr extends Limits {
  readonly signals: readonly Signal[];
}

/** Limits that hold from a point until the next ones begin. */
export type LimitsFrom = Limits & { readonly from: number };

export interface ControlChart {
  readonly limits: readonly LimitsFrom[];
  readonly signals: readonly Signal[];
}

const LIMIT = 2.66;
const NEAR_LIMIT = (2 / 3) * LIMIT;
/** Moving ranges this many times the average are left out. */
const RANGE_LIMIT = 3.267;
const SHIFT_POINTS = 7;
const TREND_STEPS = 6;

/** Limits from the first `baseline` points (all unless said), signals over all points. */
export function xmr(points: readonly number[], baseline = points.length): Xmr {
  const base = points.slice(0, Math.max(1, baseline));
  const mean = average(base);
  const range = movingRange(base);
  const upper = mean + LIMIT * range;
  const lower = mean - LIMIT * range;
  return { mean, upper, lower, signals: range > 0 ? signalsOf(points, mean, range) : [] };
}

/** Average moving range; ranges far out of the ordinary are left out, once, so that one leap does not hide the next. */
function movingRange(points: readonly number[]): number {
  const ranges = points.slice(1).map((value, i) => Math.abs(value - (points[i] as number)));
  const all = average(ranges);
  return average(ranges.filter((range) => range < RANGE_LIMIT * all));
}

/** Limits are trial limits until they stand on so many times their first points; then they are locked. */
const LOCKED_AFTER = 2;

/**
 * A chart as somebody reads it, point by point. Trial limits stand on the first `baseline` points, and nothing is called
 * a signal before; they grow surer with every point that is none until they are locked on twice as many, since limits
 * from few points call chance a shift. A shift is a change of the process, so new limits begin where it began. Each
 * point is judged by what was known when it came: a signal once told is never taken back.
 *
 * On 51 points of a process that stays the same, half of the charts give a signal and three in ten a shift, 0.35 a
 * chart; with the true mean a run of seven alone would give 0.3. Runs of eight, or limits that go on growing, halve it,
 * and miss a fifth to a third more of the improvements of one standard deviation or less: the screen says what a false
 * alarm is instead. Simulated services left alone lie at 0.27 to 0.47; where they lie higher (waits in the hospital's
 * winter, the police's) something does change.
 */
export function controlChart(points: readonly number[], baseline: number): ControlChart {
  const limits: LimitsFrom[] = [];
  const signals: Signal[] = [];
  let from = 0;
  let base: number[] = [];
  points.forEach((_, i) => {
    const now = base.length < baseline ? [] : signalsAt(points.slice(from, i + 1), at(base, points));
    for (const { rule } of now) signals.push({ index: i, rule });
    if (now.some(({ rule }) => rule === 'shift')) {
      const shifted = i - SHIFT_POINTS + 1;
      limits.push(
        limitsFrom(
          base.filter((index) => index < shifted),
          points,
          from,
        ),
      );
      from = shifted;
      base = Array.from({ length: SHIFT_POINTS }, (_each, k) => shifted + k);
    } else if (now.length === 0 && base.length < LOCKED_AFTER * baseline) base.push(i);
  });
  limits.push(limitsFrom(base, points, from));
  return { limits, signals };
}

function at(indices: readonly number[], points: readonly number[]): number[] {
  return indices.map((index) => points[index] as number);
}

/** What the last point completes, by limits that stand on `base`. */
function signalsAt(points: readonly number[], base: readonly number[]): Signal[] {
  const range = movingRange(base);
  const last = points.length - 1;
  return range > 0 ? signalsOf(points, average(base), range).filter(({ index }) => index === last) : [];
}

function limitsFrom(base: readonly number[], points: readonly number[], from: number): LimitsFrom {
  const { mean, upper, lower } = xmr(at(base, points));
  return { from, mean, upper, lower };
}

function average(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return values.length === 0 ? 0 : sum / values.length;
}

function signalsOf(points: readonly number[], mean: number, range: number): Signal[] {
  const signals: Signal[] = [];
  let sameSide = 0;
  let side = 0;
  let steps = 0;
  let direction = 0;
  points.forEach((value, index) => {
    const off = (value - mean) / range;
    if (Math.abs(off) > LIMIT) signals.push({ index, rule: 'outside' });

    sameSide = Math.sign(off) === side && off !== 0 ? sameSide + 1 : 1;
    side = Math.sign(off);
    if (side !== 0 && sameSide >= SHIFT_POINTS) signals.push({ index, rule: 'shift' });

    if (index > 0) {
      const step = Math.sign(value - (points[index - 1] as number));
      steps = step === direction && step !== 0 ? steps + 1 : 1;
      direction = step;
      if (direction !== 0 && steps >= TREND_STEPS) signals.push({ index, rule: 'trend' });
    }
    if (
      index >= 2 &&
      twoOfThree([points[index - 2] as number, points[index - 1] as number, value], mean, range)
    ) {
      signals.push({ index, rule: 'twoOfThree' });
    }
  });
  return signals;
}

function twoOfThree(three: readonly number[], mean: number, range: number): boolean {
  const offs = three.map((value) => (value - mean) / range);
  const oneSide = offs.every((off) => off > 0) || offs.every((off) => off < 0);
  const near = offs.filter((off) => Math.abs(off) > NEAR_LIMIT && Math.abs(off) <= LIMIT);
  return oneSide && near.length >= 2;
}
