/**
 * Tables of the police team: profiles over the clock, values by class (serious violence, violence, sexual, robbery,
 * burglary, vehicle, theft, damage, drugs, antisocial, welfare) and curves (x, y, x, y …, straight lines between).
 */
import type { Table } from '../types.ts';
import { table } from '../writing.ts';

export const tables = {
  'demand.hour': table(
    'weight by hour',
    'assumption',
    [
      1.1, 0.9, 0.7, 0.45, 0.3, 0.3, 0.4, 0.6, 0.85, 1.0, 1.05, 1.1, 1.1, 1.1, 1.1, 1.2, 1.3, 1.35, 1.35,
      1.35, 1.3, 1.35, 1.35, 1.25,
    ],
  ),
  'demand.weekday': table('weight, Monday first', 'assumption', [0.97, 0.95, 0.95, 0.97, 1.04, 1.1, 1.02]),
  'demand.month': table(
    'weight, April first',
    'assumption',
    [0.99, 0.99, 1.01, 1.02, 1.02, 1.0, 1.0, 1.0, 1.0, 0.99, 0.99, 0.99],
  ),

  'age.quantiles': table(
    'years at each twentieth',
    'assumption',
    [18, 19, 21, 23, 25, 27, 29, 31, 34, 36, 39, 42, 45, 48, 51, 55, 59, 64, 70, 77, 94],
    'nobody under 18',
  ),

  'class.share': table(
    'share of first incidents, told or not',
    'P14 P17',
    [0.028, 0.165, 0.025, 0.01, 0.028, 0.04, 0.145, 0.075, 0.009, 0.255, 0.22],
  ),
  'class.counts': table('1: a crime', 'P16', [1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0]),
  'class.report': table(
    'share that tell, at no trust',
    'assumption',
    [0.5, 0.3, 0.15, 0.4, 0.5, 0.6, 0.35, 0.3, 1, 0.4, 0.6],
  ),
  'class.reportTrust': table(
    'share added at full trust',
    'assumption',
    [0.4, 0.6, 0.5, 0.45, 0.4, 0.35, 0.5, 0.5, 0, 0.5, 0.35],
  ),
  'class.lost': table(
    'share lost at recording by error',
    'C5 P1',
    [0.1, 0.175, 0.135, 0.06, 0.04, 0.03, 0.06, 0.08, 0, 0, 0],
  ),
  'class.hide': table(
    'how readily it is recorded as something else',
    'P1',
    [0.5, 1, 0.72, 0.35, 0.3, 0.25, 0.35, 0.45, 0, 0, 0],
  ),
  'class.ignorable': table('1: can be turned away', 'assumption', [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1]),
  'class.screen': table('1: can be filed at entry', 'P11', [0, 1, 0, 0, 1, 1, 1, 1, 0, 1, 0]),
  'class.work': table(
    'staff minutes, median',
    'P17',
    [1150, 510, 1000, 780, 460, 240, 240, 240, 60, 195, 245],
  ),
  'class.needLow': table('share', 'assumption', [0.7, 0.4, 0.7, 0.5, 0.4, 0.2, 0.1, 0.1, 0.02, 0.2, 0.3]),
  'class.needHigh': table('share', 'assumption', [1, 0.9, 1, 0.9, 0.8, 0.5, 0.5, 0.5, 0.08, 0.6, 0.9]),
  'class.ease': table('0 hard to 1 easy', 'P12 P13', [0.1, 0.35, 0, 0.1, 0.1, 0.15, 0.75, 0.4, 1, 0.3, 0.3]),
  'class.headStart': table(
    'minutes in the order',
    'assumption',
    [10000, 2000, 10000, 6000, 2000, 0, 0, 0, 0, 0, 4000],
  ),
  'class.met': table(
    'share solved, or settled, by full work',
    'P11 P13',
    [0.62, 0.48, 0.28, 0.25, 0.16, 0.1, 0.34, 0.18, 0.95, 0.6, 0.75],
  ),
  'class.repeat': table(
    'share that happens again if nobody stops it',
    'assumption',
    [0.4, 0.42, 0.3, 0.3, 0.32, 0.25, 0.3, 0.25, 0, 0.55, 0.45],
  ),
  'class.suffer': table(
    'persons, serious harm of a repeat itself, at full need',
    'assumption',
    [0.12, 0.04, 0.1, 0.05, 0.012, 0.002, 0.001, 0.001, 0, 0.004, 0.012],
  ),
  'class.harm': table(
    'serious harm an hour at full need',
    'assumption',
    [0.00012, 0.00003, 0.0001, 0.00003, 0.000005, 0, 0, 0, 0, 0.000004, 0.00003],
  ),
  'class.unmetHarm': table(
    'persons at full need',
    'assumption',
    [0.06, 0.02, 0.06, 0.02, 0.006, 0.001, 0, 0, 0, 0.004, 0.015],
  ),
  'class.death': table(
    'deaths to be expected of a need never met, at full need',
    'assumption',
    [0.002, 0.0004, 0.0002, 0.0003, 0, 0, 0, 0, 0, 0, 0.0006],
  ),
  'class.burden': table(
    'thousand pounds',
    'P22',
    [40, 10, 39, 11, 6, 4, 1.2, 1.4, 0, 0.5, 1],
    'cost to society of one; serious violence holds a few killings; the last two are assumptions',
  ),

  'met.byWork': table(
    'share met by tenth of the work done',
    'prototype',
    [0, 0.03, 0.08, 0.15, 0.25, 0.38, 0.52, 0.67, 0.8, 0.91, 1],
  ),
  'unmet.ends': table('resolves, poor service, serious harm', 'assumption', [0.3, 0.65, 0.05]),
  'return.lag': table('days at each tenth', 'prototype', [2, 4, 7, 10, 14, 18, 23, 29, 36, 45, 60]),
  'pressure.gap': table(
    'points below the level, share of the stake',
    'G5',
    [-4, 0.12, -1, 0.3, 0, 0.6, 1.5, 1, 4, 1, 8, 0.85, 15, 0.7],
  ),

  'rota.response': table(
    'start hours in order of importance',
    'assumption',
    [7, 15, 22, 10, 17, 14, 20, 8, 12, 22, 15, 9, 18, 7],
  ),
  'rota.investigation': table(
    'start hours in order of importance',
    'assumption',
    [8, 13, 9, 8, 14, 9, 8, 12],
  ),
  'rota.volume': table('start hours in order of importance', 'assumption', [8, 12, 9, 8, 13]),
  'rota.neighbourhood': table('start hours in order of importance', 'assumption', [9, 13, 10, 14]),
  'rota.returns': table('start hours in order of importance', 'assumption', [9, 9, 9, 9, 9, 9]),
} as const satisfies Readonly<Record<string, Table>>;

export type TableName = keyof typeof tables;
