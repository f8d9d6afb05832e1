// What `npm start` and `npm test` need before anything is installed: plain JavaScript, Node built-ins only,
// so that Node 20 can run it on a fresh clone. It installs the packages, among them Node 24 itself.

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const binFolder = join(root, 'node_modules', '.bin');
const onWindows = process.platform === 'win32';

/** The pinned Node 24. It exists once the packages are installed. */
export const pinnedNode = join(root, 'node_modules', 'node', 'bin', onWindows ? 'node.exe' : 'node');

/** The environment in which `node` means the pinned one. */
export const pinnedEnvironment = {
  ...process.env,
  PATH: [binFolder, process.env['PATH'] ?? ''].join(delimiter),
};

/** Installs what package-lock.json lists, if it is not there yet. */
export function ensureInstalled() {
  if (!installedIsCurrent()) {
    console.log('Installing packages (once; about a minute) …');
    const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      stdio: 'inherit',
      shell: onWindows,
    });
    if (result.status !== 0) stop('Installing failed. Is there a network connection? Try: npm ci');
  }
  // With install scripts switched off (npm's ignore-scripts) the node package has no binary yet.
  if (!existsSync(pinnedNode)) {
    spawnSync(process.execPath, ['installArchSpecificPackage.js'], {
      cwd: join(root, 'node_modules', 'node'),
      stdio: 'inherit',
    });
  }
  if (!existsSync(pinnedNode)) stop('Node 24 could not be installed. Try: npm ci --ignore-scripts=false');
}

/** True when node_modules holds the versions that package-lock.json lists. */
function installedIsCurrent() {
  try {
    const wanted = packagesOf('package-lock.json');
    const present = packagesOf(join('node_modules', '.package-lock.json'));
    return Object.entries(wanted).every(([path, entry]) => {
      if (path === '') return true;
      const found = present[path];
      if (found === undefined) return entry.optional === true || entry.devOptional === true;
      return found.version === entry.version;
    });
  } catch {
    return false;
  }
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
}

/** Builds the game if it is missing or older than what it is made of. */
export function ensureBuilt() {
  const built = join(root, 'dist', 'index.html');
  const sources = ['src', 'public', 'index.html', 'vite.config.ts', 'tsconfig.json', 'package-lock.json'];
  if (existsSync(built) && newest(sources.map((name) => join(root, name))) < statSync(built).mtimeMs) return;
  console.log('Building the game …');
  const result = spawnSync(
    pinnedNode,
    [join('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel=warn'],
    {
      cwd: root,
      stdio: 'inherit',
      env: pinnedEnvironment,
    },
  );
  if (result.status !== 0) stop('The build failed; the reason is above.');
}

/**
 * Time of the latest change under these paths. Folders count too: they change when a file is deleted.
 * @param {string[]} paths
 * @returns {number}
 */
function newest(paths) {
  let latest = 0;
  for (const path of paths) {
    if (!existsSync(path)) continue;
    const stat = statSync(path);
    latest = Math.max(latest, stat.mtimeMs);
    if (stat.isDirectory())
      latest = Math.max(latest, newest(readdirSync(path).map((name) => join(path, name))));
  }
  return latest;
}

/**
 * Runs a program of ours with Node 24 until it ends, passing on Ctrl-C and SIGTERM.
 * @param {string[]} args
 */
export function runUntilStopped(args) {
  const child = spawn(pinnedNode, args, { cwd: root, stdio: 'inherit', env: pinnedEnvironment });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  // npm runs us through a shell. A SIGTERM to npm ends that shell, which passes nothing on: notice that it is gone.
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.env['npm_lifecycle_event'] !== undefined && process.ppid !== parent) child.kill('SIGTERM');
  }, 500);
  child.on('exit', (code) => {
    clearInterval(watch);
    process.exitCode = code ?? 1;
  });
}

/**
 * @param {string} reason
 * @returns {never}
 */
export function stop(reason) {
  console.error(reason);
  process.exit(1);
}
