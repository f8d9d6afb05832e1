/**
 * The reveal as data, from a finished log alone: the year is replayed, two reference managers run the same year, and
 * every candidate cause is established by running the year again without it. Effects overlap and are never added up.
 */
import { scenarios } from '../scenario/index.ts';
import { type Drift, divergenceMonth, driftOf } from '../scoring/drift.ts';
import { harmByMonth, outcomeOf } from '../scoring/harms.ts';
import { purposeIndex, reportedIndex } from '../scoring/indices.ts';
import { effortOf, unmooredMonth, unmooringOf } from '../scoring/unmooring.ts';
import { defaultSettings } from '../sim/settings.ts';
import type { Settings } from '../sim/types.ts';
import { badThingsOf } from './badThings.ts';
import { candidatesOf } from './causes.ts';
import { habitsOf, hoursOf } from './effort.ts';
import { firstPageOf } from './firstPage.ts';
import { keptYear } from './keptYears.ts';
import { knownIn } from './knownPeople.ts';
import { managers } from './managers.ts';
import type { Names } from './naming.ts';
import type { Decision, Reveal } from './revealTypes.ts';
import { rightOf } from './right.ts';
import { pressureOf, replacedIn } from './standing.ts';
import { storiesOf } from './stories.ts';
import { summaryOf } from './summary.ts';
import { causesOf, strengthOf, testedCandidates } from './tested.ts';
import type { RunLog } from './types.ts';
import { openYear, reopened, runDecisions, runManager, type Year } from './year.ts';

class UnknownScenario extends Error {}

export function computeReveal(log: RunLog, names: Names = { f: [], m: [] }): Reveal {
  return revealOf(yearOf(log), names);
}

/** The year of a log, finished by the successor if the chair was lost. The last ones asked about are kept. */
export function yearOf(log: RunLog): Year {
  return keptYear(log, runAgain);
}

function runAgain(log: RunLog): Year {
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

function purposeYear(year: Year): Year {
  return reference(year, 'purpose');
}

function revealOf(year: Year, names: Names): Reveal {
  const { scenario, settings, results, standings } = year;
  const possible = purposeYear(year);
  const tested = testedCandidates(year);
  const causes = causesOf(tested);
  const drift = driftOf(results);
  const parted = divergenceMonth(drift.drift, driftOf(possible.results).drift);
  const lost = replacedIn(standings);
  const ownMonths = lost ?? results.length;
  const ownDecisions = year.decisions.slice(0, ownMonths);
  const own = driftOf(results.slice(0, ownMonths)).year;
  const last = standings[ownMonths - 1];
  return {
    ...firstPageOf(year),
    months: results.length,
    ownMonths,
    level: settings.level,
    review: {
      hits: standings.slice(0, ownMonths).filter(({ met }) => met).length,
      figures: standings.map(({ figure }) => figure),
      yearFigure: own.reported,
      yearTrueFigure: own.trueFigure,
      standing: last?.after ?? scenario.standing.start,
      bonus: last?.bonus ?? 0,
      leaguePlace: last?.leaguePlace ?? 1,
      leaguePlaces: scenario.standing.leaguePlaces,
      replacedIn: lost,
    },
    right: rightOf(year),
    scrubber: {
      months: scrubberMonths(year, drift, possible),
      divergenceMonth: parted,
      unmooredMonth: unmooredMonth(scenario, ownDecisions),
    },
    causes,
    stories: storiesOf(
      year,
      tested.map(({ candidate, cause, without }) => ({
        cause,
        behaviours: candidate.behaviours,
        year: without,
        strength: strengthOf(cause),
      })),
      possible,
      names,
      knownIn(year, names),
    ),
    badThings: badThingsOf(year, possible),
    minutes: effortOf(results),
    hours: hoursOf(results, possible.results),
    habits: habitsOf(results),
    chair: chairOf(year),
    decisions: decisionsOf(year),
    scores: {
      purposeIndex: purposeIndex(harmOf(year), harmOf(reference(year, 'chaser')), harmOf(possible)),
      reportedIndex: reportedIndexOf(year, drift),
      drift: drift.year.drift,
      divergenceMonth: parted,
      unmooring: unmooringOf(scenario, results, ownDecisions),
    },
    motives: results.map(({ ledger }) => ({
      month: ledger.month,
      purpose: ledger.purposeMotive,
      personal: ledger.personalMotive,
    })),
  };
}

/** The whole year as it was, successor's months and all. */
function chairOf(year: Year): Reveal['chair'] {
  const { level, stake, horizon } = year.settings;
  const { yearFigure, yearTrueFigure, harm, pushed, zeroIn } = summaryOf(year);
  return {
    settings: { level, stake: pressureOf(stake), horizon },
    you: { manager: 'you', reported: yearFigure, trueFigure: yearTrueFigure, harm, pushed, lostIn: zeroIn },
  };
}

/** What can be tapped to ask “what if I hadn’t?” */
function decisionsOf(year: Year): Decision[] {
  return candidatesOf(year)
    .map(({ id, kind, name, option, behaviours, since, whose }) => {
      return { id, kind, name, option, behaviour: behaviours[0] ?? null, since, whose };
    })
    .toSorted((a, b) => a.since - b.since);
}

function harmOf(year: Year): number {
  return outcomeOf(year.results).harm;
}

function reportedIndexOf(year: Year, drift: Drift): number | null {
  const honest = driftOf(reference(year, 'honest').results);
  return reportedIndex(drift.year.reported, honest.year.reported, year.settings.level);
}

function scrubberMonths(
  { scenario, results }: Year,
  drift: Drift,
  possible: Year,
): Reveal['scrubber']['months'] {
  const harm = harmByMonth(results, scenario.flow);
  const purpose = harmByMonth(possible.results, scenario.flow);
  return results.map(({ ledger }, i) => ({
    month: i + 1,
    level: ledger.level,
    reported: drift.reported[i] ?? 0,
    trueFigure: drift.trueFigures[i] ?? 0,
    expectedHarm: harm[i] ?? 0,
    possible: purpose[i] ?? 0,
  }));
}
