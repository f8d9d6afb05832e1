/**
 * One person's year as a list of moments, from the true times and the acts in the records. Moments, their params and
 * units are listed in wordIds.ts. Minutes count from the first arrival.
 */
import { type Behaviour, behaviourValues, type Minutes } from '../scenario/types.ts';
import { harmOfCase } from '../scoring/harms.ts';
import { recordedStay, trueStay } from '../scoring/measures.ts';
import type { CaseRecord } from '../sim/types.ts';
import type { Life, Moment } from './revealTypes.ts';
import type { MomentId } from './wordIds.ts';

/** Waiting outside for less is no moment of its own. */
const OUTSIDE_LEAST: Minutes = 20;

/** null if the person never came (all visits are of the same person, in order). */
export function lifeOf(allVisits: readonly CaseRecord[]): Life | null {
  const death = allVisits.findIndex(({ died }) => died);
  const visits = death < 0 ? allVisits : allVisits.slice(0, death + 1);
  const first = visits[0];
  const last = visits.at(-1);
  if (first === undefined || last === undefined) return null;
  return {
    moments: visits.flatMap((visit, i) => momentsOf(visit, first.arrived, i + 1, i === visits.length - 1)),
    recordedAs: first.recordedAs,
    recordedMinutes: Math.round(recordedStay(first)),
    trueMinutes: Math.round(trueStay(first)),
    truth: visits.some(({ died }) => died) ? 'died' : last.truth,
    expectedHarm: visits.reduce((sum, visit) => sum + harmOfCase(visit), 0),
    died: visits.some(({ died }) => died),
    harmed: visits.some(({ harmed }) => harmed),
    visits: visits.length,
  };
}

interface Timed {
  readonly time: Minutes;
  readonly id: MomentId;
  readonly params?: Readonly<Record<string, number>>;
}

function momentsOf(visit: CaseRecord, start: Minutes, number: number, isLast: boolean): Moment[] {
  const timed = [...arrival(visit, number), ...middle(visit), ...acts(visit), ...ending(visit, isLast)];
  return timed
    .map((each, order) => ({ ...each, order }))
    .sort((a, b) => a.time - b.time || a.order - b.order)
    .map(({ time, id, params }) => {
      const minutes = Math.round(time - visit.arrived);
      return {
        at: Math.round(time - start),
        id,
        params: { minutes, hours: Math.round(minutes / 60), ...params },
      };
    });
}

function arrival(visit: CaseRecord, number: number): Timed[] {
  const { arrived, clockStarted, byAmbulance, episode, left, seen } = visit;
  const moments: Timed[] = [];
  if (episode > 0) moments.push({ time: arrived, id: 'cameBack', params: { visit: number } });
  moments.push({ time: arrived, id: byAmbulance ? 'arrivedByAmbulance' : 'arrived' });
  const inside = clockStarted >= 0 ? clockStarted : seen >= 0 ? seen : left;
  if (byAmbulance && inside - arrived >= OUTSIDE_LEAST) {
    moments.push({ time: inside, id: 'outside', params: { minutes: Math.round(inside - arrived) } });
  }
  if (clockStarted >= 0) moments.push({ time: clockStarted, id: 'clockStarted' });
  return moments;
}

function middle(visit: CaseRecord): Timed[] {
  const { seen, bedAsked, bedReached, clockStopped, clockStarted } = visit;
  const moments: Timed[] = [];
  if (seen >= 0) moments.push({ time: seen, id: 'seen' });
  if (bedAsked >= 0) moments.push({ time: bedAsked, id: 'bedAsked' });
  if (clockStopped >= 0) {
    moments.push({
      time: clockStopped,
      id: 'clockStopped',
      params: { booked: Math.round(clockStopped - clockStarted) },
    });
  }
  if (bedReached >= 0) {
    moments.push({
      time: bedReached,
      id: 'bedReached',
      params: { waited: Math.round(bedReached - bedAsked) },
    });
  }
  return moments;
}

function acts(visit: CaseRecord): Timed[] {
  return behaviourValues.flatMap((behaviour: Behaviour) => {
    const act = visit.applications.find((each) => each.behaviour === behaviour);
    return act === undefined || act.at < 0 ? [] : [{ time: act.at, id: behaviour }];
  });
}

function ending(visit: CaseRecord, isLast: boolean): Timed[] {
  const { left, seen, admitted, truth, bedReached } = visit;
  if (left < 0) return [{ time: Math.max(visit.arrived, seen, visit.bedAsked), id: 'stillThere' }];
  const moments: Timed[] = [];
  if (seen < 0) moments.push({ time: left, id: 'leftUnseen' });
  else if (!admitted) moments.push({ time: left, id: 'sentHome' });
  else if (bedReached < 0) moments.push({ time: left, id: 'left' });
  if (truth === 'met' && visit.needMet >= 0) moments.push({ time: visit.needMet, id: 'needMet' });
  else if (isLast && truth !== 'open' && truth !== 'selfResolved')
    moments.push({ time: left, id: 'needUnmet' });
  if (visit.harmed) moments.push({ time: left, id: 'harmed' });
  if (visit.died) moments.push({ time: left, id: 'died' });
  return moments;
}
