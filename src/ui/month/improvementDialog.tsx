/** Choosing the one improvement: each with what it costs now and what its sponsor hopes for. */
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { DialogSheet } from '../parts/dialogSheet.tsx';
import { useWords } from '../parts/words.ts';
import type { PlanProps } from './planProps.ts';

const NONE = '-';

export function ImprovementDialog(props: PlanProps & { readonly onClose: () => void }) {
  const words = useWords();
  return (
    <DialogSheet title={words.app('plan.improvement')} closeWords={words.app('done')} onClose={props.onClose}>
      <ChooseImprovement {...props} />
    </DialogSheet>
  );
}

interface ChooseProps extends PlanProps {
  /** Where the choice is a part of the page: what it is called. In the dialog the name already stands above. */
  readonly title?: string;
  readonly help?: string;
}

export function ChooseImprovement({ run, plan, commands, title, help }: ChooseProps) {
  const words = useWords();
  return (
    <RadioGroup
      className="stack"
      value={plan.improvement ?? NONE}
      onChange={(id) => commands.setImprovement(id === NONE ? null : id)}
    >
      <Label className={title === undefined ? 'for-readers' : 'side-title'}>
        {title ?? words.app('plan.improvement')}
      </Label>
      <p className="soft small">{help ?? words.app('plan.improvementHelp')}</p>
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
      <p className="soft small">{words.of(run.scenario, 'improvements.smallPrint')}</p>
    </RadioGroup>
  );
}
