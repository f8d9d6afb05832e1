/** Tasks are shared out among hands, whoever is free takes the next; one failure or a cancellation ends it for all. */
import { describe, expect, it } from 'vitest';
import { runYearJob, yearJobs } from '../../src/run/ensemble.ts';
import { Cancelled, type Hand, shareOut } from '../../src/run/pool.ts';
import { managedYear, summaryOf } from '../../src/run/summary.ts';
import { hospital } from '../../src/scenario/hospital/index.ts';

const tasks = Array.from({ length: 20 }, (_, k) => k);
const later = () => new Promise<void>((resolve) => setImmediate(resolve));
const doubling: Hand<number, number> = async (task) => {
  await later();
  return 2 * task;
};
const ready = (hand: Hand<number, number>) => async () => hand;
const refusing = async () => {
  throw new Error('no worker');
};

describe('sharing out', () => {
  it('gives every result once, in the order of the tasks, and tells progress', async () => {
    const told: number[] = [];
    const progress: string[] = [];
    const results = await shareOut(tasks, [ready(doubling), ready(doubling), ready(doubling)], {
      onResult: (result, index) => {
        expect(result).toBe(2 * index);
        told.push(index);
      },
      onProgress: (done, all) => progress.push(`${done}/${all}`),
    });
    expect(results).toEqual(tasks.map((task) => 2 * task));
    expect(told.toSorted((a, b) => a - b)).toEqual(tasks);
    expect(progress).toEqual(tasks.map((_, k) => `${k + 1}/20`));
  });

  it('gives neighbours to one hand while there are plenty', async () => {
    const taken: number[][] = [[], []];
    const hand = (who: number): Hand<number, number> => {
      return async (task) => {
        taken[who]?.push(task);
        await later();
        return task;
      };
    };
    await shareOut(tasks, [ready(hand(0)), ready(hand(1))]);
    for (const own of taken) expect(own).toContain((own[0] ?? 0) + 1);
    expect(taken.map((own) => own[0])).toEqual([0, 2]);
    expect(taken.map(({ length }) => length)).toEqual([10, 10]);
  });

  it('gives more to the quicker hand', async () => {
    let slow = 0;
    const slowHand: Hand<number, number> = async (task) => {
      slow += 1;
      for (let k = 0; k < 5; k++) await later();
      return 2 * task;
    };
    await shareOut(tasks, [ready(slowHand), ready(doubling)]);
    expect(slow).toBeGreaterThan(0);
    expect(slow).toBeLessThan(tasks.length / 2);
  });

  it('lets only so many begin at once, the others when there is a first result or none can come of it', async () => {
    const seen: string[] = [];
    const second = async () => {
      seen.push('second');
      return doubling;
    };
    const onResult = () => void seen.push('result');
    await shareOut(tasks, [ready(doubling), second], { atOnce: 1, onResult });
    expect(seen.indexOf('second')).toBe(1);
    const all = await shareOut(tasks, [refusing, second], { atOnce: 1 });
    expect(all).toHaveLength(tasks.length);
    await expect(
      shareOut(tasks, [ready(async () => Promise.reject(new Error('No such organisation.'))), second], {
        atOnce: 1,
      }),
    ).rejects.toThrow('No such organisation.');
    const stop = new AbortController();
    const stuck = shareOut(tasks, [ready(() => new Promise(() => undefined)), second], {
      atOnce: 1,
      signal: stop.signal,
    });
    stop.abort();
    await expect(stuck).rejects.toThrow(Cancelled);
  });

  it('leaves the share of a hand that cannot begin to the others', async () => {
    const results = await shareOut(tasks, [refusing, ready(doubling)]);
    expect(results).toHaveLength(tasks.length);
  });

  it('says why, if no hand can begin', async () => {
    await expect(shareOut(tasks, [refusing])).rejects.toThrow('no worker');
  });

  it('stops all at the first failure', async () => {
    const done: number[] = [];
    const failing: Hand<number, number> = async (task) => {
      await later();
      if (task === 3) throw new Error('No such organisation.');
      done.push(task);
      return task;
    };
    await expect(shareOut(tasks, [ready(failing), ready(failing)])).rejects.toThrow('No such organisation.');
    expect(done.length).toBeLessThan(8);
  });

  it('stops when told to, at once, even with a task in hand that never ends', async () => {
    const stop = new AbortController();
    const told: number[] = [];
    const stuck: Hand<number, number> = () => new Promise(() => undefined);
    const shared = shareOut(tasks, [ready(doubling), ready(stuck)], {
      signal: stop.signal,
      onResult: (_, index) => {
        told.push(index);
        if (told.length === 4) stop.abort();
      },
    });
    await expect(shared).rejects.toThrow(Cancelled);
    await later();
    expect(told).toHaveLength(4);
  });
});

describe('years', () => {
  const jobs = yearJobs({
    scenario: 'hospital',
    managers: ['honest', 'chaser'],
    firstSeed: 5,
    seeds: 2,
    settings: { months: 2 },
  });

  it('go seed by seed through the managers', () => {
    expect(jobs.map(({ manager, seed }) => `${manager} ${seed}`)).toEqual([
      'honest 5',
      'chaser 5',
      'honest 6',
      'chaser 6',
    ]);
  });

  it('give what the same year gives by itself, and are plain data', () => {
    for (const job of jobs) {
      const summary = runYearJob(job);
      expect(summary).toEqual(summaryOf(managedYear(hospital, job.manager, job.seed, { months: 2 })));
      expect(structuredClone(summary)).toEqual(summary);
    }
  });

  it('refuse with a sentence', () => {
    const [job] = jobs;
    if (job === undefined) throw new Error('no job');
    expect(() => runYearJob({ ...job, scenario: 'school' })).toThrow('no organisation called “school”');
    expect(() => runYearJob({ ...job, manager: JSON.parse('"boss"') })).toThrow('no standard manager');
  });
});
