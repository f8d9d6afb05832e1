// Every screen draws from its view alone, has one main heading, and finds every word it says.

import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { expect, test } from 'vitest';
import { cards, organisations } from '../../src/main/organisations.ts';
import hospital from '../../src/scenario/hospital/words/en.json' with { type: 'json' };
import type { Phase, PlayerView } from '../../src/store/view.ts';
import app from '../../src/text/en/app.json' with { type: 'json' };
import { addWords, openWords } from '../../src/text/index.ts';
import { PredictScreen } from '../../src/ui/after/predictScreen.tsx';
import { ReplacedScreen } from '../../src/ui/after/replacedScreen.tsx';
import { ReturnScreen } from '../../src/ui/after/returnScreen.tsx';
import { FilmScreen } from '../../src/ui/film/filmScreen.tsx';
import type { ScreenProps } from '../../src/ui/game.ts';
import { LetterScreen } from '../../src/ui/month/letterScreen.tsx';
import { PlanScreen } from '../../src/ui/month/planScreen.tsx';
import { RunsScreen } from '../../src/ui/runs/runsScreen.tsx';
import { TitleScreen } from '../../src/ui/title/titleScreen.tsx';
import { fixtureGame, fixtureQuestions, fixtureView } from '../support/fixtureGame.ts';
import { fixturePurpose } from '../support/fixtureReveal.ts';
import { bareWords, type Catalogue, pseudoCatalogue } from '../support/pseudo.ts';

type Screen = (props: ScreenProps) => ReactNode;

const still = { spareDetails: false, sound: false, reducedMotion: true, language: 'en' };
const screens: readonly (readonly [string, Screen, PlayerView])[] = [
  ['title', Title, fixtureView('title')],
  ['title with a run to go on with', Title, fixtureView('title', 1, { runs: fixtureView('runs').runs })],
  ['letter', LetterScreen, fixtureView('letter')],
  ['letter with events', LetterScreen, fixtureView('letter', 5)],
  ['plan of the first month', PlanScreen, fixtureView('plan')],
  ['plan under way', PlanScreen, fixtureView('plan', 7)],
  ['film', FilmScreen, fixtureView('film', 2, { preferences: still })],
  ['dilemma', FilmScreen, fixtureView('film', 2, { preferences: still, question: fixtureQuestions.dilemma })],
  ['stop', FilmScreen, fixtureView('film', 2, { preferences: still, question: fixtureQuestions.stop })],
  ['close', FilmScreen, fixtureView('film', 2, { preferences: still, question: fixtureQuestions.close })],
  ['return, met', ReturnScreen, fixtureView('return', 3)],
  ['return, missed', ReturnScreen, fixtureView('return', 2)],
  ['plan on purpose', PlanScreen, onPurpose('plan', 4)],
  ['the board asks', LetterScreen, boardAsking()],
  ['film on purpose', FilmScreen, onPurpose('film', 4)],
  ['quarter on purpose', ReturnScreen, onPurpose('return', 3)],
  ['replaced', ReplacedScreen, fixtureView('replaced', 8)],
  ['predict', PredictScreen, fixtureView('predict', 6)],
  ['runs', RunsScreen, fixtureView('runs')],
];

function Title(props: ScreenProps) {
  return <TitleScreen {...props} organisations={organisations} />;
}

function onPurpose(phase: Phase, month: number): PlayerView {
  const view = fixtureView(phase, month, { preferences: still });
  const run =
    view.run === null ? null : { ...view.run, regime: 'purpose' as const, standing: null, paper: 0 };
  return { ...view, run, purpose: fixturePurpose };
}

function boardAsking(): PlayerView {
  const view = onPurpose('letter', 4);
  return { ...view, purpose: { ...fixturePurpose, boardAsks: true, boardAnswer: null } };
}

function draw(
  Drawn: Screen,
  view: PlayerView,
  say: (catalogue: Catalogue) => Catalogue = (catalogue) => catalogue,
): { html: string; missing: readonly string[] } {
  const words = openWords();
  for (const [namespace, catalogue] of Object.entries({ app, hospital, cards }))
    addWords(words, namespace, say(catalogue));
  const missing: string[] = [];
  words.options.saveMissing = true;
  words.options.missingKeyHandler = (_languages, namespace, key) => missing.push(`${namespace}:${key}`);
  const html = renderToStaticMarkup(
    <I18nextProvider i18n={words}>
      <Drawn view={view} commands={fixtureGame(view).commands} />
    </I18nextProvider>,
  );
  return { html, missing };
}

test.each(screens)('%s finds every word', (_name, screen, view) => {
  const { html, missing } = draw(screen, view);
  expect(missing).toEqual([]);
  expect(html).not.toMatch(/\b(app|cards|hospital):|\{\{/);
});

test.each(screens)('%s has no words but those of the catalogues', (_name, screen, view) => {
  const { html } = draw(screen, view, pseudoCatalogue);
  expect(bareWords(html)).toEqual([]);
  expect(html).toMatch(/[áéíóú]/);
});

test('without motion, too, the film says what staff settled by habit', () => {
  const view = fixtureView('film', 2, { preferences: still });
  if (view.film === null) throw new Error('no film');
  const at = view.film.stretches[0]?.from ?? 0;
  const settled = { ...view.film, dealtWith: [{ at, person: 1, behaviour: 'park' as const }] };
  // In sight, and in the account in words.
  expect(
    draw(FilmScreen, { ...view, film: settled }).html.split(hospital.habits.park.dealtWith),
  ).toHaveLength(3);
});

test.each(screens)('%s has one main part and one main heading', (_name, screen, view) => {
  const { html } = draw(screen, view);
  expect(html.match(/<main/g)).toHaveLength(1);
  expect(html.match(/<h1/g)).toHaveLength(1);
});
