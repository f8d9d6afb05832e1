// The lab as a page drives it: years are run when the levers rest, a picture after three, what is stale is dropped.

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { YearJob } from '../../src/run/ensemble.ts';
import type { YearSummary } from '../../src/run/summary.ts';
import { hospital } from '../../src/scenario/hospital/index.ts';
import { police } from '../../src/scenario/police/index.ts';
import { createLab } from '../../src/store/lab.ts';

interface Round {
  readonly jobs: readonly YearJob[];
  readonly signal: AbortSignal;
  tell(count: number): void;
  end(): void;
  fail(): void;
}

function open(hash = '#lab=hospital') {
  const rounds: Round[] = [];
  const addresses: string[] = [];
  let closed = 0;
  const lab = createLab(
    {
      scenarios: ['hospital', 'police'],
      fetchScenario: async (id) => (id === 'police' ? police : hospital),
      fetchStudy: () => new Promise(() => undefined),
      writeAddress: (link) => addresses.push(link),
      ensembles: {
        prepare: () => undefined,
        close: () => {
          closed += 1;
        },
        run: (jobs, { onResult, signal, keep }) => {
          expect(keep, 'workers are kept from one change to the next').toBe(true);
          let next = 0;
          return new Promise((resolve, reject) => {
            rounds.push({
              jobs,
              signal,
              tell(count) {
                for (const last = next + count; next < last; next += 1) onResult(yearOf(jobs[next]), next);
              },
              end: () => resolve(null),
              fail: () => reject(new Error('no worker')),
            });
          });
        },
      },
    },
    hash,
  );
  return { lab, rounds, addresses, closed: () => closed };
}

function yearOf(job: YearJob | undefined): YearSummary {
  const pushed = job?.intensity ?? 0;
  return { yearFigure: 80 + 10 * pushed, yearTrueFigure: 80, harm: 500 + pushed } as unknown as YearSummary;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const rest = () => vi.advanceTimersByTimeAsync(200);

test('three years are a first picture; the rest comes a few times a second, and the end is the end', async () => {
  const { lab, rounds } = open();
  await rest();
  const [round] = rounds;
  round?.tell(2);
  expect(lab.getView().curve.points).toEqual([]);
  round?.tell(1);
  expect(lab.getView().curve.points.map(({ pushed }) => pushed)).toEqual([0, 0.5, 1]);
  round?.tell(20);
  expect(lab.getView().done).toBe(3);
  await rest();
  expect(lab.getView()).toMatchObject({ done: 23, running: true });
  round?.tell((round?.jobs.length ?? 0) - 23);
  round?.end();
  await rest();
  expect(lab.getView()).toMatchObject({ done: round?.jobs.length, running: false, failed: false });
  expect(lab.getView().verdict.kind).toBe('harmless');
});

test('a lever that is drawn along runs its years once it rests; every position is an address', async () => {
  const { lab, rounds, addresses } = open();
  await rest();
  rounds[0]?.tell(30);
  await rest();
  for (const level of [94, 93, 92]) lab.move({ ...lab.getView().levers, level });
  expect(addresses).toEqual(['#lab=hospital&level=94', '#lab=hospital&level=93', '#lab=hospital&level=92']);
  expect(rounds[0]?.signal.aborted).toBe(true);
  await rest();
  expect(rounds.length).toBe(2);
  expect(rounds[1]?.jobs[0]?.settings.level).toBe(92);
  rounds[0]?.tell(1);
  await rest();
  expect(lab.getView()).toMatchObject({ done: 0, curve: { points: [] } });
  expect(lab.getView().before?.years).toBe(30);
});

test('another organisation begins with its own line and nothing to compare with', async () => {
  const { lab, rounds } = open();
  await rest();
  rounds[0]?.tell(30);
  await rest();
  lab.open('#lab=police&stake=7');
  await rest();
  expect(lab.getView()).toMatchObject({ before: null, unused: ['stake=7'] });
  expect(lab.getView().organisation?.level).toBe(police.target.level);
  expect(rounds[1]?.jobs[0]?.scenario).toBe('police');
});

test('years that cannot be run are said; the next change tries again; leaving lets the workers go', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { lab, rounds, closed } = open();
  await rest();
  rounds[0]?.fail();
  await rest();
  expect(lab.getView()).toMatchObject({ failed: true, running: false });
  lab.move(lab.usual('hospital'));
  expect(lab.getView().failed).toBe(false);
  await rest();
  lab.close();
  expect(closed()).toBe(1);
  expect(rounds[1]?.signal.aborted).toBe(true);
});
