// Finds a Chromium to test and to measure with. Plain JavaScript: `npm test` uses it before anything is installed.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** It asks nobody on the network for anything, and runs in a container. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Path of an installed Chromium, or undefined. The environment variable CHROMIUM comes first. */
export function findChromium() {
  const chosen = process.env['CHROMIUM'];
  if (chosen !== undefined && chosen !== '') return chosen;
  for (const name of names) {
    const found = spawnSync('which', [name], { encoding: 'utf8' });
    const path = found.status === 0 ? found.stdout.trim() : '';
    if (path !== '' && existsSync(path)) return path;
  }
  return undefined;
}

/** Tries Debian's packages, with sudo where that asks for no password; the fonts are what the game stands in at first. */
export function installChromium() {
  console.log('No Chromium found; trying: apt-get install chromium');
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const aptGet = (/** @type {string[]} */ ...args) => {
    const [program = '', ...rest] = [...prefix, 'apt-get', ...args];
    return spawnSync(program, rest, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  const install = () =>
    aptGet('install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation').status === 0;
  if (!install()) {
    aptGet('update');
    install();
  }
  return findChromium();
}
