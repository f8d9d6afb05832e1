// A log run again: to the bit, from the month that changed, with the successor where the chair was lost.

import { describe, expect, test } from 'vitest';
import { decodeLink, encodeLink } from '../../src/run/codec.ts';
import { digestOf } from '../../src/run/digest.ts';
import { replay } from '../../src/run/replay.ts';
import { LOG_FORMAT, type RunLog } from '../../src/run/types.ts';
import { hospital } from '../../src/scenario/hospital/index.ts';
import { findScenario } from '../../src/scenario/index.ts';
import { runMonth } from '../../src/sim/door.ts';
import { SIM_VERSION } from '../../src/sim/settings.ts';
import type { MonthDecisions } from '../../src/sim/types.ts';

const steady: readonly MonthDecisions[] = [
  { tone: 'safely', goAndLook: true },
  {},
  { suggestions: { 'see-and-treat': 'own-stream' } },
  { intensities: { rush: 0.4 } },
  {},
  {},
];

function logOf(decisions: readonly MonthDecisions[], more: Partial<RunLog> = {}): RunLog {
  return {
    format: LOG_FORMAT,
    scenario: hospital.id,
    scenarioVersion: hospital.version,
    simVersion: SIM_VERSION,
    seed: 77,
    settings: { months: 6 },
    decisions,
    injections: [],
    ...more,
  };
}

function run(log: RunLog, options: Parameters<typeof replay>[2] = {}) {
  const result = replay(log, hospital, options);
  if (!result.ok) throw new Error(`${result.reason} ${result.detail}`);
  return result.value;
}

const digest = (replayed: ReturnType<typeof run>) => digestOf(replayed.year.results);
const first = run(logOf(steady));

describe('replay', () => {
  test('the same log gives the same year to the bit, another seed another', () => {
    expect(digest(run(logOf(steady)))).toBe(digest(first));
    expect(digest(run(logOf(steady, { seed: 78 })))).not.toBe(digest(first));
    expect(first).toMatchObject({ ownMonths: 6, replacedIn: null, ignored: [] });
    expect(first.year.states.length).toBe(7);
  });

  test('a change in month 4 is run from month 4 on, and equals the whole year run anew', () => {
    const changed = logOf(steady.with(3, { intensities: { rush: 0.9 } }));
    const quick = run(changed, { known: first.year });
    expect(quick.year.results.slice(0, 3)).toEqual(first.year.results.slice(0, 3));
    expect(quick.year.results[2]).toBe(first.year.results[2]);
    expect(quick.year.results[3]).not.toBe(first.year.results[3]);
    expect(digest(quick)).toBe(digest(run(changed)));
    expect(digest(quick)).not.toBe(digest(first));
  });

  test('a known year is not used where seed, settings or events differ', () => {
    const reseeded = logOf(steady, { seed: 5 });
    expect(digest(run(reseeded, { known: first.year }))).toBe(digest(run(reseeded)));
    const lower = logOf(steady, { settings: { months: 6, stake: 'low' } });
    expect(digest(run(lower, { known: first.year }))).toBe(digest(run(lower)));
    const stormy = logOf(steady, { injections: [{ month: 3, event: 'heatwave' }] });
    const quick = run(stormy, { known: first.year });
    expect(quick.year.results[1]).toBe(first.year.results[1]);
    expect(quick.year.results[2]).not.toBe(first.year.results[2]);
    expect(digest(quick)).toBe(digest(run(stormy)));
    expect(digest(run(logOf(steady), { known: quick.year }))).toBe(digest(first));
  });

  test('fewer months, and a longer log after a shorter one', () => {
    const three = run(logOf(steady), { months: 3 });
    expect(three.year.results.length).toBe(3);
    const six = run(logOf(steady), { known: three.year });
    expect(six.year.results[0]).toBe(three.year.results[0]);
    expect(digest(six)).toBe(digest(first));
  });

  test('six months, saved, loaded, and six more are the same as twelve', () => {
    const twelve = logOf([...steady, ...steady], { settings: { months: 12 } });
    const whole = run(twelve);
    const link = encodeLink({ ...twelve, decisions: twelve.decisions.slice(0, 6) }, hospital);
    const loaded = decodeLink(link, findScenario);
    if (!loaded.ok) throw new Error(loaded.reason);
    const half = run(loaded.value);
    const resumed = { ...half.year, states: structuredClone(half.year.states) };
    const rest = run({ ...loaded.value, decisions: twelve.decisions }, { known: resumed });
    expect(rest.year.results[5]).toBe(half.year.results[5]);
    expect(digest(rest)).toBe(digest(whole));
  });

  test('answers to questions that do not arise are listed', () => {
    const ids = ['dilemma:bloods:39999:0', 'stop:1'];
    const odd = run(
      logOf([
        {},
        {
          answers: Object.fromEntries(
            ids.map((id) => [id, id.startsWith('stop') ? 'let-it-run' : 'decide-now']),
          ),
        },
      ]),
    );
    expect(odd.ignored).toEqual([{ month: 2, ids: expect.arrayContaining(ids) }]);
  });

  test('a real question answered in the log is answered in the replay', () => {
    const opened = first.year.states[0];
    if (opened === undefined) throw new Error('no state before month 1');
    const asked = runMonth(opened, {}, { unanswered: 'ask' });
    if (asked.kind !== 'question') throw new Error(`month 1 of this seed asks nothing: ${asked.kind}`);
    const { id, neutral, choices } = asked.question;
    const choice = choices.find((each) => each.id !== neutral)?.id ?? '';
    const answered = run(logOf([{ answers: { [id]: choice } }]), { months: 1 });
    expect(answered.ignored).toEqual([]);
    expect(answered.year.results[0]?.ledger.asked).toContainEqual(
      expect.objectContaining({ id, choice, answered: true }),
    );
  });

  test('what the month refuses is a problem, not an exception', () => {
    expect(replay(logOf([{}, { posts: { front: 1 } }]), hospital)).toMatchObject({
      ok: false,
      reason: 'impossible',
      detail: expect.stringMatching(/^decisions\.1: /),
    });
  });

  test('where the chair is lost and the log ends, the successor finishes the year', () => {
    const hopeless = logOf(
      Array.from({ length: 9 }, () => ({ tone: 'people-first' })),
      {
        settings: { months: 12, tenure: true, stake: 'terror', level: 100 },
      },
    );
    const lost = run(hopeless, { months: 12 });
    expect(lost.replacedIn).not.toBeNull();
    expect(lost.replacedIn).toBeLessThanOrEqual(9);
    expect(lost.year.results.length).toBe(12);
    expect(lost.ownMonths).toBe(9);
    const kept = run({ ...hopeless, settings: { ...hopeless.settings, tenure: false } });
    expect(kept.replacedIn).toBeNull();
    expect(kept.year.results.length).toBe(9);
  });
});
