/** What the reveal asks while it is read: answers to what is no longer asked are dropped, and leaving stops the rest. */
import { expect, test } from 'vitest';
import type { YearJob } from '../../src/run/ensemble.ts';
import type { Reveal, WhatIf } from '../../src/run/revealTypes.ts';
import type { YearSummary } from '../../src/run/summary.ts';
import type { Ensembles, Reckoner } from '../../src/store/ports.ts';
import type { PlayerView } from '../../src/store/view.ts';
import { playTo, quiet, sensible, start, table } from './support.ts';

const isReveal = ({ phase }: PlayerView) => phase === 'reveal';

function never<T>(): Promise<T> {
  return new Promise(() => undefined);
}

/** Answers when it is told to. */
function patient(): Reckoner & { readonly answers: ((answer: WhatIf | null) => void)[] } {
  const answers: ((answer: WhatIf | null) => void)[] = [];
  return {
    answers,
    reveal: async () => ({ predictions: { said: [], truth: 60 } }) as unknown as Reveal,
    compare: never,
    contacts: never,
    whatIf: () => new Promise((resolve) => answers.push(resolve)),
  };
}

interface Pool extends Ensembles {
  jobs: readonly YearJob[];
  prepared: boolean;
  signal: AbortSignal | null;
  tell(index: number, yearFigure: number): void;
}

function pool(): Pool {
  let onResult: (year: YearSummary, index: number) => void = () => undefined;
  const made: Pool = {
    jobs: [],
    prepared: false,
    prepare: () => {
      made.prepared = true;
    },
    signal: null,
    run: (jobs, sharing) => {
      made.jobs = jobs;
      made.signal = sharing.signal;
      onResult = sharing.onResult;
      return never();
    },
    tell: (index, yearFigure) =>
      onResult({ yearFigure, pushed: 0.75, zeroIn: null } as unknown as YearSummary, index),
  };
  return made;
}

function finished(ensembles: Ensembles, reckoner: Reckoner = patient()) {
  const played = table(3, reckoner, ensembles);
  start(played, { months: 6, stake: 'low' });
  playTo(played.game, isReveal, sensible);
  return played;
}

test('a decision is asked about, and only the last that was asked is answered', async () => {
  const reckoner = patient();
  const { game } = finished(pool(), reckoner);
  game.commands.askWhatIf('posts');
  game.commands.askWhatIf('improvement', false);
  const answer = { decision: 'improvement', atStake: false } as WhatIf;
  reckoner.answers[0]?.({ decision: 'posts', atStake: true } as WhatIf);
  await quiet();
  expect(game.getView().whatIf).toEqual({ decision: 'improvement', atStake: false, answer: null });
  reckoner.answers[1]?.(answer);
  await quiet();
  expect(game.getView().whatIf?.answer).toBe(answer);
  game.commands.askWhatIf(null);
  expect(game.getView().whatIf).toBeNull();
});

test('a worker for the managers loads once the first page is turned', () => {
  const ensembles = pool();
  const { game } = finished(ensembles);
  expect(ensembles.prepared).toBe(false);
  game.commands.goToStep(1);
  expect(ensembles.prepared).toBe(true);
});

test('those who sat in the chair come one by one, each to a place of their own', () => {
  const ensembles = pool();
  const { game } = finished(ensembles);
  game.commands.watchChair(null);
  expect(ensembles.jobs.length).toBeGreaterThanOrEqual(200);
  expect(ensembles.jobs.every(({ settings }) => settings.tenure === false && settings.months === 6)).toBe(
    true,
  );
  expect(new Set(ensembles.jobs.map((job) => JSON.stringify(job))).size).toBe(ensembles.jobs.length);
  ensembles.tell(2, 91);
  const { chair } = game.getView();
  expect(chair).toMatchObject({ done: 1, all: ensembles.jobs.length, running: true, settings: null });
  expect(chair?.sitters[2]).toMatchObject({ reported: 91, pushed: 0.75 });
  expect(chair?.sitters[1]).toBeNull();
});

test('under other settings everybody starts from where they stood', () => {
  const ensembles = pool();
  const { game } = finished(ensembles);
  game.commands.watchChair(null);
  ensembles.tell(0, 88);
  const first = ensembles.signal;
  game.commands.watchChair({ level: 97, stake: 1, horizon: 'year' });
  expect(first?.aborted).toBe(true);
  expect(ensembles.jobs[0]?.settings).toMatchObject({ level: 97, stake: 1, horizon: 'year' });
  expect(game.getView().chair).toMatchObject({ done: 0, running: true });
  expect(game.getView().chair?.sitters[0]?.reported).toBe(88);
});

test('leaving the chair, and leaving the reveal, stops whoever is still being run', () => {
  const ensembles = pool();
  const { game } = finished(ensembles);
  game.commands.watchChair(null);
  game.commands.leaveChair();
  expect(ensembles.signal?.aborted).toBe(true);
  expect(game.getView().chair?.running).toBe(false);
  game.commands.watchChair(null);
  expect(ensembles.signal?.aborted).toBe(false);
  game.commands.toTitle();
  expect(ensembles.signal?.aborted).toBe(true);
  expect(game.getView().chair).toBeNull();
});
