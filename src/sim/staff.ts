/** One member of staff: who they are, where they are, what it does to them. Posts are indices (codes.ts). */

import { draw } from '../lib/draw.ts';
import { at, normal } from '../lib/quantile.ts';
import { D_SKILL, D_TEMPER, STAFF_PERSON } from './codes.ts';
import type { Parameters } from './parameters.ts';

/** What a member is doing: a case slot, or one of these. */
export const IDLE = -1;
export const WARD_TASK = -2;

/** A time that is not set. Times of the warm-up are negative, so -1 would not do. */
export const NEVER = -1000000000;

export interface Member {
  index: number;
  post: number;
  /** Pace and accuracy, 1 = experienced. Juniors and agency have less. */
  skill: number;
  /** How strongly motives respond, about 1; differs between people. */
  temper: number;
  /** 1 while in the first months of a replacement. */
  junior: number;
  /** Counts those who have sat in this place: 0 for the first. */
  tenancy: number;
  /** Vacant until this minute, -1 if employed. */
  vacantUntil: number;
  /** Sick until this minute, -1 if well. */
  sickUntil: number;
  /** Stands in for a vacancy today. */
  agency: number;
  purpose: number;
  personal: number;
  distress: number;
  fatigue: number;
  /** Acts today that went against the purpose, and cases today; and their running share. */
  actsToday: number;
  casesToday: number;
  gaming: number;
  /** Not at the post this month: improvement work or a suggestion takes them. */
  taken: number;
  onDuty: number;
  /** Place in the order in which people came on duty. */
  turn: number;
  startsAt: number;
  endsAt: number;
  doing: number;
  since: number;
  /** Bed being worked on, for ward tasks. */
  bed: number;
  /** Pace this hour, skilled minutes a minute. */
  pace: number;
}

export function createMember(seed: number, index: number, p: Parameters): Member {
  const u = draw(seed, STAFF_PERSON - index, 0, D_SKILL);
  const t = draw(seed, STAFF_PERSON - index, 0, D_TEMPER);
  const member: Member = {
    index,
    post: 0,
    skill: Math.max(0.75, Math.min(1.25, 1 + p.skillSpread * at(normal, u))),
    temper: 0.7 + 0.6 * t,
    junior: 0.5,
    tenancy: 0,
    vacantUntil: 0.5,
    sickUntil: 0.5,
    agency: 0,
    purpose: Math.max(0.4, Math.min(0.98, p.startPurpose + 0.1 * at(normal, t))),
    personal: 0.25,
    distress: 0.1,
    fatigue: 0.25,
    actsToday: 0,
    casesToday: 0,
    gaming: 0.5,
    taken: 0,
    onDuty: 0,
    turn: 0,
    startsAt: 0.5,
    endsAt: 0.5,
    doing: IDLE,
    since: 0.5,
    bed: -1,
    pace: 0.5,
  };
  // Fractions fix the object's shape; the values are these.
  member.junior = 0;
  member.gaming = 0;
  member.since = 0;
  member.pace = 1;
  member.vacantUntil = NEVER;
  member.sickUntil = NEVER;
  member.endsAt = NEVER;
  member.startsAt = NEVER;
  return member;
}

export function isEmployed(member: Member): boolean {
  return member.vacantUntil === NEVER;
}
