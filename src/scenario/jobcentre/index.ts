/** The jobcentre: claims and the people who make them, with so many off the books within thirteen weeks as the target. */
import { DAY, WEEK } from '../../lib/time.ts';
import type { Scenario } from '../types.ts';
import { dilemmas } from './dilemmas.ts';
import { events } from './events.ts';
import { notes } from './notes.ts';
import { numbers } from './numbers.ts';
import { classes, improvements, posts, routes, STAFF, standing, tones } from './posts.ts';
import { suggestions } from './suggestions.ts';
import { tables } from './tables.ts';

export const jobcentre: Scenario = {
  id: 'jobcentre',
  version: 3,
  flow: 'caseload',
  target: { deadline: 91 * DAY, level: 65 },
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
    left: 3,
    thin: 3,
    sanctioned: 3,
    unsuccessful: 2,
    cancelled: 2,
    turnedAway: 2,
    again: 4,
  },
  measures: {
    long: [182 * DAY, 365 * DAY],
    charts: ['lasting', 'metFirstTime', 'timeToNeedMet', 'thin'],
    compared: [
      'harm',
      'lasting',
      'thin',
      'metFirstTime',
      'failureDemand',
      'timeToNeedMet',
      'leftBehind',
      'unneeded',
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
    right: ['leftBehind', 'timeToNeedMet', 'failureDemand', 'thin', 'harm'],
  },
  filmPace: WEEK,
  known: 10,
  staff: STAFF,
  posts,
  tones,
  suggestions,
  improvements,
  dilemmas,
  events,
  notes,
  standing,
  places: [
    'door',
    'waiting',
    'front-desk',
    'coach-desks',
    'quiet-room',
    'vacancies',
    'back-office',
    'home',
    'gone',
  ],
  offstage: ['home', 'gone'],
  classes,
  numbers,
  tables,
};
