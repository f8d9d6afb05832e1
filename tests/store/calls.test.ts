// The calls of a real month beside its records: everything the service was told, and nothing else.

import { expect, test } from 'vitest';
import { findScenario } from '../../src/scenario/index.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { openService, runMonth } from '../../src/sim/door.ts';
import { defaultSettings } from '../../src/sim/settings.ts';
import { callsOf } from '../../src/store/calls.ts';

test('a month of the police team: who told nobody, or was turned away, is in no call; everybody else who rang is', () => {
  const scenario = findScenario('police') as Scenario;
  const opened = openService(scenario, 7, defaultSettings(scenario));
  const outcome = runMonth(opened, {}, { unanswered: 'neutral', trace: true });
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  const { trace, records } = outcome.result;
  if (trace === null) throw new Error('no trace');
  const rows = new Map<number, number[]>();
  for (let row = 0; row < trace.length; row++) {
    const who = trace.who[row] ?? 0;
    rows.set(who, [...(rows.get(who) ?? []), row]);
  }
  const face = { person: 0, name: '', age: 40, sex: 'f' as const, look: 0, class: '' };
  const people = { view: () => face, viewOf: () => face };
  const input = {
    regime: 'target' as const,
    places: scenario.places,
    from: 0,
    addresses: 6,
    people,
    records,
  };
  const { month } = callsOf(trace, rows, { ...input, earlier: [] });
  const rang = new Set(month.map(({ person, at }) => `${person} ${at}`));
  let told = 0;
  let untold = 0;
  for (let index = 0; index < records.length; index++) {
    const { person, arrived, ending, class: kind } = records.at(index);
    if (arrived < 0 || scenario.untold?.includes(scenario.classes[kind] ?? '')) continue;
    const name = scenario.endings[ending] ?? '';
    const isTold = name !== 'notReported' && name !== 'turnedAway';
    expect(rang.has(`${person} ${arrived}`), `${person} ${name}`).toBe(isTold);
    if (isTold) told++;
    else untold++;
  }
  expect(told).toBeGreaterThan(400);
  expect(untold).toBeGreaterThan(50);
});
