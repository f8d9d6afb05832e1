/** What can be set when the host is started, each with a plain reason where it cannot be used. */
import { join, resolve } from 'node:path';
import type { DataPlace } from './data/openData.ts';

const logValues = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof logValues)[number];

export interface HostSettings {
  /** 0: the system chooses. */
  readonly port: number;
  readonly data: DataPlace;
  /** Behind a proxy that says who asks (`X-Forwarded-For`); only then is it believed. */
  readonly trustProxy: boolean;
  readonly log: LogLevel;
}

export type SettingsChoice =
  | { readonly ok: true; readonly settings: HostSettings }
  | { readonly ok: false; readonly reason: string };

const DEFAULT_PORT = 8080;
const root = join(import.meta.dirname, '..', '..');
const known = '--port N, --data FOLDER, --trust-proxy and --log LEVEL';

/** From the command line; the address of a database from the environment, since it holds a password. */
export function readSettings(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = {},
): SettingsChoice {
  let port = DEFAULT_PORT;
  let folder: string | null = null;
  let trustProxy = false;
  let log: LogLevel = 'warn';
  for (let index = 0; index < args.length; index++) {
    const [name = '', inline] = (args[index] ?? '').split(/=(.*)/s);
    const value = (): string => inline ?? args[++index] ?? '';
    if (name === '--port') {
      const text = value();
      if (!/^\d{1,5}$/.test(text) || Number(text) > 65535)
        return no(`A port is a whole number from 0 to 65535, not "${text}". Example: --port 8090`);
      port = Number(text);
    } else if (name === '--data') {
      folder = value();
      if (folder === '' || folder.startsWith('--'))
        return no('The option --data needs a folder. Example: --data /srv/unmoored');
    } else if (name === '--trust-proxy' && inline === undefined) {
      trustProxy = true;
    } else if (name === '--log') {
      const text = value();
      const level = logValues.find((each) => each === text);
      if (level === undefined)
        return no(`The option --log is one of ${logValues.join(', ')}, not "${text}". Example: --log info`);
      log = level;
    } else {
      return no(`Unknown option "${args[index]}". The options are ${known}.`);
    }
  }
  const data = placeOf(folder, environment['DATABASE_URL']);
  return typeof data === 'string' ? no(data) : { ok: true, settings: { port, data, trustProxy, log } };
}

function placeOf(folder: string | null, url: string | undefined): DataPlace | string {
  if (url === undefined || url === '') return { folder: resolve(folder ?? join(root, 'data')) };
  if (folder !== null) return 'Choose one: --data keeps everything in a folder, DATABASE_URL in PostgreSQL.';
  // The address holds a password, so it is not repeated.
  if (!URL.canParse(url) || !/^postgres(ql)?:$/.test(new URL(url).protocol))
    return 'DATABASE_URL is not an address of PostgreSQL. Example: postgres://user:password@localhost:5432/unmoored';
  return { url };
}

function no(reason: string): SettingsChoice {
  return { ok: false, reason };
}
