/** What a month gives back: records, ledger, sight and, if asked for, the trace. Copies; nothing mutable leaves. */
import { type Behaviour, behaviourValues } from '../scenario/types.ts';
import { flows } from './flows.ts';
import { meanOf } from './pressure.ts';
import { sealRecords } from './records.ts';
import type { MonthLedger, MonthResult } from './recordTypes.ts';
import { sealTrace } from './trace.ts';
import type { MonthDecisions } from './types.ts';
import type { World } from './world.ts';

export function resultOf(world: World, decisions: MonthDecisions): MonthResult {
  const { tally } = world;
  const { hours } = tally;
  return {
    records: sealRecords(world.book),
    ledger: ledgerOf(world, decisions),
    sight: {
      figure: tally.figure.subarray(0, hours),
      present: tally.present.subarray(0, hours),
      stuck: tally.stuck.subarray(0, hours),
      outside: tally.outside.subarray(0, hours),
      spare: tally.spare.subarray(0, hours),
    },
    trace: world.trace === null ? null : sealTrace(world.trace),
  };
}

function ledgerOf(world: World, decisions: MonthDecisions): MonthLedger {
  const { tally, p, fixed } = world;
  const busy = tally.value + tally.failure + tally.target + tally.reporting;
  const known = new Set(world.asked.map((each) => each.id));
  const deskCapacity = world.deskShare;
  return {
    month: world.month,
    minutes: {
      value: tally.value,
      failure: tally.failure,
      target: tally.target,
      reporting: tally.reporting,
      idle: tally.duty - busy,
    },
    purposeMotive: meanOf(world, (m) => m.purpose),
    personalMotive: meanOf(world, (m) => m.personal),
    distress: meanOf(world, (m) => m.distress),
    trust: world.trust,
    sickDays: tally.sickDays,
    leavers: tally.leavers,
    agencyShifts: tally.agencyShifts,
    pressure: tally.days > 0 ? tally.pressureDays / tally.days : world.pressure,
    falsity: tally.facts > 0 ? tally.factsFalse / tally.facts : 0,
    occupancy: tally.bedOpenMinutes > 0 ? Math.min(1, tally.bedMinutes / tally.bedOpenMinutes) : 0,
    booked: { inTime: tally.inTime, breach: tally.breach },
    truly: { counted: tally.trulyCounted, inTime: tally.trulyInTime },
    contacts: { all: tally.visits, failure: tally.visitsFailure },
    money: {
      staff: (tally.duty / 60) * p.staffHour,
      agency: (tally.agencyMinutes / 60) * p.agencyHour,
      unneeded: tally.admissionsNeedless * p.admissionCost,
      failure: tally.visitsFailure * p.visitCost,
      reporting: (tally.reporting / 60) * p.staffHour,
    },
    doses: byBehaviour((k) => ({
      manager: world.manager[k] as number,
      precedent: world.precedent[k] as number,
      staff: world.drift[k] as number,
    })),
    applied: byBehaviour((k) => ({
      manager: tally.applied[3 * k] as number,
      precedent: tally.applied[3 * k + 1] as number,
      staff: tally.applied[3 * k + 2] as number,
    })),
    improvements: Object.fromEntries(
      fixed.scenario.improvements.map((each, k) => [each.id, world.strength[k] as number]),
    ),
    level: world.level,
    events: world.happenings.filter((each) => each.month === world.month).map((each) => each.id),
    asked: world.asked.map((each) => ({ ...each })),
    ignoredAnswers: Object.keys(decisions.answers ?? {}).filter((id) => !known.has(id)),
    returnsCovered: Math.min(1, deskCapacity / Math.max(0.05, p.deskTakes)),
    found: world.plan.looked ? flows[fixed.scenario.flow].lookAt(world) : null,
  };
}

function byBehaviour<T>(value: (index: number) => T): Record<Behaviour, T> {
  const [park, cherryPick, rush, ignore, reclassify, store] = behaviourValues.map((_, k) => value(k));
  return { park, cherryPick, rush, ignore, reclassify, store } as Record<Behaviour, T>;
}
