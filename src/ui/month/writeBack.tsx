/** At a quarter's end the manager may answer the letter, in one of three ways or not at all. */
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useWords } from '../parts/words.ts';
import type { PlanProps } from './planProps.ts';

const SILENT = '-';
const kinds = ['promise', 'explain', 'ask-time'] as const;

export function WriteBack({ run, plan, commands }: PlanProps) {
  const words = useWords();
  return (
    <RadioGroup
      className="side-paper paper"
      value={plan.writeBack ?? SILENT}
      onChange={(chosen) => commands.setWriteBack(kinds.find((kind) => kind === chosen) ?? null)}
    >
      <Label className="side-title">{words.app('plan.writeBack')}</Label>
      <div className="choice-list">
        {kinds.map((kind) => (
          <Radio key={kind} value={kind} className="choice">
            <span className="choice-mark" aria-hidden="true" />
            <strong>{words.of(run.scenario, `writeBack.${kind}.label`)}</strong>
            <span className="choice-note">{words.of(run.scenario, `writeBack.${kind}.note`)}</span>
          </Radio>
        ))}
        <Radio value={SILENT} className="choice">
          <span className="choice-mark" aria-hidden="true" />
          <strong>{words.app('plan.silent')}</strong>
        </Radio>
      </div>
    </RadioGroup>
  );
}
