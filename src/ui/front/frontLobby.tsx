/** The lobby: where to go, the code, and who is here already. */
import type { BoardState } from '../../session/board.ts';
import type { FrontView } from '../../store/frontDoor.ts';
import { QrCode } from '../parts/qrCode.tsx';
import { ScreenHeading } from '../parts/screenHeading.tsx';
import type { TrainerWords } from '../trainer/useTrainerWords.ts';
import { addressOf } from './frontBoard.tsx';

interface FrontLobbyProps {
  readonly view: FrontView;
  readonly board: BoardState;
  readonly words: TrainerWords;
}

/** As many names as fit beside the code; the last ones that came are shown. */
const MOST_NAMES = 39;
/** Up to so many are large, and up to so many middling. */
const LARGE = 12;
const MIDDLING = 22;

export function FrontLobby({ view, board, words }: FrontLobbyProps) {
  const { tiles } = view.live;
  const size = tiles.length <= LARGE ? 'l' : tiles.length <= MIDDLING ? 'm' : 's';
  const shown = tiles.slice(-MOST_NAMES);
  return (
    <div className="big-lobby">
      <section className="big-join">
        <ScreenHeading title={words.say('front.join')} screen="lobby" />
        <QrCode text={view.join} label={words.say('invite.qr')} />
        <p className="big-address">{addressOf(view.join)}</p>
        <p className="big-code number">
          <span className="for-readers">{words.say('front.code')} </span>
          {board.code}
        </p>
      </section>
      <section className="big-here">
        <h2>
          <span role="status">
            {tiles.length === 0
              ? words.say('front.nobody')
              : words.say('front.here', { count: tiles.length })}
          </span>
        </h2>
        <ul className="big-names" data-size={size}>
          {shown.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
        {tiles.length > shown.length ? (
          <p>{words.say('front.more', { count: tiles.length - shown.length })}</p>
        ) : null}
      </section>
    </div>
  );
}
