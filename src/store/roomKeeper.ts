/**
 * Keeps the run in hand and its host of one mind: listens to the room, and sends whatever the host has not. What is to
 * be sent follows from the log and the host's months, so a reload, a sleep or a restarted host loses nothing and
 * doubles nothing. One request at a time; after a failure it waits, longer each time.
 */
import type { No } from '../session/client.ts';
import type { Listening } from '../session/listen.ts';
import type { SessionEvent } from '../session/messages.ts';
import type { OwnSeat, SeatHost } from '../session/seat.ts';
import type { Room } from '../session/state.ts';
import type { Desk } from './desk.ts';
import { taking, withOver, withRoom, withSeat } from './room.ts';
import { acknowledged, toSend } from './roomLog.ts';
import type { SeatState } from './seatState.ts';
import type { Internal } from './state.ts';

/** Milliseconds before the next try, doubled up to the last; by chance up to a half less. */
const SOON = 400;
const LATEST = 5000;

/** The host may take it later, or says something else once the seat has been asked for again. */
const passing: readonly No['refused'][] = [
  'offline',
  'unavailable',
  'too-many',
  'out-of-order',
  'already-run',
  'not-yet',
];

interface Line {
  readonly run: string;
  readonly key: string;
  work(): void;
  close(): void;
}

export function createKeeper(desk: Desk): (before: Internal, after: Internal) => void {
  let line: Line | null = null;
  return (before, after) => {
    const { open, seat } = after;
    const wanted = open !== null && seat?.over === null && !after.superseded ? open.id : null;
    if (wanted !== (line?.run ?? null) || (line !== null && line.key !== seat?.key)) {
      line?.close();
      line = wanted === null || seat === null ? null : connect(desk, wanted, seat);
    }
    if (open === null || seat === null || before.open?.id !== open.id) return;
    const { key, seat: own, said } = seat;
    const isKept = before.seat?.seat === own && before.seat.said === said;
    if (!isKept) desk.ports.seats.write(open.id, { key, seat: own, said });
    if (!isKept || before.open.log !== open.log) line?.work();
  };
}

function connect(desk: Desk, run: string, { key, seat: { at } }: SeatState): Line {
  let host: SeatHost | null = null;
  let listening: Listening | null = null;
  let closed = false;
  let working = false;
  let again = false;
  let wantsSeat = false;
  let heard = false;
  /** So many months the host had when it said that something of them cannot be. */
  let doubted = 0;
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const patch = (change: (internal: Internal, seat: SeatState) => Internal): void => {
    if (closed) return;
    desk.change((internal) =>
      internal.open?.id === run && internal.seat !== null ? change(internal, internal.seat) : internal,
    );
  };
  const end = (over: SeatState['over']): void =>
    patch((internal, { seat: { room } }) =>
      withOver(over === 'ended' ? withRoom(internal, { ...room, stage: 'ended' }) : internal, over),
    );
  const later = (again: () => void): void => {
    clearTimeout(timer);
    const longest = Math.min(LATEST, SOON * 2 ** tries++);
    if (!closed) timer = setTimeout(again, longest * (0.5 + Math.random() / 2));
  };
  const ask = (): void => {
    wantsSeat = true;
    work();
  };
  const hear = (event: SessionEvent): void => {
    if (event.kind === 'room') patch((internal) => withRoom(internal, event.room));
    else if (event.kind === 'gone') end('gone');
    else if (event.kind === 'you' && (event.why === 'removed' || event.why === 'elsewhere')) end(event.why);
    else if (event.kind === 'you') {
      if (event.why === 'refused') doubted = desk.get().seat?.seat.months.length ?? 0;
      ask();
    }
  };
  const hearing = {
    event: hear,
    heard(isHeard: boolean) {
      const isNew = isHeard && !heard;
      heard = isHeard;
      patch((internal, seat) =>
        seat.heard === isHeard ? internal : { ...internal, seat: { ...seat, heard: isHeard } },
      );
      if (isNew) ask();
    },
    refused: ({ refused }: No) => end(refused === 'offline' ? null : refused),
  };

  /** While the answer was on its way, and its months were run again, the room may have gone on. */
  const newest = (answer: OwnSeat, room: Room): OwnSeat =>
    listening !== null && listening.at() > answer.at ? { ...answer, room } : answer;

  /** One thing that the host is to be asked or told; false: there is nothing, or it must wait. */
  const step = async (from: SeatHost): Promise<boolean> => {
    const { open, seat } = desk.get();
    if (closed || open?.id !== run || seat === null) return false;
    if (wantsSeat) {
      wantsSeat = false;
      const answer = await from.seat(key);
      if (!answer.ok) return failed(answer);
      const taken = await desk.ports.gently(taking(desk.ports, open, answer.value));
      // Whoever decided something meanwhile is asked about that first.
      // Accepted once, and then found impossible: sent again it would be no better.
      if (doubted > answer.value.months.length && toSend(open, answer.value) !== null) {
        end('impossible');
        return false;
      }
      doubted = 0;
      if (taken !== null && desk.get().open?.log !== open.log) wantsSeat = true;
      else patch((internal, { seat: { room } }) => withSeat(internal, newest(answer.value, room), taken));
      return true;
    }
    const next = toSend(open, seat.seat);
    if (next !== null) {
      const answer = await from.put(key, next.month, next.decisions, next.injected);
      if (!answer.ok) return failed(answer);
      tries = 0;
      patch((internal, now) => ({ ...internal, seat: { ...now, seat: acknowledged(now.seat, next) } }));
      return true;
    }
    const unsaid = Object.entries(seat.said).find(([, { sent }]) => !sent);
    if (unsaid !== undefined) return tell(from, unsaid[0], unsaid[1].text);
    const { stage, reveal } = seat.seat.room;
    if (stage !== 'reveal' || reveal?.devices !== 'all' || seat.told?.pending === 0) return false;
    const answer = await from.told(key);
    if (!answer.ok) return failed(answer);
    patch((internal, now) => ({ ...internal, seat: { ...now, told: answer.value } }));
    if (answer.value.pending > 0) later(work);
    return false;
  };
  const tell = async (from: SeatHost, what: string, text: string): Promise<boolean> => {
    const answer = await from.say(key, what, text);
    if (!answer.ok && passing.includes(answer.refused)) return failed(answer);
    // A question that has been closed meanwhile takes no answer any more.
    patch((internal, now) =>
      now.said[what]?.text === text
        ? { ...internal, seat: { ...now, said: { ...now.said, [what]: { text, sent: true } } } }
        : internal,
    );
    return true;
  };
  const failed = ({ refused }: No): false => {
    wantsSeat = true;
    if (refused === 'offline' || passing.includes(refused)) later(work);
    else end(refused);
    return false;
  };
  const work = (): void => {
    if (closed || host === null) return;
    again = working;
    if (working) return;
    working = true;
    const from = host;
    const go = async (): Promise<void> => {
      while (await step(from));
    };
    go().finally(() => {
      working = false;
      if (again) work();
    });
  };
  const begin = (): void => {
    desk.ports.seats.host().then(
      (there) => {
        if (closed) return;
        host = there;
        listening = there.listen(key, at, hearing);
      },
      // The part that speaks to hosts could not be fetched: without a network there is none to speak to.
      () => later(begin),
    );
  };
  begin();
  return {
    run,
    key,
    work,
    close() {
      closed = true;
      clearTimeout(timer);
      listening?.close();
    },
  };
}
