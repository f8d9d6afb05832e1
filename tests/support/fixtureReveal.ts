/**
 * Reveals of full shape with plausible invented numbers, for looking at the screens and testing them without playing a
 * year: one of a year chased hard, one of an honest year in which there is little to tell.
 */
import type {
  BadThing,
  Cause,
  Comparison,
  Life,
  MeasureChart,
  Moment,
  Reveal,
  Story,
} from '../../src/run/revealTypes.ts';
import type { PurposeView } from '../../src/store/purposeView.ts';

const moment = (at: number, id: string, params: Record<string, number> = {}): Moment => ({
  at,
  id,
  params: { minutes: at, hours: Math.round(at / 6) / 10, ...params },
});

const life = (moments: readonly Moment[], rest: Partial<Life>): Life => ({
  moments,
  recordedAs: 'inTime',
  recordedMinutes: 200,
  trueMinutes: 200,
  truth: 'met',
  expectedHarm: 0.004,
  died: false,
  harmed: false,
  visits: 1,
  ...rest,
});

const cause = (rest: Partial<Cause> & Pick<Cause, 'id' | 'kind' | 'name'>): Cause => ({
  option: null,
  behaviour: null,
  since: 3,
  whose: 'manager',
  touched: 412,
  harm: { with: 31.4, without: 27.1 },
  figure: { with: 94.6, without: 92.3 },
  trueFigure: { with: 82.3, without: 84.1 },
  worseWithout: false,
  ...rest,
});

const causes: readonly Cause[] = [
  cause({
    id: 'c1',
    kind: 'suggestion',
    name: 'decision-unit',
    option: 'near-four-hours',
    behaviour: 'reclassify',
  }),
  cause({
    id: 'c2',
    kind: 'behaviour',
    name: 'ignore',
    behaviour: 'ignore',
    since: 5,
    whose: 'staff',
    touched: 231,
    harm: { with: 31.4, without: 28.6 },
  }),
  cause({
    id: 'c3',
    kind: 'dilemma',
    name: 'bloods',
    option: 'to-the-unit',
    behaviour: 'reclassify',
    since: 4,
    whose: 'precedent',
    touched: 97,
    harm: { with: 31.4, without: 29.9 },
  }),
  cause({
    id: 'c4',
    kind: 'tone',
    name: 'whatever-it-takes',
    since: 4,
    touched: 1630,
    harm: { with: 31.4, without: 30.2 },
  }),
  cause({
    id: 'c5',
    kind: 'behaviour',
    name: 'park',
    behaviour: 'park',
    since: 7,
    whose: 'staff',
    touched: 188,
    harm: { with: 31.4, without: 31.9 },
    worseWithout: true,
  }),
];

const yusuf: Story = {
  person: 4711,
  name: 'Yusuf Demir',
  age: 71,
  look: 99183221,
  sex: 'm',
  class: 'very-urgent',
  month: 9,
  cause: 'c1',
  better: false,
  known: false,
  yours: life(
    [
      moment(0, 'arrivedByAmbulance'),
      moment(52, 'outside', { minutes: 52 }),
      moment(52, 'clockStarted'),
      moment(131, 'seen'),
      moment(222, 'bedAsked'),
      moment(288, 'reclassify'),
      moment(289, 'clockStopped', { booked: 237 }),
      moment(1164, 'bedReached', { waited: 942 }),
      moment(1190, 'harmed'),
      moment(1190, 'needUnmet'),
    ],
    { recordedMinutes: 237, trueMinutes: 1164, truth: 'harmed', harmed: true, expectedHarm: 0.31 },
  ),
  without: life(
    [
      moment(0, 'arrivedByAmbulance'),
      moment(41, 'outside', { minutes: 41 }),
      moment(41, 'clockStarted'),
      moment(118, 'seen'),
      moment(207, 'bedAsked'),
      moment(431, 'bedReached', { waited: 224 }),
      moment(431, 'clockStopped', { booked: 390 }),
      moment(431, 'needMet'),
    ],
    { recordedAs: 'breach', recordedMinutes: 390, trueMinutes: 431, expectedHarm: 0.09 },
  ),
  possible: life(
    [
      moment(0, 'arrivedByAmbulance'),
      moment(6, 'clockStarted'),
      moment(29, 'seen'),
      moment(84, 'bedAsked'),
      moment(206, 'bedReached', { waited: 122 }),
      moment(206, 'clockStopped', { booked: 206 }),
      moment(206, 'needMet'),
    ],
    { recordedMinutes: 206, trueMinutes: 206, expectedHarm: 0.03 },
  ),
};

