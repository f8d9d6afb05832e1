/**
 * The page: which screen stands for the view's phase, and what stands around every screen (skip link, notices, word
 * for screen readers, the switch for motion). Only the title screen comes with the first load.
 */
import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { SceneDoor } from '../store/sceneDoor.ts';
import type { Phase } from '../store/view.ts';
import { assertNever } from './assertNever.ts';
import type { Game, ScreenProps } from './game.ts';
import { localeOf } from './parts/words.ts';
import { SceneSlot } from './sceneSlot.ts';
import { Catch } from './shell/catch.tsx';
import { LiveRegion } from './shell/live.tsx';
import { Notices } from './shell/notices.tsx';
import { TitleScreen } from './title/titleScreen.tsx';
import { useReducedMotion } from './useReducedMotion.ts';
import { useView } from './useView.ts';

const LetterScreen = lazy(async () => ({ default: (await import('./month/letterScreen.tsx')).LetterScreen }));
const PlanScreen = lazy(async () => ({ default: (await import('./month/planScreen.tsx')).PlanScreen }));
const FilmScreen = lazy(async () => ({ default: (await import('./film/filmScreen.tsx')).FilmScreen }));
const ReturnScreen = lazy(async () => ({ default: (await import('./after/returnScreen.tsx')).ReturnScreen }));
const ReplacedScreen = lazy(async () => ({
  default: (await import('./after/replacedScreen.tsx')).ReplacedScreen,
}));
const PredictScreen = lazy(async () => ({
  default: (await import('./after/predictScreen.tsx')).PredictScreen,
}));
const RunsScreen = lazy(async () => ({ default: (await import('./runs/runsScreen.tsx')).RunsScreen }));
const RevealScreen = lazy(async () => ({
  default: (await import('./reveal/revealScreen.tsx')).RevealScreen,
}));
const CompareScreen = lazy(async () => ({
  default: (await import('./compare/compareScreen.tsx')).CompareScreen,
}));

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
  switch (phase) {
    case 'title':
      return <TitleScreen {...props} />;
    case 'letter':
      return <LetterScreen {...props} />;
    case 'plan':
      return <PlanScreen {...props} />;
    case 'film':
      return <FilmScreen {...props} />;
    case 'return':
      return <ReturnScreen {...props} />;
    case 'replaced':
      return <ReplacedScreen {...props} />;
    case 'predict':
      return <PredictScreen {...props} />;
    case 'runs':
      return <RunsScreen {...props} />;
    case 'reveal':
      return <RevealScreen {...props} />;
    case 'compare':
      return <CompareScreen {...props} />;
    default:
      return assertNever(phase);
  }
}
