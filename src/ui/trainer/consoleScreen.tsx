/**
 * The console: what to say and one big Next, then the room, then everything else behind a button each. Made for a phone
 * in one hand; on a wide screen the room stands beside it.
 */
import { useState } from 'react';
import type { ConsoleView, TrainerPlace } from '../../store/trainerDoor.ts';
import { Button } from '../parts/button.tsx';
import { ScreenHeading } from '../parts/screenHeading.tsx';
import { BoardTiles } from './boardTiles.tsx';
import { ConsoleHead } from './consoleHead.tsx';
import type { Tool } from './consoleProps.ts';
import { Invite } from './invite.tsx';
import { NextCard } from './nextCard.tsx';
import { RevealPanel } from './revealPanel.tsx';
import { SeatDialog } from './seatDialog.tsx';
import { ToolDialog } from './toolDialog.tsx';
import { Tools } from './tools.tsx';
import { type TrainerWords, useTrainerWords } from './useTrainerWords.ts';
import { WallPanel } from './wallPanel.tsx';

interface ConsoleScreenProps {
  readonly trainer: TrainerPlace;
  readonly view: ConsoleView;
}

export function ConsoleScreen({ trainer, view }: ConsoleScreenProps) {
  const words = useTrainerWords(view.kept.scenarios);
  const [tool, setTool] = useState<Tool | null>(null);
  const [seat, setSeat] = useState<string | null>(null);
  const { board, closed, tiles, trouble } = view.live;
  const chosen = tiles.find(({ id }) => id === seat);
  if (closed !== null || board?.gone === true)
    return <Closed words={words} why={words.why(closed ?? 'gone')} trainer={trainer} view={view} />;
  if (board === null)
    return (
      <main id="content" className="waiting">
        <p role="status">{trouble === null ? words.say('console.waiting') : words.why(trouble)}</p>
      </main>
    );
  const props = { trainer, view, board, words };
  const { stage, wall } = board.room;
  return (
    <main id="content" className="trainer console">
      <ConsoleHead {...props} />
      <div className="console-bench">
        <div className="console-lead">
          <NextCard {...props} onTool={setTool} />
          {stage === 'lobby' ? <Invite {...props} /> : null}
          {wall === null || (stage !== 'reveal' && !wall.open) ? null : <WallPanel {...props} />}
          {stage === 'reveal' ? <RevealPanel {...props} /> : null}
        </div>
        <BoardTiles {...props} onSeat={setSeat} />
        <Tools {...props} onTool={setTool} />
      </div>
      {tool === null ? null : <ToolDialog {...props} tool={tool} onClose={() => setTool(null)} />}
      {chosen === undefined ? null : <SeatDialog {...props} tile={chosen} onClose={() => setSeat(null)} />}
    </main>
  );
}

interface ClosedProps extends ConsoleScreenProps {
  readonly words: TrainerWords;
  readonly why: string;
}

/** The link opens nothing, or the session is gone: what can be done next. */
function Closed({ words, why, trainer, view }: ClosedProps) {
  return (
    <main id="content" className="waiting">
      <ScreenHeading title={words.say('console.closedTitle')} screen="closed" />
      <p role="status">{why}</p>
      <div className="row">
        <a className="button" data-kind="primary" href="#trainer">
          {words.say('console.toSetUp')}
        </a>
        <Button
          kind="quiet"
          onPress={() => {
            trainer.forget(view.kept.session);
            location.hash = '#trainer';
          }}
        >
          {words.say('mine.forget')}
        </Button>
      </div>
    </main>
  );
}
