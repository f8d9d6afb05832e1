/**
 * Events of the jobcentre's year. They touch staff, forms and the local market for work, never who claims: first claims
 * belong to the seed. Sizes are assumptions.
 */
import type { EventSpec } from '../types.ts';

export const events: readonly EventSpec[] = [
  {
    id: 'audit-week',
    months: [4, 5, 6, 7, 8],
    chance: 0.5,
    days: [10, 16],
    effects: [
      // Announced: forms put in order, people called in, planned work put off (A7).
      { kind: 'parameter', name: 'attention.gain', times: 2 },
      { kind: 'parameter', name: 'work.admin', times: 1.5 },
    ],
  },
  {
    id: 'ministers-visit',
    months: [3, 4, 5, 6, 7, 8, 12],
    chance: 0.35,
    days: [17, 18],
    effects: [{ kind: 'staff', post: 'coaches', taken: 1 }],
  },
  {
    id: 'works-close',
    months: [2, 3, 4, 5, 6, 10, 11],
    chance: 0.4,
    days: [1, 30],
    effects: [{ kind: 'parameter', name: 'exit.market', times: 0.92 }],
  },
  {
    id: 'warehouse-opens',
    months: [3, 4, 5, 6, 7],
    chance: 0.4,
    days: [6, 30],
    effects: [{ kind: 'parameter', name: 'exit.market', times: 1.07 }],
  },
  {
    id: 'christmas-jobs',
    months: [8, 9],
    chance: 1,
    allMonths: true,
    days: [1, 24],
    effects: [
      { kind: 'parameter', name: 'exit.market', times: 1.06 },
      { kind: 'parameter', name: 'exit.lastHelp', times: 0.9 },
    ],
  },
  {
    id: 'january',
    months: [10],
    chance: 1,
    allMonths: true,
    days: [1, 30],
    effects: [
      { kind: 'parameter', name: 'exit.market', times: 0.95 },
      { kind: 'parameter', name: 'staff.sickStart', times: 1.4 },
    ],
  },
  {
    id: 'new-forms',
    months: [5, 6, 7],
    chance: 0.6,
    days: [2, 20],
    effects: [{ kind: 'parameter', name: 'work.admin', times: 1.8 }],
  },
  { id: 'red-bead', months: [2, 3, 4, 6, 7], chance: 0.5, days: [1, 30], effects: [] },
];
