/** What is told of a year: the sentence fits the numbers, for a year chased and for an honest one. */
import { describe, expect, it } from 'vitest';
import type { Cause, Life } from '../../../src/run/revealTypes.ts';
import { bestOf, findingOf, groupRows, isBetter } from '../../../src/ui/compare/rows.ts';
import { causeName } from '../../../src/ui/reveal/causeName.ts';
import { calendarMonth } from '../../../src/ui/reveal/months.ts';
import {
  bookedMinutes,
  causeGroups,
  causeKind,
  guessKind,
  lessonKind,
  reviewKind,
  shownMoments,
  summaryKind,
  turningPoints,
} from '../../../src/ui/reveal/told.ts';
import { turnOf } from '../../../src/ui/reveal/useSteering.ts';
import { fixtureComparison, fixtureHonest, fixtureReveal } from '../../support/fixtureReveal.ts';

const [some] = fixtureReveal.causes as readonly [Cause];

describe('guesses and reviews', () => {
  it('calls a guess close within five people of 100', () => {
    expect(guessKind(69, 64)).toBe('close');
    expect(guessKind(70, 64)).toBe('high');
    expect(guessKind(50, 64)).toBe('low');
  });

  it('reviews by months met alone', () => {
    expect(reviewKind(8, 12)).toBe('letterGood');
    expect(reviewKind(3, 12)).toBe('letterFair');
    expect(reviewKind(2, 12)).toBe('letterHard');
    expect(reviewKind(0, 4)).toBe('letterHard');
  });
});

describe('the sentence over the year', () => {
  it('tells a parting in the own months from one in the successor’s', () => {
    expect(summaryKind(fixtureReveal)).toBe('summary');
    expect(summaryKind(fixtureHonest)).toBe('summaryTogether');
    const scrubber = { ...fixtureHonest.scrubber, divergenceMonth: 10 };
    expect(summaryKind({ ...fixtureHonest, scrubber })).toBe('summaryAfter');
    const parts = { ...fixtureHonest.scrubber, divergenceMonth: fixtureHonest.ownMonths };
    expect(summaryKind({ ...fixtureHonest, scrubber: parts })).toBe('summaryAfter');
  });

  it('calls nothing close that was far apart, were it only at the end', () => {
    const { months } = fixtureHonest.scrubber;
    const late = months.map((each, i) =>
      i < fixtureHonest.ownMonths - 2 ? each : { ...each, reported: each.trueFigure + 6 },
    );
    const apart = { ...fixtureHonest, scrubber: { ...fixtureHonest.scrubber, months: late } };
    expect(summaryKind(apart)).toBe('summaryApart');
    expect(lessonKind(apart)).toBe('fair');
    expect(turningPoints(apart).map(({ id }) => id)).not.toContain('together');
  });
});

describe('the lesson', () => {
  it('honours whoever kept the figure true, met or missed', () => {
    expect(lessonKind(fixtureReveal)).toBe('fair');
    expect(lessonKind(fixtureHonest)).toBe('honest');
    const review = { ...fixtureHonest.review, hits: 6 };
    expect(lessonKind({ ...fixtureHonest, review })).toBe('brave');
    // It took a while: missed at first, met in the last quarter, in the chair all year.
    const late = { ...fixtureHonest.review, hits: 3, replacedIn: null, figures: [80, 85, 88, 95.2, 96, 97] };
    expect(lessonKind({ ...fixtureHonest, review: late })).toBe('brave');
    expect(lessonKind({ ...fixtureHonest, review: { ...late, figures: [80, 96, 97, 95, 90, 97, 92] } })).toBe(
      'honest',
    );
  });
});

describe('causes', () => {
  const cause = (rest: Partial<Cause>): Cause => ({ ...some, ...rest });

  it('says which way the year goes without it', () => {
    expect(causeKind(cause({ harm: { with: 30, without: 20 } }))).toBe('betterWithout');
    expect(causeKind(cause({ harm: { with: 30, without: 30.2 }, worseWithout: true }))).toBe('sameWithout');
    expect(causeKind(cause({ harm: { with: 30, without: 40 }, worseWithout: true }))).toBe('worseWithout');
  });

  it('keeps apart what helped without bending anything', () => {
    const helped = cause({
      id: 'h',
      behaviour: null,
      harm: { with: 30, without: 40 },
      worseWithout: true,
    });
    expect(causeKind(helped)).toBe('helped');
    expect(causeGroups([some, helped]).helped.map(({ id }) => id)).toEqual(['h']);
    expect(causeGroups([some, helped]).made.map(({ id }) => id)).toEqual([some.id]);
  });
});

describe('turning points', () => {
  it('are at most three, in the order in which they came', () => {
    const points = turningPoints(fixtureReveal);
    expect(points.map(({ id }) => id)).toEqual(['cause', 'parted', 'unmoored']);
    expect(points.map(({ month }) => month)).toEqual([3, 4, 6]);
  });

  it('are found in an honest year too', () => {
    const points = turningPoints(fixtureHonest);
    expect(points.map(({ id }) => id)).toContain('together');
    expect(points.map(({ id }) => id)).toContain('replaced');
    expect(points).toHaveLength(3);
  });
});

