// Serves game and workshop until Ctrl-C or SIGTERM. Run by `npm start`, which builds first.

import { announcement } from './announce.ts';
import { CannotStart, startHost } from './host.ts';
import { networkAddresses } from './listen.ts';
import { type HostSettings, readSettings } from './settings.ts';

const choice = readSettings(process.argv.slice(2), process.env);
if (choice.ok) await serve(choice.settings);
else giveUp(choice.reason, 2);

async function serve(settings: HostSettings): Promise<void> {
  try {
    const host = await startHost(settings);
    let stopping = false;
    const stop = (): void => {
      // A second Ctrl-C: at once.
      if (stopping) process.exit(1);
      stopping = true;
      void host.stop();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
    const network = networkAddresses(host.port);
    const isTerminal = process.stdout.isTTY === true;
    console.log(announcement({ wished: settings.port, port: host.port, network, isTerminal }));
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    giveUp(error.message, 1);
  }
}

/** 2: asked wrongly. 1: asked rightly, could not be done. */
function giveUp(reason: string, code: 1 | 2): void {
  console.error(reason);
  process.exitCode = code;
}
