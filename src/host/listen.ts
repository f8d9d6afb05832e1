// Finding a port, and saying where the game can be reached.

import { networkInterfaces } from 'node:os';
import type { FastifyInstance } from 'fastify';

const defaultPort = 8080;
const portsToTry = 50;

export type PortChoice = { ok: true; port: number } | { ok: false; reason: string };

/** Reads `--port N` or `--port=N`; nothing else is accepted. Port 0 lets the system choose. */
export function readPort(args: readonly string[]): PortChoice {
  let port = defaultPort;
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? '';
    if (arg !== '--port' && !arg.startsWith('--port=')) {
      return { ok: false, reason: `Unknown option "${arg}". The only option is --port N.` };
    }
    const text = arg === '--port' ? args[++index] : arg.slice('--port='.length);
    if (text === undefined || !/^\d{1,5}$/.test(text) || Number(text) > 65535) {
      return {
        ok: false,
        reason: `A port is a whole number from 0 to 65535, not "${text ?? ''}". Example: --port 8090`,
      };
    }
    port = Number(text);
  }
  return { ok: true, port };
}

/** Listens on the wished port or the next free one, on every address of this machine. */
export async function listenNearby(app: FastifyInstance, wished: number): Promise<number> {
  const last = wished === 0 ? 0 : Math.min(65535, wished + portsToTry - 1);
  for (let port = wished; ; port++) {
    try {
      await listenEverywhere(app, port);
      const address = app.server.address();
      return typeof address === 'object' && address !== null ? address.port : port;
    } catch (error) {
      if (codeOf(error) !== 'EADDRINUSE' || port >= last) throw error;
    }
  }
}

async function listenEverywhere(app: FastifyInstance, port: number): Promise<void> {
  try {
    await app.listen({ port, host: '::' });
  } catch (error) {
    if (codeOf(error) !== 'EAFNOSUPPORT' && codeOf(error) !== 'EADDRNOTAVAIL') throw error;
    await app.listen({ port, host: '0.0.0.0' }); // a machine without IPv6
  }
}

export function networkAddresses(port: number): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter((address) => address.family === 'IPv4' && !address.internal)
    .map((address) => `http://${address.address}:${port}`);
}

export function explainListenError(error: unknown, port: number): string {
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return `Port ${port} and the ports after it are all taken. Choose another: npm start -- --port 9000`;
    case 'EACCES':
      return `This account may not open port ${port}. Choose one above 1023: npm start -- --port 8080`;
    default:
      return `The server could not start on port ${port}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
