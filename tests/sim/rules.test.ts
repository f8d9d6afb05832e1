// Rules of src/sim/SPEC.md that show in the records and the ledger of a month, each quoted by its id.

import { describe, expect, it } from 'vitest';
import { hospital } from '../../src/scenario/hospital/index.ts';
import type { CaseRecord, MonthResult } from '../../src/sim/recordTypes.ts';
import type { MonthDecisions, Settings } from '../../src/sim/types.ts';
import { open, runFrom } from '../laws/play.ts';

const number = (name: string): number => hospital.numbers[name]?.value ?? Number.NaN;
const calm: Partial<Settings> = { stake: 'none', drift: false };

function run(changes: Partial<Settings>, list: readonly MonthDecisions[], seed = 5): readonly MonthResult[] {
  return runFrom(open(seed, changes), list).results;
}

function cases(results: readonly MonthResult[]): CaseRecord[] {
  return results.flatMap(({ records }) =>
    Array.from({ length: records.length }, (_, row) => records.at(row)),
  );
}

const touchedBy = (name: string) => (record: CaseRecord) =>
  record.applications.some(({ behaviour }) => behaviour === name);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

const honest = cases(run({}, [{}, {}]));

describe('Flow and records', () => {
  it('F1: a walk-in’s clock starts on arrival, a crew’s patient’s no later than the grace after it', () => {
    const counted = honest.filter((record) => record.clockStarted >= 0 && !touchedBy('ignore')(record));
    expect(counted.length).toBeGreaterThan(3000);
    for (const { byAmbulance, arrived, clockStarted } of counted) {
      expect(clockStarted).toBeGreaterThanOrEqual(arrived);
      expect(clockStarted - arrived).toBeLessThanOrEqual(byAmbulance ? number('front.clockGrace') + 1e-6 : 0);
    }
  });

  it('F6: a bed comes after it was asked for, and only to those admitted', () => {
    const inBed = honest.filter(({ arrived, bedReached }) => arrived >= 0 && bedReached >= 0);
    expect(inBed.length).toBeGreaterThan(200);
    for (const { admitted, bedAsked, bedReached } of inBed)
      expect(admitted && bedAsked >= 0 && bedReached >= bedAsked).toBe(true);
  });

  it('R1: a record’s truth agrees with its flags', () => {
    for (const { truth, died, needMet, left } of honest) {
      expect(truth === 'died').toBe(died);
      if (truth === 'met') expect(needMet).toBeGreaterThanOrEqual(0);
      if (truth !== 'open') expect(left).toBeGreaterThanOrEqual(0);
    }
  });

  it('R2: who left unseen or was sent elsewhere is in neither count', () => {
    const inTime = honest.filter(({ recordedAs }) => recordedAs === 'inTime').length;
    const breaches = honest.filter(({ recordedAs }) => recordedAs === 'breach').length;
    const unseen = honest.filter(({ recordedAs }) => recordedAs === 'leftUnseen');
    expect(unseen.length).toBeGreaterThan(20);
    for (const { seen } of unseen) expect(seen).toBe(-1);
    expect(inTime + breaches).toBeLessThanOrEqual(honest.length - unseen.length);
  });

  it('R3: going to look finds what the rule names', () => {
    const [{ ledger } = { ledger: null }] = run({}, [{ goAndLook: true }]);
    expect(Object.keys(ledger?.found ?? {}).sort()).toEqual(
      [
        'visits',
        'failureDemand',
        'minutesToClinician',
        'minutesForBed',
        'minutesInAll',
        'minutesOfWork',
        'waitShare',
        'bedWaitShare',
        'readyToLeave',
        'waitingForBed',
      ].sort(),
    );
  });
});

describe('Need and harm', () => {
  it('C3: who comes back needs more', () => {
    const first = new Map<number, CaseRecord>();
    for (const record of honest) if (record.episode === 0) first.set(record.person, record);
    const pairs = honest.flatMap((record) => {
      const before = record.episode === 1 ? first.get(record.person) : undefined;
      return before === undefined ? [] : [{ before, record }];
    });
    expect(pairs.length).toBeGreaterThan(100);
    expect(mean(pairs.map(({ record }) => record.need))).toBeGreaterThan(
      mean(pairs.map(({ before }) => before.need)),
    );
  });

  it('H1: full work meets more needs than trimmed work', () => {
    const seen = honest.filter(({ seen, truth }) => seen >= 0 && truth !== 'open');
    const met = (some: readonly CaseRecord[]) => mean(some.map(({ truth }) => (truth === 'met' ? 1 : 0)));
    const hurried = cases(run(calm, [{ intensities: { rush: 1 } }])).filter(touchedBy('rush'));
    expect(hurried.length).toBeGreaterThan(100);
    expect(mean(hurried.map(({ workDelivered, workRequired }) => workDelivered / workRequired))).toBeLessThan(
      mean(seen.map(({ workDelivered, workRequired }) => workDelivered / workRequired)),
    );
    expect(met(hurried)).toBeLessThan(met(seen));
  });

  it('H4: a bed within five hours kills nobody by delay; one after eight hours may', () => {
    const inBed = honest.filter(({ bedReached, class: kind }) => bedReached >= 0 && kind >= 2);
    const hours = ({ arrived, bedReached }: CaseRecord) => (bedReached - arrived) / 60;
    const soon = inBed.filter((record) => hours(record) < 5);
    const late = inBed.filter((record) => hours(record) > 8);
    expect(Math.min(soon.length, late.length)).toBeGreaterThan(20);
    expect(Math.max(...soon.map(({ delayDeaths }) => delayDeaths))).toBe(0);
    expect(mean(late.map(({ delayDeaths }) => delayDeaths))).toBeGreaterThan(0.005);
  });
});

