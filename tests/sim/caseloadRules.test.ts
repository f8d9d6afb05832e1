// Rules of src/sim/SPEC.md about a caseload, each quoted by its id and seen from the door: mostly by taking everything
// else away, so that a rule shows exactly.

import { describe, expect, it } from 'vitest';
import { DAY, MONTH } from '../../src/lib/time.ts';
import { jobcentre } from '../../src/scenario/jobcentre/index.ts';
import type { NumberName as JobcentreNumber } from '../../src/scenario/jobcentre/numbers.ts';
import { police } from '../../src/scenario/police/index.ts';
import type { NumberName as PoliceNumber } from '../../src/scenario/police/numbers.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import type { CaseRecord, MonthResult } from '../../src/sim/recordTypes.ts';
import type { MonthDecisions, Settings } from '../../src/sim/types.ts';
import { openIn, runFrom } from '../laws/play.ts';

interface Changes extends Partial<Settings> {
  readonly numbers?: Partial<Record<PoliceNumber | JobcentreNumber, number>> | undefined;
  /** Tables by class: this value for every class. */
  readonly flat?: Readonly<Record<string, number>> | undefined;
}

/** Two months of a service in which nothing happens by chance of the year, and nothing hangs on the figure unless said. */
function run(
  scenario: Scenario,
  changes: Changes,
  decisions: MonthDecisions = {},
  isTraced = false,
): readonly MonthResult[] {
  const { numbers, flat, ...settings } = changes;
  const tables = Object.entries(flat ?? {}).map(([name, value]) => [
    name,
    { values: scenario.classes.map(() => value), unit: '', source: '' },
  ]);
  const changed: Scenario = {
    ...scenario,
    events: [],
    tables: { ...scenario.tables, ...Object.fromEntries(tables) },
  };
  const start = openIn(changed, 5, {
    stake: 'none',
    drift: false,
    months: 2,
    ...settings,
    overrides: { ...numbers },
  });
  return runFrom(start, [decisions, {}], { trace: isTraced }).results;
}

const cases = (results: readonly MonthResult[]): CaseRecord[] =>
  results.flatMap(({ records }) => Array.from({ length: records.length }, (_, row) => records.at(row)));
const casesOf = (scenario: Scenario, changes: Changes, decisions?: MonthDecisions) =>
  cases(run(scenario, changes, decisions)).filter(({ left, arrived }) => left !== -1 && arrived >= 0);
const endingOf = (scenario: Scenario, { ending }: CaseRecord) => scenario.endings[ending] ?? 'open';
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const share = <T>(list: readonly T[], holds: (each: T) => boolean) => list.filter(holds).length / list.length;
const wasDone = ({ applications }: CaseRecord, what: string) =>
  applications.some(({ behaviour }) => behaviour === what);

