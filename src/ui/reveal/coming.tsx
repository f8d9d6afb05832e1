/** How many of all have been run: seen as a bar, said once it is done. */
import type { ChairView } from '../../store/view.ts';
import type { RevealWords } from './useRevealWords.ts';

export interface ComingProps {
  readonly chair: ChairView | null;
  readonly words: RevealWords;
}

export function Coming({ chair, words }: ComingProps) {
  const { done, all, running } = chair ?? { done: 0, all: 0, running: true };
  const isOver = all > 0 && !running;
  return (
    <div className="coming">
      <progress
        className="coming-bar"
        value={done}
        max={Math.max(1, all)}
        aria-label={words.say('chair.running')}
      />
      <p className="small soft" role="status">
        {isOver
          ? words.say(done === all ? 'chair.done' : 'chair.stopped', { done, all })
          : words.say('chair.running')}
      </p>
    </div>
  );
}
