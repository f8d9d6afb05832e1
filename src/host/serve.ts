// Serves the built game until Ctrl-C or SIGTERM. Run by `npm start`, which builds first.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createApp } from './app.ts';
import { openData } from './data/openData.ts';
import { explainListenError, listenNearby, networkAddresses, readPort } from './listen.ts';
import { openWorkshop } from './workshop/openWorkshop.ts';

const distFolder = join(import.meta.dirname, '..', '..', 'dist');
const choice = readPort(process.argv.slice(2));

if (!choice.ok) {
  giveUp(choice.reason);
} else if (!existsSync(join(distFolder, 'index.html'))) {
  giveUp('The game has not been built yet. Run: npm start');
} else {
  await serve(choice.port);
}

async function serve(wished: number): Promise<void> {
  const data = await openData({ folder: process.env['UNMOORED_DATA'] ?? join(distFolder, '..', 'data') });
  const workshop = await openWorkshop(data, (error) => console.error(error));
  const app = await createApp(distFolder, { workshop });
  const stop = () => void workshop.close().then(() => app.close());
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  try {
    const port = await listenNearby(app, wished);
    if (wished !== 0 && port !== wished) console.log(`Port ${wished} is taken; using ${port} instead.`);
    console.log(`Unmoored is at   http://localhost:${port}`);
    for (const address of networkAddresses(port)) console.log(`On your network  ${address}`);
    console.log('Stop with Ctrl-C.');
  } catch (error) {
    giveUp(explainListenError(error, wished));
  }
}

function giveUp(reason: string): void {
  console.error(reason);
  process.exitCode = 1;
}
