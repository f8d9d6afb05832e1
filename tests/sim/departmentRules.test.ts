// Rules of src/sim/SPEC.md about the calendar and the flow of a department, each quoted by its id and seen from the
// door: mostly by taking everything else away, so that a rule shows exactly.

import { describe, expect, it } from 'vitest';
import { DAY, MONTH } from '../../src/lib/time.ts';
import { hospital } from '../../src/scenario/hospital/index.ts';
import type { NumberName } from '../../src/scenario/hospital/numbers.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import type { CaseSlot } from '../../src/sim/case.ts';
import { partOf } from '../../src/sim/department/clinic.ts';
import { putInOrder } from '../../src/sim/department/queues.ts';
import type { CaseRecord, MonthResult, Trace } from '../../src/sim/recordTypes.ts';
import type { MonthDecisions, Settings } from '../../src/sim/types.ts';
import type { World } from '../../src/sim/world.ts';
import { openIn, runFrom } from '../laws/play.ts';

type Changes = Partial<Settings> & {
  readonly numbers?: Partial<Record<NumberName, number>>;
  readonly tables?: Readonly<Record<string, readonly number[]>>;
};

const DEADLINE = hospital.target.deadline;
const numberOf = (name: NumberName): number => hospital.numbers[name]?.value ?? Number.NaN;
const valuesOf = (name: string): readonly number[] => hospital.tables[name]?.values ?? [];
const placeOf = (name: string): number => hospital.places.indexOf(name);

/** Months of a hospital in which nothing happens by chance of the year, and nothing hangs on the figure unless said. */
function run(
  changes: Changes,
  list: readonly MonthDecisions[] = [{}],
  isTraced = false,
): readonly MonthResult[] {
  const { numbers, tables, ...settings } = changes;
  const changed = Object.entries(tables ?? {}).map(([name, values]) => [
    name,
    { ...hospital.tables[name], values, unit: '', source: '' },
  ]);
  const scenario: Scenario = {
    ...hospital,
    events: [],
    tables: { ...hospital.tables, ...Object.fromEntries(changed) },
  };
  const start = openIn(scenario, 5, {
    stake: 'none',
    drift: false,
    months: 12,
    ...settings,
    overrides: { ...numbers },
  });
  return runFrom(start, list, { trace: isTraced }).results;
}

const cases = (results: readonly MonthResult[]): CaseRecord[] =>
  results.flatMap(({ records }) => Array.from({ length: records.length }, (_, row) => records.at(row)));
const casesOf = (changes: Changes, list?: readonly MonthDecisions[]) =>
  cases(run(changes, list)).filter(({ arrived }) => arrived >= 0);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const keyOf = ({ person, episode }: CaseRecord) => `${person}:${episode}`;
const isMinor = ({ class: kind }: { readonly class: number }) => kind >= 3;
const stayOf = ({ left, arrived }: CaseRecord) => left - arrived;

interface Row {
  readonly at: number;
  readonly who: number;
  readonly episode: number;
  readonly place: number;
  readonly with: number;
  readonly class: number;
}

function rowsOf(trace: Trace | null | undefined): Row[] {
  if (trace === null || trace === undefined) throw new Error('no trace');
  const { at, who, episode, place, class: kind } = trace;
  return Array.from({ length: trace.length }, (_, row) => ({
    at: at[row] as number,
    who: who[row] as number,
    episode: episode[row] as number,
    place: place[row] as number,
    with: trace.with[row] as number,
    class: kind[row] as number,
  }));
}

describe('Time', () => {
  it('T2: a month is thirty days, day 0 is a Monday, and month 1 is April', () => {
    const onMondays = cases(run({ tables: { 'demand.weekday': [7, 0, 0, 0, 0, 0, 0] } }));
    const first = onMondays.filter(({ episode }) => episode === 0);
    expect(first.length).toBeGreaterThan(200);
    expect(first.filter(({ arrived }) => Math.floor(arrived / DAY) % 7 !== 0)).toEqual([]);
    const inApril = cases(
      run({ tables: { 'demand.month': [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] } }, [{}, {}]),
    );
    const ofApril = inApril.filter(({ episode, arrived }) => episode === 0 && arrived >= 0);
    expect(Math.max(...ofApril.map(({ arrived }) => arrived))).toBeLessThan(MONTH);
    expect(Math.max(...ofApril.map(({ arrived }) => arrived))).toBeGreaterThan(29.8 * DAY);
    const monthOf = (time: number) => Math.floor(time / MONTH) + 1;
    expect(inApril.filter(({ left, closedMonth }) => left !== -1 && closedMonth !== monthOf(left))).toEqual(
      [],
    );
  });
});

