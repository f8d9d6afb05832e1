/**
 * The composition root: puts the parts together and starts the page. Nobody imports it. The first load holds the
 * title alone; the game behind it (src/main/openGame.ts) is fetched while the title is read, at once where there is
 * something to come back to.
 */
import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { readAddress } from './main/address.ts';
import { bookmark } from './main/bookmark.ts';
import { keepForOffline } from './main/offline.ts';
import { cards, catalogues, organisations } from './main/organisations.ts';
import { createScene } from './main/scene.ts';
import { fetchScenario, fetchScenarios } from './main/services.ts';
import { listenForSounds } from './main/sounds.ts';
import { fetchType, isTypeHere } from './main/type.ts';
import { openPreferences } from './save/preferences.ts';
import type { Commands, NewRun } from './store/commands.ts';
import type { OwnedGame } from './store/game.ts';
import { createLobby } from './store/lobby.ts';
import type { Phase } from './store/view.ts';
import { addWords, type Catalogue, LANGUAGE, openWords } from './text/index.ts';
import { App } from './ui/app.tsx';
import { placeOf } from './ui/placeOf.ts';
import type { Doors } from './ui/places.tsx';
import { fetchScreens } from './ui/screens.tsx';
import './ui/styles/index.css';

const container = document.getElementById('root');
if (container === null) throw new Error('index.html has no element with the id "root"');

/** Milliseconds. */
const LONGEST_BLANK = 3000;
const LONGEST_PICTURE = 300;

/** A year is on its way. */
let starting = false;
/** Once it is fetched. */
let owned: OwnedGame | null = null;

const words = openWords(fetchWords);
addWords(words, 'cards', cards);
const preferencesDoor = openPreferences();
toPlace();
/** The game has begun, or begins without being asked. */
let begins = !isBeside();
const address = readAddress();
const lobby = createLobby({
  preferences: {
    spareDetails: false,
    sound: false,
    reducedMotion: null,
    language: LANGUAGE,
    ...preferencesDoor.read(),
  },
  writePreferences: (preferences) => void preferencesDoor.write(preferences),
  load: async (preferences, notices) => {
    const { openGame } = await import('./main/openGame.ts');
    const game = openGame({ words, preferences, preferencesDoor, notices });
    owned = game;
    // A player who has just pressed Start need not wait until the shelf is read.
    const begun = (address.link === null ? fetchFirst() : Promise.resolve())
      .catch(() => undefined)
      .then(fetchScenarios)
      .then(game.begin);
    if (bookmark.read() !== null) await begun;
    return game;
  },
});
for (const problem of address.problems) {
  lobby.warn({ id: `problems.${problem.reason}`, params: { detail: problem.detail }, action: 'dismiss' });
}
const commands: Commands = {
  ...lobby.commands,
  start: (run) => void start({ ...address.wished, ...run }),
  importText: (text) => void takeIn(text),
};
const game = { ...lobby, commands };
/** What stands beside the game (ui/places.tsx). */
const doors: Doors = {
  lab: async () => (await import('./main/openLab.ts')).openLab(),
  join: async () => {
    const { openJoin } = await import('./main/openJoin.ts');
    // What comes after the name is fetched while it is chosen.
    Promise.all([import('./main/openGame.ts'), fetchFirst()]).catch(() => undefined);
    return openJoin(enterRoom);
  },
  trainer: async () => (await import('./main/openTrainer.ts')).openTrainer(words),
  front: async () => (await import('./main/openFront.ts')).openFront(words),
  collect: async () => (await import('./main/openCollect.ts')).openCollect(words),
};
listenForSounds(game);

const scene = createScene({
  words,
  run: () => game.getView().run,
  foresee: async () => owned?.foresee() ?? null,
});

// An error that nobody caught is said, and the page stays.
window.addEventListener('error', ({ message }) => {
  if (!message.startsWith('ResizeObserver loop')) lobby.report('crashed');
});
window.addEventListener('unhandledrejection', () => lobby.report('crashed'));
window.addEventListener('hashchange', () => void openLink());

// Whoever comes for a place beside the game takes no run over from another tab: the game begins when it is left.
if (isBeside()) window.addEventListener('hashchange', beginAfterPlace);
else if (address.link === null) fetchLater().catch(() => undefined);
const begun = begin();
if (address.link !== null) begun.then(fetchType).catch(() => undefined);
// What there is to come back to is shown at once; on a line too slow for that, the title comes first.
await Promise.all([atMost(LONGEST_BLANK, begun), atMost(LONGEST_PICTURE, firstPainted(container))]);
// As a transition React draws in pieces, between which the page can answer.
startTransition(() =>
  createRoot(container).render(
    <StrictMode>
      <I18nextProvider i18n={words}>
        <App game={game} scene={scene} organisations={organisations} doors={doors} />
      </I18nextProvider>
    </StrictMode>,
  ),
);
keepForOffline();
if (address.params.dev)
  void import('./dev/panel.ts').then(({ openPanel }) => openPanel(game, address.params));
if (address.params.fuzz) void import('./dev/fuzz.ts').then(({ fuzz }) => fuzz(address.params.seed ?? 1));

