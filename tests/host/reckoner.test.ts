// The host's worker: one question after the other, and none of them for ever.

import { afterAll, expect, test } from 'vitest';
import { openReckoner } from '../../src/host/reckon/reckoner.ts';
import { SIM_VERSION } from '../../src/run/model.ts';
import { LOG_FORMAT, type RunLog } from '../../src/run/types.ts';
import { hospital } from '../../src/scenario/hospital/index.ts';

const reckoner = openReckoner(6000);
afterAll(() => reckoner.close());

const runWith = (settings: RunLog['settings'], months: number): RunLog => ({
  format: LOG_FORMAT,
  scenario: hospital.id,
  scenarioVersion: hospital.version,
  simVersion: SIM_VERSION,
  seed: 7,
  settings,
  decisions: Array.from({ length: months }, () => ({})),
  injections: [],
});

test('a run that asks for too much is given up, and the next question is answered', async () => {
  // Twenty times as many people as usual: within what a link may ask for, and days of work for any machine.
  const crowd = runWith({ months: 24, overrides: { 'demand.perDay': 1400 } }, 24);
  const hopeless = reckoner.ask('rows', crowd, 'now');
  const usual = reckoner.ask('rows', runWith({}, 1), 'idle');
  await expect(hopeless).rejects.toThrow('“rows” was not worked out within 6 seconds.');
  expect((await usual).months).toHaveLength(1);
});

test('what cannot be answered is refused with its reason, and the worker goes on', async () => {
  await expect(reckoner.ask('rows', { ...runWith({}, 1), scenario: 'prison' }, 'now')).rejects.toThrow(
    'There is no organisation called “prison”.',
  );
  expect((await reckoner.ask('rows', runWith({}, 1), 'now')).months).toHaveLength(1);
});
