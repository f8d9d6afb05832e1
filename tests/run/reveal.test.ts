// The reveal of a played year: what it says is what the re-runs show.

import { beforeAll, describe, expect, test, vi } from 'vitest';
import { candidatesOf } from '../../src/run/causes.ts';
import { chartsOf } from '../../src/run/charts.ts';
import { createReckoner } from '../../src/run/client.ts';
import { compareLogs } from '../../src/run/compare.ts';
import { digestOf } from '../../src/run/digest.ts';
import { fourYears } from '../../src/run/fourYears.ts';
import { finish, yearWithout } from '../../src/run/rerun.ts';
import { computeReveal, yearOf } from '../../src/run/reveal.ts';
import { badThingValues, type Reveal } from '../../src/run/revealTypes.ts';
import { isBetter, isBought } from '../../src/run/right.ts';
import type { RunLog } from '../../src/run/types.ts';
import { whatIf } from '../../src/run/whatIf.ts';
import { momentIds } from '../../src/run/wordIds.ts';
import { openYear, reopened, runDecisions, type Year } from '../../src/run/year.ts';
import { hospital } from '../../src/scenario/hospital/index.ts';
import { driftOf } from '../../src/scoring/drift.ts';
import { harmsOf } from '../../src/scoring/harms.ts';
import { appliedOf } from '../../src/scoring/unmooring.ts';
import { defaultSettings } from '../../src/sim/settings.ts';
import { logOf, playedYear } from '../support/logs.ts';

const names = { f: ['Ada', 'Bea'], m: ['Carl', 'Dev'] };
const settings = { months: 4 } as const;
/** Milliseconds: a reveal takes about two seconds, more on a busy machine. */
const SLOW = 120_000;
vi.setConfig({ testTimeout: SLOW });
let year: Year;
let log: RunLog;
let reveal: Reveal;

beforeAll(() => {
  year = playedYear('tempted', 'number', 11, settings);
  log = logOf(year, settings);
  reveal = computeReveal(log, names);
}, SLOW);

describe('the year of a log', () => {
  test('is the year that was played, to the bit', () => {
    expect(digestOf(yearOf(log).results)).toBe(digestOf(year.results));
  });

  test('begins with a warm-up that knows no settings of the target', () => {
    for (const other of [
      { regime: 'none' },
      { regime: 'purpose' },
      { drift: false },
      { stake: 'terror' },
    ] as const) {
      const changed = { ...defaultSettings(hospital), ...settings, ...other };
      const opened = runDecisions(openYear({ scenario: hospital, seed: 11, settings: changed }), [{}, {}]);
      const shared = runDecisions(reopened(year, changed), [{}, {}]);
      expect(digestOf(shared.results)).toBe(digestOf(opened.results));
    }
  });
});

