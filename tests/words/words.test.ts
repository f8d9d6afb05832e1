/**
 * The words of every scenario: each id has its words, no word is left without an id, everything keeps to its length
 * (PRODUCT.md 9) and to plain English, nothing read before the reveal speaks of what is not yet known, and nothing
 * stands between braces that nobody fills in.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogues, organisations } from '../../src/main/organisations.ts';
import { aboutValues, factNames, factPrefixes } from '../../src/run/factNames.ts';
import { badThingValues } from '../../src/run/revealTypes.ts';
import { momentValues } from '../../src/run/wordIds.ts';
import { closeChoices, stopChoices, stopTurns } from '../../src/scenario/choices.ts';
import { scenarios } from '../../src/scenario/index.ts';
import { behaviourValues, type NoteSpec, type Scenario } from '../../src/scenario/types.ts';
import { writeBackValues } from '../../src/sim/types.ts';
import { promptValues } from '../../src/store/tutorial.ts';
import names from '../../src/text/en/names.json' with { type: 'json' };
import { flatten, placeholders, under } from './catalogue.ts';
import { allowedParams } from './params.ts';
import { gradeOf, wordsOf } from './readability.ts';

const root = join(import.meta.dirname, '..', '..');
const catalogue = (path: string) => flatten(JSON.parse(readFileSync(join(root, path), 'utf8')));

/** Words that stand alone in a scenario's file, used by the screens. */
const chrome = [
  'name',
  'paper',
  'film',
  'reveal',
  'manager',
  'region',
  'board',
  'figure',
  'purpose',
  'replaced',
  'spared',
  'postsOnPurpose',
  'predict',
  'support',
];

/** Of them, those with the same keys in every organisation: each screen finds its words whatever is played. */
const sameEverywhere = chrome.filter((first) => first !== 'spared');

/** Words that some services have and others need not: lettering of a scene's own, people known by name. */
const ofItsScene = ['map', 'known'];

const noteKey = ({ id, kind }: NoteSpec): string => {
  if (kind === 'letter' || kind === 'board') return `letters.${id}.body`;
  return kind === 'paper' ? `papers.${id}.text` : `notes.${id}.text`;
};

/** Every key that the scenario's ids call for. */
function called(scenario: Scenario): string[] {
  const parts = (first: string, ids: readonly string[], ...fields: readonly string[]) =>
    ids.flatMap((id) => fields.map((field) => `${first}.${id}.${field}`));
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  return [
    ...parts('posts', ids(scenario.posts), 'name', 'help'),
    ...parts('tones', ids(scenario.tones), 'name', 'help'),
    ...scenario.suggestions.flatMap(({ id, options }) => [
      ...parts('suggestions', [id], 'title', 'source', 'text'),
      ...parts(`suggestions.${id}.options`, ids(options), 'label', 'cost', 'promise'),
    ]),
    'improvements.smallPrint',
    ...parts('improvements', ids(scenario.improvements), 'title', 'text', 'cost', 'promise'),
    ...scenario.dilemmas.flatMap(({ id, choices }) => [
      ...parts('dilemmas', [id], 'title', 'text'),
      ...parts(`dilemmas.${id}.choices`, ids(choices), 'label', 'note'),
    ]),
    ...scenario.notes.map(noteKey),
    ...parts('events', ids(scenario.events), 'title', 'text', 'from'),
    ...parts('places', scenario.places, 'name'),
    ...parts('classes', scenario.classes, 'name'),
    ...parts('habits', behaviourValues, 'name', 'dealtWith'),
    ...momentValues[scenario.flow].map((id) => `moments.${id}`),
    ...scenario.endings.map((id) => `endings.${id}`),
    ...scenario.classes.filter((id) => !scenario.untold?.includes(id)).map((id) => `contacts.${id}`),
    ...Object.entries(scenario.sayings ?? {}).flatMap(([pool, ways]) =>
      Array.from({ length: ways }, (_, way) => `sayings.${pool}.${way + 1}`),
    ),
    ...scenario.measures.right.map((id) => `right.${id}`),
    ...parts('badThings', badThingValues, 'title', 'unit', 'mechanism'),
    ...parts(
      'measures',
      [...new Set([...scenario.measures.charts, ...scenario.measures.compared])],
      'name',
      'unit',
      'summary',
    ),
    ...[
      'suggestion',
      'dilemma',
      'tone',
      'close',
      'posts',
      'improvement',
      'behaviour',
      ...behaviourValues,
    ].map((id) => `causes.${id}`),
    ...promptValues.map((id) => `tutorial.${id}`),
    ...parts('writeBack', writeBackValues, 'label', 'note'),
    ...['stop', 'close'].map((question) => `${question}.title`),
    'close.text',
    ...['above', 'below'].flatMap((side) => stopTurns.map((turn) => `stop.${side}.${turn}`)),
    ...parts('stop.choices', stopChoices(scenario), 'label', 'note'),
    ...parts('close.choices', closeChoices, 'label', 'note'),
  ];
}

