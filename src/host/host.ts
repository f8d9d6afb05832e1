/** The whole host: game and workshop on one port, with its data; started and stopped. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createApp } from './app.ts';
import { type Data, openData } from './data/openData.ts';
import { explainListenError, listenNearby } from './listen.ts';
import { type FolderLock, lockFolder } from './lock.ts';
import type { HostSettings } from './settings.ts';
import { type Allowances, openWorkshop, usualAllowances } from './workshop/openWorkshop.ts';
import type { Workshop } from './workshop/workshop.ts';

export interface HostOptions extends HostSettings {
  /** The built game. */
  readonly dist?: string;
  readonly allowances?: Partial<Allowances>;
}

export interface Host {
  readonly address: string;
  readonly port: number;
  readonly workshop: Workshop;
  /** Streams are ended, what was begun is finished. */
  stop(): Promise<void>;
}

/** Why the host cannot start, in words for whoever started it. */
export class CannotStart extends Error {}

const builtGame = join(import.meta.dirname, '..', '..', 'dist');
/** Milliseconds for answers under way before connections are cut. */
const PATIENCE = 1000;

export async function startHost(options: HostOptions): Promise<Host> {
  const { port: wished, data: place, trustProxy, log, dist = builtGame } = options;
  if (!existsSync(join(dist, 'index.html')))
    throw new CannotStart('The game has not been built yet. Run: npm start');
  const lock = 'folder' in place ? lockOf(place.folder) : null;
  const undo: (() => unknown)[] = [() => lock?.release()];
  try {
    const data = await opened(openData(place));
    // Until there is a log, what fails is told plainly.
    const report = { failed: (error: unknown) => console.error(error) };
    const allowances = { ...usualAllowances, ...options.allowances };
    const workshop = await openWorkshop(data, (error) => report.failed(error), allowances);
    undo.unshift(() => workshop.close());
    const app = await createApp(dist, { workshop, trustProxy, log });
    undo.unshift(() => app.close());
    report.failed = (error) => app.log.error(failureOf(error));
    const port = await listenNearby(app, wished).catch((error) => {
      throw new CannotStart(explainListenError(error, wished));
    });
    const address = `http://localhost:${port}`;
    lock?.announce(address);
    return {
      address,
      port,
      workshop,
      async stop() {
        workshop.events.endAll();
        const cut = setTimeout(() => app.server.closeAllConnections(), PATIENCE);
        await app.close();
        clearTimeout(cut);
        await workshop.close();
        lock?.release();
      },
    };
  } catch (error) {
    for (const step of undo) await step();
    throw error;
  }
}

function lockOf(folder: string): FolderLock {
  const locking = lockFolder(folder);
  if (locking.ok) return locking.lock;
  if (!locking.held) throw new CannotStart(locking.reason);
  throw new CannotStart(
    locking.address === null
      ? `Unmoored is already starting with the data in ${folder}.`
      : `Unmoored is already running at ${locking.address}, with the data in ${folder}.`,
  );
}

async function opened(opening: Promise<Data>): Promise<Data> {
  try {
    return await opening;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CannotStart(`The database cannot be used: ${reason || failureOf(error).code}`);
  }
}

/** What went wrong, without the values that a database puts into its errors. */
function failureOf(error: unknown): { message: string; code: string; stack: string } {
  if (!(error instanceof Error)) return { message: String(error), code: '', stack: '' };
  return {
    message: error.message,
    code: 'code' in error ? String(error.code) : '',
    stack: error.stack ?? '',
  };
}
