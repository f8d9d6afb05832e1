/** The question of the debrief, and the answers that the trainer has let out. */
import type { Room } from '../../session/state.ts';
import { ScreenHeading } from '../parts/screenHeading.tsx';
import type { TrainerWords } from '../trainer/useTrainerWords.ts';

interface FrontWallProps {
  readonly room: Room;
  readonly words: TrainerWords;
}

/** Few are large; many are smaller. */
const FEW = 4;

export function FrontWall({ room: { wall }, words }: FrontWallProps) {
  if (wall === null) return null;
  const { id, prompt, released } = wall;
  return (
    <div className="big-wall">
      <ScreenHeading title={prompt} screen={`wall-${id}`} />
      {released.length === 0 ? (
        <p className="big-soft">{words.say('front.noAnswers')}</p>
      ) : (
        <ul className="big-answers serif" data-few={released.length <= FEW || undefined}>
          {released.toReversed().map((answer) => (
            <li key={answer.id}>{answer.text}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
