/** Validation of the police team: V8, V9, V10, V14 and V15 of EVIDENCE.md, from what policeData.ts saw on each seed. */
import { mean } from '../../run/summary.ts';
import { type Arm, ofArm } from './arms.ts';
import { monthEndRows } from './monthEnd.ts';
import { type Crimes, type Kind, type PoliceArm, type PoliceSeed, policeOf } from './policeData.ts';
import { percent, row, type Validation, type ValidationRow } from './row.ts';

export const police: Validation<PoliceSeed> = {
  job: policeOf,
  rows: (data) => [
    ...recording(data),
    ...integrity(data),
    ...easyCases(data),
    ...monthEndRows(data, { booked: 'detections', thin: 'thin ones', source: 'G1 G2 G3 G4' }),
    ...failureDemand(data),
  ],
};

const lostShare = ({ told, lost }: Crimes) => percent(lost, told);

function recording(data: readonly PoliceSeed[]): ValidationRow[] {
  const facts = { fact: 'V8', source: 'P1 P2 C5' } as const;
  const lost = (arm: Arm, kind?: Kind) =>
    ofArm(data, arm, ({ all, byKind }) => lostShare(kind === undefined ? all : byKind[kind]));
  const target = (kind?: Kind) => mean(lost('target', kind));
  const isOrdered =
    target('violence') > target('sexual') && target('sexual') > target() && target() > target('acquisitive');
  return [
    row({ ...facts, published: 'no figure; C5: assumed' }, 'reports lost, BASE, %', [8, 12], lost('base')),
    row({ ...facts, published: '19%' }, 'reports lost, TARGET, %', [15, 23], lost('target')),
    row({ ...facts, published: '33%' }, 'of violence lost, TARGET, %', [29, 37], lost('target', 'violence')),
    row(
      { ...facts, published: '26%' },
      'of sexual offences lost, TARGET, %',
      [22, 30],
      lost('target', 'sexual'),
    ),
    row(
      { ...facts, published: 'violence > sexual > all > acquisitive' },
      'in that order, TARGET: 1 yes, 0 no',
      [1, 1],
      [isOrdered ? 1 : 0],
    ),
    row(
      { ...facts, published: 'one in five' },
      'no-crime decisions that were wrong, TARGET, %',
      [15, 25],
      ofArm(data, 'target', ({ wrongNoCrimes, noCrimes }) => percent(wrongNoCrimes, noCrimes)),
    ),
  ];
}

function integrity(data: readonly PoliceSeed[]): ValidationRow[] {
  const facts = { fact: 'V9', source: 'P3 P4 P5' } as const;
  const change = (value: (all: Crimes) => number) =>
    data.map(({ arms, integrity: honest }) => 100 * (value(honest.all) / value(arms.target.all) - 1));
  return [
    row(
      { ...facts, published: '+18% from accuracy alone' },
      'recorded crime, integrity on, TARGET, %',
      [12, 25],
      change(({ recorded }) => recorded),
    ),
    row(
      { ...facts, published: 'survey: none, or falling' },
      'crime that truly happened, %',
      [-5, 2],
      change(({ happened }) => happened),
    ),
  ];
}

function easyCases(data: readonly PoliceSeed[]): ValidationRow[] {
  const facts = { fact: 'V10', source: 'P8 P9 P10' } as const;
  const growth = (value: (arm: PoliceArm) => number) =>
    data.map(({ arms }) => 100 * (value(arms.terror) / value(arms.base) - 1));
  const low = growth((arm) => arm.low.detected);
  const serious = growth((arm) => arm.serious.detected);
  const rate = ({ byKind: { sexual } }: PoliceArm) => percent(sexual.detected, sexual.counted);
  return [
    row(
      { ...facts, published: '+40%' },
      'counted detections, BASE to TERROR, %',
      [25, 60],
      growth(({ all }) => all.detected),
    ),
    row(
      { ...facts, published: '38.9 against 1.5 x 19: +10.4' },
      'growth low-level less 1.5 x serious, points',
      [0, Infinity],
      low.map((points, i) => points - 1.5 * (serious[i] as number)),
    ),
    row(
      { ...facts, published: '10% to 31%: 3.1 times' },
      'rate of one kind by no-criming alone, times',
      [2, 3.5],
      data.map(({ plain, noCriming }) => rate(noCriming) / rate(plain)),
    ),
    row(
      { ...facts, published: 'no more charges' },
      'true detections meanwhile, all kinds, %',
      [-5, 5],
      data.map(({ plain, noCriming }) => 100 * (noCriming.all.solved / plain.all.solved - 1)),
    ),
  ];
}

function failureDemand(data: readonly PoliceSeed[]): ValidationRow[] {
  const facts = { fact: 'V15', source: 'H1 H2 H3' } as const;
  return [
    row(
      { ...facts, published: '30% of non-urgent calls' },
      'contacts caused by failure, BASE, %',
      [25, 40],
      ofArm(data, 'base', ({ failureShare }) => failureShare),
    ),
    row(
      { ...facts, published: 'deferring is the main cause' },
      'points added by 10 points of parked cases',
      [3, Infinity],
      data.map(({ plain, parking, parked }) => (10 * (parking.failureShare - plain.failureShare)) / parked),
    ),
    row(
      { ...facts, published: 'no figure: design' },
      'contacts caused by failure, PURPOSE, months 7-9, %',
      [0, 20],
      ofArm(data, 'purpose', ({ failureLater }) => failureLater),
    ),
  ];
}
