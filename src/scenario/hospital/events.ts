/**
 * Events of the hospital's year. They touch staff, beds and work, never who comes: first arrivals belong to the seed.
 * Winter's extra people stand in the demand profile. Sizes are assumptions.
 */
import type { EventSpec } from '../types.ts';

export const events: readonly EventSpec[] = [
  {
    id: 'winter-pressure',
    months: [9, 10, 11],
    chance: 1,
    allMonths: true,
    days: [1, 30],
    effects: [
      { kind: 'parameter', name: 'bed.stay', times: 1.02 },
      { kind: 'parameter', name: 'staff.sickStart', times: 1.3 },
    ],
  },
  {
    id: 'inspection-week',
    months: [4, 5, 6, 7, 8],
    chance: 0.5,
    days: [10, 16],
    effects: [
      // Announced: special arrangements, agency staff, double shifts, planned operations put off, so that their beds are
      // free (A7). People are sent home from wards sooner, too, and that is felt a little longer.
      { kind: 'parameter', name: 'bed.accept', times: 0.6 },
      { kind: 'parameter', name: 'bed.stay', times: 0.93 },
      { kind: 'parameter', name: 'bed.count', times: 1.05 },
      { kind: 'parameter', name: 'test.median', times: 0.85 },
      { kind: 'parameter', name: 'attention.gain', times: 2 },
      { kind: 'parameter', name: 'staff.agencyCover', times: 1.6 },
      { kind: 'parameter', name: 'staff.overtime', times: 1.6 },
    ],
  },
  {
    id: 'ministers-visit',
    months: [3, 4, 5, 6, 7, 8, 12],
    chance: 0.35,
    days: [17, 18],
    effects: [{ kind: 'staff', post: 'majors', taken: 1 }],
  },
  {
    id: 'junior-changeover',
    months: [5],
    chance: 1,
    allMonths: true,
    days: [2, 16],
    effects: [
      { kind: 'parameter', name: 'work.admin', times: 2 },
      { kind: 'parameter', name: 'test.median', times: 1.05 },
    ],
  },
  {
    id: 'norovirus',
    months: [8, 9, 10, 11],
    chance: 0.5,
    days: [8, 15],
    effects: [
      { kind: 'set', name: 'bed.closed', value: 5 },
      { kind: 'parameter', name: 'staff.sickStart', times: 1.8 },
    ],
  },
  {
    id: 'heatwave',
    months: [3, 4, 5],
    chance: 0.35,
    days: [12, 18],
    effects: [
      { kind: 'parameter', name: 'admit.scale', times: 1.08 },
      { kind: 'parameter', name: 'bed.accept', times: 1.1 },
    ],
  },
  { id: 'red-bead', months: [2, 3, 4, 6, 7], chance: 0.5, days: [1, 30], effects: [] },
];
