/** Running what is missing: what will be done, for whom, and one press. */
import type { Tile } from '../../session/board.ts';
import { Button } from '../parts/button.tsx';
import type { SheetProps } from './sheetProps.ts';

export function AdvanceSheet({ trainer, view, board, words, onClose }: SheetProps) {
  const { openMonth: month } = board.room;
  const late = view.live.tiles.filter(({ done }) => done < month);
  const say = (id: string, params?: Readonly<Record<string, string | number>>): string =>
    words.say(`advance.${id}`, params);
  if (late.length === 0 || month === 0) return <p>{say('none', { month })}</p>;
  return (
    <>
      <p>{say('text', { count: late.length, month })}</p>
      <p>{say('who', { names: words.names(namesOf(late, words)) })}</p>
      <p className="small soft">{say('counts')}</p>
      <div className="row">
        <Button
          kind="primary"
          onPress={() => {
            trainer.console.order({ kind: 'advance', month, seat: null });
            onClose();
          }}
        >
          {say('do', { month })}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {words.say('cancel')}
        </Button>
      </div>
    </>
  );
}

const MOST = 12;

/** A large room is not read out whole. */
function namesOf(late: readonly Tile[], words: SheetProps['words']): readonly string[] {
  const names = late.slice(0, MOST).map(({ name }) => name);
  const more = late.length - names.length;
  return more > 0 ? [...names, words.say('advance.more', { count: more })] : names;
}
