/**
 * Where a doubter should look: levers at which the lesson ought to weaken or turn round, taken from the sensitivity
 * study and from years in which one habit is switched on alone. Only where to look: what comes of it is run.
 */
import { type Behaviour, behaviourValues } from '../scenario/types.ts';
import { assumptionsOf, type Levers, usualLevers } from './labLevers.ts';

export const wrongValues = ['easy', 'staff', 'calm', 'alone', 'mild', 'weak', 'crushed'] as const;

export interface Wrong {
  readonly id: (typeof wrongValues)[number];
  readonly levers: Levers;
}

interface Weakness {
  /** Habits that bring most for least harm when all others are switched off. */
  readonly mild: readonly Behaviour[];
  /** The assumption at whose end chasing harms least, and which end. */
  readonly weak: { readonly id: string; readonly end: 'least' | 'most' };
}

const weaknesses: Readonly<Record<string, Weakness>> = {
  hospital: { mild: ['reclassify'], weak: { id: 'rushing', end: 'most' } },
  police: { mild: ['park'], weak: { id: 'picking', end: 'least' } },
  jobcentre: { mild: ['cherryPick', 'rush'], weak: { id: 'sanction', end: 'least' } },
};

/** Points by which the line is lowered and raised. */
const EASIER = 10;
const HARDER = 4;
const HIGHEST = 99;

export function wrongsOf(scenario: string, ownLevel: number): readonly Wrong[] {
  const usual = usualLevers(scenario);
  const weakness = weaknesses[scenario];
  const assumption = assumptionsOf(scenario).find(({ id }) => id === weakness?.weak.id);
  const always: readonly Wrong[] = [
    { id: 'easy', levers: { ...usual, level: ownLevel - EASIER } },
    { id: 'staff', levers: { ...usual, staffing: 1.2 } },
    { id: 'calm', levers: { ...usual, stake: 0.15 } },
    { id: 'alone', levers: { ...usual, drift: false } },
    {
      id: 'crushed',
      levers: { ...usual, level: Math.min(HIGHEST, ownLevel + HARDER), stake: 1, staffing: 0.8 },
    },
  ];
  if (weakness === undefined || assumption === undefined) return always;
  const off = behaviourValues.filter((behaviour) => !weakness.mild.includes(behaviour));
  return [
    { id: 'mild', levers: { ...usual, off } },
    ...always,
    { id: 'weak', levers: { ...usual, assume: { [assumption.id]: assumption[weakness.weak.end] } } },
  ];
}
