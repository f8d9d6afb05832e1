// Facts, offers and letters: every condition of the scenario speaks of facts that exist, and what is chosen fits.

import { beforeAll, describe, expect, test } from 'vitest';
import { type About, aboutValues, type FactName, factNames, factPrefixes } from '../../src/run/factNames.ts';
import { chooseNotes } from '../../src/run/notes.ts';
import { holds, type Left, offerSuggestions } from '../../src/run/offers.ts';
import type { Facts } from '../../src/run/types.ts';
import { factsOf, openYear, upTo, type Year } from '../../src/run/year.ts';
import { hospital } from '../../src/scenario/hospital/index.ts';
import { scenarios } from '../../src/scenario/index.ts';
import { police } from '../../src/scenario/police/index.ts';
import type { NoteSpec, Scenario } from '../../src/scenario/types.ts';
import { personTraits } from '../../src/sim/people.ts';
import { defaultSettings } from '../../src/sim/settings.ts';
import { type PlanInForce, type WriteBack, writeBackValues } from '../../src/sim/types.ts';
import { playedYear } from '../support/logs.ts';

let year: Year;
beforeAll(() => {
  year = playedYear('tempted', 'number', 3, { months: 4 });
});

const known = (fact: string) =>
  factNames.some((name) => name === fact) || factPrefixes.some((prefix) => fact.startsWith(`${prefix}.`));

/** Facts that exist before the first month too. */
const atOpening = [
  'month',
  'months',
  'monthsLeft',
  'nextMonth',
  'calendarMonth',
  'regimeTarget',
  'regimePurpose',
  'regimeNone',
  'stake',
  'level',
  'standing',
  'leaguePlaces',
  'tried',
] as const satisfies readonly FactName[];

describe('facts', () => {
  test('every condition speaks of a known fact', () => {
    const conditions = [...hospital.suggestions, ...hospital.notes].flatMap(({ when }) => when);
    expect(conditions.map(({ fact }) => fact).filter((fact) => !known(fact))).toEqual([]);
    const about = hospital.notes.flatMap((note) => note.about ?? []);
    expect(about.filter((who) => !aboutValues.some((value) => value === who))).toEqual([]);
  });

  test('a month has every documented fact, and no other', () => {
    const facts = factsOf(year);
    expect(factNames.filter((name) => facts[name] === undefined)).toEqual([]);
    expect(Object.keys(facts).filter((name) => !known(name))).toEqual([]);
    expect(Object.values(facts).every((value) => Number.isFinite(value))).toBe(true);
    const prefixed = hospital.notes
      .flatMap(({ when }) => when.map(({ fact }) => fact))
      .filter((fact) => fact.includes('.'));
    expect(prefixed.filter((fact) => facts[fact] === undefined)).toEqual([]);
  });

  test('the opening has only what is known before the first month', () => {
    const opening = upTo(year, 0);
    const facts = factsOf(opening);
    expect(facts['month']).toBe(0);
    expect(atOpening.filter((name) => facts[name] === undefined)).toEqual([]);
    expect(facts['figure']).toBeUndefined();
  });

  test('agree with the standing', () => {
    const facts = factsOf(year);
    const last = year.standings.at(-1);
    const before = year.standings.at(-2);
    expect(facts['leagueChange']).toBe((before?.leaguePlace ?? 0) - (last?.leaguePlace ?? 0));
    expect(facts).toMatchObject({
      month: 4,
      nextMonth: 5,
      calendarMonth: 6,
      figure: last?.figure,
      met: last?.met ? 1 : 0,
    });
    expect(facts['breaches']).toBe((facts['counted'] ?? 0) - (facts['inTime'] ?? 0));
    expect((facts['hits'] ?? 0) + (facts['misses'] ?? 0)).toBe(4);
  });

  /** The facts after so many months, of the same year with this written back in month 3. */
  const wroteBack = (months: number, writeBack: WriteBack, falsity = 0) => {
    const decisions = year.decisions.map((each, i) => (i === 2 ? { ...each, writeBack } : each));
    const results = year.results.map((each) => ({ ...each, ledger: { ...each.ledger, falsity } }));
    return factsOf(upTo({ ...year, decisions, results }, months));
  };

  test('what was written back is a fact of its month, and a promise of those after it', () => {
    expect(wroteBack(3, 'promise')).toMatchObject({ 'wrote.promise': 1, promises: 1, promised: 0 });
    expect(wroteBack(4, 'promise')).toMatchObject({ 'wrote.promise': 0, promises: 1, promised: 1 });
    expect(wroteBack(4, 'ask-time')).toMatchObject({ timeAsked: 1, promised: 0, believed: 0 });
  });

  test('whoever writes back is answered, whatever else there is to say', () => {
    for (const scenario of Object.values(scenarios))
      for (const kind of writeBackValues)
        for (const believed of [0, 40, 90])
          for (const times of [1, 2, 3, 4]) {
            const sent = { promises: times, explanations: times, timeAsked: times, believed };
            const facts = {
              ...factsOf(year),
              ...sent,
              [`wrote.${kind}`]: 1,
              standing: 10,
              met: 0,
              raised: 1,
            };
            const [letter] = chooseNotes({ scenario, facts, records: null, seed: times, month: 9 });
            expect(letter?.id, `${scenario.id} ${kind} ${times}`).toMatch(new RegExp(`^reply-${kind}`));
          }
  });

  test('the last warning comes after the first, never before it', () => {
    for (const scenario of Object.values(scenarios))
      for (let seed = 0; seed < 20; seed++) {
        const facts = { ...factsOf(year), standing: 10, met: 0, monthsLeft: 5, month: 7, calendarMonth: 0 };
        const sent = (used: readonly string[]) =>
          chooseNotes({ scenario, facts, records: null, seed, month: 7, used }).map(({ id }) => id);
        expect(sent([])).not.toContain('near-dismissal-again');
        expect(sent(['near-dismissal'])).toContain('near-dismissal-again');
      }
  });

  test('no letter speaks of a death that there was not: first the neighbour who rang, then the coroner', () => {
    const sent = (deathsTurnedAway: number, used: readonly string[]) => {
      const facts = { ...factsOf(year), ignoredCount: 500, deathsTurnedAway, month: 6 };
      const chosen = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((seed) =>
        chooseNotes({ scenario: police, facts, records: null, seed, month: 6, used }),
      );
      return new Set(chosen.map(({ id }) => id).filter((id) => id === 'loss-neighbour' || id === 'coroner'));
    };
    expect(sent(0, [])).toEqual(new Set());
    expect(sent(1, [])).toEqual(new Set(['loss-neighbour']));
    expect(sent(0, ['loss-neighbour'])).toEqual(new Set(['coroner']));
  });

  test('an explanation is believed as far as the records bear it out', () => {
    const believed = [0, 0.05, 0.5].map((falsity) => wroteBack(3, 'explain', falsity)['believed']);
    expect(believed).toEqual([100, 50, 0]);
    expect(wroteBack(4, 'explain')['believed']).toBe(0);
  });

  test('having gone to look is a fact of its month', () => {
    const decisions = year.decisions.map((each) => ({ ...each, goAndLook: true }));
    expect(factsOf({ ...year, decisions })['wentToLook']).toBe(1);
  });
});

