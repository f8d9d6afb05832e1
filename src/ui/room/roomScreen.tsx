/**
 * The room's own screen on a participant's device: before the first month is open, when the own year is over and the
 * room's is not, in the room's reveal, and after it. Each says what is waited for and what can be done meanwhile.
 */
import { lazy, type ReactNode, Suspense } from 'react';
import type { RoomView } from '../../store/roomDoor.ts';
import { MOST_PLEDGE } from '../../store/view.ts';
import type { ScreenProps } from '../game.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Paper } from '../parts/paper.tsx';
import { ScreenHeading } from '../parts/screenHeading.tsx';
import { Menu } from '../shell/menu.tsx';
import { useReducedMotion } from '../useReducedMotion.ts';
import '../styles/room.css';
import { Refused } from './refused.tsx';
import { TextBox } from './textBox.tsx';
import { useRoomWords } from './useRoomWords.ts';
import { Wall } from './wall.tsx';

const RoomStep = lazy(async () => ({ default: (await import('../front/roomStep.tsx')).RoomStep }));

interface PartProps extends ScreenProps {
  readonly room: RoomView;
}

export function RoomScreen(props: ScreenProps) {
  const { room } = props.view;
  if (room === null) return null;
  const { stage } = room.room;
  const part = { ...props, room };
  return (
    <main id="content" className="room-page">
      {room.over === null && room.room.wall !== null && stage !== 'ended' ? (
        <Paper>
          <Wall room={room} commands={props.commands} />
        </Paper>
      ) : null}
      {room.over !== null && room.over !== 'ended' ? (
        <Sheet name="refusedTitle">
          <Refused over={room.over} commands={props.commands} />
        </Sheet>
      ) : stage === 'ended' ? (
        <Ended {...part} />
      ) : stage === 'reveal' ? (
        <Revealed {...part} />
      ) : room.done >= room.months ? (
        <Held room={room} />
      ) : (
        <Lobby {...part} />
      )}
      <div className="room-menu">
        <Menu view={props.view} commands={props.commands} />
      </div>
    </main>
  );
}

interface SheetProps {
  readonly name: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

function Sheet({ name, wide = false, children }: SheetProps) {
  const say = useRoomWords();
  const className = `stack room-sheet${wide ? ' room-picture' : ''}`;
  return (
    <Paper as="section" kind="headed" pad="l" className={className}>
      <ScreenHeading title={say(name)} screen={name} />
      {children}
    </Paper>
  );
}

function Lobby({ room, commands }: PartProps) {
  const say = useRoomWords();
  const { seating } = room.room.rules;
  return (
    <Sheet name="lobby.title">
      <p className="room-big">{say('lobby.text', { name: room.name })}</p>
      {room.table === null ? null : <p>{say('lobby.atTable', { table: room.table })}</p>}
      <p>{say(`join.seating.${seating}`)}</p>
      <div className="stack">
        <Button kind="primary" size="large" onPress={() => commands.toRoom({ kind: 'play' })}>
          {say('lobby.read')}
          <Icon name="next" />
        </Button>
        <p className="soft small">{say('lobby.readNote')}</p>
      </div>
    </Sheet>
  );
}

function Held({ room }: { readonly room: RoomView }) {
  const say = useRoomWords();
  return (
    <Sheet name="held.title">
      <p className="room-big">{say('held.text')}</p>
      <p>{say('held.meanwhile')}</p>
      <p className="soft small" role="status">
        {room.unsent === 0 ? say('held.sent') : say('held.unsent', { count: room.unsent })}
      </p>
    </Sheet>
  );
}

function Revealed({ view, room, commands }: PartProps) {
  const say = useRoomWords();
  const still = useReducedMotion(view.preferences.reducedMotion);
  const isOver = room.done >= room.months;
  const isHere = room.room.reveal?.devices === 'all' && room.shown !== null;
  const { spareDetails, noStories = false } = view.preferences;
  const isSpared = room.shown === 'stories' && (spareDetails || noStories);
  return (
    <>
      <Sheet name="reveal.title" wide={isHere}>
        {isOver ? null : <p>{say('reveal.unfinished', { done: room.done, months: room.months })}</p>}
        {isHere && isSpared ? (
          <p>{say('reveal.spared')}</p>
        ) : isHere ? (
          <Suspense fallback={<p role="status">{say('reveal.waiting')}</p>}>
            <RoomStep
              step={room.shown}
              told={room.told?.room ?? null}
              stories={room.told?.stories ?? null}
              you={room.told?.you ?? null}
              still={still}
            />
          </Suspense>
        ) : (
          <p className="room-big">{say('reveal.front')}</p>
        )}
        <Onward room={room} commands={commands} />
      </Sheet>
      {room.shown === 'closing' || room.pledge !== '' ? <Pledge room={room} commands={commands} /> : null}
    </>
  );
}

/** To the own reveal, or to the rest of the own year. */
function Onward({ room, commands }: Pick<PartProps, 'room' | 'commands'>) {
  const say = useRoomWords();
  const isOver = room.done >= room.months;
  if (isOver && room.onPurpose)
    return room.room.stage === 'ended' ? <UnderTarget commands={commands} /> : null;
  if (isOver && !room.mayReveal) return null;
  return (
    <div className="row">
      <Button kind={isOver ? 'primary' : 'secondary'} onPress={() => commands.toRoom({ kind: 'play' })}>
        {say(isOver ? 'reveal.own' : 'reveal.play')}
        <Icon name="next" />
      </Button>
    </div>
  );
}

/** Beside the year on purpose, once the room is closed. */
function UnderTarget({ commands }: Pick<PartProps, 'commands'>) {
  const say = useRoomWords();
  return (
    <div className="stack">
      <p>{say('ended.onPurpose')}</p>
      <div className="row">
        <Button kind="primary" onPress={() => commands.toRoom({ kind: 'under-target' })}>
          {say('ended.underTarget')}
          <Icon name="next" />
        </Button>
      </div>
    </div>
  );
}

function Ended({ room, commands }: PartProps) {
  const say = useRoomWords();
  return (
    <>
      <Sheet name="ended.title">
        <p>{say(room.onPurpose ? 'ended.kept' : 'ended.text')}</p>
        <Onward room={room} commands={commands} />
      </Sheet>
      <Pledge room={room} commands={commands} />
    </>
  );
}

function Pledge({ room, commands }: Pick<PartProps, 'room' | 'commands'>) {
  const say = useRoomWords();
  return (
    <Paper>
      <TextBox
        label={say('pledge.title')}
        help={say('pledge.help')}
        most={MOST_PLEDGE}
        text={room.pledge}
        state={say(room.said ? 'pledge.kept' : 'pledge.keeping')}
        press={say('pledge.keep')}
        onSend={(text) => commands.toRoom({ kind: 'pledge', text })}
      />
    </Paper>
  );
}
