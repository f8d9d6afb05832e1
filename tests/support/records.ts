// Records and months made by hand, for tests of scoring.

import { behaviourValues } from '../../src/scenario/types.ts';
import {
  type CaseRecord,
  causedByValues,
  type MonthLedger,
  type MonthResult,
  type NumericField,
  type Records,
  recordedAsValues,
  truthValues,
} from '../../src/sim/recordTypes.ts';

/** A visit that went well: arrived at minute 1,000 of month 1, seen after 30, home after 120, need met. */
export function aCase(changes: Partial<CaseRecord> = {}): CaseRecord {
  const arrived = changes.arrived ?? 1_000;
  const left = changes.left ?? arrived + 120;
  return {
    person: 1,
    episode: 0,
    class: 2,
    need: 0.5,
    byAmbulance: false,
    bookedMonth: 1,
    closedMonth: 1,
    arrived,
    clockStarted: arrived,
    clockStopped: left,
    seen: arrived + 30,
    bedAsked: -1,
    bedReached: -1,
    needMet: left,
    left,
    workRequired: 40,
    workDelivered: 40,
    admitted: false,
    needless: false,
    truth: 'met',
    recordedAs: 'inTime',
    falsified: false,
    applications: [],
    expectedHarm: 0,
    expectedDeaths: 0,
    delayDeaths: 0,
    harmed: false,
    died: false,
    ending: 0,
    written: -1,
    trulyCounts: true,
    trulyInTime: left - arrived < 240,
    ...changes,
  };
}

function recordsOf(cases: readonly CaseRecord[]): Records {
  return {
    length: cases.length,
    at: (index) => cases[index] as CaseRecord,
    column: (name) => cases.map((each) => columnValue(each, name)),
  };
}

function columnValue(record: CaseRecord, name: NumericField): number {
  if (name === 'truth') return truthValues.indexOf(record.truth);
  if (name === 'recordedAs') return recordedAsValues.indexOf(record.recordedAs);
  if (name === 'acts') {
    return record.applications.reduce(
      (bits, { behaviour, causedBy }) =>
        bits | (1 << (behaviourValues.indexOf(behaviour) * 3 + causedByValues.indexOf(causedBy))),
      0,
    );
  }
  if (name !== 'flags') return record[name];
  const flags = [
    record.byAmbulance,
    record.admitted,
    record.needless,
    record.falsified,
    record.harmed,
    record.died,
    record.trulyCounts,
    record.trulyInTime,
  ];
  return flags.reduce((bits, on, k) => bits + (on ? 1 << k : 0), 0);
}

function aLedger(month: number, changes: Partial<MonthLedger> = {}): MonthLedger {
  const none = () => ({ manager: 0, precedent: 0, staff: 0 });
  const each = () => ({
    park: none(),
    cherryPick: none(),
    rush: none(),
    ignore: none(),
    reclassify: none(),
    store: none(),
  });
  return {
    month,
    minutes: { value: 60, failure: 20, target: 10, reporting: 10, idle: 100 },
    purposeMotive: 0.7,
    personalMotive: 0.3,
    distress: 0.2,
    trust: 0.7,
    sickDays: 3,
    leavers: 0,
    agencyShifts: 1,
    pressure: 0.3,
    falsity: 0,
    occupancy: 0.9,
    money: { staff: 100, agency: 10, unneeded: 20, failure: 30, reporting: 5 },
    doses: each(),
    applied: each(),
    improvements: {},
    level: 95,
    events: [],
    asked: [],
    ignoredAnswers: [],
    found: null,
    returnsCovered: 1,
    booked: { inTime: 0, breach: 0 },
    truly: { counted: 0, inTime: 0 },
    contacts: { all: 0, failure: 0 },
    ...changes,
  };
}

/** A month whose ledger books and counts these very cases. */
export function aMonth(
  month: number,
  cases: readonly CaseRecord[],
  ledger: Partial<MonthLedger> = {},
): MonthResult {
  const none = { figure: [], present: [], stuck: [], outside: [], spare: [] };
  const count = (holds: (each: CaseRecord) => boolean) => cases.filter(holds).length;
  const counts: Partial<MonthLedger> = {
    booked: {
      inTime: count(({ recordedAs }) => recordedAs === 'inTime'),
      breach: count(({ recordedAs }) => recordedAs === 'breach'),
    },
    truly: {
      counted: count(({ trulyCounts }) => trulyCounts),
      inTime: count(({ trulyInTime }) => trulyInTime),
    },
    contacts: { all: cases.length, failure: count(({ episode }) => episode > 0) },
  };
  return {
    records: recordsOf(cases),
    ledger: aLedger(month, { ...counts, ...ledger }),
    sight: none,
    trace: null,
  };
}