describe('Flow of a department', () => {
  it('F2: a room for minor cases, a cubicle or a trolley for the rest, a bay for the immediate, and no more than there are', () => {
    const crowd: Changes = { numbers: { 'demand.perDay': 130, 'park.most': 100000 } };
    const [{ trace } = { trace: null }] = run(crowd, [{}], true);
    const spaces = [
      { place: placeOf('minors'), most: numberOf('space.minors'), classes: [3, 4] },
      { place: placeOf('majors'), most: numberOf('space.majors'), classes: [1, 2] },
      { place: placeOf('corridor'), most: numberOf('space.corridor'), classes: [1, 2] },
    ];
    const now = new Map<number, number>();
    const most = new Map<number, number>();
    let time = -1;
    let wrong = 0;
    const count = () => {
      for (const { place } of spaces) {
        const there = [...now.values()].filter((each) => each === place).length;
        most.set(place, Math.max(most.get(place) ?? 0, there));
      }
    };
    for (const { at, who, place, class: kind } of rowsOf(trace)) {
      if (who < 0) continue;
      if (at !== time && at > 5 * DAY && at < 8 * DAY) count();
      time = at;
      now.set(who, place);
      const space = spaces.find((each) => each.place === place);
      if (space?.classes.includes(kind) === false || (place === placeOf('resus') && kind !== 0)) wrong += 1;
    }
    expect(wrong).toBe(0);
    expect(spaces.map(({ place }) => most.get(place))).toEqual(spaces.map((each) => each.most));
  });

  it('F2: staff for the serious help at the door once the first has waited, and see minor cases where nobody else does', () => {
    const served = (changes: Changes) => {
      const rows = rowsOf(run(changes, [{}], true)[0]?.trace).filter((row) => row.who < 0 && row.with >= 0);
      const serious = [placeOf('majors'), placeOf('resus'), placeOf('corridor')];
      const ofMajors = new Set(rows.filter(({ place }) => serious.includes(place)).map(({ who }) => who));
      const at = (name: string) =>
        rows.filter(({ who, place }) => ofMajors.has(who) && place === placeOf(name));
      return { door: at('front-door').length, minor: at('minors') };
    };
    const soon = served({ numbers: { 'front.helpAfter': 0 } });
    expect(soon.door).toBeGreaterThan(1.2 * served({ numbers: { 'front.helpAfter': 1e9 } }).door);
    const byDay = served({ tables: { 'rota.minors': [10] }, numbers: { 'staff.overtime': 0 } });
    const atNight = byDay.minor.filter(({ at }) => (at / 60) % 24 >= 20);
    expect(atNight.length).toBeGreaterThan(50);
  });

  it('F3: the order is by arrival, less head starts for need, class and work begun, and for the deadline under attention', () => {
    const world = openIn(hospital, 5).inner as World;
    const someone = (is: Partial<CaseSlot>): CaseSlot => ({
      ...(world.cases[0] as CaseSlot),
      arrived: world.now - 60,
      deadline: world.now - 60 + DEADLINE,
      clockStop: -1,
      class: 2,
      need: 0.5,
      plan: 30,
      done: 0,
      sessions: 0,
      pinned: 0,
      nudged: 0,
      inUnit: 0,
      byEase: 0,
      ...is,
    });
    const order = (is: Partial<CaseSlot>, attention = 0) => {
      const c = someone(is);
      putInOrder(Object.assign(world, { attention }), c);
      return c.order;
    };
    const usual = order({});
    expect(order({ arrived: world.now - 70 })).toBe(usual - 10);
    expect(usual - order({ need: 0.9 })).toBeCloseTo(0.4 * numberOf('rank.need'));
    expect(usual - order({ class: 1 })).toBe(valuesOf('class.headStart')[1]);
    expect(usual - order({ sessions: 1 })).toBe(numberOf('rank.started'));
    const near = { deadline: world.now + numberOf('rank.deadlineWindow') };
    const far = { deadline: world.now + numberOf('rank.deadlineWindow') + 1 };
    const past = { deadline: world.now };
    expect([order(near), order(far), order(past)]).toEqual([usual, usual, usual]);
    expect(usual - order(near, 0.5)).toBeCloseTo(0.5 * numberOf('rank.deadline'));
    expect(order(far, 0.5)).toBe(usual);
    expect(order(past, 0.5) - usual).toBeCloseTo(0.5 * numberOf('rank.after'));
  });

  it('F4: work is one session, or two with a wait for results between', () => {
    const sessions = (tests: number) => {
      const [{ trace, records } = { trace: null, records: null }] = run(
        { tables: { 'class.tests': [tests, tests, tests, tests, tests] } },
        [{}],
        true,
      );
      const begun = new Map<number, number[]>();
      for (const { who, with: person, place, at } of rowsOf(trace))
        if (who < 0 && person >= 0 && place !== placeOf('front-door'))
          begun.set(person, [...(begun.get(person) ?? []), at]);
      const done = Array.from({ length: records?.length ?? 0 }, (_, row) => records?.at(row)).filter(
        (each) => each !== undefined && each.episode === 0 && each.arrived >= 0 && each.seen >= 0,
      ) as CaseRecord[];
      const once = done.filter(({ person, workDelivered, workRequired }) => {
        const comesBack = done.some((other) => other.person === person && other.episode > 0);
        return !comesBack && workDelivered >= workRequired - 1e-9;
      });
      expect(once.length).toBeGreaterThan(1000);
      return once.map(({ person }) => begun.get(person)?.length);
    };
    const counts = (list: readonly (number | undefined)[]) =>
      list.filter((each) => each === 1).length / list.length;
    expect(counts(sessions(0))).toBeGreaterThan(0.9);
    expect(counts(sessions(1))).toBe(0);
  });

  it('F4: before the results, `work.firstShare` of the work', () => {
    const world = { p: { firstShare: 0.3 } } as unknown as World;
    const session = (changes: Partial<CaseSlot>) =>
      partOf(world, { plan: 60, done: 0, tests: 1, sessions: 0, ...changes } as CaseSlot);
    expect(session({})).toBe(18);
    expect(session({ sessions: 1, done: 18 })).toBe(42);
    expect(session({ tests: 0 })).toBe(60);
  });

  it('F4: the hour of the shift, fatigue, too little skill, crowding and people waiting for beds cost pace; crowding at most so much', () => {
    const still: Partial<Record<NumberName, number>> = {
      'staff.skillSpread': 0,
      'staff.juniorSkill': 1,
      'staff.agencySkill': 1,
      'work.shiftFade': 0,
      'work.fatigueLoss': 0,
      'work.admin': 0,
      'motive.pace': 0,
      'space.crowdingLoss': 0,
      'space.boarderLoss': 0,
      'admit.needlessBase': 0,
      'front.triage': 0,
      'front.handover': 0,
      'bed.discharge': 0,
    };
    /** Minutes that a minute of work takes. */
    const each = (numbers: Partial<Record<NumberName, number>>) => {
      const results = run({ regime: 'none', numbers: { ...still, ...numbers } });
      const { value, failure, target } = (results[0] as MonthResult).ledger.minutes;
      const work = cases(results).reduce((sum, { workDelivered }) => sum + workDelivered, 0);
      return (value + failure + target) / work;
    };
    const plain = each({});
    expect(plain).toBeCloseTo(1, 1);
    const slower: readonly Partial<Record<NumberName, number>>[] = [
      { 'work.fatigueLoss': 0.3 },
      { 'space.crowdingLoss': 0.2, 'space.crowdedAt': 5 },
      { 'space.boarderLoss': 0.05 },
      { 'staff.leave': 0.02, 'staff.agencyCover': 1, 'staff.agencySkill': 0.5 },
    ];
    expect(slower.map(each).filter((value) => value < 1.03 * plain)).toEqual([]);
    expect(each({ 'space.crowdingLoss': 0.2, 'space.crowdedAt': 1 })).toBeLessThan(1.25 * plain);
    expect(Math.abs(each({ 'work.shiftFade': 0.5 }) - plain)).toBeGreaterThan(0.005);
    expect(each({ 'motive.pace': 1, 'staff.startPurpose': 0.4 })).not.toBeCloseTo(plain, 3);
  });

  it('F5: admitted below class and age; else perhaps needlessly; else home, all but minor cases after a wait', () => {
    const nobody = { 'admit.needlessBase': 0, 'admit.needlessRushed': 0 };
    const quiet: Changes = { regime: 'none', numbers: { ...nobody, 'patience.share': 0 } };
    const admitted = (scale: number) =>
      new Set(
        casesOf({ ...quiet, numbers: { ...quiet.numbers, 'admit.scale': scale } })
          .filter((each) => each.admitted && each.episode === 0 && each.arrived < 20 * DAY)
          .map(keyOf),
      );
    const few = admitted(0.5);
    const many = admitted(1);
    expect(few.size).toBeGreaterThan(100);
    expect(many.size).toBeGreaterThan(1.5 * few.size);
    expect([...few].filter((key) => !many.has(key)).length).toBeLessThan(0.02 * few.size);

    const needless = casesOf({ numbers: { 'admit.scale': 0, 'admit.needlessBase': 1 } }).filter(
      ({ admitted: isIn, seen }) => isIn || seen >= 0,
    );
    expect(needless.filter((each) => each.admitted && (!each.needless || isMinor(each)))).toEqual([]);
    expect(needless.filter((each) => each.admitted).length).toBeGreaterThan(300);

    const stays = (home: number) => {
      const gone = casesOf({
        ...quiet,
        numbers: { ...quiet.numbers, 'admit.scale': 0, 'home.median': home, 'space.crowdingLoss': 0 },
      });
      const of = (minor: boolean) => mean(gone.filter((each) => isMinor(each) === minor).map(stayOf));
      return { minor: of(true), serious: of(false) };
    };
    const [soon, later] = [stays(0), stays(60)];
    expect(later.serious - soon.serious).toBeGreaterThan(50);
    expect(Math.abs(later.minor - soon.minor)).toBeLessThan(10);
  });

  it('F7: people of little patience leave unseen; in a crisis those of ordinary patience too', () => {
    const unseen = (numbers: Changes['numbers']) =>
      casesOf({ numbers: { 'demand.perDay': 100, ...numbers } }).filter(
        ({ recordedAs }) => recordedAs === 'leftUnseen',
      ).length;
    const nobody = unseen({ 'patience.share': 0, 'patience.others': 1e6 });
    expect(nobody).toBe(0);
    expect(unseen({ 'patience.others': 1e6 })).toBeGreaterThan(20);
    expect(unseen({ 'patience.share': 0, 'patience.others': 0.5 })).toBeGreaterThan(20);
    const calm = { 'demand.perDay': 30, 'patience.share': 0, 'patience.others': 0 };
    expect(unseen(calm)).toBeLessThan(20);
  });
});

