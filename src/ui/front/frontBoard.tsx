/** The board: a tile for each device with its name, its months and the figure it has reported; nothing true on it. */
import type { BoardState, Tile } from '../../session/board.ts';
import type { FrontView } from '../../store/frontDoor.ts';
import { Icon } from '../parts/icon.tsx';
import { ScreenHeading } from '../parts/screenHeading.tsx';
import type { TrainerWords } from '../trainer/useTrainerWords.ts';

interface FrontBoardProps {
  readonly view: FrontView;
  readonly board: BoardState;
  readonly words: TrainerWords;
}

/** Tiles get smaller as they get more. */
const sizes = [
  { most: 6, size: 'xl' },
  { most: 12, size: 'l' },
  { most: 30, size: 'm' },
  { most: 60, size: 's' },
] as const;
/** More cannot be read by anybody; the sum says the rest. */
const MOST_TILES = 120;

export function FrontBoard({ view, board, words }: FrontBoardProps) {
  const { tiles } = view.live;
  const { rules, openMonth } = board.room;
  const { months } = rules;
  const isFree = rules.pace === 'free';
  const month = Math.max(1, openMonth);
  const done = tiles.filter((tile) => tile.done >= month).length;
  const size = sizes.find(({ most }) => tiles.length <= most)?.size ?? 'xs';
  const title = isFree
    ? words.say('console.stage.free', { months })
    : words.say('front.month', { month, months });
  return (
    <div className="big-board">
      <div className="big-head">
        <ScreenHeading title={title} screen={`board-${month}`} />
        <p className="number">{words.say('front.done', { done, count: tiles.length })}</p>
      </div>
      <ul className="big-tiles" data-size={size}>
        {tiles.slice(0, MOST_TILES).map((tile) => (
          <li key={tile.id}>
            <BigTile tile={tile} month={month} months={months} words={words} />
          </li>
        ))}
      </ul>
      {tiles.length > MOST_TILES ? (
        <p>{words.say('front.more', { count: tiles.length - MOST_TILES })}</p>
      ) : null}
      {board.room.locked ? null : (
        <p className="big-late big-soft number">
          {words.say('front.late', { address: addressOf(view.join), code: board.code })}
        </p>
      )}
    </div>
  );
}

/** As it is typed, without what a browser adds by itself. */
export function addressOf(join: string): string {
  const [address = ''] = join.split('?');
  return address.replace(/^https?:\/\/|\/$/g, '');
}

interface BigTileProps {
  readonly tile: Tile;
  readonly month: number;
  readonly months: number;
  readonly words: TrainerWords;
}

function BigTile({ tile: { name, figure, done, met }, month, months, words }: BigTileProps) {
  const isDone = done >= month;
  return (
    <div className="big-tile" data-done={isDone || undefined}>
      <strong>{name}</strong>
      <span className="big-figure number">
        {figure === null ? '–' : words.percent(figure)}
        {met === true ? (
          <>
            <Icon name="tick" />
            <span className="for-readers">{words.say('board.met')}</span>
          </>
        ) : null}
      </span>
      <span className="big-month number">{words.say('board.done', { done, months })}</span>
    </div>
  );
}
