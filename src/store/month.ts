/**
 * The months of a run through the core's door: opening a run, running the month in hand up to its next question,
 * closing it, and going through a whole log again. The same `booked` serves play and resume, so both give the same.
 */

import { type Pieces, whole } from '../lib/pieces.ts';
import { chartsOf } from '../run/charts.ts';
import { dayOutOf } from '../run/dayOut.ts';
import { monthFacts } from '../run/facts.ts';
import { chooseNotes } from '../run/notes.ts';
import { standingsOf } from '../run/standing.ts';
import type { NoteChosen, RunLog } from '../run/types.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Door, MonthDecisions, MonthOutcome, Refusal, RunOptions, Settings } from '../sim/types.ts';
import { withNextMonth } from './ahead.ts';
import { filmOf, monthFrom, resultIn, runningInHand } from './inHand.ts';
import { follow, meetKnown } from './known.ts';
import { meetAsked, meetInMonth, meetQuestion } from './meeting.ts';
import { peopleOf } from './people.ts';
import type { Ports } from './ports.ts';
import { isOnPurpose, mustStop, planIsDue, sameAgainOf, withSignal } from './quarters.ts';
import type { OpenRun, PastMonth, Running } from './state.ts';

export interface RunIdentity {
  readonly id: string;
  readonly pairOf: string | null;
  readonly pledge: string;
  readonly teaching: boolean;
}

export type Stepped =
  | { readonly ok: true; readonly run: OpenRun }
  | { readonly ok: false; readonly reason: Refusal; readonly detail: string };

function doorOf(ports: Ports, run: OpenRun): Door {
  return ports.door(run.scenario);
}

/** A run before its first month, whose letter is not written yet. */
function* unopened(ports: Ports, scenario: Scenario, log: RunLog, identity: RunIdentity): Pieces<OpenRun> {
  const settings: Settings = { ...ports.defaultSettings(scenario), ...log.settings };
  const service = yield* ports.door(scenario).openingService(log.seed, settings);
  const people = peopleOf({
    classes: scenario.classes,
    traits: (person) => ports.traits(scenario, log.seed, person),
    nameOf: ports.nameOf,
  });
  return {
    ...identity,
    scenario,
    settings,
    log: { ...log, decisions: [] },
    service,
    people,
    past: [],
    results: [],
    known: [],
    level: settings.level,
    letters: [],
    offered: [],
    events: [],
    draft: {},
    undo: [],
    running: null,
    charts: [],
  };
}

/** Runs the month in hand with its draft, up to the next question or to its end. `start`: where the film begins. */
export function runInHand(ports: Ports, run: OpenRun, start: number, answered: number): Stepped {
  const outcome = whole(runningInHand(ports, run));
  if (outcome.kind === 'refused') return { ok: false, reason: outcome.reason, detail: outcome.detail };
  const question = outcome.kind === 'question' ? outcome.question : null;
  const result = resultIn(outcome);
  meetKnown(run.known, run.scenario, run.people, result);
  meetAsked(run, result.ledger.asked);
  const running: Running = {
    outcome,
    question,
    asking: false,
    answered,
    film: filmOf(ports, run, outcome, start, answered),
  };
  if (question !== null) meetQuestion(run, question);
  return { ok: true, run: { ...run, running } };
}

/** The month in hand again, question by question, as after a reload. */
export function resumeInHand(ports: Ports, run: OpenRun): Stepped {
  const answers = run.draft.answers ?? {};
  let known: Readonly<Record<string, string>> = {};
  let start = monthFrom(run);
  for (let answered = 0; ; answered++) {
    const decisions = { ...withSignal(run), answers: known };
    const options: RunOptions = { unanswered: 'ask', injections: run.log.injections };
    const outcome = whole(doorOf(ports, run).runningMonth(run.service, decisions, options));
    const choice = outcome.kind === 'question' ? answers[outcome.question.id] : undefined;
    if (outcome.kind !== 'question' || choice === undefined) return runInHand(ports, run, start, answered);
    known = { ...known, [outcome.question.id]: choice };
    start = outcome.question.at;
  }
}