describe('Behaviours, each alone', () => {
  const plain = cases(run(calm, [{}]));
  const with_ = (behaviour: string) => cases(run(calm, [{ intensities: { [behaviour]: 1 } }]));
  const toSeen = (some: readonly CaseRecord[]) =>
    mean(some.filter(({ seen }) => seen >= 0).map(({ seen, arrived }) => seen - arrived));

  it('B2: nobody who is parked counts any more, and they wait longer than people wait without it', () => {
    const parked = with_('park').filter(touchedBy('park'));
    expect(parked.length).toBeGreaterThan(10);
    for (const { recordedAs, falsified } of parked) {
      expect(recordedAs).not.toBe('inTime');
      expect(falsified).toBe(false);
    }
    expect(toSeen(parked)).toBeGreaterThan(toSeen(plain));
  });

  it('B5: crews wait outside, and their clock with them, at most ignore.most minutes', () => {
    const kept = with_('ignore').filter((record) => touchedBy('ignore')(record) && record.byAmbulance);
    expect(kept.length).toBeGreaterThan(20);
    for (const { arrived, clockStarted } of kept) {
      if (clockStarted < 0) continue;
      expect(clockStarted).toBeGreaterThan(arrived);
      expect(clockStarted - arrived).toBeLessThanOrEqual(number('ignore.most') + 60);
    }
    expect(toSeen(kept)).toBeGreaterThan(toSeen(plain.filter(({ byAmbulance }) => byAmbulance)));
  });

  it('B6: reclassifying stops the clock in time and falsifies the record; the stay goes on', () => {
    const moved = with_('reclassify').filter(
      (record) => touchedBy('reclassify')(record) && record.recordedAs === 'inTime',
    );
    expect(moved.length).toBeGreaterThan(20);
    const stayedOn = moved.filter(({ left, arrived }) => left - arrived >= hospital.target.deadline);
    expect(stayedOn.length).toBeGreaterThan(moved.length / 2);
    for (const { falsified } of stayedOn) expect(falsified).toBe(true);
  });

  it('B3, B4: picking and rushing falsify nothing', () => {
    for (const behaviour of ['cherryPick', 'rush'] as const) {
      const touched = with_(behaviour).filter(touchedBy(behaviour));
      expect(touched.length).toBeGreaterThan(20);
      expect(touched.filter(({ falsified }) => falsified)).toEqual([]);
    }
  });
});

describe('Staff, improvement, questions', () => {
  it('S2: staff begin more of it under more pressure, nothing with drift off, and less where the manager takes the heat', () => {
    const begun = (changes: Partial<Settings>, tone: string) =>
      Object.values(run(changes, [{ tone }])[0]?.ledger.applied ?? {}).reduce(
        (sum, { staff }) => sum + staff,
        0,
      );
    const hard = begun({ stake: 'terror' }, 'whatever-it-takes');
    expect(hard).toBeGreaterThan(begun({ stake: 'low' }, 'whatever-it-takes'));
    expect(hard).toBeGreaterThan(begun({ stake: 'terror' }, 'people-first'));
    expect(begun({ stake: 'terror', drift: false }, 'whatever-it-takes')).toBe(0);
  });

  it('S4: purpose motive falls under pressure and holds without', () => {
    const motive = (changes: Partial<Settings>, tone: string) =>
      run(changes, [{ tone }, {}, {}]).at(-1)?.ledger.purposeMotive ?? Number.NaN;
    expect(motive({ stake: 'terror' }, 'whatever-it-takes')).toBeLessThan(
      motive(calm, 'people-first') - 0.05,
    );
  });

  it('I1: improvement goes faster after going to look, and slower where records are false', () => {
    const strength = (decisions: MonthDecisions) =>
      run(calm, [{ improvement: 'senior-front-door', ...decisions }, {}]).at(-1)?.ledger.improvements[
        'senior-front-door'
      ] ?? Number.NaN;
    const plainly = strength({});
    expect(strength({ goAndLook: true })).toBeGreaterThan(plainly);
    expect(strength({ intensities: { reclassify: 1, store: 1 } })).toBeLessThan(plainly);
  });

  it('I2: on purpose, moving people while an experiment goes on sets it back, unless a chart gave a signal', () => {
    const usual = Object.fromEntries(hospital.posts.map(({ id, usual }) => [id, usual]));
    const moved = { ...usual, majors: (usual['majors'] ?? 0) - 1, minors: (usual['minors'] ?? 0) + 1 };
    const strength = (regime: Settings['regime'], third: MonthDecisions) =>
      run({ ...calm, regime }, [{ improvement: 'senior-front-door' }, {}, third]).at(-1)?.ledger.improvements[
        'senior-front-door'
      ] ?? Number.NaN;
    const left = strength('purpose', {});
    expect(strength('purpose', { posts: moved })).toBeLessThan(left - 0.05);
    expect(strength('purpose', { posts: moved, signal: true })).toBeCloseTo(left, 2);
    expect(strength('target', { posts: moved })).toBeGreaterThan(left - 0.05);
  });

  it('I3: a small target given to the board presses from that month on, and only on purpose', () => {
    const pressure = (regime: Settings['regime']) =>
      run({ regime, stake: 'none' }, [{}, { board: 'target' }, {}, { board: 'charts' }]).map(
        ({ ledger }) => ledger.pressure,
      );
    const [before, given, kept, taken] = pressure('purpose');
    expect([before, taken]).toEqual([0, 0]);
    expect(given).toBeGreaterThan(0);
    expect(kept).toBeGreaterThan(0);
    expect(pressure('target')).toEqual([0, 0, 0, 0]);
  });
});