describe('the reveal', () => {
  test('is the same each time, and survives being posted', () => {
    expect(computeReveal(log, names)).toEqual(reveal);
    expect(structuredClone(reveal)).toEqual(reveal);
    expect(JSON.parse(JSON.stringify(reveal))).toEqual(reveal);
  });

  test('shows the two figures and the harm of every month', () => {
    const drift = driftOf(year.results);
    expect(reveal.scrubber.months.map(({ reported }) => reported)).toEqual(drift.reported);
    expect(reveal.scrubber.months.map(({ trueFigure }) => trueFigure)).toEqual(drift.trueFigures);
    const sum = reveal.scrubber.months.reduce((total, { expectedHarm }) => total + expectedHarm, 0);
    expect(sum).toBeCloseTo(harmsOf(year.results, hospital.staff).harm, 6);
  });

  test('keeps at most five causes, each proved by the year without it', () => {
    expect(reveal.causes.length).toBeGreaterThan(0);
    expect(reveal.causes.length).toBeLessThanOrEqual(5);
    const candidates = candidatesOf(year);
    for (const cause of reveal.causes) {
      const candidate = candidates.find(({ id }) => id === cause.id);
      if (candidate === undefined) throw new Error(cause.id);
      const without = yearWithout(year, candidate);
      expect(without.results).toHaveLength(year.results.length);
      expect(cause.harm.without).toBeCloseTo(harmsOf(without.results, hospital.staff).harm, 9);
      expect(cause.worseWithout).toBe(cause.harm.without > cause.harm.with);
      const before = candidate.from - 1;
      expect(digestOf(without.results.slice(0, before))).toBe(digestOf(year.results.slice(0, before)));
      expect(digestOf(without.results)).not.toBe(digestOf(year.results));
    }
  });

  test('tells habits that staff began apart: the year without one has none of it, and still the others', () => {
    const honest = playedYear('honest', 'purpose', 7, settings);
    const habits = candidatesOf(honest).filter(({ kind }) => kind === 'behaviour');
    expect(habits.length).toBeGreaterThan(1);
    expect(habits.length).toBeLessThanOrEqual(3);
    for (const habit of habits) {
      const { results } = yearWithout(honest, habit);
      const begun = habits.map(({ name, behaviours }) => ({
        name,
        times: behaviours.reduce((sum, each) => sum + appliedOf(results, each).staff, 0),
      }));
      expect(begun.filter(({ times }) => times === 0).map(({ name }) => name)).toEqual([habit.name]);
    }
  });

  test('honours improvement work: a year of it under the target would have been worse without', () => {
    const improved = playedYear('purpose', 'purpose', 12, { months: 6 });
    const { causes } = computeReveal(logOf(improved, { months: 6 }), names);
    const cause = causes.find(({ kind }) => kind === 'improvement');
    expect(cause?.worseWithout).toBe(true);
  });

  test('tells of at least three grown-up people, each once, of something that can be asked about', () => {
    expect(reveal.stories.length).toBeGreaterThanOrEqual(3);
    expect(reveal.stories.length).toBeLessThanOrEqual(5);
    expect(new Set(reveal.stories.map(({ person }) => person)).size).toBe(reveal.stories.length);
    const decisions = reveal.decisions.map(({ id }) => id);
    for (const story of reveal.stories) {
      expect(decisions).toContain(story.cause);
      expect(story.age).toBeGreaterThanOrEqual(18);
      expect([...names.f, ...names.m]).toContain(story.name);
      expect(story.yours.expectedHarm).not.toBe(story.without.expectedHarm);
      if (story.better) expect(story.yours.died || story.yours.harmed).toBe(false);
      for (const life of [story.yours, story.without, story.possible]) {
        const moments = life?.moments ?? [];
        expect(moments.every(({ id }) => momentIds(hospital).some((known) => known === id))).toBe(true);
        expect(moments.map(({ at }) => at)).toEqual(moments.map(({ at }) => at).toSorted((a, b) => a - b));
      }
    }
  });

  test('has the eight bad things with their evidence', () => {
    expect(reveal.badThings.map(({ id }) => id)).toEqual([...badThingValues]);
    for (const { id, sources, value, possible } of reveal.badThings) {
      expect(Number.isFinite(value) && Number.isFinite(possible), id).toBe(true);
      expect(sources.every((source) => /^[A-Z]\d+[a-z]?$/.test(source))).toBe(true);
    }
  });

  test('says what the target got right only where it was better', () => {
    for (const { value, without } of reveal.right) expect(value).toBeLessThan(without);
    expect(isBetter(16, 17, 'people')).toBe(false);
    expect(isBetter(160, 170, 'people')).toBe(true);
    expect(isBetter(9.8, 10, 'minutes')).toBe(false);
    const usual = { turnedAway: 100, needMet: 18.7 };
    expect(isBought('timeToNeedMet', usual, usual)).toBe(false);
    expect(isBought('timeToNeedMet', { ...usual, needMet: 13.4 }, usual)).toBe(true);
    expect(isBought('longStay', { ...usual, needMet: 13.4 }, usual)).toBe(false);
    expect(isBought('longStay', { ...usual, turnedAway: 110 }, usual)).toBe(true);
  });
});

describe('a lost chair', () => {
  test('keeps the own months apart; the successor finishes the year', () => {
    const hard = { months: 12, stake: 'terror', tenure: true } as const;
    const own = playedYear('honest', 'purpose', 5, hard);
    const lost = own.standings.find(({ replaced }) => replaced)?.month ?? 0;
    expect(lost).toBeGreaterThan(0);
    const story = computeReveal(logOf(own, hard), names);
    expect(story).toMatchObject({ months: 12, ownMonths: lost, review: { replacedIn: lost, standing: 0 } });
    expect(story.review.hits).toBe(own.standings.filter(({ met }) => met).length);
    const ownYear = driftOf(own.results.slice(0, lost)).year;
    expect(story.review.yearFigure).toBe(ownYear.reported);
    expect(story.review.yearTrueFigure).toBe(ownYear.trueFigure);
    for (const { since } of story.decisions) expect(since).toBeLessThanOrEqual(lost);
    for (const { month } of story.stories) expect(month).toBeLessThanOrEqual(lost);
  });
});

