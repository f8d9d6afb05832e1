// P9: with behaviours off, one class of people, exponential work and staff who are always there, the engine is an M/M/c
// queue, and its mean wait must be that of Erlang's formula.

import { describe, expect, it } from 'vitest';
import { hospital } from '../../src/scenario/hospital/index.ts';
import type { Scenario, Table } from '../../src/scenario/types.ts';
import { defaultSettings, openService, runMonth } from '../../src/sim/door.ts';
import type { ServiceState } from '../../src/sim/types.ts';

const SERVERS = 8;
const SERVICE = 20;
const LOADS = [0.7, 0.85] as const;

const table = (values: readonly number[]): Table => ({ values, unit: '', source: 'assumption' });
const flat = (length: number) => table(Array.from({ length }, () => 1));

/** One class that needs nothing but a single session of exponential length at one post. */
const plain: Scenario = {
  ...hospital,
  staff: 2 * SERVERS,
  posts: hospital.posts.map((post) => ({
    ...post,
    usual: post.id === 'front' || post.id === 'minors' ? SERVERS : 0,
  })),
  events: [],
  tables: {
    ...hospital.tables,
    'demand.hour': flat(24),
    'demand.weekday': flat(7),
    'demand.month': flat(12),
    'class.share': table([0, 0, 0, 1, 0]),
    'class.ambulance': table([0, 0, 0, 0, 0]),
    'class.tests': table([0, 0, 0, 0, 0]),
    'class.admit': table([0, 0, 0, 0, 0]),
    'class.work': table([SERVICE, SERVICE, SERVICE, SERVICE, SERVICE]),
    'rota.front': table([0]),
    'rota.minors': table([0]),
  },
};

function overridesFor(load: number): Record<string, number> {
  return {
    'demand.perDay': (load * SERVERS * 1440) / SERVICE,
    'demand.monthSpread': 0,
    'demand.daySpread': 0,
    'work.scale': 1,
    'work.exponential': 1,
    'work.admin': 0,
    'work.shiftFade': 0,
    'work.fatigueLoss': 0,
    'motive.pace': 0,
    'staff.skillSpread': 0,
    'staff.shift': 1000000,
    'staff.daysOff': 0,
    'staff.leaveEvery': 100000000,
    'staff.sickStart': 0,
    'staff.leave': 0,
    'space.minors': 1000,
    'space.crowdedAt': 100000,
    'front.triage': 0.05,
    'rank.need': 0,
    'rank.started': 0,
    'patience.share': 0,
    'patience.others': 100000,
    'return.scale': 0,
    'admit.needlessBase': 0,
  };
}

/** Mean wait of M/M/c (Erlang C), minutes. */
function erlangWait(load: number): number {
  const offered = load * SERVERS;
  let term = 1;
  let sum = 1;
  for (let k = 1; k < SERVERS; k += 1) {
    term *= offered / k;
    sum += term;
  }
  const top = (term * offered) / SERVERS / (1 - load);
  return ((top / (sum + top)) * SERVICE) / (SERVERS * (1 - load));
}

function simulatedWait(load: number, seeds: number): number {
  let sum = 0;
  let people = 0;
  for (let seed = 1; seed <= seeds; seed += 1) {
    const settings = {
      ...defaultSettings(plain),
      regime: 'none' as const,
      months: 4,
      drift: false,
      overrides: overridesFor(load),
    };
    let state: ServiceState = openService(plain, seed, settings);
    for (let month = 1; month <= 4; month += 1) {
      const outcome = runMonth(state, {});
      if (outcome.kind !== 'done') throw new Error(outcome.kind);
      state = outcome.state;
      const { records } = outcome.result;
      const seen = records.column('seen');
      const arrived = records.column('arrived');
      for (let row = 0; row < records.length; row += 1) {
        if (seen[row] === -1) continue;
        sum += (seen[row] as number) - (arrived[row] as number) - 0.05;
        people += 1;
      }
    }
  }
  return sum / people;
}

describe('P9: the engine as an M/M/c queue', () => {
  it.each(LOADS)('load %d: mean wait within 6 % of Erlang C', (load) => {
    const theory = erlangWait(load);
    const simulated = simulatedWait(load, 16);
    expect(simulated / theory).toBeGreaterThan(0.94);
    expect(simulated / theory).toBeLessThan(1.06);
  });
});
