/**
 * A run as a room sees it: what was published and what was true, month by month, as plain rows. The host keeps them for
 * every seat, the collect page for every run it is handed. Only months of the log count: a successor's are nobody's.
 *
 * Every row stands for its month alone, so the rows of the first months stay the same when more follow. (Harm is booked
 * in the month that records the case; the reveal's scrubber spreads it over the months in which the case was open. The
 * sum over a finished run is the same.)
 */
import { type Behaviour, behaviourValues, type Points, type Scenario } from '../scenario/types.ts';
import { outcomeOf } from '../scoring/harms.ts';
import { figureOf, NEVER, TRUTH, trueByMonth, truthOf100 } from '../scoring/measures.ts';
import type { MonthResult } from '../sim/recordTypes.ts';
import type { MonthDecisions } from '../sim/types.ts';
import { decidedMonths } from './replay.ts';
import { replacedIn } from './standing.ts';
import type { RunLog } from './types.ts';
import { upTo, type Year } from './year.ts';

export interface RoomMonth {
  readonly month: number;
  /** As published, and by the same formula on what truly happened. */
  readonly figure: Points;
  readonly trueFigure: Points;
  readonly met: boolean;
  /** 0 to 100. */
  readonly standing: number;
  /** Cases closed in this month and, of them, those whose need was met. Persons. */
  readonly closed: number;
  readonly helped: number;
  /** Expected serious harms and deaths by delay, persons. */
  readonly harm: number;
  readonly acts: RoomAct[];
}

export interface RoomAct {
  readonly behaviour: Behaviour;
  /** Cases touched by the manager's order or precedent, and by what staff began themselves. */
  readonly ordered: number;
  readonly begun: number;
}

export interface RoomPrediction {
  readonly month: number;
  readonly of100: number;
  readonly truth: number;
}

export interface RoomYear {
  readonly months: RoomMonth[];
  /** What the board was told, and how it was in all months of this log. */
  readonly predictions: RoomPrediction[];
  readonly replacedIn: number | null;
  /** The first month that cannot be, and why; those before it are told. */
  readonly refused: { readonly month: number; readonly detail: string } | null;
  /** For the next question about this run; of another run with the same settings and seed, `warmedUp` of it. */
  readonly year: Year;
}

/** `known`: a year that may share its beginning with this log; whatever it does not share is run. */
export function roomYear(log: RunLog, scenario: Scenario, known?: Year): RoomYear {
  const { year, refused } = decidedMonths(log, scenario, known === undefined ? {} : { known });
  return { ...rowsOf(year), refused, year };
}

/** Of a year that was run already: a standard manager's, beside those of the room. */
export function rowsOf(year: Year): Omit<RoomYear, 'refused' | 'year'> {
  const lost = replacedIn(year.standings);
  const own = upTo(year, lost ?? year.results.length);
  const trueTallies = trueByMonth(own.results);
  return {
    months: own.results.map((result, i) => monthOf(own, result, i, figureOf(trueTallies[i] ?? NOTHING))),
    predictions: predictionsOf(own.decisions, own.results),
    replacedIn: lost,
  };
}

const NOTHING = { counted: 0, inTime: 0 };

/** What every run of the same people begins with: to be kept once and handed in as known. */
export function warmedUp(year: Year): Year {
  return upTo(year, 0);
}

function monthOf({ standings }: Year, result: MonthResult, i: number, trueFigure: Points): RoomMonth {
  const standing = standings[i];
  const { closed, helped } = helpedOf(result);
  return {
    month: i + 1,
    figure: standing?.figure ?? 0,
    trueFigure,
    met: standing?.met ?? false,
    standing: standing?.after ?? 0,
    closed,
    helped,
    harm: outcomeOf([result]).harm,
    acts: actsOf(result),
  };
}

function helpedOf({ records }: MonthResult): { closed: number; helped: number } {
  const left = records.column('left');
  const truth = records.column('truth');
  let closed = 0;
  let helped = 0;
  for (let i = 0; i < records.length; i++) {
    if (left[i] === NEVER) continue;
    closed += 1;
    if (truth[i] === TRUTH.met) helped += 1;
  }
  return { closed, helped };
}

function actsOf({ ledger }: MonthResult): RoomAct[] {
  return behaviourValues
    .map((behaviour) => {
      const { manager, precedent, staff } = ledger.applied[behaviour];
      return { behaviour, ordered: manager + precedent, begun: staff };
    })
    .filter(({ ordered, begun }) => ordered + begun > 0);
}

function predictionsOf(
  decisions: readonly MonthDecisions[],
  results: readonly MonthResult[],
): RoomPrediction[] {
  const said = decisions.flatMap(({ prediction }, i) =>
    prediction === undefined ? [] : [{ month: i + 1, of100: prediction }],
  );
  if (said.length === 0) return [];
  const truth = truthOf100(results);
  return said.map((each) => ({ ...each, truth }));
}
