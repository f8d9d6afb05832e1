/**
 * From screen to screen: which phase follows which, as functions from the inside to the inside. Nothing here saves,
 * waits or computes a reveal; game.ts does that after looking at what changed.
 */
import type { BoardAnswer, MonthDecisions, Question } from '../sim/types.ts';
import { contextOf } from './editing.ts';
import { monthFrom } from './inHand.ts';
import { closeInHand, goOn, played, runInHand, type Stepped } from './month.ts';
import { notice, withNotice } from './notices.ts';
import { refusalOf } from './plan.ts';
import type { Ports } from './ports.ts';
import { atQuarterEnd, boardAsks, isOnPurpose, planIsDue } from './quarters.ts';
import { openUntil, waitsFor } from './roomRules.ts';
import { mayCompareSorting, sortingIsDue } from './sorting.ts';
import { type Internal, isOver, type OpenRun, predictionDue, replacedIn } from './state.ts';
import { SKIPPED } from './tutorial.ts';
import type { Phase } from './view.ts';

/** Steps of the reveal, first and last. */
export const LAST_REVEAL_STEP = 9;

/** Who runs the months after the chair is lost. */
export type Successor = (run: OpenRun) => MonthDecisions;

export function at(internal: Internal, phase: Phase, step = 0): Internal {
  return { ...internal, phase, step };
}

function withRun(internal: Internal, run: OpenRun): Internal {
  return { ...internal, open: run };
}

function refused(internal: Internal, step: Extract<Stepped, { ok: false }>): Internal {
  const params = { reason: step.reason, detail: step.detail };
  return { ...internal, notices: withNotice(internal.notices, notice('plan-refused', 'dismiss', params)) };
}

/** The help that was skipped stays skipped. */
function helpStep(internal: Internal, step: number): number {
  return internal.step >= SKIPPED ? SKIPPED + step : step;
}

export function next(ports: Ports, internal: Internal, successor: Successor): Internal {
  const run = internal.open;
  if (run === null) return internal;
  switch (internal.phase) {
    case 'letter':
      if (boardAsks(run) && !planIsDue(run) && waitsFor(internal) === null)
        return runsOn(ports, internal, run);
      return sortingIsDue(run) ? at(internal, 'sort') : at(internal, 'plan', helpStep(internal, 0));
    case 'sort':
      return mayCompareSorting(internal) ? at(internal, 'sort', 1) : at(internal, 'plan');
    case 'return':
      return replacedIn(run) === run.past.length && !isOver(run)
        ? at(internal, 'replaced')
        : afterMonth(internal, run);
    case 'replaced':
      return afterReplacement(ports, internal, run, successor);
    case 'predict':
      return afterPrediction(internal, run);
    case 'reveal':
      return at(internal, 'reveal', Math.min(LAST_REVEAL_STEP, internal.step + 1));
    default:
      return internal;
  }
}

export function back(internal: Internal): Internal {
  switch (internal.phase) {
    case 'plan':
      return at(internal, 'letter', internal.step >= SKIPPED ? SKIPPED : 0);
    case 'reveal':
      return at(internal, 'reveal', Math.max(0, internal.step - 1));
    case 'compare':
      return internal.open?.settings.regime === 'target'
        ? at(internal, 'reveal', LAST_REVEAL_STEP)
        : internal;
    case 'runs':
      return at(internal, 'title');
    default:
      return internal;
  }
}

function afterMonth(internal: Internal, run: OpenRun): Internal {
  return predictionDue(run) ? at(internal, 'predict') : afterPrediction(internal, run);
}

function afterPrediction(internal: Internal, run: OpenRun): Internal {
  if (!isOver(run)) return at(internal, goesOnWithin(run) ? 'plan' : 'letter');
  return at(internal, run.settings.regime === 'purpose' ? 'compare' : 'reveal');
}

function afterReplacement(ports: Ports, internal: Internal, run: OpenRun, successor: Successor): Internal {
  const step = played(ports, run, run.settings.months, successor);
  return step.ok ? afterMonth(withRun(internal, step.run), step.run) : refused(internal, step);
}

/** The board has its answer, and the quarter's plan goes on. */
function runsOn(ports: Ports, internal: Internal, run: OpenRun): Internal {
  const step = goOn(ports, run, openUntil(internal));
  return step.ok ? at(withRun(internal, step.run), 'return') : refused(internal, step);
}

