/**
 * Tables of the hospital: profiles over the clock, values by triage class (immediate, very urgent, urgent, standard,
 * non-urgent) and curves (x, y, x, y …, straight lines between).
 */
import type { Table } from '../types.ts';
import { table } from '../writing.ts';

export const tables = {
  'demand.hour': table(
    'weight by hour',
    'A20',
    [
      0.55, 0.45, 0.4, 0.35, 0.35, 0.4, 0.5, 0.7, 0.95, 1.3, 1.5, 1.5, 1.4, 1.35, 1.3, 1.3, 1.35, 1.4, 1.4,
      1.35, 1.25, 1.1, 0.9, 0.7,
    ],
  ),
  'demand.weekday': table('weight, Monday first', 'A20', [1.12, 1.0, 0.98, 0.97, 0.97, 0.98, 0.98]),
  'demand.month': table(
    'weight, April first',
    'A19',
    [0.99, 1.0, 1.0, 1.0, 0.98, 0.99, 1.0, 1.01, 1.02, 1.02, 1.01, 1.0],
  ),
  'season.stay': table(
    'factor on stays, April first',
    'A19',
    [0.99, 0.98, 0.97, 0.97, 0.97, 0.98, 1.0, 1.01, 1.02, 1.02, 1.02, 1.01],
  ),

  'age.quantiles': table(
    'years at each twentieth',
    'A21',
    [0, 2, 6, 12, 17, 20, 22, 25, 28, 31, 35, 39, 44, 49, 54, 59, 64, 71, 78, 85, 99],
  ),
  'age.admit': table('years, factor', 'A2', [0, 0.6, 25, 0.65, 50, 0.95, 70, 1.5, 85, 1.9, 99, 2]),
  'age.death': table('years, factor', 'assumption', [0, 0.2, 40, 0.45, 65, 0.95, 80, 1.4, 99, 1.9]),

  'class.share': table('share', 'A34', [0.02, 0.12, 0.46, 0.37, 0.03]),
  'class.ambulance': table('share', 'A21', [0.95, 0.7, 0.29, 0.08, 0.03]),
  'class.work': table('staff minutes, median', 'A26', [84, 66, 46, 20, 12]),
  'class.needLow': table('share', 'assumption', [0.85, 0.55, 0.25, 0.06, 0.02]),
  'class.needHigh': table('share', 'assumption', [1, 0.95, 0.7, 0.3, 0.15]),
  'class.tests': table('share', 'assumption', [0.9, 0.85, 0.68, 0.3, 0.1]),
  'class.admit': table('share', 'A15', [0.85, 0.6, 0.29, 0.05, 0.01]),
  'class.ease': table('0 hard to 1 easy', 'assumption', [0, 0.1, 0.35, 0.9, 1]),
  'class.headStart': table('minutes in the order', 'assumption', [100000, 60, 0, 0, 0]),
  'class.harm': table(
    'serious harm an hour at full need',
    'assumption',
    [0.03, 0.014, 0.005, 0.0012, 0.0005],
  ),
  'class.unmetHarm': table('persons at full need', 'assumption', [0.35, 0.22, 0.12, 0.03, 0.01]),
  'class.baseDeath': table(
    'share of admitted',
    'A8',
    [0.3, 0.125, 0.062, 0.04, 0.03],
    'mean of the admitted is 8.7 %',
  ),
  'class.waitDeath': table('deaths an hour before being seen', 'assumption', [0.02, 0.0008, 0, 0, 0]),
  'death.bedDelay': table(
    'hours to bed, added share of deaths',
    'A8 A9',
    [5, 0, 5.5, 0.005, 6.5, 0.0115, 7.5, 0.0127, 10, 0.0141, 12, 0.0148, 24, 0.018],
  ),

  'met.byWork': table(
    'share met by tenth of the work done',
    'prototype',
    [0, 0.03, 0.08, 0.15, 0.25, 0.38, 0.52, 0.67, 0.83, 0.95, 1],
  ),
  'unmet.ends': table('resolves, returns, poor service, serious harm', 'A23', [0.22, 0.53, 0.2, 0.05]),
  'pressure.gap': table(
    'points below the level, share of the stake',
    'G5',
    [-4, 0.12, -1, 0.3, 0, 0.6, 1.5, 1, 4, 1, 8, 0.85, 15, 0.7],
  ),

  'rota.front': table(
    'start hours in order of importance',
    'assumption',
    [10, 16, 23, 7, 13, 18, 9, 23, 12, 15],
  ),
  'rota.minors': table(
    'start hours in order of importance',
    'assumption',
    [10, 14, 8, 16, 12, 18, 9, 15, 11, 23],
  ),
  'rota.majors': table(
    'start hours in order of importance',
    'assumption',
    [7, 15, 23, 10, 13, 17, 11, 23, 16, 9, 14, 18, 8, 12],
  ),
  'rota.wards': table(
    'start hours in order of importance',
    'assumption',
    [9, 13, 8, 11, 10, 14, 8, 12, 9, 15],
  ),
  'rota.returns': table('start hours in order of importance', 'assumption', [9, 9, 9, 9, 9, 9, 9, 9]),
} as const satisfies Readonly<Record<string, Table>>;

export type TableName = keyof typeof tables;