const stories: readonly Story[] = [
  yusuf,
  {
    ...yusuf,
    person: 5021,
    name: 'Agnes Whitcombe',
    age: 84,
    look: 5183,
    sex: 'f',
    class: 'urgent',
    month: 7,
    cause: 'c2',
    yours: life(
      [
        moment(0, 'arrivedByAmbulance'),
        moment(147, 'outside', { minutes: 147 }),
        moment(147, 'ignore'),
        moment(147, 'clockStarted'),
        moment(260, 'seen'),
        moment(371, 'sentHome'),
        moment(371, 'clockStopped', { booked: 224 }),
        moment(371, 'needUnmet'),
        moment(5200, 'cameBack', { visit: 2 }),
        moment(5431, 'died'),
      ],
      { recordedMinutes: 224, trueMinutes: 371, truth: 'died', died: true, expectedHarm: 0.42, visits: 2 },
    ),
  },
  {
    ...yusuf,
    person: 610,
    name: 'Grace Oduya',
    age: 34,
    look: 7782,
    sex: 'f',
    class: 'standard',
    month: 10,
    cause: 'c3',
    possible: null,
    yours: life(
      [
        moment(0, 'arrived'),
        moment(0, 'clockStarted'),
        moment(120, 'rush'),
        moment(125, 'needUnmet'),
        moment(3100, 'cameBack', { visit: 2 }),
      ],
      { recordedMinutes: 125, trueMinutes: 125, truth: 'returned', visits: 3 },
    ),
  },
  {
    ...yusuf,
    person: 811,
    name: 'Tom Hadley',
    age: 22,
    look: 31,
    sex: 'm',
    class: 'non-urgent',
    month: 6,
    cause: 'c1',
    better: true,
    known: false,
    yours: yusuf.possible as Life,
    without: yusuf.without,
    possible: null,
  },
];

const badThing = (
  id: BadThing['id'],
  value: number,
  possible: number,
  sources: readonly string[],
): BadThing => ({ id, value, possible, sources, cases: Math.round(value) });

const badThings: readonly BadThing[] = [
  badThing('harm', 31.4, 14.2, ['A8', 'A9', 'A32']),
  badThing('rubbish', 3981, 1604, ['A23', 'A25', 'H5']),
  badThing('unneeded', 402, 96, ['A16', 'A36']),
  badThing('unneededCost', 1_083_200, 402_560, ['A35']),
  badThing('reporting', 9120, 2410, ['H7']),
  badThing('staff', 214.5, 61.2, ['H11', 'H13', 'H14']),
  badThing('pretend', 2917, 12, ['A6', 'A31']),
  badThing('viability', 41, 22, ['assumption']),
];

const reported = [89.6, 91.2, 93.4, 95.1, 95.3, 95.0, 95.2, 95.1, 95.4, 95.0, 95.2, 95.1];
const trueFigures = [89.6, 91.2, 93.0, 91.9, 90.2, 88.3, 86.7, 85.2, 83.6, 81.9, 80.5, 78.9];
const harmPossible = [1.8, 1.7, 1.5, 1.4, 1.3, 1.2, 1.2, 1.1, 1.1, 1.2, 1.1, 1.0];
const harm = [2.0, 1.8, 1.8, 2.0, 2.3, 2.6, 2.7, 3.1, 3.3, 3.6, 3.8, 4.2];

