/**
 * The reveal as data, from a finished log alone: the year is replayed, two reference managers run the same year, and
 * every candidate cause is established by running the year again without it. Effects overlap and are never added up.
 */
import { scenarios } from '../scenario/index.ts';
import type { Scenario } from '../scenario/types.ts';
import { type Drift, driftOf } from '../scoring/drift.ts';
import { type Harms, harmByMonth, harmsOf } from '../scoring/harms.ts';
import { purposeIndex, reportedIndex } from '../scoring/indices.ts';
import { RECORDED, TRUTH } from '../scoring/measures.ts';
import { effortOf, unmooredMonth, unmooringOf } from '../scoring/unmooring.ts';
import { defaultSettings } from '../sim/settings.ts';
import type { MonthDecisions, MonthResult, Settings } from '../sim/types.ts';
import { type Candidate, candidatesOf, touchedBy, yearWithout } from './causes.ts';
import { managers } from './managers.ts';
import { type BadThing, badThingValues, type Cause, type Reveal } from './revealTypes.ts';
import { rightOf } from './right.ts';
import { replacedIn } from './standing.ts';
import { type Names, storiesOf } from './stories.ts';
import type { RunLog } from './types.ts';
import { openYear, reopened, runDecisions, runManager, type Year } from './year.ts';

const MOST_CAUSES = 5;
/** Expected harms (persons) and points of drift below which a cause is not worth telling. */
const LEAST_HARM = 0.1;
const LEAST_DRIFT = 0.3;
/** How many expected harms a point of drift weighs when causes are ordered. */
const DRIFT_WEIGHT = 0.5;

export interface Tested {
  readonly candidate: Candidate;
  readonly cause: Cause;
  readonly without: Year;
}

export class UnknownScenario extends Error {}

export function computeReveal(log: RunLog, names: Names = { f: [], m: [] }): Reveal {
  return revealOf(yearOf(log), names);
}

/** The year of a log, finished by the successor if the chair was lost. */
export function yearOf(log: RunLog): Year {
  const scenario = Object.hasOwn(scenarios, log.scenario) ? scenarios[log.scenario] : undefined;
  if (scenario === undefined) throw new UnknownScenario(log.scenario);
  const settings: Settings = { ...defaultSettings(scenario), ...log.settings };
  const { seed, injections } = log;
  return runDecisions(openYear({ scenario, seed, settings, injections }), log.decisions);
}

function reference(year: Year, manager: 'honest' | 'chaser' | 'purpose'): Year {
  const regime = manager === 'purpose' ? 'purpose' : 'target';
  const start = reopened(year, { ...year.settings, tenure: false, regime });
  return runManager(start, managers[manager], year.results.length);
}

export function purposeYear(year: Year): Year {
  return reference(year, 'purpose');
}

function revealOf(year: Year, names: Names): Reveal {
  const { scenario, seed, settings, results, standings } = year;
  const possible = purposeYear(year);
  const tested = testedCauses(year);
  const drift = driftOf(results, scenario.target.deadline);
  const lost = replacedIn(standings);
  const ownMonths = lost ?? results.length;
  const ownDecisions = year.decisions.slice(0, ownMonths);
  const last = standings[ownMonths - 1];
  const ofYear = harmsOf(results, scenario.staff);
  return {
    scenario: scenario.id,
    seed,
    months: results.length,
    ownMonths,
    level: settings.level,
    predictions: { said: predictionsOf(year.decisions), truth: truthOf100(results) },
    review: {
      hits: standings.slice(0, ownMonths).filter(({ met }) => met).length,
      figures: standings.map(({ figure }) => figure),
      yearFigure: drift.year.reported,
      standing: last?.after ?? scenario.standing.start,
      bonus: last?.bonus ?? 0,
      leaguePlace: last?.leaguePlace ?? 1,
      leaguePlaces: scenario.standing.leaguePlaces,
      replacedIn: lost,
    },
    right: rightOf(year),
    scrubber: {
      months: scrubberMonths(year, drift, possible),
      divergenceMonth: drift.divergenceMonth,
      unmooredMonth: unmooredMonth(scenario, ownDecisions),
    },
    causes: tested.map(({ cause }) => cause),
    stories: storiesOf(
      year,
      tested.map(({ cause, without }) => ({ cause: cause.id, year: without })),
      possible,
      names,
    ),
    badThings: badThings(scenario, results, ofYear, harmsOf(possible.results, scenario.staff)),
    minutes: effortOf(results),
    scores: {
      purposeIndex: purposeIndex(ofYear.harm, harmOf(reference(year, 'chaser')), harmOf(possible)),
      reportedIndex: reportedIndexOf(year, drift),
      drift: drift.year.drift,
      divergenceMonth: drift.divergenceMonth,
      unmooring: unmooringOf(scenario, results, ownDecisions),
    },
    motives: results.map(({ ledger }) => ({
      month: ledger.month,
      purpose: ledger.purposeMotive,
      personal: ledger.personalMotive,
    })),
  };
}

function harmOf(year: Year): number {
  return harmsOf(year.results, year.scenario.staff).harm;
}

function reportedIndexOf(year: Year, drift: Drift): number | null {
  const honest = driftOf(reference(year, 'honest').results, year.scenario.target.deadline);
  return reportedIndex(drift.year.reported, honest.year.reported, year.settings.level);
}