describe('other questions', () => {
  test('comparing a year with itself finds nobody who differs', () => {
    const { years, rows, people } = compareLogs(log, log, names);
    expect(rows.map(({ id }) => id)).toEqual(hospital.measures.compared);
    expect(years).toEqual(['target', 'removed', 'improved', 'purpose']);
    expect(rows.every(({ values }) => values.length === 4 && values[0] === values[3])).toBe(true);
    expect(people).toEqual([]);
  });

  test('comparing with the purpose year finds people, with a life in each of the four', () => {
    const purpose: RunLog = {
      ...log,
      settings: { ...settings, regime: 'purpose' },
      decisions: log.decisions.map(() => ({})),
    };
    const { rows, people } = compareLogs(log, purpose, names);
    expect(rows.some(({ values }) => new Set(values).size === 4)).toBe(true);
    expect(people.length).toBeGreaterThan(0);
    for (const { lives } of people) {
      expect(lives).toHaveLength(4);
      expect(lives[0]?.expectedHarm).not.toBe(lives[3]?.expectedHarm);
    }
  });

  test('with the target taken away nothing falsified is left, and what was not led by the number is', () => {
    const four = fourYears(year, year);
    const falsified = ({ results }: Year) => harmsOf(results, hospital.staff).pretend;
    expect(falsified(four.target)).toBeGreaterThan(0);
    expect(falsified(four.removed)).toBe(0);
    expect(four.removed.decisions.map(({ improvement }) => improvement)).toEqual(
      year.decisions.map(({ improvement }) => improvement),
    );
    expect(four.removed.settings.regime).toBe('none');
    expect(four.improved.settings).toMatchObject({ regime: 'target', stake: year.settings.stake });
    expect(digestOf(four.improved.results)).toBe(digestOf(year.results));
  });

  test('what if I had not: the year beside the year without it', () => {
    const cause = reveal.causes[0];
    if (cause === undefined) throw new Error('no cause');
    const answer = whatIf(log, cause.id, names);
    expect(answer).toMatchObject({ decision: cause.id, atStake: true });
    for (const id of ['harm', 'figure', 'trueFigure'] as const)
      expect({ with: answer?.with[id], without: answer?.without[id] }).toEqual(cause[id]);
    expect(answer?.story?.yours).not.toEqual(answer?.story?.without);
    expect(whatIf(log, 'suggestion:never-offered', names)).toBeNull();
  });

  test('everything that can be left out is listed with its month, and can be asked about', () => {
    expect(reveal.decisions.map(({ id }) => id).toSorted()).toEqual(
      candidatesOf(year)
        .map(({ id }) => id)
        .toSorted(),
    );
    const months = reveal.decisions.map(({ since }) => since);
    expect(months).toEqual(months.toSorted((a, b) => a - b));
    for (const { id, since } of reveal.decisions) {
      expect(since).toBeGreaterThan(0);
      expect(whatIf(log, id, names)?.decision).toBe(id);
    }
  });

  test('without the stake: both years with nothing hanging on the number', () => {
    const [{ id } = { id: '' }] = reveal.decisions;
    const free = whatIf(log, id, names, false);
    const nothing = { ...year.settings, stake: 0, tenure: false } as const;
    expect(free?.atStake).toBe(false);
    // Nobody asks where nothing hangs on it; what the answers made the custom holds all the same.
    const again = finish(reopened(year, nothing), year.decisions, (month) => month);
    expect(again.results.flatMap(({ ledger }) => ledger.asked)).toEqual([]);
    expect(free?.with.harm).toBeCloseTo(harmsOf(again.results, hospital.staff).harm, 9);
  });

  test('where the hours went: every hour of the ledgers, and what was done by whom', () => {
    const hours = reveal.hours.months.reduce((sum, each) => sum + each.value + each.idle, 0);
    expect(hours * 60).toBeCloseTo(reveal.minutes.value + reveal.minutes.idle, 3);
    for (const { behaviour, months } of reveal.habits) {
      const { manager, precedent, staff } = appliedOf(year.results, behaviour);
      expect(months.reduce((sum, { ordered }) => sum + ordered, 0)).toBe(manager + precedent);
      expect(months.reduce((sum, { begun }) => sum + begun, 0)).toBe(staff);
      expect(manager + precedent + staff).toBeGreaterThan(0);
    }
  });

  test('charts are those of the scenario, with a point for each whole week', () => {
    const charts = chartsOf(hospital, year.results);
    expect(charts.map(({ id }) => id)).toEqual(hospital.measures.charts);
    for (const { points, limits } of charts) {
      expect(points).toHaveLength(17);
      for (const { lower, mean, upper } of limits) {
        expect(lower).toBeLessThanOrEqual(mean);
        expect(upper).toBeGreaterThanOrEqual(mean);
      }
    }
  });

  test('where no worker can run, the same thread answers', async () => {
    const reckoner = createReckoner(() => names);
    expect(await reckoner.reveal(log, {})).toEqual(reveal);
  });
});
