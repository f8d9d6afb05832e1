// The room's screens draw from their view alone: each state, and each no of a host, with its words and a next step.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { expect, test } from 'vitest';
import { refusalValues } from '../../src/session/refusals.ts';
import { rulesSchema } from '../../src/session/rules.ts';
import type { Room } from '../../src/session/state.ts';
import type { Join, JoinView } from '../../src/store/joinDoor.ts';
import type { RoomView } from '../../src/store/roomDoor.ts';
import type { Phase, PlayerView } from '../../src/store/view.ts';
import room from '../../src/text/en/room.json' with { type: 'json' };
import { addWords, openWords } from '../../src/text/index.ts';
import { Support } from '../../src/ui/parts/support.tsx';
import { JoinScreen } from '../../src/ui/room/joinScreen.tsx';
import { atTheDoor, inTheRoom } from '../../src/ui/room/nextStep.ts';
import { RoomScreen } from '../../src/ui/room/roomScreen.tsx';
import { RoomStrip } from '../../src/ui/room/roomStrip.tsx';
import { withSupport } from '../../src/ui/trainer/draft.ts';
import { fixtureGame, fixtureView } from '../support/fixtureGame.ts';
import { flatten } from '../words/catalogue.ts';

const state: Room = {
  stage: 'running',
  rules: {
    tables: [{ name: 'North', scenario: 'hospital', regime: 'target' }],
    months: 12,
    stake: 'standard',
    pace: 'opened',
    seating: 'pairs',
    naming: 'offered',
    language: 'en',
    plan: null,
  },
  openMonth: 3,
  paused: false,
  locked: false,
  message: null,
  injected: [],
  reveal: null,
  wall: null,
  timer: null,
};

function roomView(changes: Partial<RoomView> = {}, now: Partial<Room> = {}): RoomView {
  return {
    code: 'ABC234',
    name: 'Glad Oak',
    table: null,
    room: { ...state, ...now },
    line: 'live',
    over: null,
    unsent: 0,
    waits: null,
    done: 2,
    months: 12,
    shown: null,
    mayReveal: false,
    onPurpose: false,
    answer: '',
    pledge: '',
    said: true,
    told: null,
    ticket: null,
    ...changes,
  };
}

function read(screen: ReactNode): string {
  const words = openWords();
  addWords(words, 'room', room);
  return renderToStaticMarkup(<I18nextProvider i18n={words}>{screen}</I18nextProvider>)
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
}

const { commands } = fixtureGame(fixtureView('plan'));
const page = (phase: Phase, view: RoomView): PlayerView => ({ ...fixtureView(phase), room: view });
const strip = (view: RoomView) => read(<RoomStrip view={page('plan', view)} commands={commands} />);
const screen = (view: RoomView) => read(<RoomScreen view={page('room', view)} commands={commands} />);

function door(view: Partial<JoinView>): Join {
  const nothing = () => undefined;
  const whole: JoinView = {
    step: 'code',
    code: 'ABC234',
    door: null,
    name: '',
    table: 0,
    known: null,
    busy: false,
    refused: null,
    ...view,
  };
  return {
    getView: () => whole,
    subscribe: () => nothing,
    ...{ open: nothing, setCode: nothing, setName: nothing, another: nothing, setTable: nothing },
    ...{ enter: nothing, asSomebodyElse: nothing, again: nothing, otherCode: nothing, close: nothing },
  };
}
const joining = (view: Partial<JoinView>) => read(<JoinScreen door={door(view)} onLeave={() => undefined} />);

test.each([...refusalValues, 'offline' as const])('at the door: %s', (refused) => {
  const shown = joining({ refused });
  expect(shown).toContain(room.refused[refused]);
  expect(shown).toContain(`>${room.next[atTheDoor[refused]]}</button>`);
});