describe('offers', () => {
  const offersOf = (seed: number, months: number) => {
    const opening = openYear({ scenario: hospital, seed, settings: defaultSettings(hospital) });
    const { plan } = opening.states[0] ??
      year.states[0] ?? { plan: { staff: 0, posts: {}, tone: '', suggestions: {}, improvement: null } };
    return Array.from({ length: months }, (_, i) =>
      offerSuggestions({ scenario: hospital, facts: factsOf(opening), plan, seed, month: i + 1 }),
    );
  };

  test('are up to three different cards, from the first month on, and differ by seed', () => {
    for (const offered of offersOf(1, 12)) {
      expect(offered.length).toBeGreaterThan(0);
      expect(offered.length).toBeLessThanOrEqual(3);
      expect(new Set(offered).size).toBe(offered.length);
    }
    expect(new Set([1, 2, 3, 4, 5, 6].map((seed) => offersOf(seed, 1).join())).size).toBeGreaterThan(1);
  });

  test('leave out what is in force', () => {
    const plan = year.states.at(-1)?.plan;
    if (plan === undefined) throw new Error('no plan');
    const offered = offerSuggestions({ scenario: hospital, facts: factsOf(year), plan, seed: 3, month: 5 });
    expect(offered.filter((id) => plan.suggestions[id] !== undefined)).toEqual([]);
  });

  test('that were left rest two months, and longer unless they have become more pressing', () => {
    const plan = (year.states[0] as { plan: PlanInForce }).plan;
    const offersOf = (left: readonly Left[], facts: Facts, month: number) =>
      offerSuggestions({ scenario: hospital, facts, plan, seed: 3, month, left });
    const calm = factsOf(year);
    const worse = { ...calm, gap: (calm['gap'] ?? 0) + 5 };
    const left: Left[] = [];
    const seen: string[] = [];
    for (let month = 1; month <= 12; month++) {
      const offered = offersOf(left, { ...calm, month }, month);
      seen.push(...offered);
      left.push(...offered.map((id) => ({ id, month, facts: calm })));
    }
    for (const id of seen) expect(seen.filter((each) => each === id).length).toBeLessThanOrEqual(3);
    const [first] = offersOf([], calm, 3);
    const once = [{ id: first ?? '', month: 3, facts: calm }];
    expect(offersOf(once, calm, 6)).not.toContain(first);
    expect(offersOf(once, worse, 5)).not.toContain(first);
    expect(Array.from({ length: 5 }, (_, i) => offersOf(once, worse, 6 + i)).flat()).toContain(first);
  });

  test('conditions: bounds are inclusive, unknown facts as asked', () => {
    expect(holds([{ fact: 'gap', min: 1, max: 2 }], { gap: 2 }, false)).toBe(true);
    expect(holds([{ fact: 'gap', min: 1, max: 2 }], { gap: 2.1 }, false)).toBe(false);
    expect(holds([{ fact: 'gap', min: 1 }], {}, true)).toBe(true);
    expect(holds([{ fact: 'gap', min: 1 }], {}, false)).toBe(false);
  });
});

