/** Time that the trainer gave, counted down. Read aloud only when it is up. */
import { useEffect, useState } from 'react';
import type { Room } from '../../session/state.ts';
import { useRoomWords } from './useRoomWords.ts';

const SECOND = 1000;

export function Timer({ timer }: { readonly timer: NonNullable<Room['timer']> }) {
  const say = useRoomWords();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const tick = setInterval(() => setNow(Date.now()), SECOND);
    return () => clearInterval(tick);
  }, []);
  // The host's clock may not be this device's: never more than was given.
  const left = Math.max(0, Math.min(timer.seconds, Math.ceil((timer.endsAt - now) / SECOND)));
  const minutes = Math.floor(left / 60);
  const seconds = String(left % 60).padStart(2, '0');
  return (
    <p className="room-timer number" role="timer">
      {left === 0 ? say('strip.timeIsUp') : say('strip.timer', { minutes, seconds })}
    </p>
  );
}
