/** Go and look: your own day, spent following one person. Beside it what was found last time. */
import { ToggleButton } from 'react-aria-components';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../parts/words.ts';
import type { PlanProps } from './planProps.ts';

export function GoAndLook({ plan, commands }: PlanProps) {
  const words = useWords();
  return (
    <section className="look room" aria-labelledby="look-title">
      <ToggleButton
        className="look-toggle"
        isSelected={plan.goAndLook}
        onChange={(on) => commands.setGoAndLook(on)}
        aria-describedby="look-cost"
      >
        <Icon name={plan.goAndLook ? 'tick' : 'eye'} />
        <span id="look-title">{words.app('look.title')}</span>
      </ToggleButton>
      <p id="look-cost" className="small">
        {words.app(plan.goAndLook ? 'look.going' : 'look.text')}
      </p>
      {plan.found.length === 0 ? null : (
        <details open className="found">
          <summary>{words.app('look.found')}</summary>
          <ul>
            {plan.found.map((text) => (
              <li key={text.key}>{words.say(text)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
