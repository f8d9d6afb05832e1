// A host for measuring and for breaking, as a process of its own: `node host.ts FOLDER|postgres://… [PORT]`. Says where
// it listens as its first line. Nobody is shut out: every participant of the load comes from one address.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../host/app.ts';
import { openData } from '../../host/data/openData.ts';
import { openWorkshop, usualAllowances } from '../../host/workshop/openWorkshop.ts';

const [place = '', port = '0'] = process.argv.slice(2);
const data = await openData(place.startsWith('postgres') ? { url: place } : { folder: place });
const workshop = await openWorkshop(data, (error) => console.error(error), {
  ...usualAllowances,
  sessions: { most: 1000, every: 1 },
});
const page = mkdtempSync(join(tmpdir(), 'unmoored-page-'));
writeFileSync(join(page, 'index.html'), '<title>game</title>');
const app = await createApp(page, { workshop });
console.log(await app.listen({ port: Number(port), host: '127.0.0.1' }));
process.on('SIGTERM', () => void workshop.close().then(() => app.close()));
