/** Whoever finishes the year when the chair is lost: the standard manager of run/managers, seeing what a manager sees. */
import { managers } from '../run/managers.ts';
import type { Successor } from './flow.ts';

export const successor: Successor = (run) => {
  const { scenario, settings, log, service, past, results } = run;
  return managers.successor({
    month: past.length + 1,
    scenario,
    settings,
    seed: log.seed,
    plan: service.plan,
    facts: past.at(-1)?.facts ?? {},
    offered: [],
    decisions: log.decisions,
    results,
    standings: past.map(({ standing }) => standing),
  });
};
