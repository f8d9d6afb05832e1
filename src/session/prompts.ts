/**
 * What to ask this room, from what it did: counted from the runs as they truly were, never about one participant alone.
 * Words by id, `trainer:prompts.<id>`. Months that a predecessor or a deputy ran are nobody's doing and do not count.
 */
import type { FrontStep } from './frontSteps.ts';
import { halvesOf } from './halves.ts';
import type { MonthTruth, TruthRow } from './state.ts';

export interface Prompt {
  readonly id: 'said' | 'gap' | 'allMet' | 'first' | 'ordered' | 'begun' | 'never' | 'replaced' | 'halves';
  /** The step of the reveal that it goes with. */
  readonly step: FrontStep;
  readonly params: Readonly<Record<string, number>>;
  /** Whose words name the behaviour. */
  readonly of: { readonly scenario: string; readonly behaviour: string } | null;
}

/** Persons in a room below which a count points at somebody. */
const FEWEST = 2;
/** Points between the published and the true figure that are worth a question. */
const WORTH = 2;

export function promptsFor(rows: readonly TruthRow[], step: FrontStep): readonly Prompt[] {
  return promptsOf(rows).filter((prompt) => prompt.step === step);
}

/** The strongest of each kind; none where the room gives no reason to ask. */
export function promptsOf(all: readonly TruthRow[]): readonly Prompt[] {
  const rows = all.filter(({ isManager, months }) => !isManager && months.some(isOwn));
  if (rows.length < FEWEST) return [];
  const onTarget = rows.filter(({ regime }) => regime === 'target');
  return [
    said(rows),
    ...(onTarget.length < FEWEST
      ? []
      : [
          gap(onTarget),
          allMet(onTarget),
          first(onTarget),
          ordered(onTarget),
          begun(onTarget),
          never(onTarget),
          replaced(onTarget),
        ]),
    halves(rows),
  ].filter((prompt) => prompt !== null);
}

/** What was said to the board, beside the truth. */
function said(rows: readonly TruthRow[]): Prompt | null {
  const predictions = rows.flatMap((row) => row.predictions);
  if (predictions.length < FEWEST) return null;
  return prompt('said', 'predictions', {
    said: Math.round(mean(predictions.map(({ of100 }) => of100))),
    truth: Math.round(mean(predictions.map(({ truth }) => truth))),
    count: predictions.filter(({ of100, truth }) => of100 > truth).length,
    of: predictions.length,
  });
}

/** The month in which the published figure was farthest from the true one. */
function gap(rows: readonly TruthRow[]): Prompt | null {
  const widest = best(monthsOf(rows), (months) => mean(months.map((each) => each.figure - each.trueFigure)));
  if (widest === null || widest.value < WORTH) return null;
  return prompt('gap', 'constellation', {
    month: widest.month,
    figure: tenth(mean(widest.months.map(({ figure }) => figure))),
    truth: tenth(mean(widest.months.map(({ trueFigure }) => trueFigure))),
  });
}

/** The month in which most of the room met the target. */
function allMet(rows: readonly TruthRow[]): Prompt | null {
  const top = best(monthsOf(rows), (months) => months.filter(({ met }) => met).length);
  if (top === null || top.value < FEWEST) return null;
  return prompt('allMet', 'table', { month: top.month, count: top.value, of: rows.length });
}

/** Where whoever leads the table stands when people are counted. */
function first(rows: readonly TruthRow[]): Prompt | null {
  const leader = [...rows].sort((a, b) => figureOf(b) - figureOf(a))[0];
  if (leader === undefined || rows.length < 5) return null;
  const place = rows.filter((row) => helpedOf(row) > helpedOf(leader)).length + 1;
  return place === 1 ? null : prompt('first', 'dots', { place, of: rows.length });
}