describe('Need and harm of a department', () => {
  const harmless: Changes['numbers'] = { 'death.scale': 0, 'death.unmet': 0 };
  const noHazard = {
    'class.harm': [0, 0, 0, 0, 0],
    'class.unmetHarm': [0, 0, 0, 0, 0],
    'class.baseDeath': [0, 0, 0, 0, 0],
  };

  const only: Changes['numbers'] = {
    ...harmless,
    'harm.inWork': 1,
    'harm.outside': 1,
    'harm.away': 0,
    'harm.needless': 0,
  };
  const tables = { 'class.unmetHarm': [0, 0, 0, 0, 0] };
  const hazard = valuesOf('class.harm');
  const waiting = (each: CaseRecord) => ((hazard[each.class] ?? 0) * each.need * stayOf(each)) / 60;
  const closed = (numbers: Changes['numbers'], more: Changes = {}, list?: readonly MonthDecisions[]) =>
    casesOf({ tables, ...more, numbers: { ...only, ...numbers } }, list).filter(
      ({ left, episode, truth }) => left !== -1 && episode === 0 && truth !== 'open',
    );
  const differs = (each: CaseRecord, from: number) => Math.abs(each.expectedHarm - from) > 1e-9;

  it('H2: what is not met comes back, harms, is poor service or resolves, in the shares of unmet.ends', () => {
    const truths = (ends: readonly number[]) =>
      [
        ...new Set(
          casesOf({ numbers: harmless, tables: { ...noHazard, 'unmet.ends': ends } }).map(
            ({ truth }) => truth,
          ),
        ),
      ]
        .filter((truth) => truth !== 'met' && truth !== 'open')
        .sort();
    expect(truths([1, 0, 0, 0])).toEqual(['selfResolved']);
    expect(truths([0, 0, 1, 0])).toEqual(['poorService']);
    expect(truths([0, 1, 0, 0])).toEqual(['returned', 'selfResolved']);
    expect(truths([0, 0, 0, 1])).toEqual(['harmed', 'poorService']);
  });

  it('H3: expected harm is hazard times need times hours, half while treated, more with a crew, and what is missed or needless', () => {
    const plain = closed({});
    expect(plain.length).toBeGreaterThan(1500);
    expect(plain.filter((each) => differs(each, waiting(each)))).toEqual([]);
    const rest = (some: readonly CaseRecord[]) => mean(some.map((each) => each.expectedHarm - waiting(each)));
    const seen = (some: readonly CaseRecord[]) => some.filter((each) => each.seen >= 0);
    expect(rest(seen(closed({ 'harm.inWork': 0.5 })))).toBeLessThan(0);
    expect(rest(closed({}, { tables: {} }))).toBeGreaterThan(0.001);
    const priced = closed({ 'harm.needless': 0.5 });
    expect(priced.filter((each) => differs(each, waiting(each) + (each.needless ? 0.5 : 0)))).toEqual([]);
    expect(priced.some((each) => each.needless)).toBe(true);
    const outside = closed({ 'harm.outside': 3 }, {}, [{ intensities: { ignore: 1 } }]).filter(
      ({ applications }) => applications.length > 0,
    );
    expect(outside.length).toBeGreaterThan(20);
    expect(outside.filter((each) => each.expectedHarm <= waiting(each))).toEqual([]);
    const held = closed({ 'harm.held': 10 }, { stake: 'standard', level: 80 }, [
      { intensities: { store: 1 } },
      {},
    ]);
    expect(held.some((each) => each.expectedHarm > waiting(each) + 1e-6)).toBe(true);
  });

  it('H5: with all six behaviours at once, harm is still the hours waited and nothing else', () => {
    const all = { park: 1, cherryPick: 1, rush: 1, ignore: 1, reclassify: 1, store: 1 };
    const touched = closed({ 'harm.held': 0 }, {}, [{ intensities: all }]);
    expect(touched.filter(({ applications }) => applications.length > 0).length).toBeGreaterThan(300);
    expect(touched.filter((each) => differs(each, waiting(each)))).toEqual([]);
  });
});