describe('Work of a caseload', () => {
  /** When each case was begun with, and at which place, in order. */
  const sessions = (scenario: Scenario, numbers: Changes['numbers']) => {
    const begun = new Map<number, { readonly at: number; readonly place: string }[]>();
    for (const { trace } of run(scenario, { numbers: { 'session.gapSpread': 0, ...numbers } }, {}, true)) {
      if (trace === null) throw new Error('no trace');
      for (let row = 0; row < trace.length; row += 1) {
        const person = trace.with[row] as number;
        // A month's first rows say who is there, not what begins.
        const isOpening = (trace.at[row] as number) % MONTH === 0;
        if ((trace.who[row] as number) >= 0 || person < 0 || isOpening) continue;
        const place = scenario.places[trace.place[row] as number] ?? '';
        begun.set(person, [...(begun.get(person) ?? []), { at: trace.at[row] as number, place }]);
      }
    }
    return begun;
  };

  it('L3: a class goes through the posts of its route, in sessions of so many minutes at most, so many days apart', () => {
    const gap = 4;
    const numbers = { 'session.gap': gap, 'return.scale': 0, 'ring.share': 0 };
    const known = new Map(cases(run(police, { numbers })).map((each) => [each.person, each]));
    const placeOf = (post: string) => police.posts.find(({ id }) => id === post)?.place;
    let steps = 0;
    let wrong = 0;
    for (const [person, list] of sessions(police, numbers)) {
      const each = known.get(person);
      if (each === undefined || each.arrived < 0) continue;
      const route = (police.routes[police.classes[each.class] ?? ''] ?? []).map(({ post }) => placeOf(post));
      for (const [k, { at, place }] of list.entries()) {
        steps += 1;
        const before = list[k - 1];
        if (
          !route.includes(place) ||
          (before !== undefined && route.indexOf(before.place) > route.indexOf(place))
        )
          wrong += 1;
        if (before?.place === place && at - before.at < gap * DAY) wrong += 1;
      }
    }
    expect(steps).toBeGreaterThan(1000);
    expect(wrong).toBe(0);
    const most = (minutes: number) =>
      Math.max(
        ...[...sessions(police, { ...numbers, 'session.most': minutes }).values()].map((list) => list.length),
      );
    expect(most(1e6)).toBe(2);
    expect(most(60)).toBeGreaterThan(6);
  });

  it('L3: where cases end with their work they are then decided; else contact is kept until the person leaves', () => {
    const over = (scenario: Scenario) =>
      share(cases(run(scenario, {})), ({ workDelivered, workRequired }) => workDelivered > workRequired + 1);
    expect(over(police)).toBe(0);
    expect(over(jobcentre)).toBeGreaterThan(0.05);
    const decided = casesOf(police, {}).filter((each) => endingOf(police, each) === 'success');
    expect(decided.length).toBeGreaterThan(50);
    expect(decided.filter(({ workDelivered, workRequired }) => workDelivered < workRequired - 1)).toEqual([]);
  });

  it('L10: too many waiting, and the weakest are filed as they come; nothing is kept beyond its days', () => {
    const filed = (numbers: Changes['numbers'], decisions?: MonthDecisions) =>
      casesOf(police, { numbers }, decisions).filter(
        (each) => each.seen === -1 && endingOf(police, each) === 'unsuccessful' && each.left === each.arrived,
      );
    const screened = police.tables['class.screen']?.values ?? [];
    const many = filed({ 'case.screenAt': 1, 'case.screenSpread': 5 });
    expect(filed({ 'case.screenAt': 0 })).toEqual([]);
    expect(many.length).toBeGreaterThan(50);
    expect(many.filter((each) => screened[each.class] !== 1)).toEqual([]);
    const taken = casesOf(police, { numbers: { 'case.screenAt': 1, 'case.screenSpread': 5 } }).filter(
      (each) => each.seen !== -1 && many.some((other) => other.class === each.class),
    );
    expect(mean(many.map(({ need }) => need))).toBeLessThan(mean(taken.map(({ need }) => need)));
    const days = 9;
    const soon = casesOf(police, { numbers: { 'case.fileAfter': days } });
    const isLate = ({ left, arrived }: CaseRecord) => left - arrived > days * DAY + 0.001;
    expect(
      soon.filter(({ left, arrived }) => Math.abs(left - arrived - days * DAY) < 0.001).length,
    ).toBeGreaterThan(20);
    // Whoever somebody is with at that very minute is filed when the session is over.
    const late = soon.filter(isLate);
    expect(late.length).toBeGreaterThan(0);
    expect(late.filter(({ left, arrived }) => left - arrived > (days + 0.5) * DAY)).toEqual([]);
  });
});

