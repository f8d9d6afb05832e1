// `npm run load [-- --json] [-- --seconds 20 --months 4 --participants 1000]`: a host under load on this machine, which
// it shares with those who make the load. A room of a thousand, then fifty rooms of twenty. Nothing leaves the machine.
// Ends with code 1 if a budget is missed.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asked, wholeAsked } from './asked.ts';
import { type Row, row, tableOf } from './bench/rows.ts';
import { startHost } from './load/process.ts';
import {
  decideYears,
  fillRoom,
  type LoadedRoom,
  type LoadPlan,
  type Measured,
  playRoom,
} from './load/room.ts';
import { openWire } from './load/wire.ts';

const ROOMS = 50;
const usage = 'npm run load -- [--json] [--seconds 20] [--months 4] [--participants 1000]';
const values = asked(
  {
    json: { type: 'boolean' },
    seconds: { type: 'string', default: '20' },
    months: { type: 'string', default: '4' },
    participants: { type: 'string', default: '1000' },
  },
  usage,
);
const plan: LoadPlan = {
  participants: wholeAsked(values.participants, ROOMS, 1000, usage),
  months: wholeAsked(values.months, 1, 12, usage),
  secondsAMonth: wholeAsked(values.seconds, 1, 120, usage),
};

const rows = [
  ...(await underLoad(`1 room of ${plan.participants}`, 1, plan)),
  ...(await underLoad(`${ROOMS} rooms of ${Math.floor(plan.participants / ROOMS)}`, ROOMS, {
    ...plan,
    participants: Math.floor(plan.participants / ROOMS),
  })),
];
console.log(values.json === true ? JSON.stringify(rows, null, 2) : tableOf(rows));
process.exitCode = rows.every(({ pass }) => pass) ? 0 : 1;

async function underLoad(name: string, rooms: number, each: LoadPlan): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'unmoored-load-'));
  const host = await startHost(folder);
  const wire = openWire(host.address);
  const measured: Measured = { puts: [], deliveries: [], joins: [], errors: [], missing: 0 };
  try {
    const filled: LoadedRoom[] = [];
    for (let room = 0; room < rooms; room++) filled.push(await fillRoom(wire, each, measured));
    filled.forEach(decideYears);
    await Promise.all(filled.map((room) => playRoom(wire, room, each, measured)));
    const memory = host.mostMemory();
    for (const error of new Set(measured.errors)) console.error(`${name}: ${error}`);
    for (const line of host.complaints.slice(0, 20)) console.error(`${name}, host: ${line}`);
    return [
      row(
        `${name}: months put`,
        measured.puts.length,
        'puts',
        rooms * each.participants * each.months,
        'at least',
      ),
      row(`${name}: PUT, p50`, quantile(measured.puts, 0.5), 'ms', 100),
      row(`${name}: PUT, p95`, quantile(measured.puts, 0.95), 'ms', 100),
      row(`${name}: PUT, p99`, quantile(measured.puts, 0.99), 'ms', 100),
      row(`${name}: joining, p95`, quantile(measured.joins, 0.95), 'ms', 1000),
      row(`${name}: delivery, p50`, quantile(measured.deliveries, 0.5), 'ms', 250),
      row(`${name}: delivery, p95`, quantile(measured.deliveries, 0.95), 'ms', 250),
      row(`${name}: delivery, p99`, quantile(measured.deliveries, 0.99), 'ms', 1000),
      row(`${name}: most memory of the host`, memory, 'MB', 500),
      row(`${name}: errors`, measured.errors.length + host.complaints.length, 'errors', 0),
      row(`${name}: events not delivered`, measured.missing, 'events', 0),
    ];
  } finally {
    wire.close();
    await host.kill();
    rmSync(folder, { recursive: true });
  }
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
