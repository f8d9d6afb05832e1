/** Validation of the jobcentre: V11, V12 and V14 of EVIDENCE.md, from what jobcentreData.ts saw on each seed. */
import { type Arm, ofArm } from './arms.ts';
import { type Flow, type JobcentreArm, type JobcentreSeed, jobcentreOf } from './jobcentreData.ts';
import { monthEndRows } from './monthEnd.ts';
import { percent, row, type Validation, type ValidationRow } from './row.ts';

export const jobcentre: Validation<JobcentreSeed> = {
  job: jobcentreOf,
  rows: (data) => [
    ...leaving(data),
    ...creaming(data),
    ...monthEndRows(data, {
      booked: 'claims ended',
      thin: 'work that did not last',
      went: 'people went',
      source: 'G1 G2 G3 G4 J12',
    }),
  ],
};

/** Chances of leaving and of coming back are inputs, worked out from the same counts (J24). */
function leaving(data: readonly JobcentreSeed[]): ValidationRow[] {
  const facts = { fact: 'V11', source: 'J1 J24', note: 'reproduced input' } as const;
  const of = (value: (flow: Flow) => number) => data.map(({ flow }) => value(flow));
  return [
    row(
      { ...facts, published: 'about 57%' },
      'off the books at 3 months, BASE, %',
      [52, 62],
      of(({ offBooks }) => offBooks[0]),
    ),
    row(
      { ...facts, published: '75%' },
      'at 6 months, %',
      [70, 80],
      of(({ offBooks }) => offBooks[1]),
    ),
    row(
      { ...facts, published: '87 to 92%' },
      'at 12 months, %',
      [84.5, 94.5],
      of(({ offBooks }) => offBooks[2]),
    ),
    row(
      { ...facts, published: '41 to 44%', source: 'J2' },
      'of those who left, recorded as gone to work, %',
      [38, 50],
      of(({ toWork }) => toWork),
    ),
    row(
      { ...facts, published: '40%', source: 'J3' },
      'claimed again within 6 months, %',
      [34, 46],
      of(({ back }) => back[0]),
    ),
    row(
      { ...facts, published: '60%', source: 'J3' },
      'claimed again within 24 months, %',
      [54, 66],
      of(({ back }) => back[1]),
    ),
  ];
}

function creaming(data: readonly JobcentreSeed[]): ValidationRow[] {
  const facts = { fact: 'V12', source: 'J8 J10' } as const;
  const ratioOf = ({ near, further }: JobcentreArm) =>
    percent(near.jobs, near.claims) / Math.max(0.5, percent(further.jobs, further.claims));
  const ratio = (arm: Arm) => ofArm(data, arm, ratioOf);
  const above = (arm: Arm) => data.map(({ arms }) => ratioOf(arms[arm]) / ratioOf(arms.base));
  const spend = (arm: Arm) => ofArm(data, arm, ({ further: { given, planned } }) => percent(given, planned));
  const published = '27% : 11% = 2.5';
  return [
    row({ ...facts, published }, 'went to work, near : further, TARGET', [2, 3.5], ratio('target')),
    row({ ...facts, published }, 'went to work, near : further, TERROR', [2, 3.5], ratio('terror')),
    row(
      { ...facts, published: 'said to be widespread' },
      'that ratio, TERROR : BASE',
      [1.2, Infinity],
      above('terror'),
    ),
    row({ ...facts, published: 'the same' }, 'that ratio, TARGET : BASE', [1.2, Infinity], above('target')),
    row(
      { ...facts, published: 'less than half', source: 'J9' },
      'help given to those further, of what they needed, TERROR, %',
      [30, 60],
      spend('terror'),
    ),
    row(
      { ...facts, published: 'all of it was planned', source: 'J9' },
      'the same, BASE, %',
      [60, 100],
      spend('base'),
    ),
  ];
}
