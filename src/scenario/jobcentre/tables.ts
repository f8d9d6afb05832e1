/**
 * Tables of the jobcentre: profiles over the clock, values by class (near to work, needs some help, with a health
 * condition, long out of work) and curves (x, y, x, y …, straight lines between). What each one does is said where it
 * is read: sim/parameters.ts and sim/caseload/numbers.ts.
 */
import type { Table } from '../types.ts';
import { table } from '../writing.ts';

/** Open from nine to five; weights have a mean of one over the day. */
const closed = (hours: number): number[] => Array.from({ length: hours }, () => 0);

export const tables = {
  'demand.hour': table('weight by hour', 'assumption', [
    ...closed(9),
    3.6,
    3.9,
    3.3,
    2.6,
    2.6,
    2.9,
    2.8,
    2.3,
    ...closed(7),
  ]),
  'demand.weekday': table('weight, Monday first', 'assumption', [1.7, 1.45, 1.35, 1.3, 1.2, 0, 0]),
  'demand.month': table(
    'weight, April first',
    'assumption',
    [1, 1, 1, 1, 1, 1.01, 1, 0.99, 0.96, 1.03, 1.01, 1],
  ),
  'age.quantiles': table(
    'years at each twentieth',
    'assumption',
    [18, 19, 21, 22, 24, 25, 27, 29, 31, 33, 35, 37, 40, 43, 46, 49, 52, 55, 58, 62, 66],
  ),

  'class.share': table(
    'share',
    'J24',
    [0.55, 0.28, 0.12, 0.05],
    'its middle 40 % in two: some with a health condition',
  ),
  'class.counts': table('switch', 'J1', [1, 1, 1, 1]),
  'class.report': table('share', 'assumption', [1, 1, 1, 1], 'everybody who needs to claims'),
  'class.ignorable': table(
    'share',
    'assumption',
    [0, 0, 0.62, 0],
    'with a sick note: can be left off the call list',
  ),
  'class.work': table('staff minutes, median', 'calibrated', [210, 430, 760, 800]),
  'class.needLow': table('share', 'prototype', [0.05, 0.25, 0.45, 0.45]),
  'class.needHigh': table('share', 'prototype', [0.25, 0.5, 0.9, 0.85]),
  'class.ease': table('0 hard to 1 easy', 'prototype', [1, 0.5, 0.05, 0]),
  'class.headStart': table('minutes in the order', 'assumption', [0, 0, 0, 0]),
  'class.exit': table('chance a month, without help', 'J24', [0.365, 0.051, 0.034, 0.018]),
  'class.exitHelp': table(
    'factor',
    'assumption',
    [0.62, 2.4, 3.2, 3.2],
    'help tells most with those further away',
  ),
  'class.toWork': table('share of leavers', 'J2', [0.36, 0.31, 0.35, 0.34], 'without help'),
  'class.lasts': table('share of that work', 'J3', [0.5, 0.42, 0.36, 0.34], 'six months, without help'),
  'class.harm': table('serious hardship an hour at full need', 'assumption', [1.8e-5, 2.4e-5, 6e-5, 4.2e-5]),
  'class.unmetHarm': table(
    'persons at full need',
    'assumption',
    [0.003, 0.005, 0.008, 0.008],
    'a claim that ended without lasting work',
  ),
  'class.suffer': table(
    'persons at full need',
    'assumption',
    [0.003, 0.004, 0.006, 0.006],
    'having to claim again',
  ),

  'help.byWork': table(
    'help that tells, by tenth of the work done',
    'assumption',
    [0, 0.14, 0.27, 0.39, 0.51, 0.62, 0.72, 0.81, 0.89, 0.95, 1],
  ),
  'return.lag': table(
    'days at each tenth of those who come again',
    'J3',
    [10, 22, 40, 60, 82, 106, 134, 168, 270, 440, 720],
  ),
  'return.byEnding': table(
    'chance, in the order of endings',
    'J3',
    [0.36, 0.78, 0.7, 0.6, 0.6, 0.6, 0, 0.72, 0.64],
    'success, thin, unsuccessful, cancelled, not recorded, turned away, never told, sanctioned, left',
  ),
  'unmet.ends': table('resolves, poor service, serious harm', 'assumption', [0.35, 0.62, 0.03]),
  'pressure.gap': table(
    'points below the level, share of the stake',
    'G5',
    [-6, 0.12, -2, 0.3, 0, 0.6, 2, 1, 6, 1, 12, 0.85, 22, 0.7],
  ),

  'rota.welcome': table('start hours in order of importance', 'assumption', [9, 9, 9, 9]),
  'rota.coaches': table('start hours in order of importance', 'assumption', [9, 9, 9, 9, 9, 9, 9, 9]),
  'rota.further': table('start hours in order of importance', 'assumption', [9, 9, 9, 9, 9]),
  'rota.employers': table('start hours in order of importance', 'assumption', [9, 9, 9, 9]),
  'rota.returns': table('start hours in order of importance', 'assumption', [9, 9, 9]),
} as const satisfies Readonly<Record<string, Table>>;

export type TableName = keyof typeof tables;
