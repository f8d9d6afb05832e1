/**
 * The film that the plan would give as it stands, worked out while the player reads it: for the scene, which makes it
 * ready behind the plan. No view holds it, and nobody is met by it.
 */
import type { Pieces } from '../lib/pieces.ts';
import type { Desk } from './desk.ts';
import { filmOf, monthFrom, runningInHand } from './inHand.ts';
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
    if (step.done !== true) yield;
    else if (step.value.kind === 'refused') return null;
    else return filmOf(desk.ports, run, step.value, monthFrom(run), 0);
  }
}
