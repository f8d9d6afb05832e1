/** Finds an engine's program, or tries Debian's package; what cannot be had is an error that names the package. */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';

/** Path of a program: by name, or by a pattern of paths. */
function find(program: string): string | undefined {
  if (program.includes('/')) return globSync(program).toSorted().at(-1);
  const { status, stdout } = spawnSync('which', [program], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

export function need(program: string, debianPackage: string): string {
  const found = find(program) ?? (install(debianPackage) ? find(program) : undefined);
  if (found === undefined)
    throw new Error(`${program} is missing. Install it (Debian: apt-get install ${debianPackage}).`);
  return found;
}

function install(debianPackage: string): boolean {
  console.error(`Trying: apt-get install ${debianPackage}`);
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const aptGet = (...args: string[]): boolean => {
    const [program = '', ...rest] = [...prefix, 'apt-get', '-qq', ...args];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync(program, rest, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
  };
  const isThere = () => aptGet('install', '-y', '--no-install-recommends', debianPackage);
  return isThere() || (aptGet('update') && isThere());
}
