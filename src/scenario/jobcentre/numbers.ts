/**
 * Every number of the jobcentre's mechanisms, with its unit and where it comes from. `source` is a row of EVIDENCE
 * ('J3'), 'calibrated' (tuned so that the validation facts hold), 'prototype' or 'assumption'. Values by class stand in
 * tables.ts. What each one does is said where it is read: sim/parameters.ts and sim/caseload/numbers.ts.
 */
import type { Quantity } from '../types.ts';

function quantity(value: number, unit: string, source: string, note?: string): Quantity {
  return note === undefined ? { value, unit, source } : { value, unit, source, note };
}

const DAY = 1440;

export const numbers = {
  'demand.perDay': quantity(3, 'people a day', 'J7', 'first claims; those who come back make it 160 a month'),
  'demand.early': quantity(
    1.2,
    'share',
    'J5',
    'more first claims a year before month 1, fading: people whose earlier claims are not known',
  ),
  'demand.monthSpread': quantity(0.05, 'share', 'assumption', 'chance of a heavy or light month'),
  'demand.daySpread': quantity(0.1, 'share', 'assumption'),
  'warmup.days': quantity(300, 'days', 'assumption', 'fills the books before month 1'),

  'case.endsWithWork': quantity(0, 'switch', 'J1', 'people leave by a chance a month that help raises'),
  'session.most': quantity(50, 'minutes', 'J23', 'the first interview; later ones as long as there is to do'),
  'session.gap': quantity(6, 'days, median', 'assumption', 'meetings about every two weeks'),
  'session.gapSpread': quantity(0.25, 'log sd', 'assumption'),
  'session.keep': quantity(20, 'minutes', 'assumption', 'a meeting once the planned help is given'),
  'session.keepGap': quantity(9, 'days', 'assumption', 'signing on every two weeks'),
  'queue.long': quantity(160, 'people', 'assumption', 'waiting for a meeting, that make a hard day for all'),

  'work.scale': quantity(1.12, 'factor', 'calibrated'),
  'work.spread': quantity(0.4, 'log sd', 'assumption'),
  'work.admin': quantity(4, 'minutes a meeting', 'H7', 'notes that are needed anyway'),
  'work.shiftFade': quantity(
    0.08,
    'share',
    'assumption',
    'pace lost from the first to the last hour of a day',
  ),
  'work.fatigueLoss': quantity(0.24, 'share of pace', 'prototype'),

  'rank.need': quantity(10 * DAY, 'minutes', 'prototype', 'head start of the greatest need'),
  'rank.ease': quantity(
    60 * DAY,
    'minutes',
    'prototype',
    'head start of the easiest where people are picked by ease',
  ),
  'rank.started': quantity(3 * DAY, 'minutes', 'prototype', 'head start of those already begun'),
  'rank.deadline': quantity(
    1 * DAY,
    'minutes',
    'calibrated',
    'head start near the deadline under full attention',
  ),
  'rank.deadlineWindow': quantity(30 * DAY, 'minutes', 'assumption'),
  'rank.after': quantity(0, 'minutes', 'calibrated', 'those past it fall so far behind under full attention'),

  'exit.market': quantity(1, 'factor', 'J22', 'how easily people find work, whatever anybody does'),
  'exit.support': quantity(
    0.14,
    'share',
    'assumption',
    'added to leaving by a fully staffed employers’ post',
  ),
  'help.stale': quantity(
    110,
    'days',
    'assumption',
    'without a meeting, until half of the help no longer tells',
  ),
  'help.eases': quantity(0.6, 'share', 'assumption', 'of the hardship of waiting that full help keeps off'),
  'exit.workHelp': quantity(
    0.35,
    'factor',
    'assumption',
    'added by full help to the share that goes to work',
  ),
  'exit.lastHelp': quantity(
    0.35,
    'factor',
    'assumption',
    'added by full help to the share of work that lasts',
  ),
  'exit.lastSupport': quantity(0.1, 'factor', 'assumption', 'added to it by a fully staffed employers’ post'),

  'met.usual': quantity(0.24, 'share', 'J2', 'of closed claims that end in lasting work, in a usual month'),
  'met.trust': quantity(2.4, 'per share of trust', 'prototype', 'people who trust say what the trouble is'),
  'figure.usual': quantity(0.57, 'share', 'J1', 'off the books within 91 days, without a target'),
  'figure.few': quantity(15, 'claims', 'assumption', 'so many before a month’s own figure is trusted'),
  'return.scale': quantity(1, 'factor', 'J3'),
  'return.afterSuccess': quantity(182, 'days', 'J3', 'later than others: the work lasted half a year'),
  'return.worse': quantity(1.05, 'factor', 'assumption', 'need and work of a claim that comes again'),

  'harm.scale': quantity(1, 'factor', 'assumption'),
  'harm.inWork': quantity(0.5, 'factor', 'prototype', 'hazard in the minutes with a coach'),
  'harm.needless': quantity(
    0.004,
    'persons',
    'assumption',
    'expected hardship of a course that nobody needed',
  ),
  'harm.held': quantity(1, 'factor', 'assumption', 'hazard while the papers of a start are kept back'),

  'attention.gain': quantity(0.22, 'share of pace', 'G6', 'honest effort: saturates at a small stake'),
  'attention.saturates': quantity(0.25, 'stake', 'prototype'),
  'attention.gap': quantity(0.04, 'share', 'calibrated', 'meetings come so much sooner while a claim counts'),
  'attention.chase': quantity(0.5, 'share', 'calibrated', 'of those near the deadline, taken up next'),
  'attention.leadLeast': quantity(2 * DAY, 'minutes', 'prototype'),
  'attention.leadSpread': quantity(18 * DAY, 'minutes', 'prototype'),

  'park.contact': quantity(2, 'minutes', 'J9', 'a call in place of a meeting'),
  'park.hopeless': quantity(0, 'factor', 'assumption', 'only those past the deadline are parked'),
  'rush.share': quantity(0.35, 'share of claims', 'prototype', 'planned short where that is the habit'),
  'rush.work': quantity(0.6, 'share of the work', 'J23', '30 minutes in place of 50'),
  'rush.quick': quantity(10, 'minutes', 'J23', 'an interview to end it'),
  'rush.hollow': quantity(0.2, 'share', 'assumption', 'of hurried people who take any job'),
  'rush.lastDays': quantity(
    4,
    'days',
    'G1',
    'of a month below the line, in which the habit reaches everybody',
  ),
  'ignore.closes': quantity(0, 'switch', 'assumption', 'never called in: stays on the books without help'),
  'ignore.repeats': quantity(0, 'switch', 'assumption'),
  'sanction.base': quantity(
    0.0015,
    'share of meetings',
    'J15',
    'referrals that stand: about 1 % of the load a month',
  ),
  'sanction.pressed': quantity(
    0.02,
    'share of meetings',
    'J15',
    'added where it is the habit: the 11 % of 2011',
  ),
  'sanction.leaves': quantity(0.43, 'share', 'J16', 'of sanctioned people who leave'),
  'sanction.harm': quantity(0.2, 'persons', 'assumption', 'expected serious hardship of one at full need'),
  'sanction.pretext': quantity(
    0.06,
    'share of people',
    'prototype',
    'against whom something could be found in time',
  ),
  'scheme.open': quantity(0, 'switch', 'J13', 'training places that stop the clock'),
  'scheme.places': quantity(20, 'places', 'prototype'),
  'scheme.days': quantity(70, 'days', 'prototype'),
  'scheme.lock': quantity(0.6, 'factor', 'assumption', 'people on a course look for work less'),
  'store.days': quantity(10, 'days', 'prototype'),
  'store.enough': quantity(0.03, 'share of a month', 'prototype', 'carried in, above which no more is kept'),
  'store.lost': quantity(0.08, 'share', 'prototype', 'of starts kept back that fall through'),
  'close.border': quantity(3 * DAY, 'minutes', 'assumption', 'over the line that can be argued about'),
  'close.holdDays': quantity(4, 'days', 'assumption', 'before the end whose late claims can be kept'),
  'lapse.share': quantity(0.08, 'share of meetings', 'assumption', 'late, missed, or something not done'),

  'reporting.perCase': quantity(0.8, 'staff minutes a meeting', 'H7', 'under a target'),
  'reporting.perBreach': quantity(1.2, 'staff minutes a meeting', 'H7', 'with somebody past the deadline'),
  'reporting.purpose': quantity(0.6, 'staff minutes a meeting', 'assumption'),
  'reporting.deskTakes': quantity(0.9, 'share', 'assumption', 'of it done by a returns desk of two'),

  'staff.shift': quantity(8, 'hours', 'assumption'),
  'staff.overtime': quantity(0, 'hours', 'assumption'),
  'staff.daysOff': quantity(2, 'days a week', 'assumption'),
  'staff.weekendsOff': quantity(1, 'switch', 'assumption'),
  'staff.leaveEvery': quantity(8, 'weeks', 'assumption', 'one week in so many is leave or training'),
  'staff.skillSpread': quantity(0.1, 'sd', 'assumption'),
  'staff.juniorSkill': quantity(0.78, 'factor', 'assumption'),
  'staff.agencySkill': quantity(0.8, 'factor', 'assumption'),
  'staff.sickStart': quantity(0.006, 'a day', 'assumption', 'about 3 % absence'),
  'staff.sickDays': quantity(3.5, 'days, mean', 'assumption'),
  'staff.leave': quantity(0.00023, 'a day', 'H15', '8.5 % a year'),
  'staff.leaveSlope': quantity(9, 'factor at zero morale', 'prototype'),
  'staff.refill': quantity(80, 'days', 'assumption'),
  'staff.agencyCover': quantity(0.5, 'share of days', 'assumption'),
  'staff.startPurpose': quantity(0.75, 'share', 'prototype'),
  'motive.pace': quantity(0.16, 'share of pace at full motive', 'G9'),
  'motive.speed': quantity(0.6, 'factor', 'prototype'),
  'motive.gain': quantity(0.01, 'a day', 'prototype', 'seeing needs met'),
  'motive.game': quantity(0.05, 'a day', 'prototype', 'acting against it'),
  'motive.pressure': quantity(0.006, 'a day', 'prototype'),
  'motive.fatigue': quantity(0.5, 'share', 'assumption', 'fatigue that full pressure adds'),
  'motive.wear': quantity(0.003, 'a day', 'prototype'),
  'motive.seen': quantity(1.4, 'factor', 'prototype', 'where staff see true measures'),
  'pressure.floor': quantity(0.12, 'share', 'prototype'),
  'drift.dose': quantity(0.35, 'dose at full pressure and no motive', 'calibrated'),
  'drift.reclassify': quantity(
    0.3,
    'factor',
    'assumption',
    'staff are slow to begin by themselves what stops an income',
  ),

  'improve.days': quantity(15, 'days', 'assumption', 'no trial exists (EVIDENCE 15)'),
  'improve.lag': quantity(14, 'days', 'assumption'),
  'improve.look': quantity(1.5, 'factor', 'assumption', 'in a month in which the manager went to look'),
  'improve.truth': quantity(1.6, 'factor', 'prototype', 'falsity slows learning'),
  'improve.frontWork': quantity(
    0.14,
    'share',
    'assumption',
    'of the work that a good first talk makes needless',
  ),
  'improve.frontMet': quantity(0.3, 'share', 'assumption'),
  'improve.studyWork': quantity(0.09, 'share', 'assumption', 'of work that turns out to help nobody'),
  'improve.sourceReturns': quantity(0.35, 'share', 'H1', 'of returns that need not be'),
  'improve.joinReturns': quantity(0.15, 'share', 'assumption'),
  'improve.frontExit': quantity(
    0.4,
    'factor',
    'assumption',
    'help that fits tells more, after a good first talk',
  ),
  'improve.joinExit': quantity(0.3, 'factor', 'assumption', 'and where all who help sit at one table'),
  'improve.joinLast': quantity(0.3, 'factor', 'assumption', 'added to the share of work that lasts'),
  'improve.joinGap': quantity(0.1, 'share', 'assumption'),
  'improve.pullGap': quantity(0.18, 'share', 'assumption'),
  'look.attention': quantity(
    0.9,
    'factor',
    'assumption',
    'attention in a month when the manager is out looking',
  ),

  'trust.start': quantity(0.65, 'share', 'assumption'),
  'trust.days': quantity(60, 'days', 'prototype'),
  'trust.met': quantity(0.6, 'per share', 'prototype'),
  'trust.falsity': quantity(1, 'per share', 'prototype'),

  'money.visit': quantity(54, 'pounds', 'assumption', 'a claim handled again'),
  'money.admission': quantity(430, 'pounds', 'assumption', 'a training place that nobody needed'),
  'money.staffHour': quantity(21, 'pounds', 'J6'),
  'money.agencyHour': quantity(38, 'pounds', 'assumption'),
} as const satisfies Readonly<Record<string, Quantity>>;

export type NumberName = keyof typeof numbers;