test.each(refusalValues.filter((reason) => reason !== 'ended'))('in the room: %s', (over) => {
  for (const shown of [strip(roomView({ line: 'over', over })), screen(roomView({ line: 'over', over }))]) {
    expect(shown).toContain(room.refused[over]);
    expect(shown).toContain(`>${room.next[inTheRoom[over]]}</button>`);
  }
});

test.each<[string, RoomView]>([
  ['Not begun yet', roomView({ done: 0, waits: 'month' }, { stage: 'lobby', openMonth: 0 })],
  ['Month 3 is open', roomView()],
  ['Waiting for month 4 to open', roomView({ done: 3, waits: 'month' })],
  [room.strip.paused, roomView({ waits: 'paused' }, { paused: true })],
  [room.strip.offline, roomView({ line: 'offline' })],
  ['From the trainer: Hello', roomView({}, { message: 'Hello' })],
  [room.strip.free, roomView({}, { rules: { ...state.rules, pace: 'free' } })],
  ['North', roomView({ table: 'North' })],
])('the strip says “%s”', (said, view) => expect(strip(view)).toContain(said));

test.each<[string, RoomView]>([
  [room.lobby.title, roomView({ done: 0 }, { stage: 'lobby', openMonth: 0 })],
  [room.held.title, roomView({ done: 12 })],
  ['2 months are still to be sent', roomView({ done: 12, unsent: 2 })],
  [room.reveal.front, roomView({ done: 12 }, { stage: 'reveal', reveal: { step: 0, devices: 'front' } })],
  ['Your year stopped after month 2 of 12', roomView({}, { stage: 'reveal' })],
  [room.ended.title, roomView({ done: 12, mayReveal: true }, { stage: 'ended' })],
])('the room’s screen says “%s”', (said, view) => {
  const shown = screen(view);
  expect(shown).toContain(said);
  expect(shown.match(/<h1/g)).toHaveLength(1);
});

test('the own reveal is offered only when it may be read', () => {
  const over = (mayReveal: boolean) => screen(roomView({ done: 12, mayReveal }, { stage: 'reveal' }));
  expect(over(false)).not.toContain(room.reveal.own);
  expect(over(true)).toContain(room.reveal.own);
  const onPurpose = (stage: Room['stage']) =>
    screen(roomView({ done: 12, mayReveal: true, onPurpose: true }, { stage }));
  expect(onPurpose('reveal')).not.toContain(room.reveal.own);
  expect(onPurpose('ended')).toContain(room.ended.underTarget);
});

test('no word of the room is without a use', () => {
  const folder = join(import.meta.dirname, '../../src/ui/room');
  const source = readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  const unused = [...flatten(room).keys()].filter((key) => {
    const plain = key.replace(/_(one|other)$/, '');
    const parts = plain.split('.');
    const isComposed = parts.some((_, index) => source.includes(`\`${parts.slice(0, index).join('.')}.\${`));
    return !source.includes(`'${plain}'`) && !source.includes(`"${plain}"`) && !isComposed;
  });
  expect(unused).toEqual([]);
});

test('who can help is as the trainer wrote it, else as the service says', () => {
  const { run } = fixtureView('plan');
  const own = { ...state.rules, support: 'Ana in room 12.' };
  expect(read(<Support view={{ run, room: roomView({}, { rules: own }) }} heading="h3" />)).toContain(
    'Ana in room 12.',
  );
  for (const room of [null, roomView()])
    expect(read(<Support view={{ run, room }} heading="h3" />)).toContain('support.text');
});

test('a trainer’s words of support: some, and not too many', () => {
  const { rules } = state;
  expect(rulesSchema.parse({ ...rules, support: ' Ana ' }).support).toBe('Ana');
  for (const support of [' ', 'x'.repeat(301)])
    expect(rulesSchema.safeParse({ ...rules, support }).success).toBe(false);
  expect(withSupport({ ...rules, support: 'Ana' }, '  ')).toEqual(rules);
  expect(withSupport(rules, 'Ana')).toEqual({ ...rules, support: 'Ana' });
});
