// Hosts on a PostgreSQL that is killed, whose connections are cut, and of which one host dies.

import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type HostProcess, startHost } from '../../src/cli/load/process.ts';
import { type Postgres, startPostgres } from '../host/postgres.ts';
import { type Crowd, openCrowd } from './crowd.ts';
import { luckOf } from './luck.ts';
import { seed } from './options.ts';

const PARTICIPANTS = 8;
const TIMES = 5;

let postgres: Postgres;
const hosts: HostProcess[] = [];
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(async () => {
  for (const host of hosts) await host.kill();
  await postgres.stop();
});

const start = async (url: string): Promise<HostProcess> => {
  const host = await startHost(url);
  hosts.push(host);
  return host;
};
/** Something has been acknowledged since. */
const goesOn = async (crowd: Crowd): Promise<void> => {
  for (const before = crowd.acknowledged(); crowd.acknowledged() === before; ) await pause(10);
};
const isReady = async ({ address }: HostProcess): Promise<boolean> =>
  (await fetch(`${address}/api/ready`)).ok;

test('PostgreSQL killed and started again: hosts say so, wait, and go on by themselves', async () => {
  const luck = luckOf(seed);
  const host = await start(await postgres.database());
  const crowd = await openCrowd(() => host.address, PARTICIPANTS, luck);
  for (let time = 0; time < TIMES; time++) {
    await goesOn(crowd);
    await pause(luck() * 500);
    postgres.crash();
    await expect.poll(() => isReady(host)).toBe(false);
    expect((await fetch(`${host.address}/api/health`)).ok).toBe(true);
    await postgres.restart();
    await expect.poll(() => isReady(host), { timeout: 30_000 }).toBe(true);
    await goesOn(crowd);
  }
  await crowd.stop();
  expect(await crowd.problems()).toEqual([]);
});

test('every connection cut: whoever was writing tries again, whoever listens hears again', async () => {
  const luck = luckOf(seed + 1);
  const url = await postgres.database();
  const host = await start(url);
  const crowd = await openCrowd(() => host.address, PARTICIPANTS, luck);
  const other = new pg.Client({ connectionString: url });
  await other.connect();
  for (let time = 0; time < 3 * TIMES; time++) {
    await goesOn(crowd);
    await pause(luck() * 300);
    const cut = `select pg_terminate_backend(pid) from pg_stat_activity
                 where datname = current_database() and pid <> pg_backend_pid()`;
    expect((await other.query(cut)).rowCount).toBeGreaterThan(0);
  }
  await other.end();
  await goesOn(crowd);
  await crowd.stop();
  expect(await crowd.problems()).toEqual([]);
});

test('of two hosts one is killed: its participants go on at the other', async () => {
  const luck = luckOf(seed + 2);
  const url = await postgres.database();
  const alive = [await start(url), await start(url)];
  let turn = 0;
  const crowd = await openCrowd(() => alive[turn++ % alive.length]?.address ?? '', PARTICIPANTS, luck);
  for (let time = 0; time < TIMES; time++) {
    await goesOn(crowd);
    await pause(luck() * 500);
    await alive.splice(luck() < 0.5 ? 0 : 1, 1)[0]?.kill();
    await goesOn(crowd);
    alive.push(await start(url));
  }
  await crowd.stop();
  expect(await crowd.problems()).toEqual([]);
});
