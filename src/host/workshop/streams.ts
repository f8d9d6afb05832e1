/**
 * An event stream to one browser: what the protocol calls `text/event-stream`, a sign of life while there is nothing to
 * say, and an end to whoever reads too slowly: they come back and are brought up to date.
 */
import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyReply } from 'fastify';
import { HEARTBEAT } from '../../session/messages.ts';
import type { Listener } from './events.ts';
import type { Who } from './who.ts';
import type { Workshop } from './workshop.ts';

/** Bytes that may wait for a slow reader. */
const MOST_WAITING = 1024 * 1024;
/** Milliseconds until a stream that has been given up is known to be. */
const A_MOMENT = 100;
const SIGN_OF_LIFE = ': here\n\n';

export async function openStream(
  { events, bus, data, presence, failed }: Workshop,
  reply: FastifyReply,
  who: Who,
  after: number,
): Promise<void> {
  const headers = Object.fromEntries(
    Object.entries(reply.getHeaders()).map(([name, value]) => [name, String(value)]),
  );
  const { raw } = reply;
  reply.hijack();
  const listener = listenerAt(raw, who);
  const beating = setInterval(() => {
    write(raw, SIGN_OF_LIFE);
    if (who.seat !== null) presence.seen(who.seat);
  }, HEARTBEAT);
  const over = (): void => {
    clearInterval(beating);
    events.leave(listener);
  };
  raw.on('close', over);
  raw.on('error', () => undefined);
  // Whoever has gone while their key was looked up closes nothing any more.
  if (raw.destroyed) return over();

  // No length, no compression: nothing on the way has a reason to wait for the end.
  raw.writeHead(200, {
    ...headers,
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
  });
  write(raw, SIGN_OF_LIFE);
  try {
    await events.join(listener, after);
    const { session, seat } = who;
    if (seat === null) return;
    // A page that is closed, or a line that is cut, may have asked a moment before: it ends nobody else's stream.
    await pause(A_MOMENT);
    if (!raw.destroyed)
      await bus.send(data.db, { kind: 'elsewhere', session, seat, opened: listener.opened });
  } catch (error) {
    failed(error);
    listener.end();
  }
}

function listenerAt(raw: ServerResponse, { session, role, seat }: Who): Listener {
  return {
    session,
    role,
    seat,
    opened: Date.now(),
    send: (number, json) => write(raw, `${number === null ? '' : `id: ${number}\n`}data: ${json}\n\n`),
    end() {
      // A reader that takes nothing would keep a polite end waiting.
      if (raw.writableLength > MOST_WAITING) raw.destroy();
      else raw.end();
    },
  };
}

function write(raw: ServerResponse, text: string): boolean {
  if (raw.destroyed || raw.writableEnded) return false;
  raw.write(text);
  return raw.writableLength <= MOST_WAITING;
}
