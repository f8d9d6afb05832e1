/** The police team: 40 officers of one town, with crimes detected within 28 days as the target. */
import { DAY, MONTH } from '../../lib/time.ts';
import type { Scenario } from '../types.ts';
import { dilemmas } from './dilemmas.ts';
import { events } from './events.ts';
import { notes } from './notes.ts';
import { numbers } from './numbers.ts';
import { classes, improvements, posts, routes, STAFF, standing, tones } from './posts.ts';
import { suggestions } from './suggestions.ts';
import { tables } from './tables.ts';

export const police: Scenario = {
  id: 'police',
  version: 4,
  flow: 'caseload',
  target: { deadline: 28 * DAY, level: 40 },
  routes,
  endings: [
    'success',
    'thin',
    'unsuccessful',
    'cancelled',
    'notRecorded',
    'turnedAway',
    'notReported',
    'sanctioned',
    'left',
  ],
  sayings: {
    value: 10,
    turnedAway: 3,
    unsuccessful: 3,
    cancelled: 2,
    notRecorded: 2,
    thin: 2,
    open: 3,
    again: 4,
  },
  measures: {
    long: [MONTH, 2 * MONTH],
    charts: ['failureDemand', 'metFirstTime', 'timeToNeedMet', 'turnedAway'],
    compared: [
      'burden',
      'harm',
      'deaths',
      'needMet',
      'metFirstTime',
      'failureDemand',
      'timeToNeedMet',
      'longStay',
      'turnedAway',
      'thin',
      'trueFigure',
      'reportedFigure',
      'pretend',
      'reportingHours',
      'sickDays',
      'leavers',
      'motive',
      'trust',
      'cost',
    ],
    right: ['longStay', 'veryLongStay', 'timeToSeen', 'timeToNeedMet', 'failureDemand', 'harm'],
  },
  filmPace: DAY,
  addresses: 6,
  staff: STAFF,
  posts,
  tones,
  suggestions,
  improvements,
  dilemmas,
  events,
  notes,
  standing,
  places: ['calls', 'patch', 'office', 'desk', 'homes', 'records', 'home', 'gone'],
  offstage: ['gone'],
  classes,
  untold: ['sexual', 'drugs'],
  numbers,
  tables,
};
