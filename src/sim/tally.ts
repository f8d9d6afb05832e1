/** What is counted while a month runs: minutes, money's causes, the figure to date, hourly sight. Empty at its start. */
import { BEHAVIOURS } from './codes.ts';

export interface Tally {
  /** Verdicts of the books, and the same by the true facts. */
  inTime: number;
  breach: number;
  trulyCounted: number;
  trulyInTime: number;
  /** Staff minutes. */
  value: number;
  failure: number;
  target: number;
  reporting: number;
  duty: number;
  agencyMinutes: number;
  agencyShifts: number;
  sickDays: number;
  leavers: number;
  admissionsNeedless: number;
  visitsFailure: number;
  visits: number;
  bedMinutes: number;
  bedOpenMinutes: number;
  facts: number;
  factsFalse: number;
  /** Today's closings, for the running figures. */
  dayInTime: number;
  dayBreach: number;
  dayMet: number;
  dayClosed: number;
  dayGamed: number;
  dayFalse: number;
  /** By behaviour × cause. */
  applied: Float64Array;
  deskNeeded: number;
  deskDone: number;
  pressureDays: number;
  days: number;
  figure: Float64Array;
  present: Float64Array;
  stuck: Float64Array;
  outside: Float64Array;
  spare: Float64Array;
  hours: number;
}

export const HOURS_PER_MONTH = 720;

/** Counts that take fractions start as one, to fix the object's shape, and are set to nothing at once. */
export function createTally(): Tally {
  const tally: Tally = {
    inTime: 0,
    breach: 0,
    trulyCounted: 0,
    trulyInTime: 0,
    value: 0.5,
    failure: 0.5,
    target: 0.5,
    reporting: 0.5,
    duty: 0,
    agencyMinutes: 0,
    agencyShifts: 0,
    sickDays: 0,
    leavers: 0,
    admissionsNeedless: 0,
    visitsFailure: 0,
    visits: 0,
    bedMinutes: 0,
    bedOpenMinutes: 0.5,
    facts: 0,
    factsFalse: 0,
    dayInTime: 0,
    dayBreach: 0,
    dayMet: 0,
    dayClosed: 0,
    dayGamed: 0,
    dayFalse: 0,
    applied: new Float64Array(BEHAVIOURS * 3),
    deskNeeded: 0.5,
    deskDone: 0.5,
    pressureDays: 0.5,
    days: 0,
    figure: new Float64Array(HOURS_PER_MONTH),
    present: new Float64Array(HOURS_PER_MONTH),
    stuck: new Float64Array(HOURS_PER_MONTH),
    outside: new Float64Array(HOURS_PER_MONTH),
    spare: new Float64Array(HOURS_PER_MONTH),
    hours: 0,
  };
  tally.value = 0;
  tally.failure = 0;
  tally.target = 0;
  tally.reporting = 0;
  tally.bedOpenMinutes = 0;
  tally.deskNeeded = 0;
  tally.deskDone = 0;
  tally.pressureDays = 0;
  return tally;
}
