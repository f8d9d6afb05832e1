/** One improvement at a time: what is in hand, and a dialog to choose another. */
import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { Button } from '../parts/button.tsx';
import { DialogSheet } from '../parts/dialogSheet.tsx';
import { useWords } from '../parts/words.ts';
import type { PlanProps } from './planProps.ts';

const NONE = '-';

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
        <DialogSheet
          title={words.app('plan.improvement')}
          closeWords={words.app('done')}
          onClose={() => setOpen(false)}
        >
          <ChooseImprovement run={run} plan={plan} commands={commands} />
        </DialogSheet>
      ) : null}
    </section>
  );
}

function ChooseImprovement({ run, plan, commands }: PlanProps) {
  const words = useWords();
  return (
    <RadioGroup
      className="stack"
      value={plan.improvement ?? NONE}
      onChange={(id) => commands.setImprovement(id === NONE ? null : id)}
    >
      <Label className="soft">{words.app('plan.improvementHelp')}</Label>
      <div className="choice-list">
        {plan.improvements.map(({ id, staff, monthsDone }) => (
          <Radio key={id} value={id} className="choice">
            <span className="choice-mark" aria-hidden="true" />
            <strong>{words.of(run.scenario, `improvements.${id}.title`)}</strong>
            <span className="choice-text">{words.of(run.scenario, `improvements.${id}.text`)}</span>
            <span className="choice-note">
              {words.of(run.scenario, `improvements.${id}.cost`, { staff })}{' '}
              {words.of(run.scenario, `improvements.${id}.promise`)}
            </span>
            {monthsDone === 0 ? null : (
              <span className="choice-note">{words.app('plan.monthsDone', { count: monthsDone })}</span>
            )}
          </Radio>
        ))}
        <Radio value={NONE} className="choice">
          <span className="choice-mark" aria-hidden="true" />
          <strong>{words.app('plan.noImprovementChoice')}</strong>
        </Radio>
      </div>
    </RadioGroup>
  );
}