/** What a player can read before the year is over. */
const beforeReveal = [
  ...[
    'name',
    'manager',
    'region',
    'board',
    'figure',
    'posts',
    'tones',
    'suggestions',
    'improvements',
    'dilemmas',
  ],
  ...[
    'stop',
    'close',
    'letters',
    'notes',
    'papers',
    'events',
    'places',
    'classes',
    'tutorial',
    'predict',
    'writeBack',
  ],
  ...['replaced', 'found', 'follow', 'film', 'map', 'paper', 'support', 'spared', 'postsOnPurpose'],
];
const forbidden =
  /gaming|\bgam(e|ed|es)\b|cheat|fiddl|dodg|falsif|manipulat|fraud|hidden|secret|harm score|\bscor|perverse|villain|\bblam(ed|ing)\b|cherry|reclassif|unmoor|drift|purpose index|suicid|sexual|\brape|child/i;
/** Said only where it is what the service is for. */
const ofTheTrade = /crim(e|inal)/i;

it('offers every organisation on the title, and fetches the words of each', () => {
  expect([...organisations].sort()).toEqual(Object.keys(scenarios).sort());
  expect(Object.keys(catalogues).sort()).toEqual(
    ['reveal', 'lab', 'front', 'room', 'trainer', ...organisations].sort(),
  );
});

