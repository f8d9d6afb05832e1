/**
 * What the figure does to the manager: standing, bonus, place in the regional table, and whether the chair is kept.
 * Formulas of the scenario on published facts; nothing true but unpublished enters, except that an explanation is
 * believed only as far as the records bear it out.
 *
 * A hit adds, a miss costs a base and so much a point, at most a month's worth, in proportion to the stake. How often
 * it is judged is the horizon: a quarter or a year is judged by its own figure, and weighs less than three or twelve
 * months would. Once a quarter the manager may write back. At zero the manager is replaced.
 */
import { draw } from '../lib/draw.ts';
import { normalQuantile } from '../lib/exact.ts';
import type { Points, Scenario, Share } from '../scenario/types.ts';
import { addTallies, figureOf, published, reportedByMonth, type Tally } from '../scoring/measures.ts';
import type { MonthResult } from '../sim/recordTypes.ts';
import { type MonthDecisions, type Settings, STAKE_PRESSURE, type WriteBack } from '../sim/types.ts';
import type { Standing } from './types.ts';

const FULL = 100;
const MONTHS_JUDGED = { month: 1, quarter: 3, year: 12 } as const;
/** How much one judgement weighs, in months' worth. */
const WEIGHT = { month: 1, quarter: 2, year: 4 } as const;

const LEAGUE_PLACE_DRAW = 9101;
const LEAGUE_MONTH_DRAW = 9102;

export interface StandingInput {
  readonly scenario: Scenario;
  readonly settings: Settings;
  readonly seed: number;
  readonly results: readonly MonthResult[];
  readonly decisions: readonly MonthDecisions[];
}

type WrittenInput = Pick<StandingInput, 'settings' | 'decisions'>;

/** Pressure of a stake, 0..1. */
export function pressureOf(stake: Settings['stake']): Share {
  return typeof stake === 'number' ? stake : STAKE_PRESSURE[stake];
}

/** The manager may write back at the end of a quarter: in the plan of months 3, 6, 9 … */
export function mayWriteBack(month: number, settings: Settings): boolean {
  return settings.regime === 'target' && month % 3 === 0;
}

/** Standing after each month run so far. Without tenure the standing stops at zero but nobody is replaced. */
export function standingsOf(input: StandingInput): Standing[] {
  const tallies = reportedByMonth(input.results);
  const standings: Standing[] = [];
  let before = input.scenario.standing.start;
  let bonus = 0;
  let gone = false;
  input.results.forEach((result, i) => {
    const month = i + 1;
    const figure = published(figureOf(tallies[i] as Tally));
    const level = result.ledger.level;
    const met = figure >= level;
    const change = gone ? 0 : changeOf(input, tallies, i);
    const after = Math.min(FULL, Math.max(0, before + change));
    const judged = input.settings.regime === 'target' && !gone;
    if (judged) bonus += bonusOf(input, tallies, i);
    const replaced = judged && input.settings.tenure && after <= 0;
    const place = leaguePlace(input.scenario, input.seed, month, figure);
    const leaguePlaces = input.scenario.standing.leaguePlaces;
    standings.push({
      month,
      before,
      after,
      bonus,
      leaguePlace: place,
      leaguePlaces,
      met,
      level,
      figure,
      replaced,
    });
    gone ||= replaced;
    before = after;
  });
  return standings;
}

/** The month in which the manager lost the chair, or null. */
export function replacedIn(standings: readonly Standing[]): number | null {
  return standings.find(({ replaced }) => replaced)?.month ?? null;
}

function changeOf(input: StandingInput, tallies: readonly Tally[], i: number): number {
  if (input.settings.regime !== 'target') return 0;
  const month = i + 1;
  const credit = creditOf(input, month);
  const judgement = judge(input, tallies, i);
  if (judgement === null) return credit;
  const spec = input.scenario.standing;
  const weight = WEIGHT[input.settings.horizon];
  const stake = pressureOf(input.settings.stake) / STAKE_PRESSURE.standard;
  if (judgement >= 0) return credit + spec.hit * weight * gainFactor(input, month);
  const loss = Math.min(spec.mostLoss, spec.missBase - spec.missPerPoint * judgement);
  return credit - loss * weight * stake * lossFactor(input, month);
}

