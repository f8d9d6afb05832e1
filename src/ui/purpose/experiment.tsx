/** On purpose the improvement is an experiment: what is tried, and, said beforehand, in which chart it is to show. */
import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { PurposeView } from '../../store/purposeView.ts';
import { ChooseImprovement } from '../month/improvementDialog.tsx';
import type { PlanProps } from '../month/planProps.ts';
import { useWords } from '../parts/words.ts';

export function Experiment(props: PlanProps & { readonly purpose: PurposeView }) {
  const { run, plan, purpose, commands } = props;
  const words = useWords();
  return (
    <section className="side-paper paper stack">
      <ChooseImprovement
        {...props}
        title={words.app('experiment.title')}
        help={words.app('experiment.help')}
      />
      {purpose.charts.length > 0 ? null : <p className="small">{words.app('experiment.noBefore')}</p>}
      {plan.improvement === null ? null : (
        <RadioGroup
          className="stack"
          value={purpose.watched}
          onChange={(chart) => commands.setExpectation(chart)}
        >
          <Label className="side-title">{words.app('experiment.expect')}</Label>
          <p className="soft small">{words.app('experiment.expectHelp')}</p>
          <div className="choice-list">
            {purpose.measures.map((id) => (
              <Radio key={id} value={id} className="choice">
                <span className="choice-mark" aria-hidden="true" />
                <strong>{words.of(run.scenario, `measures.${id}.name`)}</strong>
              </Radio>
            ))}
          </div>
        </RadioGroup>
      )}
    </section>
  );
}