/** Within a quarter nobody writes, unless the board asks or the trainer has put something in. */
function goesOnWithin(run: OpenRun): boolean {
  const news = run.log.injections.some(({ month }) => month === run.past.length + 1);
  return isOnPurpose(run) && !atQuarterEnd(run) && !boardAsks(run) && !news;
}

/** The answer goes into the month it is about, which is in the log already; the simulation does not read it. */
export function predict(internal: Internal, of100: number | null): Internal {
  const run = internal.open;
  if (run === null || internal.phase !== 'predict') return internal;
  if (of100 === null) return afterPrediction(internal, run);
  const prediction = Math.round(Math.max(0, Math.min(100, of100)));
  const month = run.past.length - 1;
  const said = <T extends MonthDecisions>(decisions: T): T => ({ ...decisions, prediction });
  const past = run.past.map((each, i) => (i === month ? { ...each, decisions: said(each.decisions) } : each));
  const log = {
    ...run.log,
    decisions: run.log.decisions.map((each, i) => (i === month ? said(each) : each)),
  };
  const predicted = { ...run, past, log };
  return afterPrediction(withRun(internal, predicted), predicted);
}

/** The board reads it in the month to come. */
export function answerBoard(internal: Internal, answer: BoardAnswer): Internal {
  const run = internal.open;
  if (run === null || internal.phase !== 'letter' || !boardAsks(run)) return internal;
  return withRun(internal, { ...run, draft: { ...run.draft, board: answer } });
}

/** Plan → film. */
export function runMonth(ports: Ports, internal: Internal): Internal {
  const run = internal.open;
  if (run === null || internal.phase !== 'plan') return internal;
  const reason = refusalOf(contextOf(run), run.draft);
  if (reason !== null) {
    return {
      ...internal,
      notices: withNotice(internal.notices, notice('plan-refused', 'dismiss', { reason, detail: '' })),
    };
  }
  const step = runInHand(ports, { ...run, undo: [] }, monthFrom(run), 0);
  if (!step.ok) return refused(internal, step);
  return settled(ports, at(withRun(internal, step.run), 'film', helpStep(internal, 0)));
}

export function answer(ports: Ports, internal: Internal, id: string, choice: string): Internal {
  const run = internal.open;
  const running = run?.running ?? null;
  if (run === null || running === null || !running.asking || running.question?.id !== id) return internal;
  if (!running.question.choices.some((each) => each.id === choice)) return internal;
  return answered(ports, internal, run, running.question, choice);
}

/** The month again with one more answer; the film goes on from the question. */
function answered(
  ports: Ports,
  internal: Internal,
  run: OpenRun,
  question: Question,
  choice: string,
): Internal {
  const draft = { ...run.draft, answers: { ...run.draft.answers, [question.id]: choice } };
  const before = run.running?.answered ?? 0;
  const step = runInHand(ports, { ...run, draft }, question.at, before + 1);
  if (!step.ok) return refused(internal, step);
  return settled(ports, at(withRun(internal, step.run), 'film', helpStep(internal, 0)));
}

/** A film with nothing left to show is over at once. */
function settled(ports: Ports, internal: Internal): Internal {
  const film = internal.open?.running?.film;
  return film !== undefined && film.stretches.length === 0 ? filmEnded(ports, internal) : internal;
}

/** The film has reached its end: the question comes up (one without a choice is none), or the month is closed. */
export function filmEnded(ports: Ports, internal: Internal): Internal {
  const run = internal.open;
  const running = run?.running ?? null;
  if (run === null || running === null || internal.phase !== 'film' || running.asking) return internal;
  const { question } = running;
  const only = question?.choices.length === 1 ? question.choices[0] : undefined;
  if (question !== null && only !== undefined) return answered(ports, internal, run, question, only.id);
  if (question !== null) {
    return at(
      withRun(internal, { ...run, running: { ...running, asking: true } }),
      'film',
      helpStep(internal, 1),
    );
  }
  const step = closeInHand(ports, run, openUntil(internal));
  return step.ok ? at(withRun(internal, step.run), 'return') : refused(internal, step);
}
