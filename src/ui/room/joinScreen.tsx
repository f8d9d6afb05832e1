/** From a code to a seat: the code, then a name, then in. Whatever is refused is said beside one thing to do. */
import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { Join, JoinView } from '../../store/joinDoor.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Paper } from '../parts/paper.tsx';
import { ScreenHeading } from '../parts/screenHeading.tsx';
import type { PlaceScreenProps } from '../place.tsx';
import '../styles/room.css';
import { atTheDoor } from './nextStep.ts';
import { useRoomWords } from './useRoomWords.ts';

export function JoinScreen({ door, onLeave }: PlaceScreenProps<Join>) {
  const say = useRoomWords();
  const view = useSyncExternalStore(door.subscribe, door.getView, door.getView);
  useEffect(() => {
    const read = () => door.open(window.location.hash);
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, [door]);
  return (
    <main id="content" className="room-page">
      <Paper as="section" kind="headed" pad="l" className="stack room-sheet">
        <ScreenHeading title={say('join.title')} screen="join" />
        {view.step === 'code' ? <Code view={view} door={door} /> : null}
        {view.step === 'known' ? <Known view={view} door={door} /> : null}
        {view.step === 'name' ? <Name view={view} door={door} /> : null}
        {view.step === 'ticket' && view.refused === null ? <p role="status">{say('join.retake')}</p> : null}
        {view.refused === null ? null : <No view={view} door={door} onLeave={onLeave} />}
      </Paper>
      <div className="room-menu">
        {view.step === 'code' ? null : (
          <Button kind="quiet" onPress={() => door.otherCode()}>
            {say('join.otherCode')}
          </Button>
        )}
        <Button kind="quiet" onPress={onLeave}>
          {say('join.toTitle')}
        </Button>
      </div>
    </main>
  );
}

interface PartProps {
  readonly view: JoinView;
  readonly door: Join;
}

function Code({ view, door }: PartProps) {
  const say = useRoomWords();
  const field = useRef<HTMLInputElement>(null);
  const isEmpty = view.code === '';
  // The one thing to do here is to type.
  useEffect(() => {
    if (isEmpty) field.current?.focus();
  }, [isEmpty]);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        door.again();
      }}
    >
      <label className="stack" htmlFor="join-code">
        {say('join.code')}
      </label>
      <input
        ref={field}
        id="join-code"
        className="field join-code"
        value={view.code}
        onChange={(event) => door.setCode(event.target.value)}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        aria-describedby="join-code-help"
      />
      <p id="join-code-help" className="soft small" role="status">
        {say(view.busy ? 'join.looking' : 'join.codeHelp')}
      </p>
      {view.refused === null ? (
        <Button kind="primary" size="large" off={view.busy} onPress={() => door.again()}>
          {say('join.look')}
          <Icon name="next" />
        </Button>
      ) : null}
    </form>
  );
}

function Known({ view, door }: PartProps) {
  const say = useRoomWords();
  return (
    <div className="stack">
      <p className="room-big">{say('join.known', { code: view.code, name: view.known ?? '' })}</p>
      <Button kind="primary" size="large" off={view.busy} onPress={() => door.enter()}>
        {say('join.goOn', { name: view.known ?? '' })}
        <Icon name="next" />
      </Button>
      <Button onPress={() => door.asSomebodyElse()}>{say('join.somebodyElse')}</Button>
    </div>
  );
}

function Name({ view, door }: PartProps) {
  const say = useRoomWords();
  const there = view.door;
  if (there === null) return null;
  const isOffered = there.naming === 'offered';
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        door.enter();
      }}
    >
      <p className="soft">
        {say('join.found', { code: view.code })} {say(`join.seating.${there.seating}`)}{' '}
        {there.stage === 'running' ? say('join.late') : null}
      </p>
      {there.locked ? <p role="status">{say('join.locked')}</p> : null}
      <label className="stack" htmlFor="join-name">
        {say('join.name')}
      </label>
      <div className="join-row">
        <input
          id="join-name"
          className="field join-name"
          value={view.name}
          readOnly={isOffered}
          maxLength={40}
          onChange={(event) => door.setName(event.target.value)}
          autoComplete="off"
          aria-describedby="join-name-help"
        />
        <Button onPress={() => door.another()}>
          <Icon name="again" />
          {say('join.another')}
        </Button>
      </div>
      <p id="join-name-help" className="soft small">
        {say(isOffered ? 'join.offered' : 'join.typed')}
      </p>
      {there.tables.length < 2 ? null : (
        <label className="stack">
          {say('join.table')}
          <select
            className="field"
            value={view.table}
            onChange={(event) => door.setTable(Number(event.target.value))}
          >
            {there.tables.map(({ name }, index) => (
              <option key={name} value={index}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <Button kind="primary" size="large" off={view.busy} onPress={() => door.enter()}>
        {say(view.busy ? 'join.entering' : 'join.enter')}
        <Icon name="next" />
      </Button>
      <p className="soft small">
        {say('join.stored')}{' '}
        <a href="#kept" target="_blank" rel="noreferrer">
          {say('join.storedMore')}
        </a>
      </p>
    </form>
  );
}

function No({ view, door, onLeave }: PartProps & { readonly onLeave: () => void }) {
  const say = useRoomWords();
  const { refused } = view;
  if (refused === null) return null;
  const step = atTheDoor[refused];
  const act = (): void => {
    if (step === 'code') door.otherCode();
    else if (step === 'name') door.another();
    else if (step === 'title') onLeave();
    else if (step === 'reload') window.location.reload();
    else door.again();
  };
  return (
    <div className="room-no stack" role="alert">
      <p>{say(`refused.${refused}`)}</p>
      <Button kind="primary" onPress={act}>
        {say(`next.${step}`)}
      </Button>
    </div>
  );
}
