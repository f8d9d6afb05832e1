/**
 * The lab: holds where the levers stand, runs their years once they rest, and shows what has come so far a few times a
 * second. A first picture needs three years; it is refined to a few hundred. The picture before a change is kept.
 */
import { COARSE, curveOf, type LabCurve, type LabYear, labJobs, labYear, verdictOf } from '../run/lab.ts';
import { assumptionsOf, type Levers, leversLink, readLevers, usualLevers } from '../run/labLevers.ts';
import { wrongsOf } from '../run/labWrong.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Lab, LabOrganisation, LabView, Study } from './labDoor.ts';
import type { Ensembles } from './ports.ts';

export interface LabPorts {
  readonly scenarios: readonly string[];
  fetchScenario(id: string): Promise<Scenario>;
  readonly ensembles: Ensembles & { close(): void };
  /** Where the levers stand becomes the address. */
  writeAddress(link: string): void;
  fetchStudy(id: string): Promise<Study>;
}

/** Milliseconds: a lever must rest; between two pictures. */
const REST = 60;
const PICTURE = 150;
/** So many years are more than a sketch. */
const SOLID = 60;
const nothing: LabCurve = { points: [], improving: null, years: 0 };

export function createLab(ports: LabPorts, hash: string): Lab {
  const listeners = new Set<() => void>();
  const verdict = verdictOf(nothing, 0);
  const still = { organisation: null, curve: nothing, verdict, before: null, done: 0, all: 0 } as const;
  let view: LabView = { ...readLevers(hash, ports.scenarios), ...still, running: false, failed: false };
  let stop = new AbortController();
  let resting: ReturnType<typeof setTimeout> | undefined;

  const show = (change: Partial<LabView>): void => {
    view = { ...view, ...change };
    for (const listener of listeners) listener();
  };
  const halt = (): AbortController => {
    clearTimeout(resting);
    stop.abort();
    stop = new AbortController();
    return stop;
  };

  const run = async (own: AbortController): Promise<void> => {
    const { levers } = view;
    const scenario = await ports.fetchScenario(levers.scenario);
    if (own.signal.aborted) return;
    const jobs = labJobs(levers, scenario);
    const years: LabYear[] = [];
    const before = comparable(view);
    const level = levers.level ?? scenario.target.level;
    show({
      organisation: organisationOf(scenario),
      // Another organisation's picture is no comparison.
      before: view.organisation?.id === scenario.id ? before : null,
      curve: nothing,
      verdict: verdictOf(nothing, level),
      done: 0,
      all: jobs.length,
      running: true,
    });
    let drawing: ReturnType<typeof setTimeout> | undefined;
    const draw = (): void => {
      drawing = undefined;
      if (own.signal.aborted) return;
      const curve = curveOf(years);
      show({ curve, verdict: verdictOf(curve, level), done: years.length });
    };
    await ports.ensembles.run(jobs, {
      signal: own.signal,
      keep: true,
      onResult: (year, index) => {
        const job = jobs[index];
        if (job !== undefined) years.push(labYear(job, year));
        if (years.length === COARSE) draw();
        else if (years.length > COARSE) drawing ??= setTimeout(draw, PICTURE);
      },
    });
    clearTimeout(drawing);
    draw();
    show({ running: false });
  };
  const runLater = (): void => {
    const own = halt();
    show({ failed: false });
    resting = setTimeout(() => {
      run(own).catch((error: unknown) => {
        if (own.signal.aborted) return;
        console.error(error);
        show({ running: false, failed: true });
      });
    }, REST);
  };
  const move = (levers: Levers, unused: readonly string[] = []): void => {
    show({ levers, unused });
    ports.writeAddress(leversLink(levers));
    runLater();
  };
  runLater();
  return {
    getView: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open(address) {
      const { levers, unused } = readLevers(address, ports.scenarios);
      if (leversLink(levers) !== leversLink(view.levers) || !view.running) move(levers, unused);
    },
    move: (levers) => move(levers),
    usual: usualLevers,
    scenarios: ports.scenarios,
    study: ports.fetchStudy,
    close() {
      halt();
      ports.ensembles.close();
    },
  };
}

/** While a lever is drawn along, the picture before is the last that was not only a first sketch. */
function comparable({ curve, before }: LabView): LabCurve | null {
  return curve.years >= (before === null ? COARSE : SOLID) ? curve : before;
}

function organisationOf({ id, target, numbers }: Scenario): LabOrganisation {
  const { level } = target;
  return { id, level, numbers, assumptions: assumptionsOf(id), wrongs: wrongsOf(id, level) };
}