for (const scenario of Object.values(scenarios)) {
  const entries = catalogue(`src/scenario/${scenario.id}/words/en.json`);
  const card = catalogue(`src/scenario/${scenario.id}/words/card.en.json`);
  const about = (id: string) => scenario.notes.some((note) => note.id === id && note.about !== undefined);

  describe(`words of ${scenario.id}`, () => {
    it('has words for every id', () => {
      expect(called(scenario).filter((key) => (entries.get(key) ?? '').trim() === '')).toEqual([]);
    });

    it('has no words without an id', () => {
      const known = new Set(called(scenario));
      const standAlone = new Set([...chrome, ...ofItsScene, 'found', 'follow']);
      const orphans = [...entries.keys()].filter(
        (key) => !known.has(key) && !standAlone.has(key.split('.')[0] ?? ''),
      );
      expect(orphans).toEqual([]);
    });

    it('says what every other organisation says on the same screens', () => {
      const first = catalogue(`src/scenario/${organisations[0]}/words/en.json`);
      const keys = (all: ReadonlyMap<string, string>) => under(all, ...sameEverywhere).map(([key]) => key);
      expect(keys(entries).sort()).toEqual(keys(first).sort());
    });

    it('names the publications behind its numbers', () => {
      const named = catalogue('src/text/en/reveal.json');
      const all = [...Object.values(scenario.numbers), ...Object.values(scenario.tables)];
      const codes = all.flatMap(({ source }) => source.split(' '));
      const unnamed = codes.filter(
        (code) => !['assumption', 'calibrated', 'prototype'].includes(code) && !named.has(`sources.${code}`),
      );
      expect(unnamed).toEqual([]);
    });

    it('has the words of its card', () => {
      expect([...card.keys()].sort()).toEqual(['about', 'content', 'name', 'note']);
      expect([...card.values()].filter((text) => forbidden.test(text) || text.trim() === '')).toEqual([]);
      expect(card.get('content')).toContain('in this simulation');
      expect(wordsOf(card.get('about') ?? '').length).toBeLessThan(16);
    });

    it('has words for the close with real counts in them', () => {
      expect(placeholders(entries.get('close.text') ?? '')).toEqual(
        expect.arrayContaining(['borderline', 'holdable']),
      );
    });

    it('gives every note an id of its own, known facts and a known person', () => {
      const ids = scenario.notes.map(({ id }) => id);
      expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
      const prefixes: readonly string[] = factPrefixes;
      const unknown = scenario.notes
        .flatMap(({ when }) => when.map(({ fact }) => fact))
        .filter(
          (fact) => !factNames.some((name) => name === fact) && !prefixes.includes(fact.split('.')[0] ?? ''),
        );
      expect(unknown).toEqual([]);
      const strangers = scenario.notes.filter(
        ({ about: who }) =>
          who !== undefined &&
          !aboutValues.some((value) => value === who) &&
          !scenario.endings.some((ending) => who === `ending.${ending}`),
      );
      expect(strangers).toEqual([]);
    });

    it('lets no note wait for one that does not exist', () => {
      const ids = scenario.notes.map(({ id }) => id);
      const waiting = scenario.notes.flatMap(({ onlyAfter }) => onlyAfter ?? []);
      expect(waiting).toContain('near-dismissal');
      expect(waiting.filter((first) => !ids.includes(first))).toEqual([]);
    });

    it('has letters and notes enough, for every month that can be', () => {
      const count = (...kinds: readonly NoteSpec['kind'][]) =>
        scenario.notes.filter(({ kind }) => kinds.includes(kind)).length;
      expect(count('letter')).toBeGreaterThanOrEqual(20);
      expect(count('note', 'complaint')).toBeGreaterThanOrEqual(20);
      expect(
        scenario.notes.filter(({ kind, when }) => kind === 'paper' && when.length <= 1).length,
      ).toBeGreaterThan(0);
    });

    it('keeps letters under 60 words, dilemmas under 40 and cards under 30', () => {
      const longer = (key: RegExp, limit: number) =>
        [...entries]
          .filter(([path, text]) => key.test(path) && wordsOf(text).length >= limit)
          .map(([path]) => path);
      expect(longer(/^(letters|notes|replaced|predict)\./, 60)).toEqual([]);
      expect(longer(/^(dilemmas\.[^.]+|close)\.text$|^stop\.(above|below)\./, 40)).toEqual([]);
      expect(longer(/^sayings\./, 20)).toEqual([]);
      expect(longer(/^events\.|^papers\.|^posts\.|^tones\.|^tutorial\./, 30)).toEqual([]);
      expect(longer(/^(suggestions|improvements)\./, 30)).toEqual([]);
      expect(longer(/\.choices\.[^.]+\.note$/, 20)).toEqual([]);
      expect(longer(/\.choices\.[^.]+\.label$/, 12)).toEqual([]);
      expect(longer(/^moments\./, 16)).toEqual([]);
    });

    it('can be read at the age of about twelve', () => {
      const hard = [...entries].filter(
        ([key, text]) =>
          !key.startsWith('reveal.reading.') && wordsOf(text).length >= 12 && gradeOf(text) > 9,
      );
      expect(hard).toEqual([]);
      for (const first of ['letters', 'notes', 'dilemmas', 'suggestions']) {
        const all = under(entries, first).map(([, text]) => text);
        expect(gradeOf(all.join(' '))).toBeLessThan(7);
      }
    });

    it('says nothing before the reveal of what is only told there', () => {
      const isTrade = ofTheTrade.test(entries.get('purpose') ?? '');
      const spoken = under(entries, ...beforeReveal).filter(
        ([, text]) => forbidden.test(text) || (!isTrade && ofTheTrade.test(text)),
      );
      expect(spoken).toEqual([]);
    });

    it('says of deaths and serious harm that they are in this simulation', () => {
      const bare = [...entries].filter(([, text]) =>
        /\b(died|deaths?|dead|lost somebody|serious harm)\b/i.test(text),
      );
      const tales = bare.filter(([key]) => /^(notes|letters|papers|moments)\./.test(key));
      expect(tales.filter(([, text]) => !text.includes('in this simulation'))).toEqual([]);
    });

    it('leaves no gap that nobody fills', () => {
      const gaps = [...entries].flatMap(([key, text]) => {
        const allowed = allowedParams(key, about, scenario);
        return placeholders(text)
          .filter((name) => !allowed.includes(name))
          .map((name) => `${key}: ${name}`);
      });
      expect(gaps).toEqual([]);
    });

    it('writes in British spelling with proper quotation marks', () => {
      const slips = [...entries].filter(([, text]) =>
        /["']|\b(center|color|favor|labor|program|organiz\w*|recogniz\w*|ER|emergency room|physician)\b/.test(
          text,
        ),
      );
      expect(slips).toEqual([]);
    });
  });
}

