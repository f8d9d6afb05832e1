/** The plan's last line: undo, same again, and the press after which there is no undo. It says so. */
import { useState } from 'react';
import type { ScreenProps } from '../game.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../parts/words.ts';
import { Coach } from './coach.tsx';

export function ActionBar({ view, commands }: ScreenProps) {
  const words = useWords();
  // "Same again" often changes nothing that can be seen: the line says that it was done.
  const [putBack, setPutBack] = useState(false);
  const { run, plan } = view;
  if (run === null || plan === null) return null;
  const month = words.monthName(run.calendarMonth);
  return (
    <footer className="action-bar">
      <Coach at="run" view={view} commands={commands} />
      <div className="action-row">
        <Button
          kind="quiet"
          off={!plan.canUndo}
          onPress={() => {
            setPutBack(false);
            commands.undo();
          }}
        >
          <Icon name="undo" />
          {words.app('plan.undo')}
        </Button>
        {run.month === 1 ? null : (
          <Button
            kind="quiet"
            onPress={() => {
              setPutBack(true);
              commands.sameAgain();
            }}
          >
            <Icon name="again" />
            {words.app('plan.sameAgain')}
          </Button>
        )}
        <p
          id="run-note"
          className="action-note small"
          data-warn={view.purpose?.restarts || undefined}
          role="status"
        >
          {putBack ? `${words.app('plan.putBack')} ` : null}
          {plan.refusal === null
            ? words.app(view.purpose?.restarts === true ? 'experiment.restarts' : 'plan.noUndo')
            : words.app(`refusals.${plan.refusal}`, { count: plan.unplaced })}
        </p>
        <Button
          kind="primary"
          size="large"
          off={!plan.ready || view.busy}
          describedBy="run-note"
          onPress={() => commands.runMonth()}
        >
          <Icon name="play" />
          {view.purpose === null
            ? words.app('plan.run', { month })
            : words.app('plan.runQuarter', { count: view.purpose.monthsAhead })}
        </Button>
      </div>
    </footer>
  );
}
