/** What you tell staff: three ways of saying it, as equals. */
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useWords } from '../parts/words.ts';
import type { PlanProps } from './planProps.ts';

export function Tones({ run, plan, commands }: PlanProps) {
  const words = useWords();
  return (
    <RadioGroup
      className="tones side-paper paper"
      value={plan.tone}
      onChange={(tone) => commands.setTone(tone)}
    >
      <Label className="side-title">{words.app('plan.tone')}</Label>
      <div className="choice-list">
        {plan.tones.map((tone) => (
          <Radio key={tone} value={tone} className="choice">
            <span className="choice-mark" aria-hidden="true" />
            <strong>{words.of(run.scenario, `tones.${tone}.name`)}</strong>
            <span className="choice-note">{words.of(run.scenario, `tones.${tone}.help`)}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
