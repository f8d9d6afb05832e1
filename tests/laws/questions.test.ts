// Questions: a month that stops at one, and is run again with the answer, reproduces everything before it bit for bit;
// answers that no longer arise are listed; and the questions of the scenario do arise.

import { describe, expect, it } from 'vitest';
import { hospital } from '../../src/scenario/hospital/index.ts';
import { scenarios } from '../../src/scenario/index.ts';
import { police } from '../../src/scenario/police/index.ts';
import { runMonth } from '../../src/sim/door.ts';
import { caseloadFacts, momentFacts } from '../../src/sim/questionFacts.ts';
import type { MonthResult } from '../../src/sim/recordTypes.ts';
import type { MonthDecisions, Question, ServiceState } from '../../src/sim/types.ts';
import { digestRecords } from './digest.ts';
import { open, openIn, runFrom } from './play.ts';

/** Runs one month, answering each question by `choose`; gives every question and the records seen before it. */
function playMonth(state: ServiceState, start: MonthDecisions, choose: (question: Question) => string) {
  let decisions = start;
  const asked: { question: Question; rows: number; before: string }[] = [];
  for (;;) {
    const outcome = runMonth(state, decisions, { unanswered: 'ask' });
    if (outcome.kind === 'refused') throw new Error(outcome.detail);
    if (outcome.kind === 'done') return { outcome, asked, decisions };
    const { question, soFar } = outcome;
    asked.push({ question, rows: soFar.records.length, before: digestRecords(soFar.records) });
    decisions = { ...decisions, answers: { ...decisions.answers, [question.id]: choose(question) } };
  }
}

/** The record of whom a question was about, if they have left by the month's end. */
function recordOf({ records }: MonthResult, { person }: Question) {
  for (let row = 0; row < records.length; row += 1) {
    const record = records.at(row);
    if (record.person === person?.person && record.episode === person.episode) return record;
  }
  return undefined;
}

const neutral = (question: Question) => question.neutral;
const last = (question: Question) => question.choices.at(-1)?.id ?? question.neutral;
const first = (question: Question) => question.choices[0]?.id ?? question.neutral;

describe('Q1: a question is met again on the same path', () => {
  it.each([1, 2, 3, 4])('seed %i: what came before is reproduced, whatever is answered', (seed) => {
    let state = open(seed);
    for (let month = 1; month <= 4; month += 1) {
      const { outcome, asked } = playMonth(state, {}, month % 2 === 0 ? first : last);
      const { records } = outcome.result;
      for (const { question, rows, before } of asked) {
        if (question.kind !== 'close') expect(digestRecords(records, rows)).toBe(before);
        expect(question.choices.map(({ id }) => id)).toContain(question.neutral);
      }
      expect(outcome.result.ledger.asked.map(({ id }) => id)).toEqual(
        asked.map(({ question }) => question.id),
      );
      expect(asked.filter(({ question }) => question.kind === 'dilemma').length).toBeLessThanOrEqual(3);
      state = outcome.state;
    }
  });

  it('dilemmas of a month are four days apart, and none comes without a target and a stake', () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const { asked } = playMonth(open(seed), {}, neutral);
      const times = asked
        .filter(({ question }) => question.kind === 'dilemma')
        .map(({ question }) => question.at);
      for (const [index, at] of times.entries())
        if (index > 0) expect(at - (times[index - 1] ?? 0)).toBeGreaterThanOrEqual(4 * 1440);
      for (const changes of [{ stake: 'none' }, { regime: 'purpose' }, { regime: 'none' }] as const)
        expect(playMonth(open(seed, changes), {}, neutral).asked).toEqual([]);
    }
  });

  it('taking the neutral choice by hand or by default is the same', () => {
    const state = open(9);
    const byHand = playMonth(state, {}, neutral).outcome.result;
    const byDefault = runFrom(state, [{}]).results[0];
    expect(digestRecords(byHand.records)).toBe(digestRecords(byDefault?.records ?? byHand.records));
  });

  it('answers to questions that do not arise are ignored and listed', () => {
    const answers = { 'dilemma:bloods:1:0': 'decide-now', 'stop:44': 'let-it-run' };
    const { results } = runFrom(open(9), [{ answers }]);
    expect(results[0]?.ledger.ignoredAnswers).toEqual(Object.keys(answers));
  });
});

describe('Q1: what can be asked', () => {
  it('every dilemma arises in ordinary play under the target, and none twice in a year', () => {
    const never = new Set(hospital.dilemmas.map(({ id }) => id));
    for (let seed = 100; seed < 130 && never.size > 0; seed += 1) {
      const habit: MonthDecisions = seed % 2 === 0 ? {} : { intensities: { reclassify: 1 } };
      const { results } = runFrom(
        open(seed),
        Array.from({ length: 12 }, () => habit),
      );
      const names = results.flatMap(({ ledger }) =>
        ledger.asked
          .map(({ id }) => id)
          .filter((id) => id.startsWith('dilemma:'))
          .map((id) => id.split(':')[1] ?? ''),
      );
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) never.delete(name);
    }
    expect([...never]).toEqual([]);
  });
});