export const fixtureReveal: Reveal = {
  scenario: 'hospital',
  seed: 1042,
  months: 12,
  ownMonths: 12,
  level: 95,
  predictions: {
    said: [
      { month: 6, of100: 90 },
      { month: 12, of100: 82 },
    ],
    truth: 64,
  },
  review: {
    hits: 9,
    figures: reported,
    yearFigure: 94.6,
    yearTrueFigure: 82.3,
    standing: 84,
    bonus: 13500,
    leaguePlace: 3,
    leaguePlaces: 14,
    replacedIn: null,
  },
  right: [
    { id: 'veryLongStay', value: 312, without: 398, unit: 'people' },
    { id: 'timeToSeen', value: 61, without: 74, unit: 'minutes' },
  ],
  scrubber: {
    months: reported.map((figure, i) => ({
      month: i + 1,
      reported: figure,
      trueFigure: trueFigures[i] ?? 0,
      level: 95,
      expectedHarm: harm[i] ?? 0,
      possible: harmPossible[i] ?? 0,
    })),
    divergenceMonth: 4,
    unmooredMonth: 6,
  },
  causes,
  stories,
  badThings,
  minutes: { value: 610_000, failure: 220_000, target: 180_000, reporting: 90_000, idle: 60_000 },
  hours: {
    months: reported.map((_, i) => ({
      value: 2100 - 40 * i,
      failure: 260 + 30 * i,
      target: 20 + 25 * i,
      reporting: 310,
      idle: 1500 - 20 * i,
    })),
    possible: { value: 2250, failure: 120, target: 0, reporting: 90, idle: 1600 },
  },
  habits: [
    {
      behaviour: 'reclassify',
      months: reported.map((_, i) => ({ ordered: i < 2 ? 0 : 20 + 4 * i, begun: 0 })),
    },
    { behaviour: 'ignore', months: reported.map((_, i) => ({ ordered: 0, begun: i < 4 ? 0 : 9 * i })) },
    {
      behaviour: 'rush',
      months: reported.map((_, i) => ({ ordered: i < 5 ? 0 : 30, begun: i < 3 ? 0 : 5 * i })),
    },
  ],
  chair: {
    settings: { level: 95, stake: 0.7, horizon: 'month' },
    you: { manager: 'you', reported: 94.6, trueFigure: 82.3, harm: 31.4, pushed: 0.5, lostIn: null },
  },
  decisions: causes.map(({ id, kind, name, option, behaviour, since, whose }) => {
    return { id, kind, name, option, behaviour, since, whose };
  }),
  scores: {
    purposeIndex: 12,
    reportedIndex: 91,
    drift: 8.1,
    divergenceMonth: 4,
    unmooring: { minutes: 0.18, decisions: 0.62, begunByStaff: 0.41 },
  },
  motives: reported.map((_, i) => ({
    month: i + 1,
    purpose: 0.75 - 0.032 * i,
    personal: 0.26 + 0.036 * i,
  })),
};

/** A year in which the figure was missed and nothing was hidden: no causes, no stories, no divergence. */
export const fixtureHonest: Reveal = {
  ...fixtureReveal,
  ownMonths: 8,
  predictions: { said: [], truth: 79 },
  review: {
    ...fixtureReveal.review,
    hits: 0,
    figures: trueFigures,
    yearFigure: 86.8,
    yearTrueFigure: 86.8,
    standing: 0,
    bonus: 0,
    leaguePlace: 12,
    replacedIn: 8,
  },
  right: [],
  scrubber: {
    months: fixtureReveal.scrubber.months.map((one) => ({ ...one, reported: one.trueFigure })),
    divergenceMonth: null,
    unmooredMonth: null,
  },
  causes: [],
  stories: [],
  habits: [],
  decisions: [],
  motives: fixtureReveal.motives.map(({ month }) => ({
    month,
    purpose: 0.75 + 0.004 * month,
    personal: 0.25,
  })),
};

