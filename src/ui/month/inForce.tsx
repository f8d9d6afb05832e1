/** What was adopted earlier and still goes on: each can be changed or stopped. */
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useWords } from '../parts/words.ts';
import type { PlanProps } from './planProps.ts';

const STOP = '-';

export function InForce({ run, plan, commands }: PlanProps) {
  const words = useWords();
  if (plan.inForce.length === 0) return null;
  return (
    <section aria-labelledby="in-force-title" className="in-force paper">
      <h2 id="in-force-title" className="side-title">
        {words.app('plan.inForce', { count: plan.inForce.length })}
      </h2>
      <ul className="in-force-list">
        {plan.inForce.map((card) => (
          <li key={card.id}>
            <RadioGroup
              className="in-force-row"
              orientation="horizontal"
              value={card.chosen ?? STOP}
              onChange={(option) => commands.setSuggestion(card.id, option === STOP ? null : option)}
            >
              <Label>{words.of(run.scenario, `suggestions.${card.id}.title`)}</Label>
              <div className="in-force-options">
                {card.options.map((option) => (
                  <Radio key={option} value={option} className="in-force-option">
                    {words.of(run.scenario, `suggestions.${card.id}.options.${option}.label`)}
                  </Radio>
                ))}
                <Radio value={STOP} className="in-force-option">
                  {words.app('plan.stop')}
                </Radio>
              </div>
            </RadioGroup>
          </li>
        ))}
      </ul>
    </section>
  );
}