describe('Q2: what an answer does', () => {
  it('a choice sets a precedent: staff do likewise from then on, recorded as following it', () => {
    /** Acts that follow a precedent, in the first three months of forty in which it is asked. */
    const followed = (choose: (question: Question) => string, asked: string) => {
      let acts = 0;
      let times = 0;
      for (let seed = 1; seed <= 40 && times < 3; seed += 1) {
        const played = playMonth(open(seed, { drift: false }), {}, choose);
        if (!played.asked.some(({ question }) => question.name === asked)) continue;
        times += 1;
        for (const { precedent } of Object.values(played.outcome.result.ledger.applied)) acts += precedent;
      }
      expect(times).toBe(3);
      return acts;
    };
    const toTheUnit = (question: Question) => (question.name === 'bloods' ? 'to-the-unit' : question.neutral);
    expect(followed(toTheUnit, 'bloods')).toBeGreaterThan(5);
    expect(followed(neutral, 'bloods')).toBe(0);
  });

  it.each([
    [hospital, 'quick-look', 'split-the-team'],
    [police, 'short-statement', 'phone-desk'],
  ])('$id: whoever is to be dealt with in haste gets less than the work it takes', (scenario, ...hasty) => {
    const share = (scenario.numbers['rush.work']?.value ?? 0) + 0.03;
    const isHasty = ({ id }: { readonly id: string }) => hasty.includes(id);
    const chosen = ({ choices, neutral: usual }: Question) => choices.find(isHasty)?.id ?? usual;
    const gets: number[] = [];
    for (let seed = 1; seed <= 30 && gets.length < 3; seed += 1) {
      const { asked, outcome } = playMonth(openIn(scenario, seed, { drift: false }), {}, chosen);
      for (const { question } of asked.filter(({ question: { choices } }) => choices.some(isHasty))) {
        const record = recordOf(outcome.result, question);
        if (record !== undefined && record.seen > 0) gets.push(record.workDelivered / record.workRequired);
      }
    }
    expect(gets.length).toBeGreaterThan(1);
    expect(Math.max(...gets)).toBeLessThanOrEqual(share);
  });

  it('a bed given by an answer is needless only to somebody who would have gone home', () => {
    const isBed = ({ id }: { readonly id: string }) => ['admit-her', 'admit-to-be-safe'].includes(id);
    let needless = 0;
    for (let seed = 1; seed <= 60 && needless < 2; seed += 1) {
      const given = playMonth(
        open(seed, { drift: false }),
        {},
        ({ choices, neutral: usual }) => choices.find(isBed)?.id ?? usual,
      );
      const question = given.asked.find(({ question: { choices } }) => choices.some(isBed))?.question;
      if (question === undefined || !recordOf(given.outcome.result, question)?.needless) continue;
      needless += 1;
      const left = recordOf(playMonth(open(seed, { drift: false }), {}, neutral).outcome.result, question);
      expect(left === undefined || left.needless || !left.admitted).toBe(true);
    }
    expect(needless).toBeGreaterThan(0);
  });
});

describe('Q3: near the line', () => {
  it('the stop comes within a point of it, three days before the end; the close from 1.5 below to 0.5 above', () => {
    let stops = 0;
    let closes = 0;
    for (let seed = 1; seed <= 25; seed += 1) {
      const { asked, outcome } = playMonth(open(seed, { level: 88 }), {}, neutral);
      const of = (kind: Question['kind']) => asked.find(({ question }) => question.kind === kind)?.question;
      const stop = of('stop');
      if (stop !== undefined) {
        stops += 1;
        expect(stop.at).toBeCloseTo(27 * 1440, -1);
        expect(Math.abs((stop.facts['figure'] ?? 0) - 88)).toBeLessThanOrEqual(1.05);
      }
      const { records } = outcome.result;
      const books = Array.from({ length: records.length }, (_, row) => records.at(row).recordedAs);
      const inTime = books.filter((each) => each === 'inTime').length;
      const gap = 88 - (100 * inTime) / (inTime + books.filter((each) => each === 'breach').length);
      if (of('close') !== undefined) closes += 1;
      expect(of('close') !== undefined).toBe(gap <= 1.5 && gap >= -0.5);
    }
    expect(Math.min(stops, closes)).toBeGreaterThan(0);
  });
});

describe('Q4: facts of a moment', () => {
  it.each(Object.values(scenarios))(
    '$id: a dilemma is told the facts that are listed, and no others',
    (scenario) => {
      const listed: readonly string[] = scenario.flow === 'department' ? momentFacts : caseloadFacts;
      const told = [1, 2].flatMap((seed) => playMonth(openIn(scenario, seed), {}, neutral).asked);
      const facts = told
        .filter(({ question }) => question.kind === 'dilemma')
        .flatMap(({ question }) => Object.keys(question.facts));
      expect(facts.length).toBeGreaterThan(20);
      expect(facts.filter((name) => !listed.includes(name))).toEqual([]);
    },
  );
});
