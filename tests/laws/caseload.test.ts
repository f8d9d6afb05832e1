// Laws over random play in every caseload (P7, P8): nobody is lost, the books and the true facts add up to the case,
// time runs forwards, and a month is a pure function of its state and decisions. Rules are quoted from src/sim/SPEC.md.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scenarios } from '../../src/scenario/index.ts';
import type { CaseRecord, MonthResult } from '../../src/sim/recordTypes.ts';
import type { ServiceState } from '../../src/sim/types.ts';
import { digest } from './digest.ts';
import { openIn, playOf, runFrom } from './play.ts';

const caseloads = Object.values(scenarios).filter(({ flow }) => flow === 'caseload');
const RUNS = { numRuns: 6 };
const MONTHS = 3;

function casesOf(results: readonly MonthResult[]): CaseRecord[] {
  return results.flatMap(({ records }) =>
    Array.from({ length: records.length }, (_, row) => records.at(row)),
  );
}

describe.each(caseloads)('Laws over random play: $id', (scenario) => {
  const play = playOf(scenario, MONTHS);

  it('P7, L1: everyone who came for the first time is recorded exactly once by the end of the run', () => {
    fc.assert(
      fc.property(play, ({ seed, regime, stake, decisions }) => {
        const { results } = runFrom(openIn(scenario, seed, { months: MONTHS, regime, stake }), decisions);
        const cases = casesOf(results);
        const keys = cases.map(({ person, episode }) => `${person}:${episode}`);
        expect(new Set(keys).size).toBe(keys.length);
        const firsts = cases
          .filter(({ episode, arrived, person }) => episode === 0 && arrived >= 0 && person < 600000)
          .map(({ person }) => person);
        const known = new Set(firsts);
        const lost: number[] = [];
        for (let each = Math.min(...firsts); each <= Math.max(...firsts); each += 1)
          if (!known.has(each)) lost.push(each);
        expect(lost).toEqual([]);
      }),
      RUNS,
    );
  });

  it('P7, L5: the month’s books and its true verdicts add up to the records of the whole run, to the case', () => {
    fc.assert(
      fc.property(play, ({ seed, regime, stake, decisions }) => {
        const { results } = runFrom(openIn(scenario, seed, { months: MONTHS, regime, stake }), decisions);
        const cases = casesOf(results).filter(({ bookedMonth }) => bookedMonth >= 1 && bookedMonth <= MONTHS);
        const booked = (as: CaseRecord['recordedAs']) =>
          cases.filter(({ recordedAs }) => recordedAs === as).length;
        const sum = (value: (result: MonthResult) => number) =>
          results.reduce((all, each) => all + value(each), 0);
        expect(sum(({ ledger }) => ledger.booked.inTime)).toBe(booked('inTime'));
        expect(sum(({ ledger }) => ledger.booked.breach)).toBe(booked('breach'));
        const truly = casesOf(results).filter(({ trulyInTime }) => trulyInTime);
        const before = truly.filter(({ closedMonth }) => closedMonth < 1);
        expect(sum(({ ledger }) => ledger.truly.inTime)).toBe(truly.length - before.length);
      }),
      RUNS,
    );
  });

  it('P8, T1, S1: no case is seen before it came, nor closed before it was seen; nobody works longer than they are there', () => {
    fc.assert(
      fc.property(play, ({ seed, regime, stake, decisions }) => {
        const { results } = runFrom(openIn(scenario, seed, { months: MONTHS, regime, stake }), decisions);
        const broken = casesOf(results).filter(
          ({ arrived, seen, left, workDelivered, expectedHarm, expectedDeaths }) =>
            (left !== -1 && left < arrived) ||
            (seen !== -1 && seen < arrived) ||
            (left !== -1 && seen !== -1 && left < seen) ||
            Math.min(workDelivered, expectedHarm, expectedDeaths) < 0,
        );
        expect(broken).toEqual([]);
        for (const { ledger } of results) expect(ledger.minutes.idle).toBeGreaterThanOrEqual(0);
      }),
      RUNS,
    );
  });

  it('P8, D1: the state given is left as it was, and a change in month 3 touches neither earlier months nor arrivals', () => {
    fc.assert(
      fc.property(play, play, (a, b) => {
        const start = openIn(scenario, a.seed, { months: 4, regime: a.regime, stake: a.stake });
        const before = runFrom(start, a.decisions.slice(0, 2));
        const state = before.states.at(-1) as ServiceState;
        const one = runFrom(state, [...a.decisions.slice(2), {}]);
        const other = runFrom(state, [...b.decisions.slice(2), {}]);
        expect(digest(runFrom(state, [...a.decisions.slice(2), {}]).results)).toBe(digest(one.results));
        expect(digest(runFrom(start, a.decisions.slice(0, 2)).results)).toBe(digest(before.results));
        expect(firstArrivals(other.results)).toEqual(firstArrivals(one.results));
      }),
      { numRuns: 4 },
    );
  });

  it.each(['target', 'purpose'] as const)(
    'P8: six months are three, saved, loaded, and three more: %s',
    (regime) => {
      const first = scenario.suggestions[0];
      const list = Array.from({ length: 6 }, (_, k) =>
        k === 0 && first !== undefined
          ? { suggestions: { [first.id]: first.options.at(-1)?.id ?? null } }
          : {},
      );
      const open = () => openIn(scenario, 77, { regime, months: 6 });
      const whole = runFrom(open(), list);
      const half = runFrom(open(), list.slice(0, 3));
      const loaded = structuredClone(half.states.at(-1) as ServiceState);
      const rest = runFrom(loaded, list.slice(3));
      expect(digest([...half.results, ...rest.results])).toBe(digest(whole.results));
    },
  );

  it('C4, L4: a repeat is the same person with hazard carried on, after the one before it came', () => {
    const { results } = runFrom(openIn(scenario, 5, { months: 4 }), [{}, {}, {}, {}]);
    const byPerson = new Map<number, CaseRecord[]>();
    for (const each of casesOf(results))
      byPerson.set(each.person, [...(byPerson.get(each.person) ?? []), each]);
    let repeats = 0;
    for (const list of byPerson.values()) {
      list.sort((a, b) => a.episode - b.episode);
      for (const [k, each] of list.slice(1).entries()) {
        repeats += 1;
        expect(each.arrived).toBeGreaterThan((list[k] as CaseRecord).arrived);
        expect(each.class).toBe((list[k] as CaseRecord).class);
      }
    }
    expect(repeats).toBeGreaterThan(0);
  });
});

/** All first arrivals of the first of the two months: by the end of the run each has a record. */
function firstArrivals(results: readonly MonthResult[]): string[] {
  const start = ((results[0]?.ledger.month ?? 1) - 1) * 43200;
  return casesOf(results)
    .filter(
      ({ episode, arrived, person }) =>
        episode === 0 && person < 600000 && arrived >= start && arrived < start + 43200,
    )
    .map((each) => `${each.person}@${each.arrived}:${each.class}`)
    .sort();
}

it('P7: cases that are made are cases of their own, also when more of them are made in one month than in another', () => {
  const police = scenarios['police'];
  if (police === undefined) throw new Error('there is no police');
  const intensities = { cherryPick: 1 };
  const months = ['every-weekend', null, 'every-weekend'].map((option) => ({
    intensities,
    suggestions: { 'operation-lantern': option },
  }));
  const { results } = runFrom(openIn(police, 19, { months: 3 }), months);
  const keys = casesOf(results).map(({ person, episode }) => `${person}:${episode}`);
  expect(new Set(keys).size).toBe(keys.length);
});
