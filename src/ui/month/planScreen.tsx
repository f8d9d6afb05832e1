/**
 * The plan: everything a manager decides in a month, on one page. The floor with its posts above, the papers that ask
 * something of you below, and the one button that cannot be undone at the end.
 */
import { lazy, Suspense, useContext, useEffect } from 'react';
import { loadFaces } from '../../art/faces.ts';
import type { SceneDoor } from '../../store/sceneDoor.ts';
import { expectedPlace } from '../film/place.ts';
import type { ScreenProps } from '../game.ts';
import { ScreenHeading } from '../parts/screenHeading.tsx';
import { useWords } from '../parts/words.ts';
import { SceneSlot } from '../sceneSlot.ts';
import { MonthHeader } from '../shell/monthHeader.tsx';
import { PaperPile } from '../shell/paperPile.tsx';
import { useReducedMotion } from '../useReducedMotion.ts';
import '../styles/letter.css';
import '../styles/plan.css';
import { ActionBar } from './actionBar.tsx';
import { Coach } from './coach.tsx';
import { Found } from './found.tsx';
import { Improvement } from './improvement.tsx';
import { InForce } from './inForce.tsx';
import { Posts } from './posts.tsx';
import { Suggestions } from './suggestions.tsx';
import { Tones } from './tones.tsx';
import { WriteBack } from './writeBack.tsx';

const Experiment = lazy(async () => ({ default: (await import('../purpose/experiment.tsx')).Experiment }));
const KnownPeople = lazy(async () => ({
  default: (await import('../parts/knownPeople.tsx')).KnownPeople,
}));
const PurposePanel = lazy(async () => ({
  default: (await import('../purpose/purposePanel.tsx')).PurposePanel,
}));

export function PlanScreen({ view, commands }: ScreenProps) {
  const words = useWords();
  const scene = useContext(SceneSlot);
  const still = useReducedMotion(view.preferences.reducedMotion);
  const { run, plan } = view;
  useEffect(() => (plan === null ? undefined : fetchNext(still ? null : scene)), [still, scene, plan]);
  if (run === null || plan === null) return null;
  const props = { run, plan, commands };
  const month = words.monthName(run.calendarMonth);
  const onPurpose = run.regime === 'purpose';
  return (
    <div className="month plan">
      <PaperPile paper={run.paper} />
      <div className="plan-scroll">
        <MonthHeader view={view} commands={commands} />
        <main id="content" className="plan-page">
          <ScreenHeading
            title={words.app('plan.title', { month })}
            className="for-readers"
            screen={`plan-${run.month}`}
          />
          <div className="plan-posts">
            <Posts {...props}>
              <Coach at="posts" view={view} commands={commands} />
            </Posts>
            <Found
              title={words.app('look.found')}
              scenario={run.scenario}
              looked={plan}
              isNew={plan.lookedIn === run.month - 1}
            />
          </div>
          <div className="plan-papers">
            {onPurpose ? (
              <Suspense fallback={<p role="status">{words.app('waiting')}</p>}>
                <PurposePanel view={view} commands={commands} brief />
              </Suspense>
            ) : null}
            <Coach at="suggestions" view={view} commands={commands} />
            <Suggestions {...props} />
            <InForce {...props} />
            {run.known.length === 0 ? null : (
              <section aria-labelledby="known-title" className="known-quiet stack">
                <h2 id="known-title">{words.of(run.scenario, 'known.title')}</h2>
                <Suspense fallback={<p role="status">{words.app('waiting')}</p>}>
                  <KnownPeople known={run.known} scenario={run.scenario} at={run.knownAt} />
                </Suspense>
              </section>
            )}
          </div>
          <div className="plan-side">
            <Suspense fallback={<p role="status">{words.app('waiting')}</p>}>
              {onPurpose ? null : <Coach at="tone" view={view} commands={commands} />}
              {onPurpose ? null : <Tones {...props} />}
              {view.purpose === null ? (
                <Improvement {...props} />
              ) : (
                <Experiment {...props} purpose={view.purpose} />
              )}
              {plan.mayWriteBack ? <WriteBack {...props} /> : null}
            </Suspense>
          </div>
        </main>
      </div>
      <ActionBar view={view} commands={commands} />
    </div>
  );
}

/** While the player plans, what the month needs is fetched, and its film made ready as the plan stands. */
function fetchNext(scene: SceneDoor | null): () => void {
  const timer = setTimeout(() => {
    import('../film/filmScreen.tsx').catch(() => undefined);
    scene?.prepare?.(expectedPlace());
    loadFaces().catch(() => undefined);
    import('../after/returnScreen.tsx').catch(() => undefined);
  }, 800);
  return () => clearTimeout(timer);
}
