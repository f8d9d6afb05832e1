/**
 * Who listens to which session, and what they are sent. Each session that anyone on this host listens to has a channel:
 * it reads what is new from the table, in order, and hands it to those it is for. One thing at a time happens in a
 * channel, so a listener who comes in between neither misses an event nor gets one twice.
 */
import type { SessionEvent } from '../../session/messages.ts';
import type { Db } from '../data/openData.ts';
import type { Bus, Elsewhere, Note } from './bus.ts';
import { type EventRow, eventFor, eventsAfter, isFor, isThere, lastEvent } from './eventRows.ts';

export interface Listener {
  readonly session: string;
  readonly role: 'trainer' | 'front' | 'seat';
  readonly seat: string | null;
  /** When it was opened, by the clock of its host: of two streams of one seat the newer one stays. */
  readonly opened: number;
  /** `json` is an event of the protocol. Returns false when the listener is too slow to be sent more. */
  send(number: number | null, json: string): boolean;
  end(): void;
}

export interface Events {
  /** Hears of changes from now on. */
  listen(): Promise<void>;
  /** Brings the listener up to date from after this number, then tells them what comes. */
  join(listener: Listener, after: number): Promise<void>;
  leave(listener: Listener): void;
  /** To listeners of a session on this host, without a number. */
  tell(session: string, to: (listener: Listener) => boolean, event: SessionEvent): void;
  sessions(): Iterable<string>;
  listeners(session: string): Iterable<Listener>;
  endAll(): void;
}

interface Channel {
  readonly session: string;
  readonly listeners: Set<Listener>;
  /** Number of the last event handed on. */
  at: number;
  work: Promise<void>;
  /** A look for news is already asked for. */
  looks: boolean;
  /** Listeners that are being brought up to date. */
  coming: number;
}

/** Streams with the trainer's key, or the front's: more than that many screens are a mistake. */
const MOST_ALIKE = 20;
/** What cannot be read now is looked for again so many milliseconds later. */
const AGAIN = 1000;

export interface Hooks {
  /** The answers to the wall have changed. */
  answers(session: string): void;
  failed(error: unknown): void;
}

export function openEvents(db: Db, bus: Bus, hooks: Hooks): Events {
  const channels = new Map<string, Channel>();
  const left = new WeakSet<Listener>();

  const channelOf = (session: string): Channel => {
    const known = channels.get(session);
    if (known !== undefined) return known;
    const channel: Channel = {
      session,
      listeners: new Set(),
      at: 0,
      work: Promise.resolve(),
      looks: false,
      coming: 0,
    };
    channels.set(session, channel);
    return channel;
  };

  /** After all that is under way in this channel. */
  const then = (channel: Channel, work: () => Promise<void>): Promise<void> => {
    const done = channel.work.then(work);
    channel.work = done.catch(() => undefined);
    return done;
  };

  /** Whoever listens already is told what is new. */
  const readOn = async (channel: Channel): Promise<void> => {
    if (channel.listeners.size === 0) {
      channel.at = await lastEvent(db, channel.session);
      return;
    }
    const rows = await eventsAfter(db, channel.session, channel.at);
    // Nothing new though something was said: it may be that the session is no more.
    if (rows.length === 0 && !(await isThere(db, channel.session))) return endSession(channel.session);
    for (const row of rows) {
      channel.at = row.number;
      for (const listener of channel.listeners) handRow(listener, row);
    }
  };

  const look = (channel: Channel): void => {
    if (channel.looks) return;
    channel.looks = true;
    then(channel, () => {
      channel.looks = false;
      return readOn(channel);
    }).catch((error) => {
      hooks.failed(error);
      setTimeout(() => look(channel), AGAIN).unref();
    });
  };

  const hand = (listener: Listener, number: number | null, json: string): void => {
    if (listener.send(number, json)) return;
    leave(listener);
    listener.end();
  };

  const handRow = (listener: Listener, row: EventRow): void => {
    if (!isFor(row, listener) || left.has(listener)) return;
    hand(listener, row.number, eventFor(row, listener.role));
    // A removed seat hears no more.
    if (row.audience === listener.seat && row.topic.endsWith(':removed')) {
      leave(listener);
      listener.end();
    }
  };

  const add = (channel: Channel, listener: Listener): void => {
    channel.listeners.add(listener);
    const alike = [...channel.listeners].filter(({ role }) => role === listener.role);
    if (listener.role === 'seat' || alike.length <= MOST_ALIKE) return;
    const [oldest] = alike;
    if (oldest === undefined) return;
    leave(oldest);
    oldest.end();
  };

  const leave = (listener: Listener): void => {
    const channel = channels.get(listener.session);
    left.add(listener);
    channel?.listeners.delete(listener);
    if (channel?.listeners.size === 0 && channel.coming === 0) channels.delete(listener.session);
  };

  const tell: Events['tell'] = (session, to, event) => {
    const json = JSON.stringify(event);
    for (const listener of channels.get(session)?.listeners ?? [])
      if (to(listener)) hand(listener, null, json);
  };

  const endSession = (session: string): void => {
    tell(session, () => true, { kind: 'gone' });
    for (const listener of channels.get(session)?.listeners ?? []) listener.end();
    channels.delete(session);
  };

  const endOlder = ({ session, seat, opened }: Elsewhere): void => {
    const older = (listener: Listener) => listener.seat === seat && listener.opened < opened;
    tell(session, older, { kind: 'you', why: 'elsewhere' });
    for (const listener of [...(channels.get(session)?.listeners ?? [])].filter(older)) {
      leave(listener);
      listener.end();
    }
  };

  const heard = (note: Note): void => {
    const channel = channels.get(note.session);
    if (channel === undefined) return;
    if (note.kind === 'elsewhere') endOlder(note);
    else if (note.kind === 'events') look(channel);
    else if (note.kind === 'answers') hooks.answers(note.session);
    else endSession(note.session);
  };
  const missed = (): void => {
    for (const channel of channels.values()) look(channel);
  };

  return {
    listen: () => bus.listen(heard, missed),
    join: (listener, after) => {
      const channel = channelOf(listener.session);
      channel.coming += 1;
      const done = then(channel, async () => {
        await readOn(channel);
        const since = after > channel.at ? 0 : after;
        for (const row of await eventsAfter(db, listener.session, since, channel.at)) handRow(listener, row);
        if (!left.has(listener)) add(channel, listener);
      });
      return done.finally(() => {
        channel.coming -= 1;
        if (channel.listeners.size === 0 && channel.coming === 0) channels.delete(listener.session);
      });
    },
    leave,
    tell,
    sessions: () => channels.keys(),
    listeners: (session) => channels.get(session)?.listeners ?? [],
    endAll: () => {
      for (const channel of channels.values()) for (const listener of channel.listeners) listener.end();
      channels.clear();
    },
  };
}
