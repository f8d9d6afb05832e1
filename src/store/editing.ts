/** The plan's commands: each turns the draft into another, remembers the one before for undo, moves the help on. */
import { mayWriteBack } from '../run/standing.ts';
import type { MonthDecisions } from '../sim/types.ts';
import type * as plan from './plan.ts';
import { isOnPurpose, keptOf, servesNumber } from './quarters.ts';
import { type Internal, monthInHand, type OpenRun } from './state.ts';
import { stepAfter } from './tutorial.ts';

/** Enough for anyone, and little to hold. */
const MOST_UNDO = 100;

/** What a plan for the month in hand can be made of. */
export function contextOf(run: OpenRun): plan.PlanContext {
  return {
    scenario: run.scenario,
    seed: run.log.seed,
    inForce: run.service.plan,
    offered: run.offered,
    mayWriteBack: mayWriteBack(monthInHand(run), run.settings),
    experiments: isOnPurpose(run),
    servesNumber: servesNumber(run),
  };
}

export function edited(
  internal: Internal,
  change: (context: plan.PlanContext, draft: MonthDecisions) => MonthDecisions,
): Internal {
  const run = internal.open;
  if (run === null || internal.phase !== 'plan') return internal;
  const draft = change(contextOf(run), run.draft);
  if (draft === run.draft) return internal;
  const undo = [...run.undo, run.draft].slice(-MOST_UNDO);
  return {
    ...internal,
    step: stepAfter(internal.step, run.draft, draft),
    open: { ...run, draft, undo },
  };
}

export function undone(internal: Internal): Internal {
  const run = internal.open;
  if (run === null || internal.phase !== 'plan') return internal;
  if (Object.keys(run.draft).length === Object.keys(keptOf(run.draft)).length) return internal;
  return {
    ...internal,
    open: { ...run, draft: run.undo.at(-1) ?? keptOf(run.draft), undo: run.undo.slice(0, -1) },
  };
}

export function sameAgain(internal: Internal): Internal {
  return edited(internal, (_, draft) => {
    const kept = keptOf(draft);
    return Object.keys(draft).length === Object.keys(kept).length ? draft : kept;
  });
}
