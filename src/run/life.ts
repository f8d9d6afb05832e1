/**
 * One person's year as a list of moments, from the true times and the acts in the records. Moments, their params and
 * units are listed in wordIds.ts. Minutes count from the first arrival. Nobody leaves a caseload unseen, or is sent
 * home from it: its cases end as the scenario's endings say.
 */
import { DAY, MONTH } from '../lib/time.ts';
import { type Behaviour, behaviourValues, type Minutes, type Scenario } from '../scenario/types.ts';
import { harmOfCase } from '../scoring/harms.ts';
import { NEVER, recordedStay, trueStay } from '../scoring/measures.ts';
import type { CaseRecord } from '../sim/recordTypes.ts';
import type { Life, Moment } from './revealTypes.ts';
import type { MomentId } from './wordIds.ts';
import type { Year } from './year.ts';

/** Waiting outside for less is no moment of its own. */
const OUTSIDE_LEAST: Minutes = 20;

interface Setting {
  readonly scenario: Pick<Scenario, 'flow' | 'endings'>;
  /** When the last month ended: whoever was still there is so until then. */
  readonly end: Minutes;
}

/** null if the person never came (all visits are of the same person, in order, in this year). */
export function lifeOf(
  allVisits: readonly CaseRecord[],
  { scenario, results }: Pick<Year, 'scenario' | 'results'>,
): Life | null {
  const setting = { scenario, end: results.length * MONTH };
  const death = allVisits.findIndex(({ died }) => died);
  const visits = death < 0 ? allVisits : allVisits.slice(0, death + 1);
  const first = visits[0];
  const last = visits.at(-1);
  if (first === undefined || last === undefined) return null;
  const isOpen = first.left === NEVER;
  return {
    moments: visits
      .flatMap((visit, i) =>
        momentsOf(visit, i + 1, i === visits.length - 1, setting).map((each) => ({ ...each, visit })),
      )
      // A case may still be open when the next one comes.
      .sort((a, b) => a.time - b.time)
      .map((each) => toMoment(each, each.visit, first.arrived)),
    recordedAs: first.recordedAs,
    recordedMinutes: Math.round(
      isOpen && first.clockStarted !== NEVER ? setting.end - first.clockStarted : recordedStay(first),
    ),
    trueMinutes: Math.round(isOpen ? setting.end - first.arrived : trueStay(first)),
    truth: truthOf(visits, last),
    expectedHarm: visits.reduce((sum, visit) => sum + harmOfCase(visit), 0),
    died: visits.some(({ died }) => died),
    harmed: visits.some(({ harmed }) => harmed),
    visits: visits.length,
  };
}

/** Harm stays, however the last visit ended. */
function truthOf(visits: readonly CaseRecord[], last: CaseRecord): Life['truth'] {
  if (visits.some(({ died }) => died)) return 'died';
  return visits.some(({ harmed }) => harmed) ? 'harmed' : last.truth;
}

interface Timed {
  readonly time: Minutes;
  readonly id: MomentId;
  readonly params?: Readonly<Record<string, number>>;
}

/** What happens at once stays in this order. */
function momentsOf(visit: CaseRecord, number: number, isLast: boolean, setting: Setting): Timed[] {
  return [
    ...arrival(visit, number),
    ...begun(visit),
    ...acts(visit),
    ...stopped(visit),
    ...ending(visit, setting),
    ...outcome(visit, isLast),
  ];
}

function toMoment({ time, id, params }: Timed, visit: CaseRecord, start: Minutes): Moment {
  const minutes = Math.round(time - visit.arrived);
  const hours = Math.round(minutes / 60);
  const days = Math.round(minutes / DAY);
  return { at: Math.round(time - start), id, params: { minutes, hours, days, ...params } };
}

function arrival(visit: CaseRecord, number: number): Timed[] {
  const { arrived, clockStarted, byAmbulance, left, seen } = visit;
  const moments: Timed[] = [];
  if (number > 1) moments.push({ time: arrived, id: 'cameBack', params: { visit: number } });
  moments.push({ time: arrived, id: byAmbulance ? 'arrivedByAmbulance' : 'arrived' });
  const inside = [clockStarted, seen, left].find((time) => time !== NEVER) ?? arrived;
  if (byAmbulance && inside - arrived >= OUTSIDE_LEAST) {
    moments.push({ time: inside, id: 'outside', params: { minutes: Math.round(inside - arrived) } });
  }
  if (clockStarted !== NEVER) moments.push({ time: clockStarted, id: 'clockStarted' });
  return moments;
}

function begun({ seen, bedAsked }: CaseRecord): Timed[] {
  const moments: Timed[] = [];
  if (seen !== NEVER) moments.push({ time: seen, id: 'seen' });
  if (bedAsked !== NEVER) moments.push({ time: bedAsked, id: 'bedAsked' });
  return moments;
}

function stopped({ bedAsked, bedReached, clockStopped, clockStarted }: CaseRecord): Timed[] {
  const moments: Timed[] = [];
  if (clockStopped !== NEVER) {
    const booked = Math.round(clockStopped - clockStarted);
    moments.push({ time: clockStopped, id: 'clockStopped', params: { booked } });
  }
  if (bedReached !== NEVER) {
    const waited = Math.round(bedReached - bedAsked);
    moments.push({ time: bedReached, id: 'bedReached', params: { waited } });
  }
  return moments;
}

function acts(visit: CaseRecord): Timed[] {
  return behaviourValues.flatMap((behaviour: Behaviour) => {
    const act = visit.applications.find((each) => each.behaviour === behaviour);
    return act === undefined || act.at === NEVER ? [] : [{ time: act.at, id: behaviour }];
  });
}

function ending(visit: CaseRecord, { scenario, end }: Setting): Timed[] {
  const { left, seen, admitted, bedReached } = visit;
  if (left === NEVER) return [{ time: end, id: 'stillThere' }];
  if (scenario.flow === 'caseload') {
    const how = scenario.endings[visit.ending];
    return how === undefined ? [] : [{ time: left, id: `ending.${how}` }];
  }
  if (seen === NEVER) return [{ time: left, id: 'leftUnseen' }];
  if (!admitted) return [{ time: left, id: 'sentHome' }];
  return bedReached === NEVER ? [{ time: left, id: 'left' }] : [];
}

function outcome(visit: CaseRecord, isLast: boolean): Timed[] {
  const { left, truth, needMet } = visit;
  if (left === NEVER) return [];
  const moments: Timed[] = [];
  if (truth === 'met' && needMet !== NEVER) moments.push({ time: needMet, id: 'needMet' });
  else if (isLast && truth !== 'open' && truth !== 'selfResolved')
    moments.push({ time: left, id: 'needUnmet' });
  if (visit.harmed) moments.push({ time: left, id: 'harmed' });
  if (visit.died) moments.push({ time: left, id: 'died' });
  return moments;
}