describe('letters and notes', () => {
  test('the first letter comes before anything has happened, and is about nobody', () => {
    const facts = factsOf(upTo(year, 0));
    const notes = chooseNotes({ scenario: hospital, facts, records: null, seed: 3, month: 0 });
    expect(notes.filter(({ kind }) => kind === 'letter')).toHaveLength(1);
    expect(notes.every(({ person }) => person === null)).toBe(true);
  });

  test('a line that is raised is told before the month in which it holds, whatever else there is to say', () => {
    const lastMonth = { ...factsOf(year), month: 11, monthsLeft: 1, hits: 8, met: 1 };
    const letterOf = (gap: number, raised: number) =>
      chooseNotes({
        scenario: hospital,
        facts: { ...lastMonth, gap, raised, streakHit: 4 },
        records: null,
        seed: 3,
        month: 11,
      }).find(({ kind }) => kind === 'letter')?.id;
    expect(letterOf(-2, 0.5)).toBe('ratchet');
    expect(letterOf(-0.2, 0.5)).toBe('last-month');
    const [state] = year.states.slice(-1);
    if (state === undefined) throw new Error('no state');
    const raised = { ...state, ahead: { ...state.ahead, level: 95.5 } };
    expect(factsOf({ ...year, states: [raised] })['raised']).toBe(0.5);
  });

  test('each return brings one letter, at most one paper line, and no person or theme twice', () => {
    for (let month = 1; month <= 4; month++) {
      const facts = factsOf(upTo(year, month));
      const records = year.results[month - 1]?.records ?? null;
      const notes = chooseNotes({ scenario: hospital, facts, records, seed: 3, month });
      expect(notes.filter(({ kind }) => kind === 'letter')).toHaveLength(1);
      expect(notes.filter(({ kind }) => kind === 'paper').length).toBeLessThanOrEqual(1);
      const people = notes.flatMap(({ person }) => person?.person ?? []);
      expect(new Set(people).size).toBe(people.length);
      const abouts = notes.flatMap(({ id }) => hospital.notes.find((note) => note.id === id)?.about ?? []);
      expect(new Set(abouts).size).toBe(abouts.length);
    }
  });

  test('what was sent is not sent again while there is another', () => {
    const facts = factsOf(year);
    const records = year.results[3]?.records ?? null;
    const first = chooseNotes({ scenario: hospital, facts, records, seed: 3, month: 4 }).map(({ id }) => id);
    const second = chooseNotes({ scenario: hospital, facts, records, seed: 3, month: 4, used: first }).map(
      ({ id }) => id,
    );
    expect(second[0]).not.toBe(first[0]);
  });

  test.each(aboutValues)('a note about %s is about a real grown-up person of the month', (about: About) => {
    const note: NoteSpec = { id: 'x', kind: 'note', when: [], weight: 1, about };
    const scenario: Scenario = { ...hospital, notes: [note] };
    const records = year.results[3]?.records ?? null;
    const [chosen] = chooseNotes({ scenario, facts: factsOf(year), records, seed: 3, month: 4 });
    if (chosen === undefined) return expect(records?.length).toBeGreaterThan(0);
    const who = chosen.person?.person ?? -1;
    expect(personTraits(hospital, 3, who).age).toBeGreaterThanOrEqual(18);
    expect(chosen.params['age']).toBe(personTraits(hospital, 3, who).age);
    const column = records?.column('person') ?? [];
    expect(Array.from(column)).toContain(who);
  });
});
