/**
 * The worker thread: one question after the other. It gives way to the thread that answers browsers, and keeps the
 * beginnings of years, which all runs with the same people share.
 */
import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { type RoomRows, roomManagersOf } from '../../run/roomReckon.ts';
import { roomStoriesOf } from '../../run/roomStories.ts';
import { roomYear, warmedUp } from '../../run/roomYear.ts';
import { predecessorOf } from '../../run/standIn.ts';
import type { RunLog } from '../../run/types.ts';
import type { Year } from '../../run/year.ts';
import { findScenario } from '../../scenario/index.ts';
import type { Scenario } from '../../scenario/types.ts';
import names from '../../text/en/names.json' with { type: 'json' };
import type { Answered, Asked, Kind, Questions } from './questions.ts';

/** Low, but not so low that it starves where others have much to do: somebody may wait for an answer. */
const LOW = 10;
/** Beginnings kept: about a megabyte each. */
const MOST_KEPT = 24;
const kept = new Map<string, Year>();

type Answering = { readonly [K in Kind]: (asked: Questions[K]['asked']) => Questions[K]['answer'] };

const answering: Answering = {
  rows: rowsOf,
  managers: roomManagersOf,
  predecessor: ({ log: { scenario, seed, settings }, months }) =>
    predecessorOf({ scenario: scenarioOf(scenario), seed, settings }, months),
  stories: (log) => roomStoriesOf(log, names),
};

function rowsOf(log: RunLog): RoomRows {
  const people = JSON.stringify([log.scenario, log.seed, log.settings]);
  const { year, ...rows } = roomYear(log, scenarioOf(log.scenario), kept.get(people));
  kept.delete(people);
  kept.set(people, warmedUp(year));
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break;
    kept.delete(oldest);
  }
  return rows;
}

function scenarioOf(id: string): Scenario {
  const scenario = findScenario(id);
  if (scenario === undefined) throw new Error(`There is no organisation called “${id}”.`);
  return scenario;
}

function answer<K extends Kind>({ kind, asked }: Asked<K>): Answered {
  try {
    return { ok: true, answer: answering[kind](asked) };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

// Only on Linux does a thread have a priority of its own; elsewhere it would be the whole host's.
if (process.platform === 'linux') setPriority(LOW);
parentPort?.on('message', (asked: Asked) => parentPort?.postMessage(answer(asked)));
