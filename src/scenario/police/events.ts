/**
 * Events of the police team's year. They touch staff, work and records, never who is hurt: first arrivals belong to the
 * seed. The season of crime stands in the demand profile. Sizes are assumptions.
 */
import type { EventSpec } from '../types.ts';

export const events: readonly EventSpec[] = [
  {
    id: 'summer-fairs',
    months: [4, 5],
    chance: 1,
    allMonths: true,
    days: [1, 30],
    effects: [{ kind: 'staff', post: 'response', taken: 2 }],
  },
  {
    id: 'inspection-week',
    months: [5, 6, 7, 8, 9],
    chance: 0.5,
    days: [10, 16],
    effects: [
      // Announced: everything is written down, and looked at twice (A7, P3).
      { kind: 'parameter', name: 'record.lost', times: 0.4 },
      { kind: 'parameter', name: 'reclassify.intake', times: 0.2 },
      { kind: 'parameter', name: 'work.admin', times: 1.5 },
      { kind: 'parameter', name: 'attention.gain', times: 2 },
    ],
  },
  {
    id: 'ministers-visit',
    months: [3, 4, 6, 7, 8, 12],
    chance: 0.35,
    days: [17, 18],
    effects: [{ kind: 'staff', post: 'response', taken: 2 }],
  },
  {
    id: 'records-move',
    months: [7, 8, 10],
    chance: 0.6,
    days: [4, 18],
    effects: [
      { kind: 'parameter', name: 'work.admin', times: 1.8 },
      { kind: 'parameter', name: 'record.lost', times: 1.3 },
    ],
  },
  {
    id: 'cup-run',
    months: [10, 11],
    chance: 0.45,
    days: [19, 22],
    effects: [
      { kind: 'staff', post: 'investigation', taken: 2 },
      { kind: 'staff', post: 'volume', taken: 1 },
    ],
  },
  {
    id: 'storm',
    months: [8, 9, 10, 11],
    chance: 0.4,
    days: [7, 10],
    effects: [
      { kind: 'staff', post: 'investigation', taken: 3 },
      { kind: 'staff', post: 'neighbourhood', taken: 1 },
    ],
  },
  { id: 'red-bead', months: [2, 3, 4, 6, 7], chance: 0.5, days: [1, 30], effects: [] },
];