describe('moments', () => {
  const yours = fixtureReveal.stories[0]?.yours;

  it('spares whoever asked for it', () => {
    if (yours === undefined) throw new Error('no story');
    expect(shownMoments(yours, false).some(({ id }) => id === 'harmed')).toBe(true);
    expect(shownMoments(yours, true).some(({ id }) => id === 'harmed' || id === 'died')).toBe(false);
  });

  it('says nothing twice at one time, and no arrival beside a return', () => {
    if (yours === undefined) throw new Error('no story');
    const at = (time: number, id: string) => ({ at: time, id, params: { minutes: 0 } });
    const life = {
      ...yours,
      moments: [
        at(0, 'arrived'),
        at(0, 'clockStarted'),
        at(0, 'arrived'),
        at(90, 'cameBack'),
        at(90, 'arrived'),
      ],
    };
    expect(shownMoments(life, false).map(({ id }) => id)).toEqual(['arrived', 'cameBack']);
  });

  it('tells a case to its end before the next that began meanwhile', () => {
    if (yours === undefined) throw new Error('no story');
    const at = (time: number, minutes: number, id: string) => ({ at: time, id, params: { minutes } });
    const life = {
      ...yours,
      moments: [
        at(0, 0, 'arrived'),
        at(500, 0, 'cameBack'),
        at(700, 200, 'seen'),
        at(901, 901, 'clockStopped'),
        at(990, 490, 'needMet'),
      ],
    };
    expect(shownMoments(life, false).map(({ id }) => id)).toEqual([
      'arrived',
      'clockStopped',
      'cameBack',
      'seen',
      'needMet',
    ]);
  });
});

describe('the time in the books', () => {
  const life = fixtureReveal.stories[0]?.yours as Life;

  it('is what they say, and nothing where nothing is counted', () => {
    expect(bookedMinutes({ ...life, recordedMinutes: 230 })).toBe(230);
    expect(bookedMinutes({ ...life, recordedMinutes: -1 })).toBe(0);
  });
});

describe('steering', () => {
  it('turns by a long sideways stroke only', () => {
    expect(turnOf(-120, 10)).toBe('next');
    expect(turnOf(120, -10)).toBe('back');
    expect(turnOf(-40, 0)).toBeNull();
    expect(turnOf(-120, 90)).toBeNull();
  });
});

describe('months', () => {
  it('are named from any month whose name is known, over new year', () => {
    const known = { month: 13, calendarMonth: 3 };
    expect(calendarMonth(1, known)).toBe(3);
    expect(calendarMonth(10, known)).toBe(0);
    expect(calendarMonth(24, { month: 1, calendarMonth: 3 })).toBe(2);
  });
});

describe('rows of four years', () => {
  const row = (values: readonly number[], better: 'lower' | 'higher', id = 'harm') => ({
    id,
    unit: '',
    values,
    better,
  });

  it('calls small differences none', () => {
    expect(bestOf(row([100, 101, 100, 101], 'lower'))).toBeNull();
    expect(bestOf(row([100, 90, 80, 95], 'lower'))).toBe(80);
    expect(bestOf(row([100, 90, 80, 95], 'higher'))).toBe(100);
    expect(bestOf(row([0, 0, 0, 0], 'higher'))).toBeNull();
    expect(isBetter(row([100, 0, 0, 101], 'lower'))).toBe(false);
    expect(isBetter(row([100, 0, 0, 80], 'lower'))).toBe(true);
  });

  it('says that taking the number away does little only where it did', () => {
    const finding = (...values: number[]) => findingOf([row(values, 'lower')])?.id;
    expect(finding(100, 102, 70, 65)).toBe('nothing');
    expect(finding(100, 95, 70, 65)).toBe('little');
    expect(finding(100, 70, 55, 50)).toBe('part');
    expect(finding(100, 60, 55, 70)).toBe('enough');
    expect(finding(85.4, 78.4, 77.3, 78.3)).toBe('enough');
    expect(finding(100, 95, 90, 99)).toBe('even');
    expect(findingOf([row([1, 1, 1, 1], 'lower', 'cost')])).toBeNull();
  });

  it('names an answer that is speech without its quotation marks', () => {
    const of = (key: string) => (key.endsWith('label') ? '“go home. Rest.”' : key);
    expect(causeName(of, { kind: 'dilemma', name: 'store-room', option: 'rest' })).toBe('Go home. Rest.');
    expect(causeName(() => 'Say “yes”', { kind: 'dilemma', name: 'a', option: 'b' })).toBe('Say “yes”');
  });

  it('loses none in the groups', () => {
    const grouped = groupRows(fixtureComparison.rows).flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(grouped.toSorted()).toEqual(fixtureComparison.rows.map(({ id }) => id).toSorted());
  });
});
