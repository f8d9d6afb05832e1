/**
 * What the player may see: one pure function at the border. Secrets are absent, not hidden: no true outcome, no
 * harm and no score is read here before the reveal's own screen.
 */
import { MONTH } from '../lib/time.ts';
import { firstPageOf } from '../run/firstPage.ts';
import { contextOf } from './editing.ts';
import { knownViews } from './known.ts';
import { letterView } from './letters.ts';
import { lookedView } from './looked.ts';
import { memo } from './memo.ts';
import type { PlanView } from './monthView.ts';
import { planView } from './plan.ts';
import { purposeView } from './quarters.ts';
import { questionView } from './question.ts';
import { resultView } from './result.ts';
import { openUntil, waitsFor } from './roomRules.ts';
import { roomView } from './roomView.ts';
import { contactsView } from './sorting.ts';
import { type Internal, lastMonth, monthInHand, type OpenRun, predictionDue, replacedIn } from './state.ts';
import { promptFor } from './tutorial.ts';
import type { Phase, PlayerView, RunView } from './view.ts';

const FIRST_CALENDAR_MONTH = 3; // month 1 is April

/** A view function that gives the same objects for the same inside. Make one for each game. */
export function makePlayerView(): (internal: Internal) => PlayerView {
  const runOf = memo(runView);
  const letterOf = memo(letterOfRun);
  const planOf = memo(planOfRun);
  const questionOf = memo((run: OpenRun) => {
    const running = run.running;
    if (running === null || !running.asking || running.question === null) return null;
    return questionView(running.question, run.scenario.id, run.people);
  });
  const resultOf = memo((run: OpenRun) => {
    const month = lastMonth(run);
    return month === null ? null : resultView(run, month);
  });
  const predictOf = memo((run: OpenRun) => ({
    month: run.past.length,
    said: lastMonth(run)?.decisions.prediction ?? null,
  }));
  const firstPageOfRun = memo((run: OpenRun) =>
    firstPageOf({ ...run, seed: run.log.seed, decisions: run.log.decisions }),
  );
  const purposeOf = memo(purposeView);
  const roomOf = memo(roomView);
  const waitingPlan = memo((plan: PlanView, waits: string): PlanView => {
    return { ...plan, ready: false, refusal: plan.refusal ?? `room-${waits}` };
  });
  const planNow = (internal: Internal, open: OpenRun): PlanView => {
    const plan = planOf(open);
    const waits = waitsFor(internal);
    return waits === null ? plan : waitingPlan(plan, waits);
  };
  return memo((internal: Internal): PlayerView => {
    const { phase, step, open, seat } = internal;
    const showsMonth = phase === 'letter' || phase === 'plan';
    return {
      phase,
      step,
      run: open === null ? null : runOf(open, phase, step),
      room: open === null || seat === null ? null : roomOf(seat, open, waitsFor(internal)),
      letter: open !== null && showsMonth ? letterOf(open) : null,
      plan: open !== null && phase === 'plan' ? planNow(internal, open) : null,
      film: open !== null && phase === 'film' ? (open.running?.film ?? null) : null,
      question: open !== null && phase === 'film' ? questionOf(open) : null,
      result: open !== null && phase === 'return' ? resultOf(open) : null,
      predict: open !== null && phase === 'predict' ? predictOf(open) : null,
      reveal: phase === 'reveal' || phase === 'compare' ? internal.reveal : null,
      firstPage: open !== null && phase === 'reveal' ? firstPageOfRun(open) : null,
      whatIf: phase === 'reveal' ? internal.whatIf : null,
      chair: phase === 'reveal' ? internal.chair : null,
      busy: internal.busy,
      compare: phase === 'compare' ? internal.compare : null,
      contacts: contactsView(internal),
      purpose: open === null ? null : purposeOf(open, openUntil(internal)),
      runs: internal.runs,
      notices: internal.notices,
      preferences: internal.preferences,
    };
  });
}

function runView(run: OpenRun, phase: Phase, step: number): RunView {
  const { settings, past, scenario } = run;
  // The return and the film speak of the month that was run, the letter and the plan of the next.
  const month = phase === 'return' ? Math.max(1, past.length) : monthInHand(run);
  const lost = replacedIn(run);
  const judged =
    settings.regime === 'target' ? past.filter((each) => lost === null || each.month <= lost) : [];
  const standing = judged.at(-1)?.standing ?? null;
  return {
    id: run.id,
    scenario: scenario.id,
    regime: settings.regime,
    months: settings.months,
    month,
    calendarMonth: (FIRST_CALENDAR_MONTH + month - 1) % 12,
    level: run.level,
    figures: past.map(({ figure }) => figure),
    standing,
    startStanding: scenario.standing.start,
    bonus: standing?.bonus ?? 0,
    replacedIn: lost,
    tutorial: run.teaching && past.length === 0 ? promptFor(phase, step) : null,
    paper: paperOf(run, month),
    pledge: run.pledge,
    canReopenReveal: past.length >= settings.months && !predictionDue(run),
    known: knownViews(run.known, run.people, settings.regime),
    knownAt: past.length * MONTH,
  };
}

/** How much of the floor the reports cover: more with the months, the cards in force and the missed returns. */
function paperOf(run: OpenRun, month: number): number {
  if (run.settings.regime !== 'target') return 0;
  const cards = Object.keys(run.service.plan.suggestions).length;
  const misses = run.past.filter(({ standing }) => !standing.met).length;
  const share = (month - 1) / Math.max(1, run.settings.months - 1);
  return Math.min(1, 0.08 + 0.55 * share + 0.02 * cards + 0.02 * misses);
}

function letterOfRun(run: OpenRun) {
  return letterView(run.scenario.id, run.letters, run.events, run.people);
}

/** What was found stays on the desk until the manager goes to look again. */
function planOfRun(run: OpenRun): PlanView {
  const looked = run.past.findLast(({ found }) => found !== null);
  return planView(contextOf(run), run.draft, {
    ...lookedView(run, looked),
    lookedIn: looked?.month ?? null,
    monthsDone: (id) => run.past.filter(({ improvement }) => improvement === id).length,
  });
}