describe('Success and harm of a caseload', () => {
  it('L6: where cases end with their work, success is by class, work, freshness and trust', () => {
    const solved = (changes: Changes) =>
      casesOf(police, changes).filter((each) => endingOf(police, each) === 'success').length;
    const usual = solved({});
    expect(solved({ flat: { 'class.met': 0 } })).toBe(0);
    expect(solved({ numbers: { 'case.fresh': 0.05 } })).toBeLessThan(0.9 * usual);
    expect(solved({ numbers: { 'trust.start': 0.1, 'trust.met': 0, 'met.trust': 0 } })).not.toBe(usual);
    const hurried = casesOf(
      police,
      { numbers: { 'rush.share': 1, 'rush.hollow': 0 } },
      { intensities: { rush: 1 } },
    );
    const rate = (some: readonly CaseRecord[]) => share(some, (each) => endingOf(police, each) === 'success');
    expect(rate(hurried)).toBeLessThan(0.9 * rate(casesOf(police, {})));
  });

  it('L6: else people leave when their hazard is lived through: to work that lasts, to other work, or nobody knows where', () => {
    const own = ['success', 'thin', 'left'];
    const leavers = (changes: Changes) =>
      casesOf(jobcentre, changes).filter((each) => own.includes(endingOf(jobcentre, each)));
    const of = (changes: Changes) => new Set(leavers(changes).map((each) => endingOf(jobcentre, each)));
    expect(leavers({ flat: { 'class.exit': 0 } })).toEqual([]);
    expect([...of({ flat: { 'class.toWork': 0 } })]).toEqual(['left']);
    expect(of({ flat: { 'class.toWork': 1, 'class.lasts': 1 } })).toEqual(new Set(['success']));
    expect(of({ flat: { 'class.toWork': 1, 'class.lasts': 0 } }).has('thin')).toBe(true);
    const usual = leavers({}).length;
    expect(leavers({ flat: { 'class.exitHelp': 0 } }).length).toBeLessThan(usual);
    expect(leavers({ numbers: { 'help.stale': 1 } }).length).toBeLessThan(usual);
    expect(leavers({ numbers: { 'exit.market': 2 } }).length).toBeGreaterThan(usual);
  });

  const only: Changes = {
    numbers: { 'harm.inWork': 1, 'harm.needless': 0, 'harm.held': 0 },
    flat: { 'class.unmetHarm': 0, 'class.suffer': 0 },
  };
  const waiting = (scenario: Scenario, { class: kind, need, left, arrived }: CaseRecord) =>
    (((scenario.tables['class.harm']?.values[kind] ?? 0) * need) / 60) * (left - arrived);
  const rest = (scenario: Scenario, each: CaseRecord) => each.expectedHarm - waiting(scenario, each);
  const harmed = (scenario: Scenario, changes: Changes, decisions?: MonthDecisions) =>
    casesOf(
      scenario,
      {
        ...changes,
        numbers: { ...only.numbers, ...changes.numbers },
        flat: { ...only.flat, ...changes.flat },
      },
      decisions,
    );

  it('L7: harm is hazard times need times hours open, what is never met, repeats, sanctions and needless service', () => {
    const differs = (more: number, each: CaseRecord) => Math.abs(rest(police, each) - more) > 1e-9;
    const plain = harmed(police, {});
    expect(plain.length).toBeGreaterThan(1000);
    expect(plain.filter((each) => differs(0, each))).toEqual([]);
    const repeats = harmed(police, { flat: { 'class.suffer': 0.5 } });
    expect(repeats.some(({ episode }) => episode > 0)).toBe(true);
    expect(repeats.filter((each) => differs(each.episode > 0 ? 0.5 * each.need : 0, each))).toEqual([]);
    const unmet = harmed(police, {
      flat: { 'class.unmetHarm': 0.5, 'class.met': 0 },
      numbers: { 'case.cancelRight': 0 },
    });
    expect(unmet.filter((each) => differs(0.5 * each.need, each))).toEqual([]);
    const made = harmed(police, { numbers: { 'harm.needless': 0.5 } }, { intensities: { cherryPick: 1 } });
    expect(made.some(({ needless }) => needless)).toBe(true);
    expect(made.filter((each) => differs(each.needless ? 0.5 : 0, each))).toEqual([]);
  });

  it('L6, L7: help keeps harm off, and a sanction adds to it', () => {
    const still = { 'help.eases': 0, 'sanction.base': 0, 'sanction.harm': 0 };
    const sum = (numbers: Changes['numbers']) =>
      mean(harmed(jobcentre, { numbers: { ...still, ...numbers } }).map((each) => rest(jobcentre, each)));
    expect(Math.abs(sum({}))).toBeLessThan(1e-9);
    expect(sum({ 'help.eases': 0.6 })).toBeLessThan(-1e-6);
    expect(sum({ 'sanction.base': 0.1, 'sanction.harm': 0.2 })).toBeGreaterThan(1e-4);
  });
});

describe('Behaviours of a police team', () => {
  const doing = (what: string, numbers: Changes['numbers'] = {}) =>
    casesOf(police, { numbers }, { intensities: { [what]: 1 } });

  it('L9: park puts the late and the hopeless behind all who can still count', () => {
    const parked = doing('park', { 'park.hopeless': 3 }).filter((each) => wasDone(each, 'park'));
    expect(parked.length).toBeGreaterThan(10);
    const without = new Map(casesOf(police, {}).map((each) => [`${each.person}:${each.episode}`, each.left]));
    const later = parked.flatMap(({ person, episode, left }) => {
      const before = without.get(`${person}:${episode}`);
      return before === undefined ? [] : [left - before];
    });
    expect(later.length).toBeGreaterThan(10);
    expect(mean(later)).toBeGreaterThan(60);
  });

  it('L9: cherry-pick makes successes that nobody brought, so many a day', () => {
    const made = (perDay: number) =>
      doing('cherryPick', { 'pick.perDay': perDay }).filter(({ needless }) => needless);
    expect(made(0)).toEqual([]);
    expect(made(2).length).toBeGreaterThan(40);
    expect(made(2).length).toBeLessThan(made(4).length);
    expect(made(2).filter((each) => each.class !== police.numbers['pick.class']?.value)).toEqual([]);
  });

  it('L9: rush books some unsuccessful cases as a success all the same', () => {
    const thin = (hollow: number) =>
      doing('rush', { 'rush.hollow': hollow }).filter((each) => endingOf(police, each) === 'thin').length;
    expect(thin(0)).toBe(0);
    expect(thin(0.5)).toBeGreaterThan(20);
  });

  it('L9: store books successes of the last days next month, and some fall through', () => {
    const held = (lost: number) =>
      doing('store', { 'store.lost': lost }).filter((each) => wasDone(each, 'store'));
    const kept = held(0).filter(({ closedMonth }) => closedMonth === 1);
    expect(kept.length).toBeGreaterThan(5);
    expect(kept.filter(({ bookedMonth }) => bookedMonth !== 2)).toEqual([]);
    expect(held(1).filter(({ recordedAs }) => recordedAs === 'inTime')).toEqual([]);
  });
});