/** Points above the level over the time judged at the end of this month; null if nothing is judged now. */
function judge(input: StandingInput, tallies: readonly Tally[], i: number): Points | null {
  const span = MONTHS_JUDGED[input.settings.horizon];
  const last = i + 1 === input.settings.months;
  if ((i + 1) % span !== 0 && !last) return null;
  const from = Math.floor(i / span) * span;
  const figure = published(figureOf(addTallies(tallies.slice(from, i + 1))));
  return figure - (input.results[i] as MonthResult).ledger.level;
}

function bonusOf(input: StandingInput, tallies: readonly Tally[], i: number): number {
  const judgement = judge(input, tallies, i);
  const months = Math.min(MONTHS_JUDGED[input.settings.horizon], i + 1);
  return judgement !== null && judgement >= 0 ? input.scenario.standing.bonusPerHit * months : 0;
}

/** Months, of the last so many up to this one, in which the manager wrote back so. */
export function writtenWithin(input: WrittenInput, kind: WriteBack, month: number, months: number): number[] {
  const written: number[] = [];
  input.decisions.slice(0, month).forEach((decision, i) => {
    const sent = i + 1;
    const valid = decision.writeBack === kind && mayWriteBack(sent, input.settings);
    if (valid && sent > month - months) written.push(sent);
  });
  return written;
}

/** A promise is credited at once; what it costs comes later. */
function creditOf(input: StandingInput, month: number): number {
  const { promise } = input.scenario.standing.writeBack;
  return writtenWithin(input, 'promise', month, 1).length * promise.credit;
}

/** How far the records of the month in which it was sent bear out an explanation. */
export function belief({ standing }: Scenario, { ledger }: MonthResult): Share {
  return Math.max(0, 1 - ledger.falsity / standing.writeBack.explain.disbelief);
}

function lossFactor(input: StandingInput, month: number): number {
  const { promise, explain, askTime } = input.scenario.standing.writeBack;
  let factor = 1;
  // The promise speaks of the months after it.
  if (writtenWithin(input, 'promise', month - 1, promise.months).length > 0) factor *= promise.broken;
  for (const sent of writtenWithin(input, 'explain', month, explain.months)) {
    factor *= 1 - explain.relief * belief(input.scenario, input.results[sent - 1] as MonthResult);
  }
  if (writtenWithin(input, 'ask-time', month, askTime.months).length > 0) {
    const asked = writtenWithin(input, 'ask-time', month, month).length;
    factor *= 1 - askTime.relief / asked;
  }
  return factor;
}

/** Whoever asked for time is not praised while it runs. */
function gainFactor(input: StandingInput, month: number): number {
  const { askTime } = input.scenario.standing.writeBack;
  return writtenWithin(input, 'ask-time', month, askTime.months).length > 0 ? askTime.praise : 1;
}

/** Place among all: the others' figures are drawn from the seed around the league's mean. */
export function leaguePlace(scenario: Scenario, seed: number, month: number, figure: Points): number {
  const { leaguePlaces, leagueMean, leagueSpread } = scenario.standing;
  let place = 1;
  for (let other = 1; other < leaguePlaces; other++) {
    if (otherFigure(seed, other, month, leagueMean, leagueSpread) > figure) place += 1;
  }
  return place;
}

function otherFigure(seed: number, other: number, month: number, mean: Points, spread: Points): Points {
  const lasting = normal(draw(seed, other, 0, LEAGUE_PLACE_DRAW));
  const passing = normal(draw(seed, other, month, LEAGUE_MONTH_DRAW));
  return Math.min(100, mean + spread * (0.8 * lasting + 0.6 * passing));
}

function normal(share: number): number {
  return normalQuantile(Math.min(0.999, Math.max(0.001, share)));
}
