// How long a link of the hospital is: at most 1,500 characters in the worst year, about 500 in a typical one.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeLink, encodeLink } from '../../src/run/codec.ts';
import { LOG_FORMAT, type RunLog } from '../../src/run/types.ts';
import { hospital } from '../../src/scenario/hospital/index.ts';
import { findScenario } from '../../src/scenario/index.ts';
import { behaviourValues } from '../../src/scenario/types.ts';
import type { MonthDecisions } from '../../src/sim/types.ts';
import { logOf } from './arbitrary.ts';

const ADDRESS = 'https://unmoored.some-public-body.example.org/play/#r=';

function at<T>(list: readonly T[], index: number): T {
  const item = list[index % list.length];
  if (item === undefined) throw new Error('an empty list');
  return item;
}

function choiceOf(month: number, nth: number): string {
  const spec = at(hospital.dilemmas, 3 * month + nth);
  const person = 1800 * month + 60 * nth + 500;
  return `dilemma:${spec.id}:${person}:${nth % 2}`;
}

/** Every part of a month decided, and otherwise than the month before. */
function everything(month: number): MonthDecisions {
  const answers = [0, 1, 2].map((nth): [string, string] => [
    choiceOf(month, nth),
    at(at(hospital.dilemmas, 3 * month + nth).choices, month).id,
  ]);
  const cards = Array.from({ length: 5 }, (_, nth) => at(hospital.suggestions, 5 * month + nth));
  return {
    posts: Object.fromEntries(hospital.posts.map(({ id, least }, nth) => [id, least + ((month + nth) % 3)])),
    tone: at(hospital.tones, month).id,
    suggestions: Object.fromEntries(
      cards.map(({ id, options }, nth) => [id, nth > 2 ? null : at(options, month).id]),
    ),
    improvement: at([...hospital.improvements.map(({ id }) => id), null], month),
    goAndLook: month % 2 === 0,
    answers: {
      ...Object.fromEntries(answers),
      [`stop:${month}`]: 'to-majors',
      [`close:${month}`]: 'validate',
    },
    writeBack: at(['promise', 'explain', 'ask-time'] as const, month),
    prediction: 50 + month,
  };
}

/** What a person does: a card or two, a dilemma or two, a post moved now and then. */
function typical(month: number): MonthDecisions {
  const { posts, suggestions, answers = {}, ...rest } = everything(month);
  const card = Object.entries(suggestions ?? {}).slice(0, 1);
  return {
    ...(month % 3 === 0 && posts !== undefined && { posts }),
    ...(month < 3 && rest.tone !== undefined && { tone: rest.tone }),
    suggestions: Object.fromEntries(card),
    ...(month % 3 === 1 && rest.improvement !== undefined && { improvement: rest.improvement }),
    answers: Object.fromEntries(
      Object.entries(answers)
        .filter(([id]) => !id.startsWith('stop'))
        .slice(1),
    ),
    ...(month % 3 === 2 && rest.writeBack !== undefined && { writeBack: rest.writeBack }),
    ...(month % 6 === 0 && rest.prediction !== undefined && { prediction: rest.prediction }),
  };
}

function year(decide: (month: number) => MonthDecisions): RunLog {
  return {
    format: LOG_FORMAT,
    scenario: hospital.id,
    scenarioVersion: hospital.version,
    simVersion: 1,
    seed: 4_123_456_789,
    settings: { tenure: true, months: 12, stake: 'terror' },
    decisions: Array.from({ length: 12 }, (_, index) => decide(index + 1)),
    injections: [],
  };
}

describe('length of a link', () => {
  test('with every decision different, the whole address is within 1,500 characters', () => {
    const link = encodeLink(year(everything), hospital);
    expect(decodeLink(link, findScenario)).toEqual({ ok: true, value: year(everything) });
    expect(ADDRESS.length + link.length).toBeLessThanOrEqual(1500);
  });

  test('of a typical year, about 500', () => {
    expect(encodeLink(year(typical), hospital).length).toBeLessThanOrEqual(500);
  });

  test('finished by a successor who doses everything alike, still within 1,500', () => {
    const log = year((month) => (month < 5 ? everything(month) : gamed(month)));
    expect(ADDRESS.length + encodeLink(log, hospital).length).toBeLessThanOrEqual(1500);
  });

  test('round trips of the real lists', () => {
    fc.assert(
      fc.property(logOf(hospital, 1), (log) => {
        expect(decodeLink(encodeLink(log, hospital), findScenario)).toEqual({ ok: true, value: log });
      }),
      { numRuns: 200 },
    );
  });
});

function gamed(month: number): MonthDecisions {
  const dose = month / 37;
  return {
    intensities: Object.fromEntries(behaviourValues.map((behaviour) => [behaviour, dose])),
    answers: { [`close:${month}`]: 'validate' },
  };
}