const row = (
  id: string,
  unit: string,
  first: number,
  second: number,
  better: 'lower' | 'higher',
): Comparison['rows'][number] => ({
  id,
  unit,
  better,
  values: [first, (3 * first + second) / 4, (first + 2 * second) / 3, second],
});

export const fixtureComparison: Comparison = {
  years: ['target', 'removed', 'improved', 'purpose'],
  chairLostIn: 5,
  rows: [
    row('harm', 'people', 31.4, 14.2, 'lower'),
    row('deaths', 'people', 4.1, 1.6, 'lower'),
    row('needMet', '%', 72.1, 84.3, 'higher'),
    row('metFirstTime', '%', 68.2, 82.5, 'higher'),
    row('failureDemand', '%', 19.4, 9.8, 'lower'),
    row('timeToNeedMet', 'minutes', 402, 231, 'lower'),
    row('longStay', 'people', 2210, 990, 'lower'),
    row('veryLongStay', 'people', 312, 104, 'lower'),
    row('leftUnseen', 'people', 840, 610, 'lower'),
    row('unneeded', 'admissions', 402, 96, 'lower'),
    row('reportedFigure', '%', 94.6, 91.2, 'higher'),
    row('trueFigure', '%', 82.3, 91.2, 'higher'),
    row('pretend', '%', 11.4, 0.1, 'lower'),
    row('reportingHours', 'hours', 9120, 2410, 'lower'),
    row('sickDays', 'days', 611, 380, 'lower'),
    row('leavers', 'people', 9, 3, 'lower'),
    row('motive', '%', 40.2, 81.1, 'higher'),
    row('trust', 'of 100', 59, 78, 'higher'),
    row('cost', 'pounds', 5_120_000, 4_460_000, 'lower'),
  ],
  people: stories.map((story) => ({
    person: story.person,
    name: story.name,
    age: story.age,
    look: story.look,
    sex: story.sex,
    class: story.class,
    lives: [story.yours, story.yours, story.without, story.possible ?? story.without],
  })),
};

const weeks = [
  262, 251, 270, 244, 259, 266, 248, 255, 262, 240, 233, 219, 224, 208, 211, 204, 212, 207, 199, 203, 196,
  201, 199, 188,
];

const charts: readonly MeasureChart[] = [
  {
    id: 'timeToNeedMet',
    unit: 'minutes',
    better: 'lower',
    points: weeks,
    limits: [
      { from: 0, mean: 252, upper: 281, lower: 223 },
      { from: 12, mean: 206, upper: 229, lower: 183 },
    ],
    signals: [
      { index: 13, rule: 'outside', for: 'better' },
      { index: 18, rule: 'shift', for: 'better' },
    ],
  },
  {
    id: 'metFirstTime',
    unit: '%',
    better: 'higher',
    points: weeks.map((_, i) => 70 + ((i * 7) % 11) * 0.9),
    limits: [{ from: 0, mean: 74.5, upper: 86, lower: 63 }],
    signals: [],
  },
];

/** A year on purpose in its third quarter: one experiment showed, one did not, one is in hand. */
export const fixturePurpose: PurposeView = {
  charts,
  measures: charts.map(({ id }) => id),
  watched: 'timeToNeedMet',
  signal: { chart: 'timeToNeedMet', week: 19, rule: 'shift', for: 'better' },
  quarterEnds: false,
  goesOn: false,
  experiments: [
    {
      improvement: 'senior-front-door',
      from: 1,
      months: 3,
      inHand: false,
      expected: 'timeToNeedMet',
      before: 252,
      now: 206,
      said: 'better',
    },
    {
      improvement: 'tracking-screens',
      from: 4,
      months: 1,
      inHand: true,
      expected: 'metFirstTime',
      before: 74.5,
      now: 74.5,
      said: 'nothing',
    },
  ],
  restarts: false,
  boardAsks: false,
  boardAnswer: 'charts',
  monthsAhead: 2,
};
