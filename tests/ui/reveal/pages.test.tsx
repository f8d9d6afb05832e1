/**
 * Every page of the reveal, the comparison and the purpose charts as HTML: every word is there, headings and tables'
 * keepers are in place, and what may not be said is not.
 */
import { createInstance, type i18n, type ResourceLanguage } from 'i18next';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Reveal } from '../../../src/run/revealTypes.ts';
import hospitalWords from '../../../src/scenario/hospital/words/en.json' with { type: 'json' };
import { scenarios } from '../../../src/scenario/index.ts';
import type { Commands } from '../../../src/store/commands.ts';
import type { PlayerView } from '../../../src/store/view.ts';
import appWords from '../../../src/text/en/app.json' with { type: 'json' };
import revealWords from '../../../src/text/en/reveal.json' with { type: 'json' };
import { CompareScreen } from '../../../src/ui/compare/compareScreen.tsx';
import { BoardQuestion } from '../../../src/ui/purpose/boardQuestion.tsx';
import { Experiment } from '../../../src/ui/purpose/experiment.tsx';
import { PurposePanel } from '../../../src/ui/purpose/purposePanel.tsx';
import { RevealScreen } from '../../../src/ui/reveal/revealScreen.tsx';
import { steps } from '../../../src/ui/reveal/steps.ts';
import { useRevealWords } from '../../../src/ui/reveal/useRevealWords.ts';
import { WhatIfAnswer } from '../../../src/ui/reveal/whatIfAnswer.tsx';
import { fixtureView } from '../../support/fixtureGame.ts';
import {
  fixtureComparison,
  fixtureHonest,
  fixturePurpose,
  fixtureReveal,
} from '../../support/fixtureReveal.ts';
import { bareWords, pseudoCatalogue } from '../../support/pseudo.ts';

const missing = vi.fn();
const commands = new Proxy({}, { get: () => () => undefined }) as Commands;
const catalogues = { app: appWords, reveal: revealWords, hospital: hospitalWords };
let words: i18n;
let pseudoWords: i18n;

async function wordsFrom(en: ResourceLanguage): Promise<i18n> {
  const made = createInstance();
  await made.init({
    lng: 'en',
    ns: Object.keys(catalogues),
    defaultNS: 'app',
    resources: { en },
    interpolation: { escapeValue: false },
    saveMissing: true,
    missingKeyHandler: (_languages, namespace, key) => missing(`${namespace}:${key}`),
    missingInterpolationHandler: (text: string, match: unknown) => missing(`${text} ${String(match)}`),
  });
  return made;
}

beforeAll(async () => {
  words = await wordsFrom(catalogues);
  pseudoWords = await wordsFrom(pseudoCatalogue(catalogues));
});

function viewOf(reveal: Reveal | null, rest: Partial<PlayerView> = {}): PlayerView {
  return {
    phase: 'reveal',
    step: 0,
    room: null,
    run: {
      id: 'a',
      scenario: 'hospital',
      regime: 'target',
      months: 12,
      month: 13,
      calendarMonth: 3,
      level: 95,
      figures: [],
      standing: null,
      startStanding: 60,
      bonus: 0,
      replacedIn: null,
      tutorial: null,
      paper: 0,
      canReopenReveal: true,
      pledge: '',
      known: [],
      knownAt: 0,
    },
    letter: null,
    plan: null,
    film: null,
    question: null,
    result: null,
    predict: null,
    reveal,
    firstPage: reveal,
    whatIf: null,
    chair: null,
    busy: false,
    compare: null,
    purpose: null,
    contacts: null,
    runs: [],
    notices: [],
    preferences: { spareDetails: false, sound: false, reducedMotion: true, language: 'en' },
    ...rest,
  };
}

