// `npm start`: installs and builds what is missing, then serves the game. Works on a fresh clone with Node 20.

import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, runUntilStopped } from './prepare.mjs';

ensureInstalled();
ensureBuilt();
// A room makes much that is soon forgotten: with a small nursery it does not pile up.
runUntilStopped(['--max-semi-space-size=16', join('src', 'host', 'serve.ts'), ...process.argv.slice(2)]);