function predictionsOf(decisions: readonly MonthDecisions[]): { month: number; of100: number }[] {
  return decisions.flatMap(({ prediction }, i) =>
    prediction === undefined ? [] : [{ month: i + 1, of100: prediction }],
  );
}

/** Of 100 counted as successes, how many had their need met. */
export function truthOf100(results: readonly MonthResult[]): number {
  let successes = 0;
  let met = 0;
  for (const { records } of results) {
    const recordedAs = records.column('recordedAs');
    const truth = records.column('truth');
    for (let i = 0; i < records.length; i++) {
      if (recordedAs[i] !== RECORDED.inTime) continue;
      successes += 1;
      if (truth[i] === TRUTH.met) met += 1;
    }
  }
  return successes === 0 ? 100 : (100 * met) / successes;
}

function scrubberMonths({ results }: Year, drift: Drift, possible: Year): Reveal['scrubber']['months'] {
  const harm = harmByMonth(results);
  const purpose = harmByMonth(possible.results);
  return results.map((_, i) => ({
    month: i + 1,
    reported: drift.reported[i] ?? 0,
    trueFigure: drift.trueFigures[i] ?? 0,
    expectedHarm: harm[i] ?? 0,
    possible: purpose[i] ?? 0,
  }));
}

/** Every candidate is run without; the at most five that mattered most are kept, largest first. */
export function testedCauses(year: Year): Tested[] {
  const with_ = totals(year);
  return candidatesOf(year)
    .map((candidate) => test(year, candidate, with_))
    .filter(({ cause }) => differenceOf(cause).harm >= LEAST_HARM || differenceOf(cause).drift >= LEAST_DRIFT)
    .toSorted((a, b) => weightOf(b.cause) - weightOf(a.cause))
    .slice(0, MOST_CAUSES);
}

interface Totals {
  readonly harm: number;
  readonly figure: number;
  readonly trueFigure: number;
}

function totals(year: Year): Totals {
  const { reported, trueFigure } = driftOf(year.results, year.scenario.target.deadline).year;
  return { harm: harmOf(year), figure: reported, trueFigure };
}

export function test(year: Year, candidate: Candidate, yours = totals(year)): Tested {
  const without = yearWithout(year, candidate);
  const other = totals(without);
  const { id, kind, name, option, since, whose, behaviours } = candidate;
  const cause: Cause = {
    id,
    kind,
    name,
    option,
    behaviour: behaviours[0] ?? null,
    since,
    whose,
    touched: touchedBy(year, candidate),
    harm: { with: yours.harm, without: other.harm },
    figure: { with: yours.figure, without: other.figure },
    trueFigure: { with: yours.trueFigure, without: other.trueFigure },
    worseWithout: other.harm > yours.harm,
  };
  return { candidate, cause, without };
}

function differenceOf({ harm, figure, trueFigure }: Cause): { harm: number; drift: number } {
  const drift = figure.with - trueFigure.with - (figure.without - trueFigure.without);
  return { harm: Math.abs(harm.with - harm.without), drift: Math.abs(drift) };
}

function weightOf(cause: Cause): number {
  const { harm, drift } = differenceOf(cause);
  return harm + DRIFT_WEIGHT * drift;
}

/** Which of the scenario's numbers stand behind each bad thing; their sources are its evidence. */
const NUMBERS_BEHIND: Readonly<Record<BadThing['id'], readonly string[]>> = {
  harm: ['death', 'harm'],
  rubbish: ['met', 'return'],
  unneeded: ['admit', 'direct'],
  unneededCost: ['money'],
  reporting: ['reporting'],
  staff: ['staff', 'motive'],
  pretend: ['reclassify', 'unit'],
  viability: ['trust', 'staff'],
};
const UNITS: Readonly<Record<BadThing['id'], string>> = {
  harm: 'people',
  rubbish: 'visits',
  unneeded: 'admissions',
  unneededCost: 'pounds',
  reporting: 'hours',
  staff: 'staffMonths',
  pretend: 'records',
  viability: 'of100',
};

function badThings(
  scenario: Scenario,
  results: readonly MonthResult[],
  yours: Harms,
  possible: Harms,
): BadThing[] {
  const leavers = results.reduce((sum, { ledger }) => sum + ledger.leavers, 0);
  const cases: Readonly<Record<BadThing['id'], number>> = {
    harm: yours.harmed + yours.died,
    rubbish: yours.rubbish,
    unneeded: yours.unneeded,
    unneededCost: yours.unneeded,
    reporting: 0,
    staff: leavers,
    pretend: yours.pretend,
    viability: 0,
  };
  return badThingValues.map((id) => ({
    id,
    value: yours[id],
    unit: UNITS[id],
    possible: possible[id],
    sources: sourcesBehind(scenario, NUMBERS_BEHIND[id]),
    cases: cases[id],
  }));
}

function sourcesBehind(scenario: Scenario, prefixes: readonly string[]): string[] {
  const behind = Object.entries({ ...scenario.numbers, ...scenario.tables })
    .filter(([name]) => prefixes.some((prefix) => name.startsWith(`${prefix}.`)))
    .flatMap(([, { source }]) => source.split(' '))
    .filter((source) => /^[A-Z]\d+/.test(source));
  return [...new Set(behind)].toSorted();
}