/** Books a month that has run to its end: into the log, the books and the standing. */
function booked(
  run: OpenRun,
  decisions: MonthDecisions,
  outcome: Extract<MonthOutcome, { kind: 'done' }>,
): OpenRun {
  const { scenario, settings } = run;
  const { seed } = run.log;
  const improvement = outcome.state.plan.improvement;
  const results = [...run.results, { ...outcome.result, trace: null }];
  const allDecisions = [...run.log.decisions, decisions];
  const standings = standingsOf({ scenario, settings, seed, results, decisions: allDecisions });
  const standing = standings.at(-1);
  if (standing === undefined) return run;
  const facts = monthFacts({
    scenario,
    settings,
    seed,
    results,
    standings,
    plan: outcome.state.plan,
    decisions: allDecisions,
    levelAhead: outcome.state.ahead.level,
  });
  const notes = chooseNotes({
    scenario,
    facts,
    records: outcome.result.records,
    seed,
    month: standing.month,
    used: idsSent(run),
  });
  const { ledger } = outcome.result;
  const known = follow(run.known, scenario, run.people, outcome.result);
  const month: PastMonth = {
    month: standing.month,
    decisions,
    standing,
    facts,
    figure: standing.figure,
    level: standing.level,
    counted: facts['counted'] ?? 0,
    inTime: facts['inTime'] ?? 0,
    notes,
    offered: run.offered,
    found: ledger.found,
    dayOut:
      decisions.goAndLook === true ? dayOutOf(scenario, seed, standing.month, outcome.result.records) : null,
    improvement,
    sickDays: facts['sickDays'] ?? 0,
    agencyShifts: ledger.agencyShifts,
  };
  meetInMonth({ ...run, results }, outcome.result, month);
  return {
    ...run,
    log: { ...run.log, decisions: allDecisions },
    service: outcome.state,
    past: [...run.past, month],
    results,
    known,
    level: standing.level,
    draft: {},
    undo: [],
    running: null,
    charts: isOnPurpose(run) ? chartsOf(scenario, results) : [],
  };
}

function idsSent(run: OpenRun): readonly string[] {
  const opening: readonly NoteChosen[] = run.past.length === 0 ? run.letters : [];
  return [...opening, ...run.past.flatMap(({ notes }) => notes)].map(({ id }) => id);
}

/** The month in hand has been watched to its end; within a quarter others follow. */
export function closeInHand(ports: Ports, run: OpenRun, until: number): Stepped {
  const outcome = run.running?.outcome;
  if (outcome?.kind !== 'done') return { ok: true, run };
  const again = sameAgainOf(run.draft);
  const first = { ...booked(run, withSignal(run), outcome), draft: again };
  return goOn(ports, first, mustStop(first) ? first.past.length : until);
}

/**
 * The quarter's plan goes on as it was made until there is a plan to make, the board has a question, or a room has not
 * opened the next month. `until`: the last that may be run.
 */
export function goOn(ports: Ports, run: OpenRun, until: number): Stepped {
  const again = sameAgainOf(run.draft);
  const isFirst = (each: OpenRun) => each.past.length === run.past.length;
  const step = played(
    ports,
    run,
    Math.min(run.settings.months, until),
    (each) => (isFirst(each) ? run.draft : again),
    (each) => !isFirst(each) && mustStop(each),
  );
  return step.ok ? { ok: true, run: { ...step.run, draft: planIsDue(step.run) ? {} : again } } : step;
}

/** Runs whole months, nobody asked, until so many are done or somebody has to be; then opens the next. */
export function played(...months: Parameters<typeof playing>): Stepped {
  return whole(playing(...months));
}

function* playing(
  ports: Ports,
  from: OpenRun,
  months: number,
  decide: (run: OpenRun) => MonthDecisions,
  isDue: (run: OpenRun) => boolean = () => false,
): Pieces<Stepped> {
  let run = withNextMonth(from);
  while (run.past.length < months && !isDue(run)) {
    const decisions = decide(run);
    const outcome = yield* doorOf(ports, run).runningMonth(run.service, decisions, {
      injections: run.log.injections,
      // Who is known by name is followed through months that nobody watches, too.
      trace: run.scenario.known !== undefined,
    });
    if (outcome.kind === 'refused') return { ok: false, reason: outcome.reason, detail: outcome.detail };
    if (outcome.kind === 'question')
      return { ok: false, reason: 'unknown-choice', detail: outcome.question.id };
    run = withNextMonth(booked(run, decisions, outcome));
    yield;
  }
  return { ok: true, run };
}

/** A run at the point its log has reached. */
export function replayed(...run: Parameters<typeof replaying>): Stepped {
  return whole(replaying(...run));
}

export function* replaying(
  ports: Ports,
  scenario: Scenario,
  log: RunLog,
  identity: RunIdentity,
): Pieces<Stepped> {
  const opened = yield* unopened(ports, scenario, log, identity);
  return yield* playing(ports, opened, log.decisions.length, (run) => log.decisions[run.past.length] ?? {});
}