/** The letter opens with all that it is made of; on a line too slow for that, it says that it is on its way. */
async function start(run: NewRun): Promise<void> {
  if (starting) return;
  starting = true;
  lobby.wait();
  const letter = Promise.all([fetchScreens(['letter']), words.loadNamespaces(run.scenario)]);
  await after(Promise.all([fetchScenario(run.scenario), atMost(LONGEST_BLANK, letter)]), () =>
    lobby.commands.start(run),
  );
  starting = false;
}

/** It may be of any organisation. */
function takeIn(text: string): Promise<void> {
  return after(fetchScenarios(), () => lobby.commands.importText(text));
}

/** Carries out once it is fetched; that it could not be is said. */
function after<T>(fetched: Promise<T>, carryOut: (fetched: T) => void): Promise<void> {
  return fetched.then(carryOut, (error: unknown) => {
    console.error(error);
    lobby.report('could-not-load');
  });
}

/** The picture that index.html shows has been drawn: taking it away before would only put it off. */
async function firstPainted(within: HTMLElement): Promise<void> {
  await within
    .querySelector('img')
    ?.decode()
    .catch(() => undefined);
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => setTimeout(resolve));
}

function atMost(milliseconds: number, done: Promise<unknown>): Promise<unknown> {
  return Promise.race([done, new Promise((resolve) => setTimeout(resolve, milliseconds))]);
}

async function begin(): Promise<void> {
  const type = isTypeHere() || isBeside() ? fetchType().catch(() => undefined) : null;
  if (!isBeside()) await comeBack();
  await type;
}

/** `?lab=…` says the same as `#lab=…`, and `?join=…` as `#join=…`. */
function toPlace(): void {
  const query = new URLSearchParams(location.search);
  const code = query.get('join');
  if (code !== null) history.replaceState(null, '', `${location.pathname}#join=${code}`);
  if (query.has('lab')) history.replaceState(null, '', `${location.pathname}#${query}`);
}

function isBeside(): boolean {
  return placeOf(location.hash) !== null;
}

function beginAfterPlace(): void {
  if (isBeside()) return;
  begins = true;
  window.removeEventListener('hashchange', beginAfterPlace);
  fetchLater().catch(() => undefined);
  comeBack().catch(() => lobby.report('could-not-load'));
}

/** To the run of a seat: a game that is there opens it, one that has not begun comes back to it. */
function enterRoom(run: string, scenario: string): void {
  bookmark.write(run);
  if (begins) void after(fetchScenario(scenario), () => lobby.commands.openRun(run));
  location.hash = '';
}

/** To the run that was left, or to what the address asks for; to the title when there is neither. */
async function comeBack(): Promise<void> {
  if (address.start !== null) await start(address.start);
  else if (bookmark.read() === null && address.link === null) return;
  const opened = openLink();
  await lobby.load();
  if (address.start !== null) leaveAddress();
  await opened;
  const { phase, run } = game.getView();
  if (run !== null) await fetchScreen(phase, run.scenario);
}

/** With its words. */
async function fetchScreen(phase: Phase, scenario: string): Promise<void> {
  const telling = phase === 'reveal' || phase === 'compare' ? ['reveal'] : [];
  await Promise.all([
    phase === 'title' ? null : fetchScreens([phase]),
    words.loadNamespaces([scenario, ...telling]),
  ]);
}

async function fetchWords(namespace: string): Promise<Catalogue> {
  try {
    const answer = await fetch(catalogues[namespace] ?? '');
    if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
    return (await answer.json()) as Catalogue;
  } catch (error) {
    lobby.report('could-not-load');
    throw error;
  }
}

/** A run in the address is taken in, while the screen that it opens on is fetched. */
async function openLink(): Promise<void> {
  const { link, params } = readAddress();
  if (link === null) return;
  await after(
    Promise.all([import('./main/linked.ts'), fetchScenarios(), lobby.load()]),
    ([{ linkedRun }]) => {
      leaveAddress();
      const { text, scenario, isOver } = linkedRun(link, params.month);
      if (scenario !== null) fetchScreen(isOver ? 'reveal' : 'letter', scenario).catch(() => undefined);
      game.commands.importText(text);
    },
  );
  await isOpened();
}

/** A run is on its screen, or it has been said why not. */
function isOpened(): Promise<void> {
  return new Promise((resolve) => {
    const stop = game.subscribe(look);
    look();
    function look(): void {
      const { phase, notices } = game.getView();
      if (phase === 'title' && notices.length === 0) return;
      stop();
      resolve();
    }
  });
}

/** What has been started leaves the address, so that a reload comes back to it and does not start it again. */
function leaveAddress(): void {
  const kept = new URLSearchParams(location.search);
  for (const name of ['scenario', 'seed', 'months', 'stake', 'month']) kept.delete(name);
  history.replaceState(null, '', `${location.pathname}${kept.size === 0 ? '' : `?${kept}`}`);
}

/** What most players want first: it has the line to itself until it is there. */
function fetchFirst(): Promise<unknown> {
  const [first = ''] = organisations;
  return Promise.all([fetchScreens(['letter', 'plan']), fetchScenario(first), words.loadNamespaces(first)]);
}

/** While the title is drawn and read: the game and the screens that come next, side by side. */
async function fetchLater(): Promise<void> {
  await Promise.all([lobby.load(), fetchFirst()]);
  await fetchType();
}
