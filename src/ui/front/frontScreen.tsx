/**
 * The projector: what the room sees together. No control stands on it and nothing private; everything is as large as it
 * can be, to be read from the back. It goes where the session goes by itself.
 */
import { useSyncExternalStore } from 'react';
import type { BoardState } from '../../session/board.ts';
import type { FrontPlace, FrontView } from '../../store/frontDoor.ts';
import { Icon } from '../parts/icon.tsx';
import { ScreenHeading } from '../parts/screenHeading.tsx';
import type { PlaceScreenProps } from '../place.tsx';
import { type TrainerWords, useTrainerWords } from '../trainer/useTrainerWords.ts';
import { useReducedMotion } from '../useReducedMotion.ts';
import { FrontBoard } from './frontBoard.tsx';
import { FrontLobby } from './frontLobby.tsx';
import './frontScreen.css';
import { FrontTimer } from './frontTimer.tsx';
import { FrontWall } from './frontWall.tsx';
import { FrontReveal } from './reveal/frontReveal.tsx';

export function FrontScreen({ door }: PlaceScreenProps<FrontPlace>) {
  const view = useSyncExternalStore(door.subscribe, door.getView);
  const words = useTrainerWords();
  const still = useReducedMotion(null);
  const { board, closed, heard, trouble } = view.live;
  if (closed !== null || board?.gone === true)
    return (
      <main id="content" className="big big-words">
        <ScreenHeading title={words.say('front.title')} screen="closed">
          {words.why(closed ?? 'gone')}
        </ScreenHeading>
      </main>
    );
  if (board === null)
    return (
      <main id="content" className="big big-words">
        <p role="status">{trouble === null ? words.say('front.waiting') : words.why(trouble)}</p>
      </main>
    );
  const { room } = board;
  // After the last step what the trainer puts to the room is what the room looks at.
  const isAsked = room.stage === 'reveal' && room.message !== null;
  const isTalk = isAsked && room.wall?.open !== true && (room.wall !== null || view.step === 'closing');
  return (
    <main id="content" className="big" data-stage={room.stage}>
      <div className="big-shown">
        {room.paused ? (
          <Words title={words.say('front.paused')} screen="paused" />
        ) : isTalk && room.message !== null ? (
          <Words title={room.message} screen={room.message} />
        ) : room.wall !== null ? (
          <FrontWall room={room} words={words} />
        ) : (
          <Shown view={view} board={board} words={words} still={still} />
        )}
      </div>
      <footer className="big-foot">
        {room.message === null || isTalk ? null : (
          <p className="big-message serif" role="status">
            {room.message}
          </p>
        )}
        {room.timer === null ? null : <FrontTimer timer={room.timer} words={words} />}
        {heard ? null : (
          <p className="big-unheard" role="status">
            <Icon name="warn" /> {words.say('front.unheard')}
          </p>
        )}
      </footer>
    </main>
  );
}

interface ShownProps {
  readonly view: FrontView;
  readonly board: BoardState;
  readonly words: TrainerWords;
  readonly still: boolean;
}

function Shown({ view, board, words, still }: ShownProps) {
  switch (board.room.stage) {
    case 'lobby':
      return <FrontLobby view={view} board={board} words={words} />;
    case 'running':
      return <FrontBoard view={view} board={board} words={words} />;
    case 'reveal':
      return view.step === null ? null : (
        <FrontReveal
          step={view.step}
          told={view.told}
          stories={view.live.stories}
          mode="front"
          still={still}
        />
      );
    case 'ended':
      return (
        <Words title={words.say('front.ended')} screen="ended">
          {words.say('front.endedText')}
        </Words>
      );
  }
}

interface WordsProps {
  readonly title: string;
  readonly screen: string;
  readonly children?: string;
}

/** A few words, as large as they go. */
function Words({ title, screen, children }: WordsProps) {
  return (
    <div className="big-words">
      <ScreenHeading title={title} screen={screen} />
      {children === undefined ? null : <p>{children}</p>}
    </div>
  );
}
