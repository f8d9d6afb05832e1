/**
 * The film that the plan would give as it stands, worked out while the player reads it: for the scene, which makes it
 * ready behind the plan. No view holds it; met by it are only those who are known all year, whatever is planned.
 */
import type { Pieces } from '../lib/pieces.ts';
import type { MonthOutcome } from '../sim/types.ts';
import type { Desk } from './desk.ts';
import { filmOf, monthFrom, resultIn, runningInHand } from './inHand.ts';
import { meetKnown } from './known.ts';
import type { OpenRun } from './state.ts';
import type { FilmView } from './view.ts';

/** null: no plan is being made, it was changed meanwhile, or it could not be run. */
export async function foresee(desk: Desk): Promise<FilmView | null> {
  const { open, phase } = desk.get();
  return open === null || phase !== 'plan' ? null : desk.ports.gently(foreseeing(desk, open));
}

function* foreseeing(desk: Desk, run: OpenRun): Pieces<FilmView | null> {
  const pieces = runningInHand(desk.ports, run);
  for (;;) {
    const { open, phase } = desk.get();
    if (phase !== 'plan' || open?.draft !== run.draft || open.service !== run.service) return null;
    const step = pieces.next();
    if (step.done === true) return filmFrom(desk, run, step.value);
    yield;
  }
}

function filmFrom({ ports }: Desk, run: OpenRun, outcome: MonthOutcome): FilmView | null {
  if (outcome.kind === 'refused') return null;
  meetKnown(run.known, run.scenario, run.people, resultIn(outcome));
  return filmOf(ports, run, outcome, monthFrom(run), 0);
}
