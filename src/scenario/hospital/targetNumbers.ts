/** The hospital's numbers of what a target does: the attention it brings, and the ways round it. Written as numbers.ts is. */
import type { Quantity } from '../types.ts';
import { quantity } from '../writing.ts';

export const targetNumbers = {
  'attention.gain': quantity(
    0.15,
    'share of pace',
    'calibrated',
    'honest effort: saturates at a small stake (V5)',
  ),
  'attention.saturates': quantity(0.25, 'stake', 'prototype'),
  'attention.chase': quantity(0.5, 'share', 'calibrated', 'beds chased as the deadline nears'),
  'attention.ahead': quantity(
    0.65,
    'share',
    'calibrated',
    'of bed requests chased well ahead of the deadline',
  ),
  'attention.leadLeast': quantity(2, 'minutes', 'prototype'),
  'attention.leadSpread': quantity(16, 'minutes', 'prototype'),
  'attention.tests': quantity(
    0.15,
    'share',
    'calibrated',
    'results come so much sooner where the clock is watched',
  ),
  'attention.accept': quantity(0, 'share', 'calibrated', 'and wards say yes so much sooner'),
  'attention.defer': quantity(
    8,
    'factor',
    'calibrated',
    'of the usual wait, on top of it, for somebody of no need: wards look first at those near the line, so others wait longer (V2); that need still tells is an assumption',
  ),
  'attention.ward': quantity(0.06, 'share', 'calibrated', 'wards under attention clear beds so much faster'),
  'rush.share': quantity(0.3, 'share of cases', 'assumption'),
  'rush.work': quantity(0.76, 'share of the work', 'assumption'),
  'rush.quick': quantity(9, 'minutes', 'assumption', 'a decision at the deadline'),
  'rush.earlyMost': quantity(1.5, 'days', 'assumption', 'inpatients sent home so much early to make a bed'),
  'ignore.gate': quantity(
    8,
    'people',
    'assumption',
    'crews are kept outside when so many are in, boarders not counted',
  ),
  'ignore.most': quantity(300, 'minutes', 'assumption'),
  'redirect.share': quantity(0, 'share', 'assumption', 'of minor cases sent elsewhere at the door'),
  'redirect.gate': quantity(
    14,
    'people',
    'assumption',
    'in the department, from which minor cases are redirected',
  ),
  'redirect.comesBack': quantity(0.2, 'share', 'assumption'),
  'reclassify.extra': quantity(14, 'minutes', 'assumption', 'moving and handing over'),
  'reclassify.window': quantity(14, 'minutes', 'calibrated', 'over the line that can be rounded at closure'),
  'unit.agreed': quantity(
    0,
    'share',
    'A31',
    'of those near the deadline whom a consultant would move to the unit',
  ),
  'unit.open': quantity(0, 'switch', 'A31'),
  'store.days': quantity(3, 'days', 'assumption'),
  'close.border': quantity(
    10,
    'minutes',
    'assumption',
    'over the line within which a breach can be argued about',
  ),
  'close.holdDays': quantity(2, 'days', 'assumption', 'before the end whose late completions can be kept'),
  'store.enough': quantity(0.004, 'share of a month', 'prototype', 'carried in, above which no more is held'),
  'store.hold': quantity(6.5, 'hours', 'prototype', 'within which held sign-offs go out in the new month'),
} as const satisfies Readonly<Record<string, Quantity>>;
