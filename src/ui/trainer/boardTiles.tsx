/** The room as tiles, one for each device; a tile opens what can be done for it. */
import { useState } from 'react';
import type { Tile } from '../../session/board.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import type { ConsoleProps } from './consoleProps.ts';

/** On a phone so many of a table are shown, and all that need help, until all are asked for (console.css). */
const FEW = 8;

interface BoardTilesProps extends ConsoleProps {
  readonly onSeat: (id: string) => void;
}

export function BoardTiles({ view, board, words, onSeat }: BoardTilesProps) {
  const [isAll, setAll] = useState(false);
  const { tiles } = view.live;
  const { stage, rules, openMonth } = board.room;
  const month = Math.max(1, openMonth);
  const done = tiles.filter((tile) => tile.done >= month).length;
  const groups = rules.tables
    .map((table, index) => ({ table, tiles: tiles.filter((tile) => tile.table === index) }))
    .filter((group) => group.tiles.length > 0);
  return (
    <section className="board" aria-labelledby="board-title" data-all={isAll || undefined}>
      <div className="row apart">
        <h2 id="board-title">{words.say('board.title')}</h2>
        {stage === 'running' && tiles.length > 0 ? (
          <p className="number">{words.say('board.sum', { done, count: tiles.length, month })}</p>
        ) : null}
      </div>
      {tiles.length === 0 ? <p className="soft board-empty">{words.say('board.empty')}</p> : null}
      {groups.map((group) => (
        <div key={group.table.name} className="stack">
          {rules.tables.length > 1 ? <h3>{group.table.name}</h3> : null}
          <ul className="board-tiles">
            {group.tiles.map((tile) => (
              <li key={tile.id} data-help={tile.needsHelp || undefined}>
                <SeatTile tile={tile} months={rules.months} words={words} onPress={() => onSeat(tile.id)} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {tiles.length > FEW ? (
        <div className="board-all">
          <Button size="small" expanded={isAll} onPress={() => setAll(!isAll)}>
            {words.say(isAll ? 'board.fewer' : 'board.all', { count: tiles.length })}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

interface SeatTileProps extends Pick<ConsoleProps, 'words'> {
  readonly tile: Tile;
  readonly months: number;
  readonly onPress: () => void;
}

function SeatTile({ tile, months, words, onPress }: SeatTileProps) {
  const { name, done, figure, met, isAway, needsHelp, by } = tile;
  const say = (id: string, params?: Readonly<Record<string, number>>): string =>
    words.say(`board.${id}`, params);
  return (
    <button type="button" className="tile" data-away={isAway || undefined} onClick={onPress}>
      <strong className="tile-name">{name}</strong>
      <span className="tile-figure number">{figure === null ? '–' : words.percent(figure)}</span>
      <span className="small soft number">{say('done', { done, months })}</span>
      <span className="tile-bar" aria-hidden="true">
        <span style={{ inlineSize: `${(100 * done) / months}%` }} />
      </span>
      <span className="tile-said small">
        {met === true ? (
          <span className="tile-good">
            <Icon name="tick" /> {say('met')}
          </span>
        ) : null}
        {needsHelp ? (
          <span className="tile-warn">
            <Icon name="warn" /> {say('help')}
          </span>
        ) : null}
        {isAway ? <span>{say('away')}</span> : null}
        {by === null || by === 'own' ? null : <span>{say(by)}</span>}
      </span>
    </button>
  );
}
