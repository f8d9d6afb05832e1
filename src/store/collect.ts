/**
 * The collect page: reads runs, has their figures worked out one after the other, and tells what they come to. A run is
 * kept as its link with its name, so that the page is as it was after a reload, where the browser allows it.
 */
import { TookTooLong } from '../lib/pieces.ts';
import { encodeLink } from '../run/codec.ts';
import { readRun } from '../run/read.ts';
import type { ManagerRows, RoomRows } from '../run/roomReckon.ts';
import type { RoomStory } from '../run/roomStories.ts';
import type { RunLog } from '../run/types.ts';
import type { Scenario } from '../scenario/types.ts';
import { pastedRuns } from '../session/collectText.ts';
import { exportOf } from '../session/exportFiles.ts';
import { roomTold } from '../session/roomTold.ts';
import type { TruthRow } from '../session/state.ts';
import { storiesInTurn } from '../session/storiesTold.ts';
import { storyRuns } from '../session/sums.ts';
import type { Collect, CollectView, Refused } from './collectDoor.ts';
import { type Collected, managerRow, readShelf, rowOf, sessionRun, stepsOf, truthOf } from './collected.ts';

export interface CollectPorts {
  findScenario(id: string): Scenario | undefined;
  readonly simVersion: number;
  readonly reckoner: {
    roomRows(log: RunLog): Promise<RoomRows>;
    roomManagers(log: RunLog): Promise<readonly ManagerRows[]>;
    roomStories(log: RunLog): Promise<readonly RoomStory[]>;
  };
  /** What this browser keeps for the page; `write` says whether it could. */
  readonly shelf: { read(): string | null; write(text: string): boolean };
}

/** A room smaller than this is filled with standard managers. */
const SMALL = 5;
/** As many as a room has. */
const MOST = 500;
/** Of what could not be used, the newest are told. */
const MOST_REFUSED = 40;
/** Letters of a text by which it is recognised. */
const SHOWN = 48;

export function createCollect(ports: CollectPorts): Collect {
  const listeners = new Set<() => void>();
  let runs: readonly Collected[] = [];
  let refused: readonly Refused[] = [];
  let managers: readonly TruthRow[] = [];
  let stories: CollectView['stories'] = null;
  let storiesOf = '';
  let kept = true;
  let counted = 0;
  let closed = false;
  let line: Promise<void> = Promise.resolve();
  let view = viewOf();

  function viewOf(): CollectView {
    const truths = runs.flatMap(({ truth }) => (truth === null ? [] : [truth]));
    const told = roomTold(
      [...truths, ...managers],
      runs.map(({ id, name }) => ({ id, name, removed: false })),
    );
    return {
      rows: runs.map(rowOf),
      refused,
      pending: runs.filter(({ truth }) => truth === null).length,
      told,
      stories,
      steps: stepsOf(truths),
      kept,
    };
  }
  const show = (): void => {
    if (closed) return;
    view = viewOf();
    for (const listener of listeners) listener();
  };
  const keep = (): void => {
    kept = ports.shelf.write(JSON.stringify(runs.map(({ name, link }) => ({ name, link }))));
  };
  /** One question to the worker at a time, so that leaving the page leaves no long queue. */
  const then = (work: () => Promise<void>): void => {
    line = line.then(() => (closed ? undefined : work())).catch((error: unknown) => console.error(error));
  };
  const change = (id: string, to: Partial<Collected>): void => {
    runs = runs.map((run) => (run.id === id ? { ...run, ...to } : run));
  };

  const reckon = (id: string): void =>
    then(async () => {
      const run = runs.find((each) => each.id === id);
      if (run === undefined) return;
      const refuseIt = (reason: 'impossible' | 'too-heavy', detail = ''): void => {
        runs = runs.filter((each) => each.id !== id);
        keep();
        refuse(run.name, reason, detail);
      };
      try {
        const rows = await ports.reckoner.roomRows(run.log);
        if (rows.refused !== null) return refuseIt('impossible', rows.refused.detail);
        change(id, { truth: truthOf(run, rows) });
        show();
      } catch (error) {
        if (!(error instanceof TookTooLong)) throw error;
        refuseIt('too-heavy');
      }
    });
  /** For every organisation with few runs, the standard managers with the people of its first. */
  const fill = (): void =>
    then(async () => {
      const filled: TruthRow[] = [];
      for (const scenario of new Set(runs.map(({ log }) => log.scenario))) {
        const there = runs.filter(({ log }) => log.scenario === scenario);
        const [first] = there;
        if (first === undefined || there.length >= SMALL) continue;
        const rows = await ports.reckoner.roomManagers(first.log);
        filled.push(...rows.map((each) => managerRow(scenario, each)));
      }
      managers = filled;
      show();
    });

  function refuse(source: string, reason: Refused['reason'], detail = ''): void {
    setAside(source, reason, detail);
    show();
  }
  function setAside(source: string, reason: Refused['reason'], detail = ''): void {
    counted += 1;
    const added = { id: `no${counted}`, source: shortened(source), reason, detail };
    refused = [added, ...refused].slice(0, MOST_REFUSED);
  }
  const take = (name: string, text: string, source: string): void => {
    const read = readRun(text, ports.findScenario, ports.simVersion);
    if (!read.ok) {
      setAside(source, read.reason, read.detail);
      return;
    }
    const { log } = read.value;
    const scenario = ports.findScenario(log.scenario);
    if (scenario === undefined) return;
    const link = encodeLink(log, scenario);
    if (runs.some((run) => run.link === link)) setAside(source, 'twice');
    else if (runs.length >= MOST) setAside(source, 'room-full', String(MOST));
    else {
      counted += 1;
      const run: Collected = { id: `run${counted}`, name, link, log, truth: null };
      runs = [...runs, run];
      reckon(run.id);
    }
  };
  const add = (text: string, source = ''): void => {
    const before = runs.length;
    for (const pasted of pastedRuns(text))
      take(pasted.name, pasted.text, source === '' ? pasted.text : source);
    if (runs.length > before) fill();
    stories = null;
    keep();
    show();
  };

  restore();

  function restore(): void {
    for (const { name, link } of readShelf(ports.shelf.read())) take(name, link, link);
    if (runs.length > 0) fill();
    show();
  }

  return {
    getView: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add,
    refuse,
    dismiss(id) {
      refused = refused.filter((each) => each.id !== id);
      show();
    },
    rename(id, name) {
      change(id, { name: name.slice(0, 40) });
      keep();
      show();
    },
    remove(id) {
      runs = runs.filter((run) => run.id !== id);
      stories = null;
      fill();
      keep();
      show();
    },
    clear() {
      runs = [];
      refused = [];
      managers = [];
      stories = null;
      keep();
      show();
    },
    askForStories() {
      const chosen = storyRuns(
        view.told === null ? [] : runs.flatMap(({ truth }) => (truth === null ? [] : [truth])),
      );
      const wanted = chosen.join(' ');
      if (stories !== null || storiesOf === wanted) return;
      storiesOf = wanted;
      then(async () => {
        const found: (readonly RoomStory[])[] = [];
        for (const id of chosen) {
          const run = runs.find((each) => each.id === id);
          if (run !== undefined) found.push(await ports.reckoner.roomStories(run.log));
        }
        stories = storiesInTurn(found);
        storiesOf = '';
        show();
      });
    },
    exported: (kind, words) => exportOf(kind, runs.flatMap(sessionRun), words, 'collected'),
    close() {
      closed = true;
    },
  };
}

function shortened(source: string): string {
  return source.length > SHOWN ? `${source.slice(0, SHOWN)}…` : source;
}
