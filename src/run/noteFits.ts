/**
 * Whom a note can be about (the vocabulary stands in factNames.ts): how well a person of the month's records fits it.
 */
import type { Behaviour, Scenario } from '../scenario/types.ts';
import { NEVER, trueStay } from '../scoring/measures.ts';
import type { CaseRecord } from '../sim/recordTypes.ts';
import { type About, aboutValues, endingAbout } from './factNames.ts';

/** Minutes with a crew before anyone's clock started. */
export function outside(record: CaseRecord): number {
  if (!record.byAmbulance) return 0;
  const taken = [record.clockStarted, record.seen, record.left].find((time) => time !== NEVER);
  return taken === undefined ? 0 : taken - record.arrived;
}

export function timeOf(record: CaseRecord, behaviour: Behaviour): number {
  return record.applications.find((each) => each.behaviour === behaviour)?.at ?? NEVER;
}

function has(record: CaseRecord, behaviour: Behaviour): boolean {
  return record.applications.some((each) => each.behaviour === behaviour);
}

/** The higher, the better it fits; 0 or less: does not fit. */
export type Fit = (record: CaseRecord, age: number) => number;

const to =
  (behaviour: Behaviour): Fit =>
  (record) =>
    has(record, behaviour) ? 1 + record.need : 0;

/** The longest that people still tell of in hours: who waited for days fits only where nobody else does. */
const LONG_TOLD = 48 * 60;
/** The longest that somebody who then goes home still tells of in minutes. */
const LONG_UNSEEN = 5 * 60;
/** Below the cap of the model, at which many waits outside end on the same minute. */
const LONG_OUTSIDE = 4 * 60;

function tellable(minutes: number, most: number): number {
  return minutes <= most ? minutes : most / minutes;
}

const fits: Readonly<Record<About, Fit>> = {
  longestWait: (record) => tellable(trueStay(record), LONG_TOLD),
  cameBackWorse: (record) => (record.episode > 0 ? record.need : 0),
  wellServed: (record) =>
    record.truth === 'met' && record.episode === 0 && record.seen - record.arrived < 45 ? record.need : 0,
  helpedOld: (record, age) =>
    record.truth === 'met' && age >= 75 && trueStay(record) < 180 ? 1 + record.need : 0,
  parked: to('park'),
  picked: to('cherryPick'),
  rushed: to('rush'),
  ignored: to('ignore'),
  reclassified: to('reclassify'),
  stored: to('store'),
  needless: (record) => (record.needless ? 1 + record.need : 0),
  unitWait: (record) =>
    has(record, 'reclassify') && record.recordedAs === 'inTime'
      ? tellable(trueStay(record) - 240, LONG_TOLD)
      : 0,
  ambulanceWait: (record) => tellable(outside(record) - 45, LONG_OUTSIDE),
  leftUnseen: (record) => (record.seen === NEVER ? tellable(trueStay(record), LONG_UNSEEN) : 0),
  boarder: (record) =>
    record.bedReached === NEVER ? 0 : tellable(record.bedReached - record.bedAsked - 240, LONG_TOLD),
  parkedOld: (record, age) => (has(record, 'park') && age >= 65 ? trueStay(record) : 0),
  rushedHome: (record) =>
    has(record, 'rush') && !record.admitted ? record.workRequired - record.workDelivered : 0,
  storedOne: (record) => (record.admitted ? 0 : fits.stored(record, 0)),
  needlessBed: (record) => (record.needless ? 1 + record.need : 0),
};

/** Ended with a result, as it was put down. */
const withResult: readonly (string | undefined)[] = ['success', 'thin'];

/** What being served well, and long, means where a case takes weeks; of what was kept back, only a result is told. */
const slowFits = (deadline: number, endings: Scenario['endings']): Partial<Record<About, Fit>> => ({
  longestWait: (record) => trueStay(record),
  wellServed: (record) =>
    record.truth === 'met' && record.episode === 0 && trueStay(record) < deadline / 2 ? record.need : 0,
  helpedOld: (record, age) =>
    record.truth === 'met' && age >= 55 && trueStay(record) < deadline ? 1 + record.need : 0,
  picked: (record, age) => (record.seen === NEVER ? fits.picked(record, age) : 0),
  stored: (record, age) => (withResult.includes(endings[record.ending]) ? fits.stored(record, age) : 0),
});

/** null: nobody knows such a person. */
export function fitOf(about: string, { flow, endings, target }: Scenario): Fit | null {
  const ending = endingAbout(about);
  if (ending !== undefined) return (record) => (endings[record.ending] === ending ? 1 + record.need : 0);
  const known = aboutValues.find((value) => value === about);
  if (known === undefined) return null;
  return (flow === 'caseload' ? slowFits(target.deadline, endings)[known] : undefined) ?? fits[known];
}
