/** Revealing early, ending the session, and deleting all of it: each says what it does before it does it. */
import { useState } from 'react';
import type { Command } from '../../session/messages.ts';
import { Button } from '../parts/button.tsx';
import type { SheetProps } from './sheetProps.ts';

export function EndSheet(props: SheetProps) {
  return <Sure {...props} id="end" command={{ kind: 'end' }} />;
}

/** Time is short: the reveal begins with the months that there are. */
export function EarlySheet(props: SheetProps) {
  return (
    <Sure {...props} id="early" command={{ kind: 'reveal', step: props.view.firstStep, devices: 'front' }} />
  );
}

interface SureProps extends SheetProps {
  readonly id: 'end' | 'early';
  readonly command: Command;
}

function Sure({ trainer, words, onClose, id, command }: SureProps) {
  return (
    <>
      <p>{words.say(`${id}.text`)}</p>
      <div className="row">
        <Button
          kind="primary"
          onPress={() => {
            trainer.console.order(command);
            onClose();
          }}
        >
          {words.say(`${id}.do`)}
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
