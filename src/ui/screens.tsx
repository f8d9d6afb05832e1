/**
 * The screens after the title, each fetched when it is first needed or, better, while the one before it is read. One
 * that is there already is drawn at once: React's own `lazy` would show "One moment…" for a third of a second even then.
 */
import { type ComponentType, lazy, useState } from 'react';
import type { Phase } from '../store/view.ts';
import type { ScreenProps } from './game.ts';

type Screen = ComponentType<ScreenProps>;

interface Later {
  readonly Screen: Screen;
  fetch(): Promise<Screen>;
}

function later(load: () => Promise<Screen>): Later {
  let there: Screen | null = null;
  const fetch = async (): Promise<Screen> => {
    const screen = await load();
    there = screen;
    return screen;
  };
  const Fetched = lazy(async () => ({ default: await fetch() }));
  return {
    fetch,
    Screen(props) {
      // Once for each time it is opened, so that a screen which arrives meanwhile does not begin anew.
      const [Known] = useState<Screen | null>(() => there);
      return Known === null ? <Fetched {...props} /> : <Known {...props} />;
    },
  };
}

export const screens: Readonly<Record<Exclude<Phase, 'title'>, Later>> = {
  letter: later(async () => (await import('./month/letterScreen.tsx')).LetterScreen),
  sort: later(async () => (await import('./purpose/sortScreen.tsx')).SortScreen),
  plan: later(async () => (await import('./month/planScreen.tsx')).PlanScreen),
  film: later(async () => (await import('./film/filmScreen.tsx')).FilmScreen),
  return: later(async () => (await import('./after/returnScreen.tsx')).ReturnScreen),
  replaced: later(async () => (await import('./after/replacedScreen.tsx')).ReplacedScreen),
  predict: later(async () => (await import('./after/predictScreen.tsx')).PredictScreen),
  reveal: later(async () => (await import('./reveal/revealScreen.tsx')).RevealScreen),
  compare: later(async () => (await import('./compare/compareScreen.tsx')).CompareScreen),
  room: later(async () => (await import('./room/roomScreen.tsx')).RoomScreen),
  runs: later(async () => (await import('./runs/runsScreen.tsx')).RunsScreen),
};

/** Fetches screens ahead of need; one that cannot be had is asked for again when it is needed. */
export async function fetchScreens(phases: readonly (keyof typeof screens)[]): Promise<void> {
  await Promise.allSettled(phases.map((phase) => screens[phase].fetch()));
}

/** What comes after a screen. */
export const following: Readonly<Partial<Record<Phase, readonly (keyof typeof screens)[]>>> = {
  letter: ['plan'],
  plan: ['film'],
  film: ['return'],
  return: ['letter', 'predict', 'replaced'],
  predict: ['reveal'],
  replaced: ['predict', 'reveal'],
};
