/** Validation of the hospital: V1, V2, V4 to V7 and V15 of EVIDENCE.md, from what hospitalData.ts saw on each seed. */
import { mean } from '../../run/summary.ts';
import { fitKink, slopeOf } from '../regress.ts';
import { type Arm, ofArm } from './arms.ts';
import { type ArmRow, type HospitalSeed, hospitalOf } from './hospitalData.ts';
import { percent, perSeed, row, type Validation, type ValidationRow } from './row.ts';

export const hospital: Validation<HospitalSeed> = {
  job: hospitalOf,
  rows: (data) => [
    ...spike(data),
    ...compliance(data),
    ...delay(data),
    ...benefit(data),
    ...pulse(data),
    ...partings(data),
    ...comingBack(data),
  ],
};

function spike(rows: readonly HospitalSeed[]): ValidationRow[] {
  const facts = { fact: 'V1', source: 'A1 A3 A4 A40' } as const;
  const last20 = (arm: Arm) => ofArm(rows, arm, ({ admitted }) => percent(admitted.last20, admitted.people));
  const last10 = (arm: Arm) => ofArm(rows, arm, ({ admitted }) => percent(admitted.last10, admitted.people));
  const ratio = (arm: Arm) =>
    ofArm(
      rows,
      arm,
      ({ admitted, discharged }) =>
        percent(admitted.last20, admitted.people) /
        Math.max(0.01, percent(discharged.last20, discharged.people)),
    );
  const share = { ...facts, published: '12.3% (2004)' };
  const times = { ...facts, published: '12.3 / 3.6 = 3.4 (2004)' };
  return [
    row(
      { ...facts, published: '3.6% if lognormal' },
      'admitted leaving at 220-240 min, BASE, %',
      [3, 6],
      last20('base'),
    ),
    row(share, 'admitted leaving at 220-240 min, TARGET, %', [8, 20], last20('target')),
    row(
      { ...facts, published: '26.6% at the worst' },
      'admitted leaving at 220-240 min, TERROR, %',
      [18, 35],
      last20('terror'),
    ),
    row(
      { ...facts, published: '24% of admissions (2012-13)' },
      'admitted leaving at 230-240 min, TERROR, %',
      [10, 30],
      last10('terror'),
    ),
    row(
      { ...facts, published: 'about 1 without a target' },
      'admitted : discharged, BASE',
      [0.7, 1.5],
      ratio('base'),
    ),
    row(times, 'admitted : discharged, TARGET', [1.5, 4.5], ratio('target')),
    row(times, 'admitted : discharged, TERROR', [1.5, 4.5], ratio('terror')),
  ];
}

function compliance(rows: readonly HospitalSeed[]): ValidationRow[] {
  const facts = { fact: 'V2', source: 'A2' } as const;
  const all = ({ admitted, discharged }: ArmRow) =>
    percent(admitted.last20 + discharged.last20, admitted.people + discharged.people);
  const change = (value: (row: ArmRow) => number) =>
    rows.map(({ arms }) => value(arms.target) - value(arms.base));
  return [
    row(
      { ...facts, published: '83.9% to 96.3%: +12.4' },
      'within 4 h, BASE to TARGET, points',
      [8, 16],
      change(({ reported }) => reported),
    ),
    row(
      { ...facts, published: '4.7% to 8.4%: 1.8 times' },
      'share in the last 20 min, TARGET : BASE',
      [1.4, 2.3],
      rows.map(({ arms }) => all(arms.target) / Math.max(0.01, all(arms.base))),
    ),
    row(
      { ...facts, published: '+30 min, adjusted' },
      'median stay of admitted people, min',
      [-10, 45],
      change(({ admitted }) => admitted.medianStay),
    ),
    row(
      { ...facts, published: '+30 min, adjusted' },
      'mean stay of admitted people, min',
      [-10, 45],
      change(({ admitted }) => admitted.meanStay),
    ),
    row(
      { ...facts, published: '1 min better' },
      'time to clinician, min',
      [-5, 5],
      change(({ timeToSeen }) => timeToSeen),
    ),
  ];
}

function delay(rows: readonly HospitalSeed[]): ValidationRow[] {
  const facts = { fact: 'V4', source: 'A8 A9', note: 'reproduced input' } as const;
  const together = (name: 'under5h' | 'from6to8h' | 'from8to12h') => {
    const bands = rows.flatMap(({ arms }) => [arms.base[name], arms.target[name]]);
    const people = bands.reduce((sum, each) => sum + each.people, 0);
    const deaths = bands.reduce((sum, each) => sum + each.deaths, 0);
    return { people, deaths };
  };
  const each = (name: 'from6to8h' | 'from8to12h') =>
    together(name).people / Math.max(1e-9, together(name).deaths);
  const under = together('under5h');
  return [
    row(
      { ...facts, published: '1 per 82' },
      'people in a bed after 6-8 h per added death',
      [65.6, 98.4],
      [each('from6to8h')],
    ),
    row(
      { ...facts, published: '1 per 72' },
      'people in a bed after 8-12 h per added death',
      [57.6, 86.4],
      [each('from8to12h')],
    ),
    row(
      { ...facts, published: 'none' },
      'added deaths below 5 h, points',
      [-0.2, 0.2],
      [percent(under.deaths, under.people)],
    ),
  ];
}

