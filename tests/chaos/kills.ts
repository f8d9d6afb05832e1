// A host with SQLite, killed at random moments under load and started again in the same place.

import { setTimeout as pause } from 'node:timers/promises';
import { startHost } from '../../src/cli/load/process.ts';
import { openCrowd } from './crowd.ts';
import type { Luck } from './luck.ts';

export interface Killed {
  readonly kills: number;
  readonly acknowledged: number;
  readonly problems: readonly string[];
}

/** Milliseconds of life, at most. */
const LONGEST_LIFE = 900;

export async function killHost(
  folder: string,
  kills: number,
  participants: number,
  luck: Luck,
): Promise<Killed> {
  let host = await startHost(folder);
  const { address } = host;
  const port = Number(new URL(address).port);
  const crowd = await openCrowd(() => address, participants, luck);
  const complaints: string[] = [];
  try {
    for (let kill = 0; kill < kills; kill++) {
      const before = crowd.acknowledged();
      await pause(luck() * LONGEST_LIFE);
      // A kill between two lives in which nothing was done would prove nothing.
      while (crowd.acknowledged() === before) await pause(1);
      await host.kill();
      complaints.push(...host.complaints);
      host = await startHost(folder, port);
    }
    await crowd.stop();
    const acknowledged = crowd.acknowledged();
    return {
      kills,
      acknowledged,
      problems: [...(await crowd.problems()), ...complaints, ...host.complaints],
    };
  } finally {
    await host.kill();
  }
}