function html(page: ReactElement): string {
  missing.mockClear();
  const draw = (i18n: i18n): string =>
    renderToStaticMarkup(<I18nextProvider i18n={i18n}>{page}</I18nextProvider>);
  expect(bareWords(draw(pseudoWords)), 'words that stand in no catalogue').toEqual([]);
  const markup = draw(words);
  expect(missing.mock.calls.flat()).toEqual([]);
  expect(markup).not.toMatch(/\{\{|undefined|NaN|Infinity/);
  return markup;
}

function page(reveal: Reveal | null, step: number, rest: Partial<PlayerView> = {}): string {
  return html(<RevealScreen view={viewOf(reveal, { step, ...rest })} commands={commands} />);
}

const years = { chased: fixtureReveal, honest: fixtureHonest };

for (const [name, year] of Object.entries(years)) {
  describe(`the reveal of a ${name} year`, () => {
    steps.forEach(({ id }, i) => {
      it(`says every word of “${id}” and numbers it honestly`, () => {
        const markup = page(year, i);
        expect(markup).toContain(`Step ${i + 1} of ${steps.length}`);
        expect(markup.match(/<h1/g)).toHaveLength(1);
      });
    });
  });
}

describe('the reveal', () => {
  it('speaks of the system first', () => {
    const first = /class="reveal-lead">([^<.]+)/.exec(page(fixtureReveal, 0))?.[1] ?? '';
    expect(first).not.toBe('');
    expect(first).not.toMatch(/\byou/i);
  });

  it('lets both answers meet the truth', () => {
    const markup = page(fixtureReveal, 0);
    expect(markup).toContain('In September you said 90.');
    expect(markup).toContain('In March you said 82.');
    expect(markup).toContain('>64<');
  });

  it('never adds the causes up, and says that each was proved', () => {
    expect(page(fixtureReveal, 2)).toContain('must not be added up');
    expect(page(fixtureHonest, 2)).not.toContain('must not be added up');
  });

  it('does not say that nothing made a difference beside what helped', () => {
    const [first] = fixtureReveal.causes;
    if (first === undefined) throw new Error('no cause');
    const helped = { ...first, behaviour: null, harm: { with: 30, without: 40 }, worseWithout: true };
    const together = page({ ...fixtureHonest, causes: [helped] }, 2);
    expect(together).toContain('What helped');
    expect(together).toContain('cost people enough to measure');
    expect(together).not.toContain('No single thing');
    expect(page({ ...fixtureReveal, causes: [helped] }, 2)).toContain('No single thing made them part');
  });

  it('says so when there is nobody to tell of', () => {
    expect(page(fixtureHonest, 3)).toContain('no single act changed anyone’s life');
  });

  it('spares whoever asked: no hours, no harm, no death', () => {
    const preferences = { spareDetails: true, sound: false, reducedMotion: true, language: 'en' };
    const markup = page(fixtureReveal, 3, { preferences });
    expect(markup).not.toMatch(/died|serious harm/i);
    expect(markup).not.toContain('life-hours');
    expect(page(fixtureReveal, 3)).toContain('life-hours');
  });

  it('puts no minute to the harm that came of a case', () => {
    expect(page(fixtureReveal, 3)).toMatch(/life-time number">later<\/span><span>Came to serious harm/);
  });

  it('tells no story where they are switched off, and says where to find somebody to talk to where one is told', () => {
    const off = page(fixtureReveal, 3, {
      preferences: {
        spareDetails: false,
        noStories: true,
        sound: false,
        reducedMotion: true,
        language: 'en',
      },
    });
    for (const { name } of fixtureReveal.stories) expect(off).not.toContain(name);
    expect(off).toContain('Show the stories');
    expect(page(fixtureReveal, 3)).toContain(hospitalWords.support.title);
  });

  it('says of deaths that they are in this simulation', () => {
    const dead = { ...fixtureReveal, stories: fixtureReveal.stories.slice(1, 2) };
    expect(page(dead, 3)).toContain('Died (in this simulation)');
  });

  it('opens on its first page while the rest is worked out, which then keeps its place', () => {
    const rest = { busy: true, firstPage: fixtureReveal };
    const early = page(null, 0, rest);
    const whatIf = /<button[^>]*what-if-open[^>]*>/;
    expect(whatIf.exec(early)?.[0]).toContain('aria-disabled="true"');
    expect(early.replace(' aria-disabled="true"', '')).toBe(page(fixtureReveal, 0));
    expect(page(null, 1, rest)).toContain('reveal-working');
  });

  it('waits in words, and says when it has failed', () => {
    expect(page(null, 0, { busy: true })).toContain('role="status"');
    expect(page(null, 0)).toContain('could not be worked out');
  });

  it('keeps to its last page if asked for a later one', () => {
    expect(page(fixtureReveal, 99)).toContain(`Step ${steps.length} of ${steps.length}`);
  });

  it('has a title, a sentence and three ways out at every chart', () => {
    steps.forEach((_, i) => {
      const markup = page(fixtureReveal, i);
      const figures = markup.match(/<figure /g)?.length ?? 0;
      expect(markup.match(/Show as a table/g)?.length ?? 0).toBe(figures);
      expect(markup.match(/Save as SVG/g)?.length ?? 0).toBe(figures);
      expect(markup.match(/class="figure-summary"/g)?.length ?? 0).toBe(figures);
    });
  });

  it('names a source, or says that it is an assumption, for every number of the service', () => {
    const sources = Object.values(scenarios)
      .flatMap(({ numbers, tables }) => [...Object.values(numbers), ...Object.values(tables)])
      .flatMap(({ source }) => source.split(' '))
      .filter((source) => /^[A-Z]\d+/.test(source));
    const named: Readonly<Record<string, string>> = revealWords.sources;
    expect([...new Set(sources)].filter((source) => named[source] === undefined)).toEqual([]);
  });
});

describe('the chair', () => {
  const sitters = ['purpose', 'chaser', 'honest', 'adaptive', 'dutiful', 'tempted', 'between'].flatMap(
    (manager, i) => [
      { manager, reported: 90 + i, trueFigure: 88 - i, harm: 20 + 3 * i, pushed: i / 7, lostIn: null },
      {
        manager,
        reported: 89 + i,
        trueFigure: 87 - i,
        harm: 19 + 3 * i,
        pushed: i / 7,
        lostIn: i === 2 ? 9 : null,
      },
    ],
  );
  const chair = { settings: null, sitters: [...sitters, null], done: 14, all: 15, running: true };
  const at = (id: string): number => steps.findIndex((step) => step.id === id);

  it('says who kept it and what became of people, and names every manager in its table', () => {
    const markup = page(fixtureReveal, at('chair'), { chair });
    expect(markup).toContain('13 of 14 kept the chair, 1 lost it.');
    expect(markup.match(/class="cloud-dot"/g)).toHaveLength(14);
    expect(markup).toContain('One road leads down');
    expect(page(fixtureReveal, at('chair'))).toContain('The first of them are being run.');
  });

  it('is answered from the other chair by three named levers', () => {
    const markup = page(fixtureReveal, at('region'), { chair });
    expect(markup.match(/type="range"/g)).toHaveLength(3);
    expect(markup).toContain('aria-valuetext="70 of 100"');
    expect(markup).toContain('13 of 14 keep the chair.');
  });
});

const decision = fixtureReveal.decisions.find(({ id }) => id === 'c5');
const totals = { harm: 31.4, figure: 94.6, trueFigure: 82.3 };

function Answer({ harm, atStake }: { readonly harm: number; readonly atStake: boolean }) {
  const view = viewOf(fixtureReveal);
  const words = useRevealWords(view);
  if (decision === undefined) return null;
  const story = fixtureReveal.stories[0] ?? null;
  const answer = { decision: 'c5', atStake, with: totals, without: { ...totals, harm }, story };
  const asked = { decision: 'c5', atStake, answer };
  const props = { reveal: fixtureReveal, view, commands, words, asked, decision };
  return <WhatIfAnswer {...props} onBack={() => undefined} />;
}

describe('what if', () => {
  it('says when the year is worse without it, and offers both years without the stake', () => {
    const markup = html(<Answer harm={40} atStake />);
    expect(markup).toContain('more people would have been harmed');
    expect(markup).toContain('Compare without the stake');
    expect(markup.match(/class="life"/g)).toHaveLength(2);
  });

  it('offers no such thing where the year is better without it', () => {
    const markup = html(<Answer harm={20} atStake />);
    expect(markup).toContain('fewer people would have been harmed');
    expect(markup).not.toContain('Compare without the stake');
    expect(html(<Answer harm={20} atStake={false} />)).toContain('with nothing hanging on the number');
  });
});

describe('four years', () => {
  it('stand side by side in numbers and in people', () => {
    const view = viewOf(fixtureReveal, { phase: 'compare', compare: fixtureComparison });
    const markup = html(<CompareScreen view={view} commands={commands} />);
    expect(markup).toContain('Four years, the same people');
    for (const { name } of fixtureComparison.people) expect(markup).toContain(name);
  });

  it('are waited for in words', () => {
    const view = viewOf(fixtureReveal, { phase: 'compare', busy: true });
    expect(html(<CompareScreen view={view} commands={commands} />)).toContain('role="status"');
  });
});

describe('charts on purpose', () => {
  it('say whether there is a signal or only noise', () => {
    const markup = html(
      <PurposePanel view={viewOf(null, { purpose: fixturePurpose })} commands={commands} />,
    );
    expect(markup).toContain('A signal.');
    expect(markup).toContain('No signal: only noise.');
  });

  it('say why the year stands, and what became of each experiment', () => {
    const markup = html(
      <PurposePanel view={viewOf(null, { purpose: fixturePurpose })} commands={commands} />,
    );
    expect(markup).toContain('gives a signal in week 19, for the better. Seven in a row');
    expect(markup).toContain('from about 252 minutes to about 206 minutes');
    expect(markup).toContain('No lasting change so far');
  });

  it('say what the board was given', () => {
    const run = { ...fixtureView('plan', 7).run, regime: 'purpose' as const } as PlayerView['run'];
    const purpose = { ...fixturePurpose, boardAnswer: 'target' as const };
    const markup = html(<PurposePanel view={viewOf(null, { run, purpose })} commands={commands} />);
    expect(markup).toContain('The board’s small target: ');
  });

  it('say what will stand there before the first month', () => {
    const purpose = { ...fixturePurpose, charts: [], experiments: [], signal: null };
    const markup = html(<PurposePanel view={viewOf(null, { purpose })} commands={commands} />);
    expect(markup).toContain('first points');
  });

  it('are chosen for an experiment beforehand; the board’s question has three answers', () => {
    const { run, plan } = fixtureView('plan');
    if (run === null || plan === null) throw new Error('no plan');
    const trying = { ...plan, improvement: 'study-demand' };
    const chosen = html(<Experiment run={run} plan={trying} purpose={fixturePurpose} commands={commands} />);
    expect(chosen.match(/type="radio"/g)).toHaveLength(plan.improvements.length + 1 + 2);
    const board = html(<BoardQuestion view={viewOf(null)} commands={commands} />);
    expect(board.match(/type="radio"/g)).toHaveLength(3);
  });
});
