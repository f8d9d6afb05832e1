// A host for measuring and for breaking, as a process of its own: `node host.ts FOLDER|postgres://… [PORT]`. Its first
// line says where it listens. Nobody is shut out: every participant of the load comes from one address.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startHost } from '../../host/host.ts';

const [place = '', port = '0'] = process.argv.slice(2);
const dist = mkdtempSync(join(tmpdir(), 'unmoored-page-'));
writeFileSync(join(dist, 'index.html'), '<title>game</title>');
const plenty = { most: 100_000, every: 1 };
const host = await startHost({
  port: Number(port),
  data: place.startsWith('postgres') ? { url: place } : { folder: place },
  trustProxy: false,
  log: 'error',
  dist,
  allowances: { sessions: plenty, changes: plenty, failures: plenty },
});
console.log(`http://127.0.0.1:${host.port}`);
process.on('SIGTERM', () => void host.stop());
