/** The host has said no for good: what it means, and one thing to do. */
import type { Refusal } from '../../session/refusals.ts';
import type { Commands } from '../../store/commands.ts';
import { Button } from '../parts/button.tsx';
import { inTheRoom } from './nextStep.ts';
import { useRoomWords } from './useRoomWords.ts';

interface RefusedProps {
  readonly over: Refusal;
  readonly commands: Commands;
  readonly size?: 'small' | 'medium';
}

export function Refused({ over, commands, size = 'medium' }: RefusedProps) {
  const say = useRoomWords();
  const step = inTheRoom[over];
  const act = (): void => {
    if (step === 'take-here') commands.toRoom({ kind: 'take-here' });
    else if (step === 'alone') commands.toRoom({ kind: 'leave' });
    else window.location.reload();
  };
  return (
    <>
      <p role="status">{say(`refused.${over}`)}</p>
      <Button kind="primary" size={size} onPress={act}>
        {say(`next.${step}`)}
      </Button>
    </>
  );
}
