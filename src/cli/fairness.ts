/**
 * P6, fairness: a little at stake helps, too much harms; attention and staffing by legitimate means help; and whoever
 * manages very well meets the target honestly. Years by seed, and the checks on them.
 */
import { passingYear } from '../run/ensemble.ts';
import { type ManagerContext, managers } from '../run/managers.ts';
import { mean, shareOf, summaryOf } from '../run/summary.ts';
import type { Scenario } from '../scenario/types.ts';
import type { MonthDecisions, Settings } from '../sim/types.ts';
import { type Check, check } from './properties.ts';

const STAKES = [0, 0.1, 0.25, 0.4, 0.55, 0.7, 0.85, 1] as const;
const LOW = 'low';
const STANDARD = 0.7; // the pressure of the stake of that name
const QUARTER = 3;

/** One year, as far as P6 looks at it. */
export interface Look {
  readonly figure: number;
  readonly trueFigure: number;
  readonly harm: number;
  /** Mean figure of the last quarter, and how many of its months met the level. */
  readonly lastFigure: number;
  readonly lastMet: number;
}

export interface Fairness {
  /** The honest manager at each of `STAKES`. */
  readonly honest: readonly Look[];
  /** At the standard stake. */
  readonly dutiful: Look;
  readonly usual: Look;
  /** One from the returns' desk to each post in turn, by post. */
  readonly staffed: Readonly<Record<string, Look>>;
  readonly excellent: { readonly low: Look; readonly standard: Look };
}

export function fairnessOf(scenario: Scenario, seed: number): Fairness {
  const look = (manager: (context: ManagerContext) => MonthDecisions, settings: Partial<Settings>) => {
    const year = summaryOf(passingYear(scenario, manager, seed, settings));
    return {
      figure: year.yearFigure,
      trueFigure: year.yearTrueFigure,
      harm: year.harm,
      lastFigure: mean(year.figures.slice(-QUARTER)),
      lastMet: year.met.slice(-QUARTER).filter(Boolean).length,
    };
  };
  const serving = scenario.posts.filter(({ role }) => role !== 'desk');
  const honest = STAKES.map((stake) => look(managers.honest, { stake }));
  return {
    honest,
    dutiful: look(managers.dutiful, { stake: STANDARD }),
    usual: honest[STAKES.indexOf(STANDARD)] as Look,
    staffed: Object.fromEntries(
      serving.map(({ id }) => [id, look((context) => staffing(context, id), { stake: STANDARD })]),
    ),
    excellent: { low: look(excellent, { stake: LOW }), standard: look(excellent, { stake: STANDARD }) },
  };
}

/** Honest, with one person from the returns' desk at this post. */
function staffing(context: ManagerContext, post: string): MonthDecisions {
  const { posts } = context.plan;
  const desk = context.scenario.posts.find(({ role }) => role === 'desk')?.id ?? '';
  const moved = { ...posts, [post]: (posts[post] ?? 0) + 1, [desk]: (posts[desk] ?? 0) - 1 };
  return { ...managers.honest(context), ...(context.month === 1 ? { posts: moved } : {}) };
}

/** Honest and very good: improvement work, going to look, and somebody from the desk where the people are. */
function excellent(context: ManagerContext): MonthDecisions {
  const { posts } = managers.dutiful(context);
  return { ...managers.purpose(context), ...(posts !== undefined && { posts }) };
}

/** Means over the seeds, which all have the same people in each year. */
export function fairnessChecks(scenario: Scenario, rows: readonly Fairness[]): Check[] {
  const harms = STAKES.map((_, k) => mean(rows.map(({ honest }) => (honest[k] as Look).harm)));
  const least = Math.min(...harms);
  const [none = 0] = harms;
  const usual = (value: (look: Look) => number) => mean(rows.map((row) => value(row.usual)));
  const fullest = bestPost(scenario, rows);
  const gain = (value: (look: Look) => number) =>
    mean(rows.map(({ staffed }) => value(staffed[fullest] as Look))) - usual(value);
  const dutiful = mean(rows.map((row) => row.dutiful.harm));
  const met = (of: keyof Fairness['excellent']) =>
    shareOf(rows, ({ excellent }) => excellent[of].lastMet > 0);
  return [
    check('P6', 'stake at which honest does least harm', STAKES[harms.indexOf(least)] ?? 0, 0.1, 0.7),
    check('P6', 'harm with nothing at stake, times the least', none / least, 1.005),
    check('P6', 'harm with all at stake, times the least', (harms.at(-1) ?? 0) / least, 1.02),
    check('P6', 'harm of dutiful, times that of honest', dutiful / usual(({ harm }) => harm), 0, 1),
    check(
      'P6',
      `points of the reported figure by one more in ${fullest}`,
      gain(({ figure }) => figure),
      0.05,
    ),
    check(
      'P6',
      `points of the true figure by one more in ${fullest}`,
      gain((look) => look.trueFigure),
      0.05,
    ),
    check('P6', 'seeds in which the excellent meet a month of the last quarter, low stake', met('low'), 0.75),
    check('P6', 'the same at the standard stake: measured, not required', met('standard'), 0),
  ];
}

/** Where one more does most for the true figure: that is where the waits are. */
function bestPost(scenario: Scenario, rows: readonly Fairness[]): string {
  const gain = (post: string) =>
    mean(rows.map(({ staffed, usual }) => (staffed[post]?.trueFigure ?? -Infinity) - usual.trueFigure));
  const serving = scenario.posts.filter(({ role }) => role !== 'desk').map(({ id }) => id);
  return serving.reduce((best, post) => (gain(post) > gain(best) ? post : best));
}

/** Harm and figure against the stake, and what good management adds. */
export function fairnessLines(rows: readonly Fairness[]): string[] {
  const line = (what: string, looks: readonly Look[]) => {
    const cell = (value: (look: Look) => number, digits: number) =>
      mean(looks.map(value)).toFixed(digits).padStart(10);
    return `${what.padEnd(28)}${cell(({ figure }) => figure, 1)}${cell(({ trueFigure }) => trueFigure, 1)}${cell(({ lastFigure }) => lastFigure, 1)}${cell(({ lastMet }) => lastMet, 1)}${cell(({ harm }) => harm, 1)}`;
  };
  const posts = Object.keys(rows[0]?.staffed ?? {});
  return [
    `${''.padEnd(28)}${'reported'.padStart(10)}${'true'.padStart(10)}${'last qtr'.padStart(10)}${'met of 3'.padStart(10)}${'harm'.padStart(10)}`,
    ...STAKES.map((stake, k) =>
      line(
        `honest, stake ${stake}`,
        rows.map(({ honest }) => honest[k] as Look),
      ),
    ),
    line(
      'dutiful, standard',
      rows.map(({ dutiful }) => dutiful),
    ),
    ...posts.map((post) =>
      line(
        `honest, one more in ${post}`,
        rows.map(({ staffed }) => staffed[post] as Look),
      ),
    ),
    line(
      'excellent, low',
      rows.map(({ excellent }) => excellent.low),
    ),
    line(
      'excellent, standard',
      rows.map(({ excellent }) => excellent.standard),
    ),
  ];
}
