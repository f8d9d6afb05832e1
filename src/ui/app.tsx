/**
 * The page: which screen stands for the view's phase, and what stands around every screen (skip link, notices, word
 * for screen readers, the switch for motion). Only the title screen comes with the first load.
 */
import { lazy, type ReactNode, Suspense, useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { SceneDoor } from '../store/sceneDoor.ts';
import type { Game } from './game.ts';
import { localeOf } from './parts/formats.ts';
import { placeOf } from './placeOf.ts';
import type { Doors } from './places.tsx';
import { SceneSlot } from './sceneSlot.ts';
import { fetchScreens, following, screens } from './screens.tsx';
import { Above } from './shell/above.tsx';
import { Catch } from './shell/catch.tsx';
import { LiveRegion } from './shell/live.tsx';
import { Notices } from './shell/notices.tsx';
import { type TitleProps, TitleScreen } from './title/titleScreen.tsx';
import { useReducedMotion } from './useReducedMotion.ts';
import { useView } from './useView.ts';

/** Milliseconds on a screen before the next one is fetched. */
const AHEAD = 300;

export interface AppProps {
  readonly game: Game;
  readonly scene: SceneDoor | null;
  /** What can be chosen on the title; words: `cards:<id>`. */
  readonly organisations: readonly string[];
  /** Opens what stands beside the game at addresses of its own. */
  readonly doors: Doors;
}

export function App({ game, scene, organisations, doors }: AppProps) {
  const view = useView(game);
  const { t, i18n } = useTranslation();
  const place = useSyncExternalStore(onHash, placeHere);
  const still = useReducedMotion(view.preferences.reducedMotion);
  useEffect(() => {
    document.documentElement.dataset['motion'] = still ? 'reduced' : 'full';
  }, [still]);
  useEffect(() => {
    document.documentElement.lang = localeOf(i18n.language);
  }, [i18n.language]);
  useEffect(() => {
    const timer = setTimeout(() => {
      void fetchScreens(following[view.phase] ?? []);
      if (view.phase === 'film') void i18n.loadNamespaces('reveal');
    }, AHEAD);
    return () => clearTimeout(timer);
  }, [view.phase, i18n]);
  return (
    <SceneSlot value={scene}>
      <a className="skip-link" href="#content">
        {t('app:skip')}
      </a>
      <Above>
        {view.room === null || place !== null ? null : (
          <Suspense fallback={null}>
            <RoomStrip view={view} commands={game.commands} />
          </Suspense>
        )}
        <Notices notices={view.notices} commands={game.commands} />
      </Above>
      <Catch
        words={{ title: t('app:failed.title'), text: t('app:failed.text'), again: t('app:failed.again') }}
      >
        <Suspense key={place ?? view.phase} fallback={<Waiting words={t('app:waiting')} />}>
          {place === null ? (
            <Screen view={view} commands={game.commands} organisations={organisations} />
          ) : (
            <PlaceBeside name={place} doors={doors} />
          )}
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

/** Waits for the words of the organisation in hand. */
function Screen({ organisations, ...props }: TitleProps): ReactNode {
  const { phase, run } = props.view;
  useTranslation(run?.scenario);
  if (phase === 'title') return <TitleScreen {...props} organisations={organisations} />;
  const { Screen: Shown } = screens[phase];
  return <Shown {...props} />;
}

const RoomStrip = lazy(async () => ({ default: (await import('./room/roomStrip.tsx')).RoomStrip }));
const PlaceBeside = lazy(async () => ({ default: (await import('./places.tsx')).PlaceBeside }));

function onHash(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

function placeHere() {
  return placeOf(location.hash);
}
