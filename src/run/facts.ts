/**
 * The named facts of a month, what they make people suggest, and the letters and notes that come with the return.
 * The vocabulary (facts, prefixes and `about`) is documented in factNames.ts. Everything is a pure function of what
 * was published, counted or said aloud in the organisation.
 */
import { HOUR } from '../lib/time.ts';
import type { Scenario } from '../scenario/types.ts';
import { published, reportedByMonth, type Tally } from '../scoring/measures.ts';
import type { MonthResult } from '../sim/recordTypes.ts';
import type { MonthDecisions, PlanInForce, Settings } from '../sim/types.ts';
import { caseFacts } from './caseFacts.ts';
import { pressureOf } from './standing.ts';
import type { Facts, Standing } from './types.ts';
import { writtenFacts } from './writtenBack.ts';

/** Share of the returns' work done in time, below which the return is late. */
const RETURNS_IN_TIME = 0.6;

export interface FactsInput {
  readonly scenario: Scenario;
  readonly settings: Settings;
  readonly seed: number;
  /** Months run so far, oldest first; empty before month 1. */
  readonly results: readonly MonthResult[];
  readonly standings: readonly Standing[];
  readonly plan: PlanInForce;
  /** One entry per month run. */
  readonly decisions: readonly MonthDecisions[];
  /** The line of the month to come, where it is known. */
  readonly levelAhead?: number;
}

/** Facts of the month that has just ended, or of the opening if none has. */
export function monthFacts(input: FactsInput): Facts {
  const facts: Record<string, number> = { ...openingFacts(input), ...planFacts(input) };
  const result = input.results.at(-1);
  const standing = input.standings.at(-1);
  if (result !== undefined && standing !== undefined) {
    Object.assign(
      facts,
      figureFacts(input, standing),
      caseFacts(input.scenario, input.seed, result),
      serviceFacts(input, result),
      writtenFacts(input),
    );
  }
  return facts;
}

function openingFacts({ scenario, settings, results, standings }: FactsInput): Record<string, number> {
  const month = results.length;
  return {
    month,
    months: settings.months,
    monthsLeft: Math.max(0, settings.months - month),
    nextMonth: month + 1,
    calendarMonth: (month + 2) % 12,
    regimeTarget: settings.regime === 'target' ? 1 : 0,
    regimePurpose: settings.regime === 'purpose' ? 1 : 0,
    regimeNone: settings.regime === 'none' ? 1 : 0,
    stake: pressureOf(settings.stake),
    level: settings.level,
    standing: Math.round(standings.at(-1)?.after ?? scenario.standing.start),
    leaguePlaces: scenario.standing.leaguePlaces,
  };
}

function planFacts({ scenario, plan, results }: FactsInput): Record<string, number> {
  const facts: Record<string, number> = {};
  for (const { id, options } of scenario.suggestions) {
    facts[`inForce.${id}`] = options.findIndex((option) => option.id === plan.suggestions[id]) + 1;
  }
  for (const { id } of scenario.improvements) {
    facts[`strength.${id}`] = results.at(-1)?.ledger.improvements[id] ?? 0;
    facts[`chosen.${id}`] = plan.improvement === id ? 1 : 0;
  }
  for (const { id } of scenario.tones) facts[`tone.${id}`] = plan.tone === id ? 1 : 0;
  const begun = scenario.improvements.filter(
    ({ id }) => plan.improvement === id || (facts[`strength.${id}`] ?? 0) > 0,
  );
  facts['tried'] = begun.length + Object.keys(plan.suggestions).length;
  return facts;
}

function figureFacts(
  { settings, results, standings, levelAhead }: FactsInput,
  now: Standing,
): Record<string, number> {
  const tallies = reportedByMonth(results);
  const tally = tallies.at(-1) as Tally;
  const before = tallies.at(-2)?.counted ?? 0;
  const hits = standings.filter(({ met }) => met).length;
  const allowed = Math.floor((tally.counted * (100 - now.level)) / 100);
  return {
    level: now.level,
    figure: now.figure,
    met: now.met ? 1 : 0,
    gap: published(now.level - now.figure),
    figureChange: published(now.figure - (standings.at(-2)?.figure ?? now.figure)),
    hits,
    misses: standings.length - hits,
    streakHit: streak(standings, true),
    streakMiss: streak(standings, false),
    raised: published((levelAhead ?? now.level) - settings.level),
    standingChange: Math.round(now.after - now.before),
    bonus: now.bonus,
    leaguePlace: now.leaguePlace,
    leagueChange: (standings.at(-2)?.leaguePlace ?? now.leaguePlace) - now.leaguePlace,
    counted: tally.counted,
    countedChange: before === 0 ? 0 : published((100 * (tally.counted - before)) / before),
    inTime: tally.inTime,
    breaches: tally.counted - tally.inTime,
    spare: allowed - (tally.counted - tally.inTime),
    quarterEnd: now.month % 3 === 0 ? 1 : 0,
    yearEnd: now.month === settings.months ? 1 : 0,
    winter: [11, 0, 1].includes((now.month + 2) % 12) ? 1 : 0,
  };
}

function streak(standings: readonly Standing[], met: boolean): number {
  let length = 0;
  while (length < standings.length && standings[standings.length - 1 - length]?.met === met) length += 1;
  return length;
}

/** Staff, beds, money, and what was done to cases, as the office could count it. */
function serviceFacts(
  { scenario, settings, decisions }: FactsInput,
  { ledger }: MonthResult,
): Record<string, number> {
  const times = (behaviour: keyof typeof ledger.applied) => {
    const by = ledger.applied[behaviour];
    return by.manager + by.precedent + by.staff;
  };
  const facts: Record<string, number> = {
    parkedCount: times('park'),
    pickedCount: times('cherryPick'),
    rushedCount: times('rush'),
    ignoredCount: times('ignore'),
    reclassifiedCount: times('reclassify'),
    unitMoves: scenario.flow === 'department' ? times('reclassify') : 0,
    storedCount: times('store'),
    sickDays: Math.round(ledger.sickDays),
    leavers: ledger.leavers,
    agencyShifts: ledger.agencyShifts,
    occupancy: Math.round(ledger.occupancy * 100),
    distress: Math.round(ledger.distress * 100),
    reportingHours: Math.round(ledger.minutes.reporting / HOUR),
    returnsLate: settings.regime === 'target' && ledger.returnsCovered < RETURNS_IN_TIME ? 1 : 0,
    agencyCost: Math.round(ledger.money.agency),
    wentToLook: decisions.at(-1)?.goAndLook === true ? 1 : 0,
    questionsAsked: ledger.asked.length,
  };
  for (const { id } of scenario.events) facts[`event.${id}`] = ledger.events.includes(id) ? 1 : 0;
  return facts;
}
