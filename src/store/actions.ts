/** The commands, each a line or two over the pure functions. While another tab holds the run, none decides anything. */
import { encodeLink } from '../run/codec.ts';
import { encodeFile } from '../run/file.ts';
import { holdsRatchet } from '../run/ratchet.ts';
import { LOG_FORMAT, MOST_PLEDGE, type RunLog } from '../run/types.ts';
import { askWhatIf, leaveChair, watchChair } from './asking.ts';
import type { Commands, NewRun } from './commands.ts';
import type { Desk } from './desk.ts';
import { edited, sameAgain, undone } from './editing.ts';
import * as flow from './flow.ts';
import { replayed } from './month.ts';
import { notice, withNotice, withoutNotice } from './notices.ts';
import * as plan from './plan.ts';
import { putDown } from './putDown.ts';
import { failed, refreshShelf, restore, takeIn } from './restoring.ts';
import { carryOut } from './roomOrders.ts';
import { roomOf, waitsFor } from './roomRules.ts';
import { isFirstMonthEver, summaryOf } from './shelf.ts';
import { sorted } from './sorting.ts';
import type { Internal } from './state.ts';
import { successor } from './successor.ts';
import { SKIPPED } from './tutorial.ts';

export function makeCommands(desk: Desk): Commands {
  const { ports } = desk;
  /** A decision in the run in hand. */
  const decide = (change: (internal: Internal) => Internal): void =>
    desk.change((internal) => (internal.superseded ? heldElsewhere(internal) : change(internal)));
  const edit = (change: Parameters<typeof edited>[1]): void => decide((internal) => edited(internal, change));
  return {
    start: (wished) =>
      desk.change((internal) => {
        const log = newLog(desk, wished);
        return log === null ? unknownScenario(internal, wished.scenario) : started(desk, internal, log, null);
      }),
    next: () => decide((internal) => flow.next(ports, internal, successor)),
    back: () => desk.change(flow.back),
    setPost: (post, count) => edit((context, draft) => plan.withPost(context, draft, post, count)),
    setTone: (tone) => edit((context, draft) => plan.withTone(context, draft, tone)),
    setSuggestion: (id, option) => edit((context, draft) => plan.withSuggestion(context, draft, id, option)),
    setImprovement: (id) => edit((context, draft) => plan.withImprovement(context, draft, id)),
    setExpectation: (chart) => edit((context, draft) => plan.withExpectation(context, draft, chart)),
    sortContact: (index, kind) => decide((internal) => sorted(internal, index, kind)),
    answerBoard: (answer) => decide((internal) => flow.answerBoard(internal, answer)),
    setGoAndLook: (on) => edit((context, draft) => plan.withGoAndLook(context, draft, on)),
    setWriteBack: (kind) => edit((context, draft) => plan.withWriteBack(context, draft, kind)),
    undo: () => decide(undone),
    sameAgain: () => decide(sameAgain),
    runMonth: () =>
      decide((internal) => (waitsFor(internal) === null ? flow.runMonth(ports, internal) : internal)),
    answer: (id, choice) => decide((internal) => flow.answer(ports, internal, id, choice)),
    filmEnded: () => decide((internal) => flow.filmEnded(ports, internal)),
    predict: (of100) => decide((internal) => flow.predict(internal, of100)),
    skipTutorial: () =>
      decide((internal) => (internal.step >= SKIPPED ? internal : { ...internal, step: skipped(internal) })),
    goToStep: (step) => decide((internal) => atStep(internal, step)),
    runOnPurpose: () => decide((internal) => onPurpose(desk, internal)),
    openCompare: () => decide((internal) => (mayCompare(internal) ? flow.at(internal, 'compare') : internal)),
    setPledge: (text) => decide((internal) => withPledge(internal, text)),
    askWhatIf: (decision, atStake = true) => askWhatIf(desk, decision, atStake),
    watchChair: (settings) => watchChair(desk, settings),
    leaveChair: () => leaveChair(desk),
    openRuns: () => {
      desk.change((internal) => ({ ...putDown(internal), phase: 'runs', step: 0 }));
      void refreshShelf(desk);
    },
    openRun: (id) => void restore(desk, id, 'aloud').catch((error: unknown) => failed(desk, error)),
    deleteRun: (id) => {
      desk.change((internal) =>
        internal.open?.id === id ? { ...putDown(internal), phase: 'runs' } : internal,
      );
      ports.seats.write(id, null);
      void ports.saves.remove(id).then(() => refreshShelf(desk));
    },
    toTitle: () => {
      desk.change((internal) => ({ ...putDown(internal), phase: 'title', step: 0 }));
      void refreshShelf(desk);
    },
    link: () => {
      const { open } = desk.get();
      return open === null ? '' : `${ports.address()}#r=${encodeLink(open.log, open.scenario)}`;
    },
    file: () => {
      const { open } = desk.get();
      if (open === null) return { name: '', text: '' };
      const { scenario, log } = open;
      const regime = open.settings.regime === 'purpose' ? '-on-purpose' : '';
      return {
        name: `unmoored-${scenario.id}-${log.seed}${regime}-month-${log.decisions.length}.json`,
        text: encodeFile(log, summaryOf(open)),
      };
    },
    importText: (text) => void takeIn(desk, text).catch((error: unknown) => failed(desk, error)),
    dismissNotice: (id) =>
      desk.change((internal) => ({ ...internal, notices: withoutNotice(internal.notices, id) })),
    takeOver: () => {
      const { open } = desk.get();
      if (open !== null) void restore(desk, open.id, 'aloud').catch((error: unknown) => failed(desk, error));
    },
    toRoom: (order) => {
      if (order.kind === 'under-target') desk.change((internal) => underTarget(desk, internal));
      else carryOut(desk, order);
    },
    setPreferences: (wished) => {
      const preferences = { ...desk.get().preferences, ...wished };
      ports.preferences.write(preferences);
      if (wished.language !== undefined) ports.setLanguage(wished.language);
      desk.change((internal) => ({ ...internal, preferences }));
    },
  };
}

