/**
 * An event stream to one browser: what the protocol calls `text/event-stream`, a sign of life while there is nothing to
 * say, and an end to whoever reads too slowly: they come back and are brought up to date.
 */
import type { FastifyReply } from 'fastify';
import type { Listener } from './events.ts';

/** Bytes that may wait for a slow reader. */
const MOST_WAITING = 1024 * 1024;

export interface Stream extends Listener {
  open(): void;
  /** A sign of life. */
  beat(): void;
}

export function streamTo(
  reply: FastifyReply,
  who: Pick<Listener, 'session' | 'role' | 'seat' | 'stream'>,
  closed: () => void,
): Stream {
  const { raw } = reply;
  reply.hijack();
  raw.on('close', closed);
  raw.on('error', () => undefined);
  const write = (text: string): boolean => {
    if (raw.destroyed || raw.writableEnded) return false;
    raw.write(text);
    return raw.writableLength <= MOST_WAITING;
  };
  return {
    ...who,
    open() {
      // No `Connection`, no length, no compression: nothing on the way has a reason to wait for the end.
      raw.writeHead(200, {
        ...headersOf(reply),
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store, no-transform',
        'x-accel-buffering': 'no',
      });
      write(': here\n\n');
    },
    beat: () => void write(': here\n\n'),
    send: (number, json) => write(`${number === null ? '' : `id: ${number}\n`}data: ${json}\n\n`),
    end() {
      // A reader that takes nothing would keep a polite end waiting.
      if (raw.writableLength > MOST_WAITING) raw.destroy();
      else raw.end();
    },
  };
}

function headersOf(reply: FastifyReply): Record<string, string> {
  return Object.fromEntries(Object.entries(reply.getHeaders()).map(([name, value]) => [name, String(value)]));
}
