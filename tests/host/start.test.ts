// Starting and stopping: settings with plain reasons, one host for one folder, what the terminal shows.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { announcement } from '../../src/host/announce.ts';
import { startHost } from '../../src/host/host.ts';
import { lockFolder } from '../../src/host/lock.ts';
import { readSettings } from '../../src/host/settings.ts';
import { emptyFolder } from './workshopHost.ts';

const dist = emptyFolder();
writeFileSync(join(dist, 'index.html'), '<title>game</title>');
const plain = { port: 0, trustProxy: false, log: 'silent', dist } as const;

describe('settings', () => {
  test.each([[['--port', '9000']], [['--port=9000']]])('reads %j', (args) => {
    expect(readSettings(args)).toMatchObject({ ok: true, settings: { port: 9000, trustProxy: false } });
  });
  test('reads all of them', () => {
    expect(readSettings(['--data', '/srv/u', '--trust-proxy', '--log=info'])).toMatchObject({
      settings: { port: 8080, data: { folder: '/srv/u' }, trustProxy: true, log: 'info' },
    });
    expect(readSettings([], { DATABASE_URL: 'postgres://u:p@db/x' })).toMatchObject({
      settings: { data: { url: 'postgres://u:p@db/x' } },
    });
  });
  test.each<[string[], string, string?]>([
    [['--port'], 'port'],
    [['--port', 'abc'], 'port'],
    [['--port', '70000'], 'port'],
    [['--port=-1'], 'port'],
    [['9000'], '--port N'],
    [['--data'], 'folder'],
    [['--data', '--port'], 'folder'],
    [['--log', 'loud'], 'silent'],
    [['--trust-proxy=no'], 'Unknown'],
    [[], 'PostgreSQL', 'mysql://u:secret@db/x'],
    [['--data', '/x'], 'Choose one', 'postgres://u:secret@db/x'],
  ])('refuses %j with a reason', (args, reason, url) => {
    const choice = readSettings(args, { DATABASE_URL: url });
    expect(choice).toMatchObject({ ok: false, reason: expect.stringContaining(reason) });
    expect(JSON.stringify(choice)).not.toContain('secret');
  });
});

test('a second host on the same folder says where the first is, and starts when that has stopped', async () => {
  const data = { folder: emptyFolder() };
  const first = await startHost({ ...plain, data });
  await expect(startHost({ ...plain, data })).rejects.toThrow(first.address);
  await first.stop();
  const second = await startHost({ ...plain, data });
  expect((await fetch(`${second.address}/api/ready`)).status).toBe(200);
  await second.stop();
});

test('a host that was killed holds nothing', async () => {
  const folder = emptyFolder();
  const lock = join(import.meta.dirname, '..', '..', 'src', 'host', 'lock.ts');
  const code = `import { lockFolder } from ${JSON.stringify(lock)};
    lockFolder(${JSON.stringify(folder)}).lock.announce('http://elsewhere');
    console.log('held'); setInterval(() => {}, 1000);`;
  const other = spawn(process.execPath, ['--input-type=module-typescript', '-e', code]);
  await once(other.stdout, 'data');
  expect(lockFolder(folder)).toEqual({ ok: false, held: true, address: 'http://elsewhere' });
  other.kill('SIGKILL');
  await once(other, 'exit');
  const locking = lockFolder(folder);
  expect(locking.ok).toBe(true);
  if (locking.ok) locking.lock.release();
});

test.each([
  ['a folder that cannot be', { folder: '/dev/null/data' }, 'cannot be used'],
  ['a database that is not there', { url: 'postgres://u:p@127.0.0.1:1/x' }, 'database cannot be used'],
])('%s is said plainly', async (_, data, reason) => {
  await expect(startHost({ ...plain, data })).rejects.toThrow(reason);
});

test('a code to point a phone at is drawn where somebody looks', () => {
  const shown = { wished: 8080, port: 8081, network: ['http://192.168.1.20:8081'], isTerminal: true };
  const text = announcement(shown);
  for (const part of [
    'Port 8080 is taken',
    'http://localhost:8081',
    'http://192.168.1.20:8081',
    '#trainer',
    '▄',
  ])
    expect(text).toContain(part);
  expect(announcement({ ...shown, isTerminal: false })).not.toContain('▄');
});
