/** The cards of the month: somebody suggests something. Its uses, and leaving it, weigh the same. */
import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { SuggestionView } from '../../store/monthView.ts';
import { useWords } from '../parts/words.ts';
import type { PlanProps } from './planProps.ts';

const LEAVE = '-';

export function Suggestions({ run, plan, commands }: PlanProps) {
  const words = useWords();
  if (plan.offered.length === 0) return null;
  return (
    <section aria-labelledby="suggestions-title" className="suggestions">
      <h2 id="suggestions-title" className="for-readers">
        {words.app('plan.suggestions')}
      </h2>
      <ul className="suggestion-cards" data-count={plan.offered.length}>
        {plan.offered.map((card) => (
          <li key={card.id}>
            <Card card={card} run={run} commands={commands} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Card({
  card,
  run,
  commands,
}: Pick<PlanProps, 'run' | 'commands'> & { readonly card: SuggestionView }) {
  const words = useWords();
  const say = (part: string) => words.of(run.scenario, `suggestions.${card.id}.${part}`);
  return (
    <RadioGroup
      className="suggestion paper"
      value={card.chosen ?? LEAVE}
      onChange={(option) => commands.setSuggestion(card.id, option === LEAVE ? null : option)}
    >
      <p className="suggestion-from small">{say('source')}</p>
      <Label className="suggestion-title">{say('title')}</Label>
      <p className="suggestion-text">{say('text')}</p>
      <div className="choice-list">
        {card.options.map((option) => (
          <Radio key={option} value={option} className="choice">
            <span className="choice-mark" aria-hidden="true" />
            <strong>{say(`options.${option}.label`)}</strong>
            <span className="choice-note">
              {say(`options.${option}.cost`)} {say(`options.${option}.promise`)}
            </span>
          </Radio>
        ))}
        <Radio value={LEAVE} className="choice">
          <span className="choice-mark" aria-hidden="true" />
          <strong>{words.app('plan.leave')}</strong>
        </Radio>
      </div>
    </RadioGroup>
  );
}
