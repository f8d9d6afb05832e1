/**
 * Runs on the shelf: what is stored of a run, the row shown of it, and a stored run opened again on its screen.
 */
import type { Pieces } from '../lib/pieces.ts';
import { checkAgainst, checkModel } from '../run/check.ts';
import type { RunSummary, StoredRun } from '../run/types.ts';
import { contextOf } from './editing.ts';
import { LAST_REVEAL_STEP } from './flow.ts';
import { replaying, resumeInHand, type Stepped } from './month.ts';
import { normal } from './plan.ts';
import type { Ports } from './ports.ts';
import { sortingIsDue } from './sorting.ts';
import { type Internal, isOver, type OpenRun, predictionDue, replacedIn } from './state.ts';
import { SKIPPED } from './tutorial.ts';
import type { Phase, RunRow } from './view.ts';

export function summaryOf(run: OpenRun): RunSummary {
  const lost = replacedIn(run);
  return {
    monthsDone: run.past.length,
    figures: run.past.map(({ figure }) => figure),
    hits: run.past.filter(({ month, standing }) => standing.met && (lost === null || month <= lost)).length,
    replacedIn: lost,
    finished: isOver(run),
  };
}

/** What is saved after each decision. Holds decisions and reported figures, nothing hidden. */
export function toStore(run: OpenRun, phase: Phase, step: number): Omit<StoredRun, 'revision' | 'savedAt'> {
  return {
    id: run.id,
    log: run.log,
    draft: run.draft,
    screen: { phase, step },
    summary: summaryOf(run),
    pairOf: run.pairOf,
    pledge: run.pledge,
  };
}

export function rowOf(ports: Ports, stored: StoredRun): RunRow {
  return {
    id: stored.id,
    scenario: stored.log.scenario,
    regime: stored.log.settings.regime ?? 'target',
    months: stored.log.settings.months ?? 12,
    summary: stored.summary,
    savedAt: stored.savedAt,
    stale: whyStale(ports, stored),
    pairOf: stored.pairOf,
  };
}

/** Why a stored run cannot be played by this version of the game; null if it can. */
export function whyStale(ports: Ports, stored: StoredRun): 'older' | 'newer' | null {
  const scenario = ports.findScenario(stored.log.scenario);
  if (scenario === undefined) return 'older';
  const model = checkModel(stored.log, scenario, ports.simVersion);
  if (model.ok) return null;
  return model.reason === 'newer-model' ? 'newer' : 'older';
}

export interface Reopened {
  readonly open: OpenRun;
  readonly phase: Phase;
  readonly step: number;
}

/** A stored run at the screen on which it was left, or null when its log cannot be played. */
export function* reopening(ports: Ports, stored: StoredRun, teaching: boolean): Pieces<Reopened | null> {
  const scenario = ports.findScenario(stored.log.scenario);
  if (scenario === undefined || !checkAgainst(stored.log, scenario, ports.simVersion).ok) return null;
  const { id, pairOf, pledge, draft } = stored;
  const step = yield* replaying(ports, scenario, stored.log, { id, pairOf, pledge, teaching });
  if (!step.ok) return null;
  const open: OpenRun = { ...step.run, draft: normal(contextOf(step.run), draft) };
  return onScreen(ports, open, stored.screen);
}

function onScreen(ports: Ports, open: OpenRun, screen: StoredRun['screen']): Reopened {
  const { step } = screen;
  const phase = possiblePhase(open, screen.phase);
  if (phase === 'plan' || phase === 'letter' || phase === 'sort') return { open, phase, step };
  if (phase === 'reveal') return { open, phase, step: Math.min(step, LAST_REVEAL_STEP) };
  if (phase !== 'film') return { open, phase, step: 0 };
  const watched = resumeInHand(ports, open);
  if (!watched.ok) return { open, phase: 'plan', step: 0 };
  return { open: asking(watched, step), phase, step };
}

/** If the question was up, it is up again, and the film stands at its moment. */
function asking(watched: Extract<Stepped, { ok: true }>, step: number): OpenRun {
  const { run } = watched;
  const { running } = run;
  if (running === null || running.question === null || step % SKIPPED !== 1) return run;
  const film = { ...running.film, start: running.film.to };
  return { ...run, running: { ...running, film, asking: true } };
}

/** The stored phase where the log allows it, else the nearest. */
export function possiblePhase(open: OpenRun, stored: string): Phase {
  if (stored === 'room') return 'room';
  const isPurpose = open.settings.regime === 'purpose';
  const done = open.past.length;
  const lost = replacedIn(open);
  if (!isOver(open)) {
    if (lost !== null) return stored === 'return' && lost === done ? 'return' : 'replaced';
    if (stored === 'return' && done > 0) return 'return';
    if (stored === 'predict' && predictionDue(open)) return 'predict';
    if (stored === 'sort' && sortingIsDue(open)) return 'sort';
    return stored === 'plan' || stored === 'film' ? stored : 'letter';
  }
  if (isPurpose) return stored === 'return' ? 'return' : 'compare';
  if (stored === 'return') return 'return';
  if (stored === 'predict' && predictionDue(open)) return 'predict';
  return stored === 'compare' ? 'compare' : 'reveal';
}

/** Help is shown in somebody's first month ever. */
export function isFirstMonthEver(shelf: readonly StoredRun[], except: string): boolean {
  return !shelf.some(({ id, summary }) => id !== except && summary.monthsDone > 0);
}

/** What of the inside belongs on the shelf: the run in hand and its screen. */
export function screenOf(internal: Internal): { readonly phase: Phase; readonly step: number } | null {
  return internal.phase === 'title' || internal.phase === 'runs'
    ? null
    : { phase: internal.phase, step: internal.step };
}
