/** A timer on every screen. */
import { Button } from '../parts/button.tsx';
import type { SheetProps } from './sheetProps.ts';

const minutes = [1, 2, 3, 5, 10, 15] as const;

export function TimerSheet({ trainer, board, words, onClose }: SheetProps) {
  const set = (seconds: number): void => {
    trainer.console.order({ kind: 'timer', seconds });
    onClose();
  };
  return (
    <div className="row">
      {minutes.map((count) => (
        <Button key={count} onPress={() => set(60 * count)}>
          {words.say('timer.minutes', { count })}
        </Button>
      ))}
      {board.room.timer === null ? null : (
        <Button kind="quiet" onPress={() => set(0)}>
          {words.say('timer.stop')}
        </Button>
      )}
    </div>
  );
}
