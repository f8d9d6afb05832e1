/**
 * The month in hand, run up to its next question or its end, and its film. It is run already while its plan is made, as
 * the plan stands (foresee.ts), so that a press of "run the month" finds both, or goes on from where it is; a plan that
 * was changed since has another month. Remembered with the state that it begins with, and forgotten with it.
 */

import type { Pieces } from '../lib/pieces.ts';
import { MONTH } from '../lib/time.ts';
import { earlierCalls } from '../run/calls.ts';
import type { MonthResult } from '../sim/recordTypes.ts';
import type { MonthOutcome, RunOptions, ServiceState } from '../sim/types.ts';
import { makeFilm } from './film.ts';
import { follow, knownViews } from './known.ts';
import { comingOf } from './meeting.ts';
import type { Ports } from './ports.ts';
import { withSignal } from './quarters.ts';
import type { OpenRun, Running } from './state.ts';
import type { FilmView } from './view.ts';

interface Month {
  /** By what it was decided. */
  readonly decided: string;
  readonly pieces: Pieces<MonthOutcome>;
  outcome: MonthOutcome | null;
}

/** Faces of staff come from numbers far above any person's. */
const STAFF_FACES = 0x4000_0000;

const months = new WeakMap<ServiceState, Month>();
/** With the number of those met then: names depend on it. */
const films = new WeakMap<MonthOutcome, { readonly film: FilmView; readonly met: number }>();

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

export function monthFrom(run: OpenRun): number {
  return run.past.length * MONTH;
}

/** As far as it has been run. */
export function resultIn(outcome: Running['outcome']): MonthResult {
  return outcome.kind === 'question' ? outcome.soFar : outcome.result;
}

/** `start`: where it begins. The same object as long as it would be the same film. */
export function filmOf(
  ports: Ports,
  run: OpenRun,
  outcome: Running['outcome'],
  start: number,
  answered: number,
): FilmView {
  const met = Object.keys(run.people.met()).length;
  const before = films.get(outcome);
  if (before?.film.start === start && before.met === met) return before.film;
  const film = newFilm(ports, run, outcome, start, answered);
  films.set(outcome, { film, met });
  return film;
}

function newFilm(
  ports: Ports,
  run: OpenRun,
  outcome: Running['outcome'],
  start: number,
  answered: number,
): FilmView {
  const from = monthFrom(run);
  const monthTo = from + MONTH;
  const result = resultIn(outcome);
  const known = follow(run.known, run.scenario, run.people, result);
  return makeFilm({
    month: run.past.length + 1,
    regime: run.settings.regime,
    deadline: run.scenario.target.deadline,
    flow: run.scenario.flow,
    places: run.scenario.places,
    offstage: run.scenario.offstage,
    pace: run.scenario.filmPace,
    from,
    monthTo,
    to: outcome.kind === 'question' ? outcome.question.at : monthTo,
    start,
    answered,
    result,
    people: run.people,
    known: knownViews(known, run.people, run.settings.regime),
    addresses: run.scenario.addresses ?? 0,
    asked: outcome.kind === 'question' ? comingOf(run.scenario, outcome.question) : null,
    earlier: () => earlierCalls({ untold: [], ...run.scenario, results: run.results }),
    lookOf: (staff) => ports.traits(run.scenario, run.log.seed, STAFF_FACES + staff).look,
  });
}
