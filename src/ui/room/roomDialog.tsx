/** What there is in a room beside playing: the question that is up, another device, leaving. */
import { useState } from 'react';
import type { Commands } from '../../store/commands.ts';
import type { RoomView } from '../../store/roomDoor.ts';
import { Button } from '../parts/button.tsx';
import { DialogSheet } from '../parts/dialogSheet.tsx';
import { useWords } from '../parts/words.ts';
import { useOpensOffline } from '../useOpensOffline.ts';
import { useRoomWords } from './useRoomWords.ts';
import { Wall } from './wall.tsx';

export interface RoomDialogProps {
  readonly room: RoomView;
  readonly commands: Commands;
  readonly onClose: () => void;
}

export function RoomDialog({ room, commands, onClose }: RoomDialogProps) {
  const say = useRoomWords();
  const words = useWords();
  const opensOffline = useOpensOffline();
  const { name, table, code } = room;
  return (
    <DialogSheet
      title={say('dialog.title', { code })}
      closeWords={words.app('close')}
      onClose={onClose}
      size="small"
    >
      <p>{table === null ? say('dialog.you', { name }) : say('dialog.youAt', { name, table })}</p>
      {room.line !== 'offline' ? null : (
        <p role="status">
          {say('dialog.offline')} {say(opensOffline ? 'dialog.opensOffline' : 'dialog.plain')}
        </p>
      )}
      <Wall room={room} commands={commands} />
      <OtherDevice room={room} commands={commands} />
      <Leave commands={commands} onClose={onClose} />
    </DialogSheet>
  );
}

function OtherDevice({ room, commands }: Pick<RoomDialogProps, 'room' | 'commands'>) {
  const say = useRoomWords();
  const [asked, setAsked] = useState(false);
  const { ticket } = room;
  return (
    <section className="stack" aria-labelledby="room-device">
      <h3 id="room-device">{say('dialog.device')}</h3>
      {ticket === null || !asked ? (
        <div className="row">
          <Button
            onPress={() => {
              setAsked(true);
              commands.toRoom({ kind: 'ticket' });
            }}
          >
            {say('dialog.getLink')}
          </Button>
          <p className="small" role="status">
            {asked && room.line === 'offline' ? say('dialog.noLink') : null}
          </p>
        </div>
      ) : (
        <>
          <label className="stack small">
            {say('dialog.deviceLink')}
            <input
              className="field"
              readOnly
              value={`${window.location.origin}${window.location.pathname}#seat=${ticket.ticket}`}
              onFocus={(event) => event.target.select()}
            />
          </label>
          <p className="soft small">{say('dialog.deviceHelp')}</p>
        </>
      )}
    </section>
  );
}

function Leave({ commands, onClose }: Pick<RoomDialogProps, 'commands' | 'onClose'>) {
  const say = useRoomWords();
  const [sure, setSure] = useState(false);
  return (
    <section className="stack" aria-labelledby="room-leave">
      <h3 id="room-leave">{say('dialog.leave')}</h3>
      <p className="soft small">{say('dialog.leaveHelp')}</p>
      <div className="row">
        <Button
          onPress={() => {
            if (!sure) return setSure(true);
            commands.toRoom({ kind: 'leave' });
            onClose();
          }}
        >
          {say(sure ? 'dialog.leaveNow' : 'dialog.leave')}
        </Button>
      </div>
    </section>
  );
}
