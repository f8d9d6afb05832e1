// Finding a port, and saying where the game can be reached.

import { networkInterfaces } from 'node:os';
import type { FastifyInstance } from 'fastify';

const portsToTry = 50;

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
