/**
 * The title: one claim, one button. Everything else is small and below. Not a word of what the game is about.
 */
import { lazy, Suspense, useEffect, useState } from 'react';
import type { RunRow } from '../../store/view.ts';
import type { ScreenProps } from '../game.ts';
import { Button } from '../parts/button.tsx';
import { ScreenHeading } from '../parts/screenHeading.tsx';
import { Switch } from '../parts/switch.tsx';
import { useWords } from '../parts/words.ts';
import { Menu } from '../shell/menu.tsx';
import '../styles/title.css';
import crowd from './crowd.svg';
import { MoreChoices } from './moreChoices.tsx';

const Credits = lazy(async () => ({ default: (await import('./credits.tsx')).Credits }));

const SCENARIO = 'hospital';

export function TitleScreen({ view, commands }: ScreenProps) {
  const words = useWords();
  const [shown, setShown] = useState<'more' | 'credits' | null>(null);
  const unfinished = view.runs.find((run) => !run.summary.finished && !run.stale) ?? null;
  const toggle = (part: 'more' | 'credits') => setShown(shown === part ? null : part);
  useEffect(loadNext, []);
  return (
    <main id="content" className="title">
      <div className="title-words">
        <ScreenHeading title={words.app('title.name')} className="title-name" screen="title" />
        <p className="title-claim serif">{words.app('title.claim')}</p>
        <div className="title-start">
          {unfinished === null ? null : (
            <Continue run={unfinished} onPress={() => commands.openRun(unfinished.id)} />
          )}
          <Button
            kind={unfinished === null ? 'primary' : 'secondary'}
            size="large"
            off={view.busy}
            onPress={() => commands.start({ scenario: SCENARIO })}
          >
            <span>
              {words.app(unfinished === null ? 'title.start' : 'title.startNew')}
              <span className="button-note">{words.app(view.busy ? 'waiting' : 'title.startNote')}</span>
            </span>
          </Button>
        </div>
        <div className="title-content">
          <p className="small">{words.app('content.note')}</p>
          <Switch
            on={view.preferences.spareDetails}
            onChange={(on) => commands.setPreferences({ spareDetails: on })}
          >
            {words.app('content.spare')}
          </Switch>
        </div>
        <nav className="title-more" aria-label={words.app('title.other')}>
          <Button kind="quiet" expanded={shown === 'more'} onPress={() => toggle('more')}>
            {words.app('title.more')}
          </Button>
          {view.runs.length === 0 ? null : (
            <Button kind="quiet" onPress={() => commands.openRuns()}>
              {words.app('runs.title')}
            </Button>
          )}
          <Button kind="quiet" expanded={shown === 'credits'} onPress={() => toggle('credits')}>
            {words.app('credits.title')}
          </Button>
          <Menu view={view} commands={commands} />
        </nav>
        {shown === 'more' ? <MoreChoices scenario={SCENARIO} commands={commands} /> : null}
        {shown === 'credits' ? (
          <Suspense fallback={<p role="status">{words.app('waiting')}</p>}>
            <Credits />
          </Suspense>
        ) : null}
      </div>
      <img className="title-crowd" src={crowd} alt="" width="1110" height="780" />
    </main>
  );
}

function Continue({ run, onPress }: { readonly run: RunRow; readonly onPress: () => void }) {
  const words = useWords();
  const month = Math.min(run.summary.monthsDone + 1, run.months);
  return (
    <Button kind="primary" size="large" onPress={onPress}>
      <span>
        {words.app('title.continue')}
        <span className="button-note">{words.app('monthOf', { month, months: run.months })}</span>
      </span>
    </Button>
  );
}

/** While the player reads the title, the next screens are fetched. */
function loadNext(): () => void {
  const timer = setTimeout(() => {
    import('../month/letterScreen.tsx').catch(() => undefined);
    import('../month/planScreen.tsx').catch(() => undefined);
  }, 600);
  return () => clearTimeout(timer);
}
