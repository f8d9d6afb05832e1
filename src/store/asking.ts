/**
 * What the reveal asks while it is read: the year again without a decision, and the hundreds who sat in the chair. An
 * answer to what is no longer asked is dropped; leaving the page stops what is still running.
 */
import { chairJobs, sitterOf } from '../run/chair.ts';
import type { ChairSettings, Sitter } from '../run/revealTypes.ts';
import type { Desk } from './desk.ts';
import { notice, withNotice } from './notices.ts';
import type { Internal, OpenRun } from './state.ts';
import type { ChairView } from './view.ts';

export function askWhatIf(desk: Desk, decision: string | null, atStake: boolean): void {
  const { open, phase } = desk.get();
  if (open === null || phase !== 'reveal') return;
  const asked = decision === null ? null : { decision, atStake, answer: null };
  desk.change((internal) => ({ ...internal, whatIf: asked }));
  if (asked === null) return;
  const isStillAsked = (internal: Internal): boolean => internal.whatIf === asked;
  desk.ports.reckoner.whatIf(open.log, asked.decision, atStake, open.people.met()).then(
    (answer) =>
      desk.change((internal) =>
        isStillAsked(internal) ? { ...internal, whatIf: { ...asked, answer } } : internal,
      ),
    (error: unknown) => {
      console.error(error);
      desk.change((internal) => (isStillAsked(internal) ? failed({ ...internal, whatIf: null }) : internal));
    },
  );
}

/** Everyone again under these settings; null: as the run was. What is there already is not run twice. */
export function watchChair(desk: Desk, settings: ChairSettings | null): void {
  const { open, phase, chair } = desk.get();
  if (open === null || phase !== 'reveal') return;
  if (chair !== null && isSame(chair.settings, settings) && (chair.running || chair.done === chair.all))
    return;
  leaveChair(desk);
  const jobs = chairJobs(open.scenario.id, open.log.seed, { ...open.log.settings, ...settings });
  const stop = new AbortController();
  desk.chair = stop;
  // Whoever has not answered yet stands where they stood under the settings before.
  const before = desk.get().chair?.sitters ?? [];
  const places: (Sitter | null)[] = jobs.map((_, i) => before[i] ?? null);
  const show = (change: Partial<ChairView>): void =>
    desk.change((internal) => (desk.chair === stop ? withChair(internal, open, change) : internal));
  show({ settings, sitters: [...places], done: 0, all: jobs.length, running: true });
  let done = 0;
  desk.ports.ensembles
    .run(jobs, {
      signal: stop.signal,
      onResult: (year, index) => {
        const job = jobs[index];
        if (job === undefined) return;
        places[index] = sitterOf(job, year);
        done += 1;
        show({ sitters: [...places], done });
      },
    })
    .then(
      () => show({ running: false }),
      (error: unknown) => {
        if (stop.signal.aborted) return;
        console.error(error);
        show({ running: false });
        desk.change(failed);
      },
    );
}

export function leaveChair(desk: Desk): void {
  desk.chair?.abort();
  desk.chair = null;
  desk.change((internal) =>
    internal.chair?.running === true
      ? { ...internal, chair: { ...internal.chair, running: false } }
      : internal,
  );
}

function withChair(internal: Internal, open: OpenRun, change: Partial<ChairView>): Internal {
  if (internal.open?.id !== open.id) return internal;
  const empty: ChairView = { settings: null, sitters: [], done: 0, all: 0, running: false };
  return { ...internal, chair: { ...empty, ...internal.chair, ...change } };
}

function isSame(a: ChairSettings | null, b: ChairSettings | null): boolean {
  return a?.level === b?.level && a?.stake === b?.stake && a?.horizon === b?.horizon;
}

function failed(internal: Internal): Internal {
  return { ...internal, notices: withNotice(internal.notices, notice('reveal-failed', 'reload')) };
}
