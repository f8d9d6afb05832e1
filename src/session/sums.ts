/**
 * What the rows of a room come to: predictions against truth, the league table, and what was done by how many. Sums
 * alone; every figure in the rows was worked out by run/roomYear.ts. Only a participant's own months count, and a
 * standard manager who fills a small room is never counted among its runs.
 */
import type { MonthTruth, TruthRow } from './state.ts';

/** Months that the participant decided. */
export function ownMonths({ months }: Pick<TruthRow, 'months'>): readonly MonthTruth[] {
  return months.filter(({ by }) => by === 'own');
}

/** Runs of participants of which something can be told. */
export function runsOf(rows: readonly TruthRow[]): readonly TruthRow[] {
  return rows.filter((row) => !row.isManager && ownMonths(row).length > 0);
}

export function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

export interface Predictions {
  /** Last said by each run. */
  readonly said: readonly { readonly id: string; readonly of100: number; readonly truth: number }[];
  readonly meanSaid: number;
  readonly meanTruth: number;
  /** How many said more than was true, by more than a few. */
  readonly over: number;
}

/** Of a hundred, what is no more than a guess off. */
const CLOSE = 5;

/** null where nobody was asked. */
export function predictionsOf(rows: readonly TruthRow[]): Predictions | null {
  const said = runsOf(rows).flatMap(({ id, predictions }) => {
    const last = predictions.at(-1);
    return last === undefined ? [] : [{ id, of100: last.of100, truth: last.truth }];
  });
  const meanSaid = meanOf(said.map(({ of100 }) => of100));
  const meanTruth = meanOf(said.map(({ truth }) => truth));
  if (meanSaid === null || meanTruth === null) return null;
  return { said, meanSaid, meanTruth, over: said.filter(({ of100, truth }) => of100 > truth + CLOSE).length };
}

export interface LeagueRow {
  readonly id: string;
  /** Runs with the same figure share a place. */
  readonly place: number;
  readonly regime: TruthRow['regime'];
  /** Mean of the own months' published figures, points. */
  readonly figure: number;
  readonly met: number;
  readonly months: number;
}

/** By reported figure, highest first. */
export function leagueOf(rows: readonly TruthRow[]): readonly LeagueRow[] {
  const all = runsOf(rows)
    .map((row) => {
      const months = ownMonths(row);
      const figure = Math.round(10 * (meanOf(months.map((month) => month.figure)) ?? 0)) / 10;
      const met = months.filter((month) => month.met).length;
      return { id: row.id, regime: row.regime, figure, met, months: months.length };
    })
    .sort((a, b) => b.figure - a.figure || (a.id < b.id ? -1 : 1));
  return all.map((row) => ({ ...row, place: all.findIndex(({ figure }) => figure === row.figure) + 1 }));
}

export interface Did {
  readonly behaviour: string;
  readonly months: readonly {
    readonly month: number;
    /** Runs of which this month is their own. */
    readonly of: number;
    /** Of them, in how many it was done; of those, in how many by order or precedent: in the others staff began it. */
    readonly runs: number;
    readonly ordered: number;
  }[];
  /** Runs in which it was ever done, ever ordered, and all. */
  readonly ever: number;
  readonly everOrdered: number;
  readonly of: number;
}

type Act = MonthTruth['acts'][number];

/** Of the cases closed in a month: what staff do more rarely than this, they do in every house. */
const NOTICED = 0.02;

/** What was done, what most did first. What nobody did noticeably is not there. */
export function didOf(rows: readonly TruthRow[]): readonly Did[] {
  const runs = runsOf(rows).map((row) => ownMonths(row).map(actsOf));
  const last = Math.max(0, ...runs.flatMap((months) => months.map(({ month }) => month)));
  const behaviours = new Set(runs.flat().flatMap(({ acts }) => acts.map(({ behaviour }) => behaviour)));
  return [...behaviours]
    .map((behaviour) => {
      const done = runs.map((months) =>
        months.flatMap(({ acts }) => acts.filter((act) => act.behaviour === behaviour)),
      );
      return {
        behaviour,
        months: Array.from({ length: last }, (_, i) => monthOf(runs.flat(), behaviour, i + 1)),
        ever: done.filter((acts) => acts.length > 0).length,
        everOrdered: done.filter((acts) => acts.some(isOrdered)).length,
        of: runs.length,
      };
    })
    .sort((a, b) => b.everOrdered - a.everOrdered || b.ever - a.ever || (a.behaviour < b.behaviour ? -1 : 1));
}

interface Noticed {
  readonly month: number;
  readonly acts: readonly Act[];
}

function actsOf({ month, acts, closed }: MonthTruth): Noticed {
  return { month, acts: acts.filter((act) => isOrdered(act) || act.begun >= NOTICED * Math.max(1, closed)) };
}

function isOrdered({ ordered }: Act): boolean {
  return ordered > 0;
}

function monthOf(all: readonly Noticed[], behaviour: string, month: number): Did['months'][number] {
  const there = all.filter((each) => each.month === month);
  const acts = there.flatMap((each) => each.acts.filter((act) => act.behaviour === behaviour));
  return { month, of: there.length, runs: acts.length, ordered: acts.filter(isOrdered).length };
}

/** Whose stories are told: the run whose figure stood farthest above the truth, the nearest to it, and the middle one. */
export function storyRuns(rows: readonly TruthRow[]): readonly string[] {
  const runs = runsOf(rows)
    .filter(({ regime }) => regime === 'target')
    .map((row) => {
      return { id: row.id, drift: meanOf(ownMonths(row).map((each) => each.figure - each.trueFigure)) ?? 0 };
    })
    .sort((a, b) => b.drift - a.drift || (a.id < b.id ? -1 : 1));
  const chosen = [runs[0], runs[Math.floor(runs.length / 2)], runs.at(-1)];
  return [...new Set(chosen.flatMap((run) => (run === undefined ? [] : [run.id])))];
}
