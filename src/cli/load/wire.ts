// Requests and event streams with as little work of our own as can be, since they share two cores with the host: the
// connection is kept, an answer is read as text, a stream is looked through for the events' numbers.

import { Agent, type ClientRequest, type IncomingMessage, request } from 'node:http';
import { PROTOCOL_VERSION } from '../../session/messages.ts';

export interface Wire {
  /** Milliseconds from sending to the whole answer; what it says. */
  ask(method: string, path: string, key: string | null, body?: object): Promise<Said>;
  /** `hear` gets each event's number (null: none) and its text. */
  stream(
    key: string,
    after: number,
    hear: (number: number | null, data: string) => void,
  ): Promise<() => void>;
  close(): void;
}

export interface Said {
  readonly status: number;
  readonly text: string;
  readonly took: number;
}

export function openWire(address: string): Wire {
  const asking = new Agent({ keepAlive: true });
  const listening = new Agent({ keepAlive: false });
  const open = new Set<ClientRequest>();
  return {
    ask: (method, path, key, body) =>
      new Promise((resolve, reject) => {
        const started = performance.now();
        const text = body === undefined ? null : JSON.stringify({ version: PROTOCOL_VERSION, ...body });
        const sent = request(
          address + path,
          { method, agent: asking, headers: headersOf(key, text) },
          (answer) => {
            let said = '';
            answer.setEncoding('utf8');
            answer.on('data', (part: string) => {
              said += part;
            });
            answer.on('end', () =>
              resolve({ status: answer.statusCode ?? 0, text: said, took: performance.now() - started }),
            );
            answer.on('error', reject);
          },
        );
        sent.on('error', reject);
        sent.end(text ?? undefined);
      }),
    stream: (key, after, hear) =>
      new Promise((resolve, reject) => {
        const path = `${address}/api/events?after=${after}`;
        const sent = request(path, { agent: listening, headers: headersOf(key, null) }, (answer) => {
          if (answer.statusCode !== 200) return reject(new Error(`stream: ${answer.statusCode}`));
          read(answer, hear);
          resolve(() => sent.destroy());
        });
        open.add(sent);
        sent.on('close', () => open.delete(sent));
        sent.on('error', reject);
        sent.end();
      }),
    close() {
      for (const sent of open) sent.destroy();
      asking.destroy();
    },
  };
}

function headersOf(key: string | null, text: string | null): Record<string, string> {
  return {
    ...(key === null ? {} : { authorization: `Bearer ${key}` }),
    ...(text === null
      ? {}
      : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)) }),
  };
}

function read(answer: IncomingMessage, hear: (number: number | null, data: string) => void): void {
  let rest = '';
  answer.setEncoding('utf8');
  // A stream that is cut ends with an error; whoever cares hears of it by the silence.
  answer.on('error', () => undefined);
  answer.on('data', (part: string) => {
    rest += part;
    for (let end = rest.indexOf('\n\n'); end >= 0; end = rest.indexOf('\n\n')) {
      const event = rest.slice(0, end);
      rest = rest.slice(end + 2);
      const data = /^data: (.*)$/m.exec(event)?.[1];
      if (data === undefined) continue;
      const number = /^id: (\d+)$/m.exec(event)?.[1];
      hear(number === undefined ? null : Number(number), data);
    }
  });
}
