/** One improvement at a time: what is in hand, and a dialog to choose another. */
import { lazy, Suspense, useState } from 'react';
import { Button } from '../parts/button.tsx';
import { useWords } from '../parts/words.ts';
import type { PlanProps } from './planProps.ts';

const ImprovementDialog = lazy(async () => ({
  default: (await import('./improvementDialog.tsx')).ImprovementDialog,
}));

export function Improvement({ run, plan, commands }: PlanProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const chosen = plan.improvements.find((improvement) => improvement.id === plan.improvement);
  return (
    <section className="side-paper paper" aria-labelledby="improvement-title">
      <h2 id="improvement-title" className="side-title">
        {words.app('plan.improvement')}
      </h2>
      <div className="side-row">
        <p>
          {chosen === undefined ? (
            <span className="soft">{words.app('plan.noImprovement')}</span>
          ) : (
            <>
              <strong>{words.of(run.scenario, `improvements.${chosen.id}.title`)}</strong>
              <span className="choice-note">
                {words.app('plan.monthsDone', { count: chosen.monthsDone })}
              </span>
            </>
          )}
        </p>
        <Button size="small" onPress={() => setOpen(true)}>
          {words.app(chosen === undefined ? 'plan.choose' : 'plan.change')}
        </Button>
      </div>
      {open ? (
        <Suspense fallback={null}>
          <ImprovementDialog run={run} plan={plan} commands={commands} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </section>
  );
}
