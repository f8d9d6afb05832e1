/**
 * The police team: nobody under eighteen, nothing told of those who are not told, every question can arise and says
 * nothing that is not so, and what leads a choice is there in each.
 */
import { describe, expect, it } from 'vitest';
import { managers } from '../../src/run/managers.ts';
import { chooseNotes } from '../../src/run/notes.ts';
import { addMonth, contextOf, factsOf, openYear } from '../../src/run/year.ts';
import { police } from '../../src/scenario/police/index.ts';
import { behaviourValues } from '../../src/scenario/types.ts';
import { defaultSettings, personTraits } from '../../src/sim/door.ts';
import type { Question } from '../../src/sim/types.ts';

const untold = police.classes.flatMap((name, k) => (police.untold?.includes(name) === true ? [k] : []));

interface Played {
  readonly questions: readonly Question[];
  /** Classes of people that notes were about. */
  readonly noted: readonly number[];
}

function play(manager: 'honest' | 'chaser', seed: number): Played {
  const questions: Question[] = [];
  const noted: number[] = [];
  const used: string[] = [];
  let year = openYear({ scenario: police, seed, settings: defaultSettings(police) });
  for (let month = 1; month <= 12; month += 1) {
    const next = addMonth(year, managers[manager](contextOf(year)), (question) => {
      questions.push(question);
      return question.neutral;
    });
    if (!next.ok) throw new Error(`${next.reason} ${next.detail}`);
    year = next.year;
    const records = year.results.at(-1)?.records ?? null;
    for (const note of chooseNotes({ scenario: police, facts: factsOf(year), records, seed, month, used })) {
      used.push(note.id);
      if (note.person !== null) noted.push(note.person.class);
    }
  }
  return { questions, noted };
}

describe('the police team', () => {
  const years = [1, 2, 3].flatMap((seed) => [play('honest', seed), play('chaser', seed)]);
  const questions = years.flatMap((year) => year.questions);

  it('knows nobody under eighteen', () => {
    const ages = Array.from({ length: 3000 }, (_, person) => personTraits(police, 1, person).age);
    expect(Math.min(...ages)).toBeGreaterThanOrEqual(18);
  });

  it('tells nothing of those of whom nothing is told', () => {
    expect(untold.map((k) => police.classes[k])).toEqual(['sexual', 'drugs']);
    const asked = questions
      .filter(({ kind }) => kind === 'dilemma')
      .flatMap(({ facts }) => [facts['class'], facts['otherClass']]);
    const noted = years.flatMap((year) => year.noted);
    expect(asked.length).toBeGreaterThan(60);
    expect(noted.length).toBeGreaterThan(60);
    expect([...asked, ...noted].filter((k) => k !== undefined && untold.includes(k))).toEqual([]);
  });

  it('asks nearly every question within a few years, and none about days that are not counted', () => {
    const asked = new Set(questions.map(({ name }) => name));
    const never = police.dilemmas.filter(({ id }) => !asked.has(id)).map(({ id }) => id);
    expect(never.length).toBeLessThanOrEqual(1);
    const timeless = questions.filter(
      ({ name, facts }) =>
        ['did-not-come', 'witness-away', 'not-in-time', 'one-witness'].includes(name) &&
        facts['daysLeft'] === 999,
    );
    expect(timeless).toEqual([]);
  });

  it('puts somebody else into the picture of every question about a person', () => {
    const alone = questions.filter(
      ({ kind, person, other }) => kind === 'dilemma' && person !== null && other === null,
    );
    expect(alone).toEqual([]);
  });

  it('offers every behaviour in some card and some answer, and a choice led by the purpose in every question', () => {
    for (const behaviour of behaviourValues) {
      const cards = police.suggestions.filter(({ options }) =>
        options.some(({ effects }) =>
          effects.some((each) => each.kind === 'behaviour' && each.behaviour === behaviour),
        ),
      );
      expect(cards.length, behaviour).toBeGreaterThan(0);
      const answers = police.dilemmas.filter(({ choices }) =>
        choices.some(({ precedent }) => precedent?.behaviour === behaviour && precedent.dose > 0),
      );
      expect(answers.length, behaviour).toBeGreaterThan(0);
    }
    const led = police.dilemmas.filter(({ choices }) => choices.some(({ ledBy }) => ledBy === 'purpose'));
    expect(led.length).toBe(police.dilemmas.length);
  });
});
