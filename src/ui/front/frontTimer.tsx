/** The time that is left, large. */
import type { Room } from '../../session/state.ts';
import { secondsLeft, useNow } from '../trainer/useNow.ts';
import type { TrainerWords } from '../trainer/useTrainerWords.ts';

interface FrontTimerProps {
  readonly timer: NonNullable<Room['timer']>;
  readonly words: TrainerWords;
}

export function FrontTimer({ timer, words }: FrontTimerProps) {
  const left = secondsLeft(timer, useNow());
  return (
    <p className="big-timer number" role="timer" data-over={left === 0 || undefined}>
      <span className="for-readers">{words.say('front.timer')} </span>
      {left === 0 ? words.say('timer.over') : words.clock(left)}
    </p>
  );
}
