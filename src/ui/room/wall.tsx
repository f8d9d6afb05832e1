/** The question that the trainer has put to the room: a few words without a name, and what was released of the others'. */
import type { Commands } from '../../store/commands.ts';
import type { RoomView } from '../../store/roomDoor.ts';
import { TextBox } from './textBox.tsx';
import { useRoomWords } from './useRoomWords.ts';

const MOST = 200;

export function Wall({ room, commands }: { readonly room: RoomView; readonly commands: Commands }) {
  const say = useRoomWords();
  const { wall } = room.room;
  if (wall === null) return null;
  return (
    <section className="stack" aria-labelledby="wall-title">
      <p className="soft small">{say('wall.title')}</p>
      <h2 id="wall-title">{wall.prompt}</h2>
      {wall.open ? (
        <TextBox
          key={wall.id}
          label={say('wall.answer')}
          help={say('wall.help')}
          most={MOST}
          text={room.answer}
          state={say(room.said ? 'wall.sent' : 'wall.sending')}
          press={say('wall.send')}
          onSend={(text) => commands.toRoom({ kind: 'answer', text })}
        />
      ) : (
        <p className="small">{say('wall.closed')}</p>
      )}
      {wall.released.length === 0 ? null : (
        <>
          <h3>{say('wall.released')}</h3>
          <ul className="room-answers">
            {wall.released.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
