/** Ending the session, and deleting all of it: each says what it does before it does it. */
import { useState } from 'react';
import { Button } from '../parts/button.tsx';
import type { SheetProps } from './sheetProps.ts';

export function EndSheet({ trainer, words, onClose }: SheetProps) {
  return (
    <>
      <p>{words.say('end.text')}</p>
      <div className="row">
        <Button
          kind="primary"
          onPress={() => {
            trainer.console.order({ kind: 'end' });
            onClose();
          }}
        >
          {words.say('end.do')}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {words.say('cancel')}
        </Button>
      </div>
    </>
  );
}

export function DeleteSheet({ trainer, view, board, words, onClose }: SheetProps) {
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <p>{words.say('delete.text')}</p>
      <p className="small soft">{words.say('delete.until', { date: words.date(board.until) })}</p>
      <div className="row">
        <Button
          kind={isAsked ? 'primary' : 'secondary'}
          className="delete"
          off={view.deleting}
          onPress={() => (isAsked ? trainer.console.deleteAll() : setAsked(true))}
        >
          {words.say(isAsked ? 'delete.second' : 'delete.first')}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {words.say('cancel')}
        </Button>
      </div>
      <p role="status">{view.refused?.command === 'delete' ? words.why(view.refused.why) : ''}</p>
    </>
  );
}
