/** What a trainer's command makes of the room: a pure function. Commands about a single seat are in commands.ts. */
import { findScenario } from '../../scenario/index.ts';
import type { Command } from '../../session/messages.ts';
import type { Room } from '../../session/state.ts';
import { plainText } from './names.ts';
import { refuse } from './refuse.ts';

const MOST_INJECTED = 40;

export type RoomCommand = Exclude<
  Command,
  { readonly kind: 'advance' | 'rename' | 'remove' | 'ticket' | 'release' }
>;

/** `id`: a new one, for what the command makes. */
export function roomAfter(room: Room, command: RoomCommand, now: number, id: string): Room {
  switch (command.kind) {
    case 'open':
      return opened(room, command.month);
    case 'pause':
      return { ...playing(room), paused: command.on };
    case 'lock':
      return { ...room, locked: command.on };
    case 'message': {
      const text = plainText(command.text ?? '');
      return { ...room, message: text === '' ? null : text };
    }
    case 'inject':
      return injected(room, command, id);
    case 'reveal': {
      const { step, devices } = command;
      return {
        ...room,
        stage: room.stage === 'ended' ? 'ended' : 'reveal',
        paused: false,
        // What was said to those who played goes with the play: the reveal has the screens for itself.
        message: room.reveal === null ? null : room.message,
        reveal: { step, devices },
      };
    }
    case 'ask': {
      const prompt = plainText(command.prompt);
      if (prompt === '') refuse('unreadable', 'prompt');
      return { ...room, wall: { id, prompt, open: true, released: [] } };
    }
    case 'close-wall':
      // First nothing more is taken in; then the wall comes down.
      return { ...room, wall: room.wall?.open === true ? { ...room.wall, open: false } : null };
    case 'timer': {
      const { seconds } = command;
      return { ...room, timer: seconds === 0 ? null : { endsAt: now + 1000 * seconds, seconds } };
    }
    case 'end':
      return { ...room, stage: 'ended', paused: false, timer: null };
  }
}

/** Once the truth has been shown nobody plays on. */
function playing(room: Room): Room {
  if (room.stage === 'ended') refuse('ended');
  if (room.stage === 'reveal') refuse('not-allowed', 'reveal');
  return room;
}

function opened(room: Room, month: number): Room {
  const { rules, openMonth } = playing(room);
  if (month > rules.months) refuse('impossible', `month: ${month}`);
  return { ...room, stage: 'running', openMonth: Math.max(openMonth, month) };
}

function injected(
  room: Room,
  { scenario, event }: Extract<RoomCommand, { readonly kind: 'inject' }>,
  id: string,
): Room {
  const isPlayed = playing(room).rules.tables.some((table) => table.scenario === scenario);
  const isKnown = findScenario(scenario)?.events.some((each) => each.id === event) === true;
  if (!isPlayed || !isKnown) refuse('impossible', `event: ${scenario} ${event}`);
  if (room.injected.length >= MOST_INJECTED) refuse('too-many', 'injected');
  return { ...room, injected: [...room.injected, { id, scenario, event }] };
}
