/** The hospital: an emergency department and its wards, with 95 % within four hours as the target. */
import type { Scenario } from '../types.ts';
import { dilemmas } from './dilemmas.ts';
import { events } from './events.ts';
import { notes } from './notes.ts';
import { numbers } from './numbers.ts';
import { classes, improvements, posts, routes, STAFF, standing, tones } from './posts.ts';
import { suggestions } from './suggestions.ts';
import { tables } from './tables.ts';

export const hospital: Scenario = {
  id: 'hospital',
  version: 4,
  flow: 'department',
  target: { deadline: 240, level: 95 },
  routes,
  endings: ['home', 'ward', 'unseen', 'redirected'],
  sayings: { value: 10, home: 4, ward: 2, unseen: 2, redirected: 2, again: 4 },
  measures: {
    long: [360, 720],
    charts: ['timeToNeedMet', 'metFirstTime', 'failureDemand', 'longStay'],
    compared: [
      'harm',
      'deaths',
      'needMet',
      'metFirstTime',
      'failureDemand',
      'timeToNeedMet',
      'longStay',
      'veryLongStay',
      'leftUnseen',
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
    right: ['veryLongStay', 'longStay', 'timeToSeen', 'timeToNeedMet', 'leftUnseen', 'deaths', 'harm'],
  },
  filmPace: 60,
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
    'outside',
    'front-door',
    'waiting',
    'minors',
    'majors',
    'resus',
    'corridor',
    'unit',
    'wards',
    'gone',
  ],
  offstage: ['gone', 'wards'],
  classes,
  numbers,
  tables,
};
