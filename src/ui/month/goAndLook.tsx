/** Go and look: your own day, spent following one person. It belongs to the floor, so it stands there. */
import { ToggleButton } from 'react-aria-components';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../parts/words.ts';
import type { PlanProps } from './planProps.ts';

export function GoAndLook({ plan, commands }: Pick<PlanProps, 'plan' | 'commands'>) {
  const words = useWords();
  return (
    <ToggleButton
      className="look-toggle"
      isSelected={plan.goAndLook}
      onChange={(on) => commands.setGoAndLook(on)}
    >
      <Icon name={plan.goAndLook ? 'tick' : 'eye'} />
      <span>
        {words.app('look.title')}
        <span className="look-note small">{words.app(plan.goAndLook ? 'look.going' : 'look.text')}</span>
      </span>
    </ToggleButton>
  );
}