/** What most had their people do in the same month. */
function ordered(rows: readonly TruthRow[]): Prompt | null {
  const counts = new Map<string, { count: number; month: number; scenario: string; behaviour: string }>();
  for (const { scenario, months } of rows) {
    for (const { month, acts } of months.filter(isOwn)) {
      for (const { behaviour } of acts.filter((act) => act.ordered > 0)) {
        const key = `${scenario} ${behaviour} ${month}`;
        const known = counts.get(key) ?? { count: 0, month, scenario, behaviour };
        counts.set(key, { ...known, count: known.count + 1 });
      }
    }
  }
  const most = [...counts.values()].sort((a, b) => b.count - a.count || a.month - b.month)[0];
  if (most === undefined || most.count < FEWEST) return null;
  const { count, month, scenario, behaviour } = most;
  const of = rows.filter((row) => row.scenario === scenario).length;
  return prompt('ordered', 'constellation', { count, of, month }, { scenario, behaviour });
}

/** What people began by themselves, in runs whose manager never asked for it. */
function begun(rows: readonly TruthRow[]): Prompt | null {
  const counts = new Map<string, { count: number; scenario: string; behaviour: string }>();
  for (const { scenario, months } of rows) {
    const acts = months.filter(isOwn).flatMap((each) => each.acts);
    for (const behaviour of new Set(acts.map((act) => act.behaviour))) {
      const own = acts.filter((act) => act.behaviour === behaviour);
      if (own.some((act) => act.ordered > 0) || !own.some((act) => act.begun > 0)) continue;
      const known = counts.get(`${scenario} ${behaviour}`) ?? { count: 0, scenario, behaviour };
      counts.set(`${scenario} ${behaviour}`, { ...known, count: known.count + 1 });
    }
  }
  const most = [...counts.values()].sort((a, b) => b.count - a.count)[0];
  if (most === undefined || most.count < FEWEST) return null;
  const { count, scenario, behaviour } = most;
  const of = rows.filter((row) => row.scenario === scenario).length;
  return prompt('begun', 'stories', { count, of }, { scenario, behaviour });
}

/** Who never took up any of it, and so had no help from it. */
function never(rows: readonly TruthRow[]): Prompt | null {
  const count = rows.filter(({ months }) =>
    months.filter(isOwn).every(({ acts }) => acts.every((act) => act.ordered === 0)),
  ).length;
  return count < FEWEST ? null : prompt('never', 'stories', { count, of: rows.length });
}

function replaced(rows: readonly TruthRow[]): Prompt | null {
  const count = rows.filter(({ replacedIn }) => replacedIn !== null).length;
  return count < FEWEST ? null : prompt('replaced', 'stories', { count, of: rows.length });
}

/** Of 100 people whose case was closed, how many were helped, in either half; where the room is large enough to tell. */
function halves(rows: readonly TruthRow[]): Prompt | null {
  const helped = halvesOf(rows).rows.find(({ measure }) => measure === 'helped');
  if (helped?.verdict !== 'told' || helped.target === null || helped.purpose === null) return null;
  const target = Math.round(helped.target.mean);
  const purpose = Math.round(helped.purpose.mean);
  return target === purpose ? null : prompt('halves', 'halves', { target, purpose });
}

const isOwn = ({ by }: MonthTruth): boolean => by === 'own';

function monthsOf(rows: readonly TruthRow[]): ReadonlyMap<number, readonly MonthTruth[]> {
  const own = rows.flatMap(({ months }) => months.filter(isOwn));
  const numbers = new Set(own.map(({ month }) => month));
  return new Map([...numbers].map((number) => [number, own.filter(({ month }) => month === number)]));
}

function best(
  byMonth: ReadonlyMap<number, readonly MonthTruth[]>,
  measure: (months: readonly MonthTruth[]) => number,
): { readonly month: number; readonly months: readonly MonthTruth[]; readonly value: number } | null {
  const all = [...byMonth].map(([month, months]) => ({ month, months, value: measure(months) }));
  return all.sort((a, b) => b.value - a.value || a.month - b.month)[0] ?? null;
}

function figureOf({ months }: TruthRow): number {
  return mean(months.filter(isOwn).map(({ figure }) => figure));
}

function helpedOf({ months }: TruthRow): number {
  const own = months.filter(isOwn);
  const closed = own.reduce((sum, month) => sum + month.closed, 0);
  return closed === 0 ? 0 : (100 * own.reduce((sum, month) => sum + month.helped, 0)) / closed;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

function prompt(
  id: Prompt['id'],
  step: FrontStep,
  params: Prompt['params'],
  of: Prompt['of'] = null,
): Prompt {
  return { id, step, params, of };
}