/** A part of the game that could not be fetched, most likely for want of a network. */
function heldElsewhere(internal: Internal): Internal {
  return { ...internal, notices: withNotice(internal.notices, notice('superseded', 'take-over')) };
}

function newLog(desk: Desk, wished: NewRun): RunLog | null {
  const scenario = desk.ports.findScenario(wished.scenario);
  if (scenario === undefined) return null;
  const { months, stake } = wished;
  const seed = (wished.seed ?? desk.ports.drawSeed()) >>> 0;
  return {
    format: LOG_FORMAT,
    scenario: scenario.id,
    scenarioVersion: scenario.version,
    simVersion: desk.ports.simVersion,
    seed,
    settings: {
      tenure: true,
      ...(holdsRatchet(seed) && { ratchet: true }),
      ...(months === undefined ? {} : { months }),
      ...(stake === undefined ? {} : { stake }),
    },
    decisions: [],
    injections: [],
  };
}

function unknownScenario(internal: Internal, detail: string): Internal {
  const problem = notice('problems.unknown-scenario', 'dismiss', { detail });
  return { ...internal, notices: withNotice(internal.notices, problem) };
}

function started(desk: Desk, internal: Internal, log: RunLog, pairOf: string | null): Internal {
  const scenario = desk.ports.findScenario(log.scenario);
  if (scenario === undefined) return unknownScenario(internal, log.scenario);
  const teaching = pairOf === null && isFirstMonthEver(internal.shelf, '');
  const identity = { id: desk.ports.saves.newId(), pairOf, pledge: '', teaching };
  const step = replayed(desk.ports, scenario, log, identity);
  if (!step.ok) return internal;
  return { ...putDown(internal), open: step.run, phase: 'letter', step: 0 };
}

/** The same year and people, without a target. */
function onPurpose(desk: Desk, internal: Internal): Internal {
  const run = internal.open;
  if (run === null || internal.phase !== 'reveal' || run.settings.regime !== 'target') return internal;
  const room = roomOf(internal);
  if (room !== null && room.stage !== 'ended') {
    return { ...internal, notices: withNotice(internal.notices, notice('room-later')) };
  }
  const { ratchet: _, ...settings } = run.log.settings;
  const log: RunLog = { ...run.log, settings: { ...settings, regime: 'purpose' }, decisions: [] };
  return started(desk, internal, log, run.id);
}

/** The same year and people under a target, beside a year that a room had run on purpose. */
function underTarget(desk: Desk, internal: Internal): Internal {
  const run = internal.open;
  if (run === null || run.settings.regime !== 'purpose' || roomOf(internal)?.stage !== 'ended')
    return internal;
  const { regime: _, ...settings } = run.log.settings;
  return started(desk, internal, { ...run.log, settings, decisions: [] }, run.id);
}

function mayCompare(internal: Internal): boolean {
  return internal.phase === 'reveal' && internal.open !== null;
}

function withPledge(internal: Internal, text: string): Internal {
  const { open } = internal;
  if (open === null || internal.phase !== 'reveal') return internal;
  return { ...internal, open: { ...open, pledge: text.slice(0, MOST_PLEDGE) } };
}

function skipped(internal: Internal): number {
  return SKIPPED + (internal.phase === 'film' ? internal.step : 0);
}

/** Steps of the reveal, and of the first plan's help. */
function atStep(internal: Internal, step: number): Internal {
  if (!Number.isInteger(step) || step < 0) return internal;
  if (internal.phase === 'reveal') return { ...internal, step: Math.min(flow.LAST_REVEAL_STEP, step) };
  return internal.phase === 'plan' ? { ...internal, step: Math.min(SKIPPED, step) } : internal;
}