function benefit(rows: readonly HospitalSeed[]): ValidationRow[] {
  const facts = { fact: 'V5', source: 'A10 A11' } as const;
  const points = rows.flatMap(({ sweep }) =>
    sweep.map((each) => ({ x: each.figure, y: each.perThousandAdmitted })),
  );
  const below = slopeOf(points.filter(({ x }) => x < 80));
  const above = slopeOf(points.filter(({ x }) => x >= 90));
  const base = mean(rows.map(({ arms }) => arms.base.delayDeaths));
  const best = pressed(rows).reduce((least, each) => (mean(each) < mean(least) ? each : least));
  return [
    row(
      { ...facts, published: 'falling' },
      'deaths by delay per 1,000 admitted and point, below 80%',
      [-10, -0.01],
      [below],
    ),
    row(
      { ...facts, published: 'flat' },
      'fall above 90% as a share of the fall below 80%',
      [-Infinity, 0.25],
      [above / below],
    ),
    row(
      { ...facts, published: 'about 83%' },
      'where the benefit ends, % within 4 h',
      [78, 90],
      [fitKink(points, 70, 97)],
    ),
    row(
      { ...facts, published: '-14%' },
      'best of the sweep of pressure against BASE, % deaths by delay',
      [-20, -5],
      best.map((deaths, i) => percent(deaths - (rows[i] as HospitalSeed).arms.base.delayDeaths, base)),
    ),
  ];
}

/** Deaths by delay, seed by seed, at each pressure of the part of the sweep without gaming and with all beds. */
function pressed(rows: readonly HospitalSeed[]): (readonly number[])[] {
  const first = rows[0]?.sweep ?? [];
  return first.flatMap(({ manager, beds, stake }, i) =>
    manager === 'honest' && beds === 1 && stake > 0
      ? [rows.map(({ sweep }) => (sweep[i] as (typeof sweep)[number]).delayDeaths)]
      : [],
  );
}

function partings(rows: readonly HospitalSeed[]): ValidationRow[] {
  const facts = { fact: 'V7', source: 'A6' } as const;
  const gap = (arm: Arm) => ofArm(rows, arm, ({ reported, trueFigure }) => reported - trueFigure);
  const published = '96% official, 77% by patients';
  return [
    row({ ...facts, published: 'no target' }, 'reported minus true, BASE, points', [-3, 3], gap('base')),
    row({ ...facts, published }, 'reported minus true, TARGET, points', [3, 12], gap('target')),
    row({ ...facts, published }, 'reported minus true, TERROR, points', [10, 25], gap('terror')),
    row(
      { ...facts, published: 'no target' },
      'reported minus true, PURPOSE, points',
      [-3, 3],
      gap('purpose'),
    ),
  ];
}

/** Departments that meet the level, against the same ones in the same weeks without an announcement. */
function pulse(rows: readonly HospitalSeed[]): ValidationRow[] {
  const facts = { fact: 'V6', source: 'A7' } as const;
  const points = (met: number, { departments }: HospitalSeed['inspected']) => percent(met, departments);
  const gain = (of: HospitalSeed['inspected'], week: 1 | 2) =>
    points(of.announced[week] - of.announced[0] - (of.usual[week] - of.usual[0]), of);
  const mostly = (week: 1 | 2, seeds: readonly HospitalSeed[]) =>
    mean(seeds.map(({ inspected }) => gain(inspected, week)));
  const lost = (seeds: readonly HospitalSeed[]) => 100 - percent(mostly(2, seeds), mostly(1, seeds));
  return [
    row(
      { ...facts, published: '55%', note: 'set by the beds of the departments' },
      'departments meeting 90% in the week before, %',
      [45, 65],
      rows.map(({ inspected }) => points(inspected.announced[0], inspected)),
    ),
    row(
      { ...facts, published: '55% to 85%: +30' },
      'more of them in the announced week, points',
      [15, Infinity],
      rows.map(({ inspected }) => gain(inspected, 1)),
    ),
    row(
      { ...facts, published: '85% to 63-65%: about 70%' },
      'of that gain, lost again in the week after, %',
      [50, 90],
      perSeed(rows, lost),
    ),
  ];
}

function comingBack(rows: readonly HospitalSeed[]): ValidationRow[] {
  return [
    row(
      { fact: 'V15', source: 'A23 A25 H5', published: '7.3% (2011), 8.7% (2018)' },
      'visits within 7 days of the last, BASE, %',
      [6, 9],
      ofArm(rows, 'base', ({ backInAWeek }) => backInAWeek),
    ),
  ];
}
