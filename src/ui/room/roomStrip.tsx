/**
 * The slim strip over every screen of a run that is played in a room: whose room, who one is there, how things stand,
 * and what the trainer says. Its button opens the rest.
 */
import { type ComponentType, useContext, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoomView } from '../../store/roomDoor.ts';
import type { ScreenProps } from '../game.ts';
import { Button } from '../parts/button.tsx';
import { useWords } from '../parts/words.ts';
import { SceneSlot } from '../sceneSlot.ts';
import '../styles/room.css';
import { fetchYear } from './fetchYear.ts';
import { Refused } from './refused.tsx';
import type { RoomDialogProps } from './roomDialog.tsx';
import { Timer } from './timer.tsx';
import { useRoomWords } from './useRoomWords.ts';

/** Milliseconds: what is on the screen comes first. */
const AHEAD = 500;

type Dialog = ComponentType<RoomDialogProps>;

export function RoomStrip({ view, commands }: ScreenProps) {
  const say = useRoomWords();
  const words = useWords();
  const [dialog, setDialog] = useState<Dialog | 'absent' | null>(null);
  const scene = useContext(SceneSlot);
  const { i18n } = useTranslation();
  useEffect(() => {
    const timer = setTimeout(() => fetchYear(scene, i18n), AHEAD);
    return () => clearTimeout(timer);
  }, [scene, i18n]);
  const { room, phase } = view;
  if (room === null) return null;
  const close = (): void => setDialog(null);
  const openDialog = (): void => {
    import('./roomDialog.tsx').then(
      ({ RoomDialog }) => setDialog(() => RoomDialog),
      () => setDialog('absent'),
    );
  };
  const { message, timer, wall, stage } = room.room;
  const asks = wall?.open === true && room.answer === '' && phase !== 'room';
  const isOver = room.over !== null && room.over !== 'ended';
  // Another tab of this browser: the notice above says so.
  const isSaid = view.notices.some(({ id }) => id === 'superseded');
  // Its notice says that it came; what it is stands here, so that nobody need go back to the letter.
  const hasNews = phase === 'plan' && view.notices.some(({ id }) => id === 'room-news');
  const news = hasNews ? (view.letter?.events.at(-1) ?? null) : null;
  const canShow = phase !== 'room' && (stage === 'reveal' || room.done >= room.months);
  return (
    <aside className="room-strip" aria-label={say('strip.label')} data-line={room.line}>
      <p className="room-who">
        <strong className="number">{room.code}</strong>
        <span>{room.name}</span>
        {room.table === null ? null : <span className="room-table">{room.table}</span>}
      </p>
      <p className="room-state" role="status">
        {isOver ? null : say(...stateOf(room))}
      </p>
      {timer === null || isOver ? null : <Timer timer={timer} />}
      {isOver && phase !== 'room' && !isSaid ? (
        <div className="room-over">
          <Refused over={room.over} commands={commands} size="small" />
        </div>
      ) : null}
      {isOver ? null : (
        <div className="room-buttons">
          {canShow ? (
            <Button size="small" kind="quiet" onPress={() => commands.toRoom({ kind: 'show' })}>
              {say('strip.back')}
            </Button>
          ) : null}
          <Button size="small" kind={asks ? 'primary' : 'quiet'} onPress={openDialog}>
            {say(asks ? 'strip.question' : 'strip.more')}
          </Button>
        </div>
      )}
      {news === null ? null : (
        <p className="room-message" role="status">
          <strong>{words.say(news.title)}.</strong> {words.say(news.text)}
        </p>
      )}
      {message === null || isOver ? null : (
        <p className="room-message" role="status">
          {say('strip.message', { text: message })}
        </p>
      )}
      {dialog === 'absent' ? (
        <p className="room-message" role="status">
          {say('strip.notHere')}
        </p>
      ) : null}
      {typeof dialog === 'function' ? (
        <Shown dialog={dialog} room={room} commands={commands} onClose={close} />
      ) : null}
    </aside>
  );
}

function Shown({ dialog: Opened, ...props }: RoomDialogProps & { readonly dialog: Dialog }) {
  return <Opened {...props} />;
}

/** What matters most at this moment. */
function stateOf({ line, room, waits, done, months }: RoomView): [string, Record<string, number>?] {
  const month = Math.min(done + 1, months);
  if (room.stage === 'ended') return ['strip.ended'];
  if (line === 'offline') return ['strip.offline'];
  if (room.stage === 'reveal') return ['strip.reveal'];
  if (done >= months) return ['strip.done'];
  if (room.paused) return ['strip.paused'];
  if (room.stage === 'lobby' && room.openMonth === 0) return ['strip.lobby'];
  if (room.rules.pace === 'free') return ['strip.free'];
  if (waits !== 'month') return ['strip.open', { month }];
  return ['strip.waits', { month }];
}