describe('words of the page', () => {
  it('says nothing of what is only told in the reveal', () => {
    const told = /gaming|cheat|fiddl|falsif|(hidden|harm|purpose) (score|index)|\bdrift\b|cherry|reclassif/i;
    const spoken = ['app', 'problems', 'room'].flatMap((name) => [...catalogue(`src/text/en/${name}.json`)]);
    expect(spoken.filter(([, text]) => told.test(text))).toEqual([]);
  });
});

describe('words of the reveal', () => {
  const entries = catalogue('src/text/en/reveal.json');

  it('speaks of the system first and blames nobody', () => {
    expect(entries.get('lesson.one')).not.toMatch(/\byou\b/i);
    const blame = [...entries].filter(([, text]) =>
      /\b(your fault|you cheated|guilty|shame|cheat\w*|blame)\b/i.test(text),
    );
    expect(blame).toEqual([]);
  });
});

describe('names of people', () => {
  const lists = Object.values(names);

  it('are each in one list, once', () => {
    expect(new Set(lists.flat()).size).toBe(lists.flat().length);
  });

  // Authors of sources are called as they are called.
  it.each(organisations)('are borne by no colleague at the %s', (id) => {
    const told = [...catalogue(`src/scenario/${id}/words/en.json`)].filter(
      ([key]) => !/^reveal\.|sources?\./.test(key),
    );
    const words = new Set(told.flatMap(([, text]) => text.split(/[^\p{L}]+/u)));
    expect(lists.flat().filter((name) => words.has(name))).toEqual([]);
  });
});

/** What the address bar or a file may have got wrong is said to whoever made the link. */
const pages = readdirSync(join(root, 'src/text/en')).filter(
  (file) => !['names.json', 'problems.json'].includes(file),
);

it.each(pages)('can be read at the age of about twelve: %s', (file) => {
  const hard = [...catalogue(`src/text/en/${file}`)].filter(
    ([key, text]) => !key.includes('sources.') && wordsOf(text).length >= 12 && gradeOf(text) > 9,
  );
  expect(hard).toEqual([]);
});

describe('words of the lab', () => {
  const entries = catalogue('src/text/en/lab.json');

  it('can be read at the age of about twelve, blames nobody, and is in British English', () => {
    const hard = [...entries].filter(([, text]) => wordsOf(text).length >= 12 && gradeOf(text) > 9);
    expect(hard).toEqual([]);
    const slips = [...entries].filter(([, text]) =>
      /["']|\b(cheat\w*|gaming|fraud|blame|center|color|favor|labor|organiz\w*)\b/i.test(text),
    );
    expect(slips).toEqual([]);
  });
});
