/**
 * The page: which screen stands for the view's phase, and what stands around every screen (skip link, notices, word
 * for screen readers, the switch for motion). Only the title screen comes with the first load.
 */
import { type ReactNode, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { SceneDoor } from '../store/sceneDoor.ts';
import type { Phase } from '../store/view.ts';
import type { Game, ScreenProps } from './game.ts';
import { localeOf } from './parts/words.ts';
import { SceneSlot } from './sceneSlot.ts';
import { fetchScreens, following, screens } from './screens.tsx';
import { Catch } from './shell/catch.tsx';
import { LiveRegion } from './shell/live.tsx';
import { Notices } from './shell/notices.tsx';
import { TitleScreen } from './title/titleScreen.tsx';
import { useReducedMotion } from './useReducedMotion.ts';
import { useView } from './useView.ts';

/** Milliseconds on a screen before the next one is fetched. */
const AHEAD = 300;

export interface AppProps {
  readonly game: Game;
  readonly scene: SceneDoor | null;
}

export function App({ game, scene }: AppProps) {
  const view = useView(game);
  const { t, i18n } = useTranslation();
  const still = useReducedMotion(view.preferences.reducedMotion);
  useEffect(() => {
    document.documentElement.dataset['motion'] = still ? 'reduced' : 'full';
  }, [still]);
  useEffect(() => {
    document.documentElement.lang = localeOf(i18n.language);
  }, [i18n.language]);
  useEffect(() => {
    const timer = setTimeout(() => void fetchScreens(following[view.phase] ?? []), AHEAD);
    return () => clearTimeout(timer);
  }, [view.phase]);
  return (
    <SceneSlot value={scene}>
      <a className="skip-link" href="#content">
        {t('app:skip')}
      </a>
      <Notices notices={view.notices} commands={game.commands} />
      <Catch
        words={{ title: t('app:failed.title'), text: t('app:failed.text'), again: t('app:failed.again') }}
      >
        <Suspense fallback={<Waiting words={t('app:waiting')} />}>
          {screenOf(view.phase, { view, commands: game.commands })}
        </Suspense>
      </Catch>
      <LiveRegion />
    </SceneSlot>
  );
}

function Waiting({ words }: { readonly words: string }) {
  return (
    <main id="content" className="waiting">
      <p role="status">{words}</p>
    </main>
  );
}

function screenOf(phase: Phase, props: ScreenProps): ReactNode {
  if (phase === 'title') return <TitleScreen {...props} />;
  const { Screen } = screens[phase];
  return <Screen {...props} />;
}
