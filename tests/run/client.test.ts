// Questions to the page's worker: one that is not answered in time is given up, and the next has a new worker.
import { expose } from 'comlink';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TookTooLong } from '../../src/lib/pieces.ts';
import { gently } from '../../src/main/gently.ts';
import { createReckoner } from '../../src/run/client.ts';
import { yearJobs } from '../../src/run/ensemble.ts';
import { createEnsembles } from '../../src/run/poolClient.ts';
import type { RunLog } from '../../src/run/types.ts';

const log = {} as RunLog;
const never = (): Promise<never> => new Promise(() => undefined);
/** Of each worker that was made, whether it was ended. */
let ended: boolean[] = [];
/** What the next workers answer. */
let answers: object = {};

/** In place of a worker. */
class StandIn {
  readonly #port: MessagePort;
  readonly #place = ended.push(false) - 1;
  constructor() {
    const { port1, port2 } = new MessageChannel();
    expose({ ready: () => true, ...answers }, port2);
    this.#port = port1;
    this.addEventListener = port1.addEventListener.bind(port1);
  }
  readonly addEventListener: MessagePort['addEventListener'];
  start(): void {
    this.#port.start();
  }
  postMessage(message: unknown, moved: Transferable[]): void {
    this.#port.postMessage(message, moved);
  }
  terminate(): void {
    ended[this.#place] = true;
    this.#port.close();
  }
}

beforeEach(() => {
  ended = [];
  vi.stubGlobal('Worker', StandIn);
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const asked = () => vi.waitUntil(() => vi.getTimerCount() > 0);

test('what is not answered within a minute is given up with all that waits, and a new worker answers', async () => {
  answers = { roomRows: never, roomStories: () => ['told'], reveal: never };
  const reckoner = createReckoner(() => ({}) as never);
  const given = [reckoner.roomRows(log), reckoner.reveal(log, [] as never)].map((answer) =>
    expect(answer).rejects.toBeInstanceOf(TookTooLong),
  );
  await asked();
  vi.advanceTimersByTime(59_000);
  expect(ended).toEqual([false]);
  vi.advanceTimersByTime(1000);
  await Promise.all(given);
  expect(ended).toEqual([true]);
  expect(await reckoner.roomStories(log)).toEqual(['told']);
  expect(ended).toEqual([true, false]);
  expect(vi.getTimerCount()).toBe(0);
});

test('an ensemble whose years never end is given up, and its workers are not asked again', async () => {
  answers = { year: never };
  const ensembles = createEnsembles(1);
  const jobs = yearJobs({ scenario: 'hospital', managers: ['honest'], firstSeed: 1, seeds: 1 });
  const years = expect(ensembles.run(jobs)).rejects.toBeInstanceOf(TookTooLong);
  await asked();
  vi.advanceTimersByTime(60_000);
  await years;
  expect(ended).toEqual([true]);
  answers = { year: () => 'a year' };
  expect(await ensembles.run(jobs)).toEqual(['a year']);
});

test('work of the page itself that does not end is given up; what ends is not', async () => {
  const endless = function* () {
    for (;;) yield undefined;
  };
  await expect(gently(endless(), 30)).rejects.toBeInstanceOf(TookTooLong);
  const short = function* () {
    yield undefined;
    return 'done';
  };
  expect(await gently(short(), 30)).toBe('done');
});
