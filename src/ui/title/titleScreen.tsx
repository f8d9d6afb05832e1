/**
 * The title: one claim, which service, one button. Everything else is small and below. Not a word of what the game is about.
 */
import { lazy, Suspense, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
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

export interface TitleProps extends ScreenProps {
  /** The first is chosen beforehand. Words: `cards:<id>`. */
  readonly organisations: readonly string[];
}

export function TitleScreen({ view, commands, organisations }: TitleProps) {
  const words = useWords();
  const { i18n } = useTranslation();
  const [scenario, setScenario] = useState(organisations[0] ?? '');
  const [shown, setShown] = useState<'more' | 'credits' | null>(null);
  const unfinished = view.runs.find((run) => !run.summary.finished && run.stale === null) ?? null;
  const toggle = (part: 'more' | 'credits') => setShown(shown === part ? null : part);
  useEffect(loadNext, []);
  const choose = (id: string) => {
    setScenario(id);
    void i18n.loadNamespaces(id);
  };
  const ofCard = (key: string) => words.of('cards', `${scenario}.${key}`);
  return (
    <main id="content" className="title">
      <div className="title-words">
        <ScreenHeading title={words.app('title.name')} className="title-name" screen="title" />
        <p className="title-claim serif">{words.app('title.claim')}</p>
        {organisations.length < 2 ? null : (
          <Which organisations={organisations} chosen={scenario} onChoose={choose} />
        )}
        <div className="title-start">
          {unfinished === null ? null : (
            <Continue run={unfinished} onPress={() => commands.openRun(unfinished.id)} />
          )}
          <Button
            kind={unfinished === null ? 'primary' : 'secondary'}
            size="large"
            off={view.busy}
            onPress={() => commands.start({ scenario })}
          >
            <span>
              {words.app(unfinished === null ? 'title.start' : 'title.startNew')}
              <span className="button-note">{view.busy ? words.app('waiting') : ofCard('note')}</span>
            </span>
          </Button>
        </div>
        <div className="title-content">
          <p className="small">{ofCard('content')}</p>
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
          <a className="button" data-kind="quiet" href="#join">
            {words.app('title.join')}
          </a>
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
        {shown === 'more' ? <MoreChoices scenario={scenario} commands={commands} /> : null}
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

interface WhichProps extends Pick<TitleProps, 'organisations'> {
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

function Which({ organisations, chosen, onChoose }: WhichProps) {
  const words = useWords();
  const name = useId();
  return (
    <fieldset className="title-which">
      <legend className="for-readers">{words.app('title.which')}</legend>
      {organisations.map((id) => (
        <label key={id} className="which-card">
          <input type="radio" name={name} checked={id === chosen} onChange={() => onChoose(id)} />
          <strong>{words.of('cards', `${id}.name`)}</strong>
          <span className="small">{words.of('cards', `${id}.about`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Continue({ run, onPress }: { readonly run: RunRow; readonly onPress: () => void }) {
  const words = useWords();
  const month = Math.min(run.summary.monthsDone + 1, run.months);
  return (
    <Button kind="primary" size="large" onPress={onPress}>
      <span>
        {words.app('title.continue')}
        <span className="button-note">
          {words.app('title.continueNote', {
            place: words.of('cards', `${run.scenario}.name`),
            month,
            months: run.months,
          })}
        </span>
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
