/**
 * The named facts of a month, what they make people suggest, and the letters and notes that come with the return.
 * The vocabulary (facts, prefixes and `about`) is documented in factNames.ts. Everything is a pure function of what
 * was published, counted or said aloud in the organisation; complaints are drawn per person from poor experiences.
 */
import { draw } from '../lib/draw.ts';
import type { Scenario, Share } from '../scenario/types.ts';
import { FLAG, published, reportedByMonth, type Tally, TRUTH, trueStays } from '../scoring/measures.ts';
import {
  type MonthResult,
  type PlanInForce,
  type Settings,
  type WriteBack,
  writeBackValues,
} from '../sim/types.ts';
import { pressureOf } from './standing.ts';
import type { Facts, Standing } from './types.ts';

const HOUR = 60;
const LONG_HANDOVER = 60;
/** Share of the returns' work done in time, below which the return is late. */
const RETURNS_IN_TIME = 0.6;
const COMPLAINT_DRAW = 9201;
/** Chance of a letter of complaint; assumptions (about 1 in 300 visits complains in the NHS). */
const COMPLAINS = {
  over6h: 0.01,
  over12h: 0.04,
  unseen: 0.01,
  returned: 0.03,
  harmed: 0.15,
  parked: 0.01,
} as const;

export interface FactsInput {
  readonly scenario: Scenario;
  readonly settings: Settings;
  readonly seed: number;
  /** Months run so far, oldest first; empty before month 1. */
  readonly results: readonly MonthResult[];
  readonly standings: readonly Standing[];
  readonly plan: PlanInForce;
  /** Whether the manager went to look in the month just ended. */
  readonly wentToLook?: boolean;
  /** What the manager wrote back with that month. */
  readonly wrote?: WriteBack;
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
      floorFacts(input, result),
      serviceFacts(input, result),
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
  return facts;
}

function figureFacts({ settings, results, standings }: FactsInput, now: Standing): Record<string, number> {
  const tally = reportedByMonth(results).at(-1) as Tally;
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
    raised: published(now.level - settings.level),
    standingChange: Math.round(now.after - now.before),
    bonus: now.bonus,
    leaguePlace: now.leaguePlace,
    counted: tally.counted,
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

/** What anyone standing at the front desk for a month could have counted. */
function floorFacts({ seed }: FactsInput, { records }: MonthResult): Record<string, number> {
  const arrived = records.column('arrived');
  const clockStarted = records.column('clockStarted');
  const seen = records.column('seen');
  const bedAsked = records.column('bedAsked');
  const bedReached = records.column('bedReached');
  const episode = records.column('episode');
  const flags = records.column('flags');
  const person = records.column('person');
  const stays = trueStays(records);
  const facts = {
    attendances: records.length,
    waitedOver6h: 0,
    waitedOver12h: 0,
    leftUnseen: 0,
    cameBack: 0,
    byAmbulance: 0,
    ambulanceWaitOver60: 0,
    bedWaitOver4h: 0,
    admitted: 0,
    complaints: 0,
    deathsInDepartment: 0,
  };
  for (let i = 0; i < records.length; i++) {
    const flag = flags[i] as number;
    const stay = stays[i] as number;
    const isUnseen = (seen[i] as number) < 0;
    if (stay > 6 * HOUR) facts.waitedOver6h += 1;
    if (stay > 12 * HOUR) facts.waitedOver12h += 1;
    if (isUnseen) facts.leftUnseen += 1;
    if ((episode[i] as number) > 0) facts.cameBack += 1;
    if (flag & FLAG.admitted) facts.admitted += 1;
    if (flag & FLAG.died && stay > 8 * HOUR) facts.deathsInDepartment += 1;
    if (flag & FLAG.byAmbulance) {
      facts.byAmbulance += 1;
      const taken = (clockStarted[i] as number) >= 0 ? clockStarted[i] : seen[i];
      if ((taken as number) - (arrived[i] as number) > LONG_HANDOVER) facts.ambulanceWaitOver60 += 1;
    }
    const bedWait = (bedReached[i] as number) - (bedAsked[i] as number);
    if ((bedReached[i] as number) >= 0 && bedWait > 4 * HOUR) facts.bedWaitOver4h += 1;
    const chance = complaintChance(records, i, stay, isUnseen);
    const luck = draw(seed, person[i] as number, episode[i] as number, COMPLAINT_DRAW);
    if (luck < chance) facts.complaints += 1;
  }
  return { ...facts, cameBackShare: published((100 * facts.cameBack) / Math.max(1, facts.attendances)) };
}

function complaintChance(records: MonthResult['records'], i: number, stay: number, unseen: boolean): Share {
  const truth = records.column('truth')[i];
  const flag = records.column('flags')[i] as number;
  let chance = 0;
  if (stay > 12 * HOUR) chance += COMPLAINS.over12h;
  else if (stay > 6 * HOUR) chance += COMPLAINS.over6h;
  if (unseen) chance += COMPLAINS.unseen;
  if (truth === TRUTH.returned || truth === TRUTH.poorService) chance += COMPLAINS.returned;
  if (flag & FLAG.harmed) chance += COMPLAINS.harmed;
  if (((records.column('acts')[i] as number) & 7) !== 0) chance += COMPLAINS.parked;
  return chance;
}

/** Staff, beds, money, and what was done to cases, as the office could count it. */
function serviceFacts(
  { scenario, settings, wentToLook, wrote }: FactsInput,
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
    unitMoves: times('reclassify'),
    storedCount: times('store'),
    sickDays: Math.round(ledger.sickDays),
    leavers: ledger.leavers,
    agencyShifts: ledger.agencyShifts,
    occupancy: Math.round(ledger.occupancy * 100),
    distress: Math.round(ledger.distress * 100),
    reportingHours: Math.round(ledger.minutes.reporting / HOUR),
    returnsLate: settings.regime === 'target' && ledger.returnsCovered < RETURNS_IN_TIME ? 1 : 0,
    agencyCost: Math.round(ledger.money.agency),
    wentToLook: wentToLook === true ? 1 : 0,
    questionsAsked: ledger.asked.length,
  };
  for (const kind of writeBackValues) facts[`wrote.${kind}`] = wrote === kind ? 1 : 0;
  for (const { id } of scenario.events) facts[`event.${id}`] = ledger.events.includes(id) ? 1 : 0;
  return facts;
}