describe('Near the deadline', () => {
  const acts = (numbers: Changes['numbers'], decisions: MonthDecisions, more: Partial<Settings> = {}) => {
    const overrides = { 'rush.share': 0, 'reclassify.window': 0, ...numbers };
    const [result] = run({ ...more, numbers: overrides }, [decisions]);
    const { applied, booked } = (result as MonthResult).ledger;
    const inTime = booked.inTime / (booked.inTime + booked.breach);
    return { moved: applied.reclassify.manager, rushed: applied.rush.manager, inTime };
  };

  it('B8: reclassify if it applies, else rush if it applies, else honest attention', () => {
    const both: MonthDecisions = { intensities: { reclassify: 1, rush: 1 } };
    const roomy = acts({ 'space.unit': 500, 'space.majors': 500 }, both);
    expect(roomy.moved).toBeGreaterThan(50);
    expect(roomy.rushed).toBe(0);
    const shut = acts({ 'space.unit': 0 }, both);
    expect(shut.moved).toBe(0);
    expect(shut.rushed).toBeGreaterThan(50);
    const full = acts({ 'space.unit': 1 }, both);
    expect(Math.min(full.moved, full.rushed)).toBeGreaterThan(0);
    const honest = (chase: number) =>
      acts({ 'attention.chase': chase, 'attention.ahead': 0 }, {}, { stake: 'standard' });
    expect([honest(1).moved, honest(1).rushed]).toEqual([0, 0]);
    expect(honest(1).inTime).toBeGreaterThan(honest(0).inTime + 0.003);
  });

  it('S3: honest attention saturates at a small stake; it is pace, results and beds chased', () => {
    const tone: MonthDecisions = { tone: 'whatever-it-takes' };
    const attention = (stake: number) => {
      const { states } = runFrom(openIn(hospital, 5, { stake, drift: false }), [tone]);
      return (states.map(({ inner }) => inner as World)[1] as World).attention;
    };
    const most = attention(numberOf('attention.saturates'));
    expect(attention(0)).toBe(0);
    expect(attention(numberOf('attention.saturates') / 2) / most).toBeCloseTo(0.5, 1);
    expect(attention(1) / most).toBeGreaterThan(0.9);
    expect(attention(1)).toBeLessThanOrEqual(most);
    const none: Changes['numbers'] = {
      'attention.gain': 0,
      'attention.tests': 0,
      'attention.chase': 0,
      'attention.ahead': 0,
    };
    const inTime = (numbers: Changes['numbers']) =>
      acts({ ...none, ...numbers }, tone, { stake: 0.25 }).inTime;
    const without = inTime({});
    for (const gain of [{ 'attention.gain': 0.3 }, { 'attention.tests': 0.4 }, { 'attention.ahead': 1 }])
      expect(inTime(gain)).toBeGreaterThan(without + 0.003);
  });
});
