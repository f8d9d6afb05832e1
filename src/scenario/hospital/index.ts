/** The hospital: an emergency department and its wards, with 95 % within four hours as the target. */
import type { Scenario } from '../types.ts';
import { dilemmas } from './dilemmas.ts';
import { events } from './events.ts';
import { notes } from './notes.ts';
import { numbers } from './numbers.ts';
import { classes, improvements, posts, STAFF, standing, tones } from './posts.ts';
import { suggestions } from './suggestions.ts';
import { tables } from './tables.ts';

export const hospital: Scenario = {
  id: 'hospital',
  version: 1,
  target: { deadline: 240, level: 95 },
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
  classes,
  numbers,
  tables,
};
