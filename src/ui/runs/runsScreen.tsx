/** My runs: every year played in this browser, with what can be done with each. */
import { useState } from 'react';
import type { RunRow } from '../../store/view.ts';
import type { ScreenProps } from '../game.ts';
import { Button } from '../parts/button.tsx';
import { DialogSheet } from '../parts/dialogSheet.tsx';
import { Icon } from '../parts/icon.tsx';
import { Paper } from '../parts/paper.tsx';
import { ScreenHeading } from '../parts/screenHeading.tsx';
import { useWords } from '../parts/words.ts';
import { Menu } from '../shell/menu.tsx';
import '../styles/runs.css';

export function RunsScreen({ view, commands }: ScreenProps) {
  const words = useWords();
  const [leaving, setLeaving] = useState<RunRow | null>(null);
  const runs = [...view.runs].sort((a, b) => b.savedAt - a.savedAt);
  return (
    <main id="content" className="runs">
      <div className="row apart">
        <Button kind="quiet" onPress={() => commands.toTitle()}>
          <Icon name="back" />
          {words.app('runs.back')}
        </Button>
        <Menu view={view} commands={commands} />
      </div>
      <ScreenHeading title={words.app('runs.title')} screen="runs" />
      <p className="soft">{words.app(runs.length === 0 ? 'runs.none' : 'runs.kept')}</p>
      <ul className="runs-list">
        {runs.map((run) => (
          <li key={run.id}>
            <Run run={run} onOpen={() => commands.openRun(run.id)} onDelete={() => setLeaving(run)} />
          </li>
        ))}
      </ul>
      <p>
        <a href="#lab">{words.app('title.lab')}</a>{' '}
        <span className="small soft">{words.app('title.labNote')}</span>
      </p>
      {leaving === null ? null : (
        <DialogSheet
          title={words.app('runs.deleteTitle')}
          closeWords={words.app('runs.keep')}
          onClose={() => setLeaving(null)}
          size="small"
        >
          <p>{words.app('runs.deleteText')}</p>
          <div className="row">
            <Button
              kind="primary"
              onPress={() => {
                commands.deleteRun(leaving.id);
                setLeaving(null);
              }}
            >
              {words.app('runs.delete')}
            </Button>
          </div>
        </DialogSheet>
      )}
    </main>
  );
}

interface RunProps {
  readonly run: RunRow;
  readonly onOpen: () => void;
  readonly onDelete: () => void;
}

function Run({ run, onOpen, onDelete }: RunProps) {
  const words = useWords();
  const { summary, regime, months, stale } = run;
  const state = stale !== null ? 'stale' : summary.finished ? 'finished' : 'going';
  const open = { stale: null, finished: 'runs.reveal', going: 'runs.goOn' }[state];
  return (
    <Paper as="article" className="run">
      <h2>{words.of('cards', `${run.scenario}.name`)}</h2>
      <p className="soft small number">
        {words.date(run.savedAt)}. {words.app(`runs.regimes.${regime}`)}
      </p>
      <p className="number">
        {words.app('runs.done', { done: summary.monthsDone, months })}{' '}
        {regime === 'target' ? words.app('runs.hits', { count: summary.hits }) : null}{' '}
        {summary.replacedIn === null ? null : words.app('runs.replaced', { month: summary.replacedIn })}
      </p>
      {regime === 'target' ? <Figures figures={summary.figures} /> : null}
      {stale === null ? null : <p className="small">{words.app(`runs.stale.${stale}`)}</p>}
      <div className="row">
        {open === null ? null : (
          <Button kind="primary" size="small" onPress={onOpen}>
            {words.app(open)}
          </Button>
        )}
        <Button kind="quiet" size="small" onPress={onDelete}>
          {words.app('runs.delete')}
        </Button>
      </div>
    </Paper>
  );
}

/** The reported figures as a line; the numbers stand in the sentence above. */
function Figures({ figures }: { readonly figures: readonly number[] }) {
  if (figures.length < 2) return null;
  const low = Math.min(85, ...figures) - 2;
  const points = figures.map((figure, index) => {
    const x = 4 + (index / (figures.length - 1)) * 192;
    return `${x.toFixed(1)},${(44 - ((figure - low) / (100 - low)) * 40).toFixed(1)}`;
  });
  return (
    <svg className="run-line" viewBox="0 0 200 48" preserveAspectRatio="none" aria-hidden="true">
      <polyline points={points.join(' ')} />
    </svg>
  );
}
