/**
 * The month in hand, run up to its next question or its end. It is run already while its plan is made, as the plan
 * stands (foresee.ts), so that a press of "run the month" finds it done, or goes on from where it is; a plan that was
 * changed since has another month. Remembered with the state that it begins with, and forgotten with it.
 */
import type { Pieces } from '../lib/pieces.ts';
import type { MonthOutcome, RunOptions, ServiceState } from '../sim/types.ts';
import type { Ports } from './ports.ts';
import { withSignal } from './quarters.ts';
import type { OpenRun } from './state.ts';

interface Month {
  /** By what it was decided. */
  readonly decided: string;
  readonly pieces: Pieces<MonthOutcome>;
  outcome: MonthOutcome | null;
}

const months = new WeakMap<ServiceState, Month>();

export function* runningInHand(ports: Ports, run: OpenRun): Pieces<MonthOutcome> {
  const { scenario, service, log } = run;
  const decisions = withSignal(run);
  const options: RunOptions = { unanswered: 'ask', trace: true, injections: log.injections };
  const decided = JSON.stringify([decisions, log.injections]);
  const before = months.get(service);
  const month: Month =
    before?.decided === decided
      ? before
      : { decided, pieces: ports.door(scenario).runningMonth(service, decisions, options), outcome: null };
  months.set(service, month);
  while (month.outcome === null) {
    const step = month.pieces.next();
    if (step.done === true) month.outcome = step.value;
    else yield;
  }
  return month.outcome;
}
