/**
 * The engine's calendar and draws on the plainest queue there is, M/M/8, against the npm package simjs on the same
 * queue in the same run. Both must find the waiting time that theory gives, or the comparison means nothing.
 */
import { createRequire } from 'node:module';
import {
  type Calendar,
  createCalendar,
  eventCode,
  nextTime,
  schedule,
  takeNext,
} from '../../lib/calendar.ts';
import { keyOf } from '../../lib/draw.ts';
import { atDraw, exponential } from '../../lib/quantile.ts';
import { computed } from './computed.ts';
import { median, type Row, row } from './rows.ts';

const SERVERS = 8;
/** Customers a minute; each server serves one a minute. */
const ARRIVALS = 7.2;
const CUSTOMERS = 400_000;
const RUNS = 5;
const WARM_UPS = 5;
/** Mean wait of M/M/8 at a load of 0.9, minutes (Erlang C: 0.7017 / 0.8). */
const THEORY = 0.877;
/** How far a run of this length may lie from it. */
const TOLERANCE = 0.15;

const ARRIVAL = 0;
const DEPARTURE = 1;
const FIRST_DEPARTURE = eventCode(DEPARTURE, 0);
const GAP = 1;
const WORK = 2;

interface Finding {
  readonly events: number;
  readonly seconds: number;
  readonly meanWait: number;
}

export function queueRows(): readonly Row[] {
  for (let run = 0; run < WARM_UPS; run++) {
    runOurs(run, CUSTOMERS / 10);
    runSimjs(run, CUSTOMERS / 10);
  }
  const seeds = Array.from({ length: RUNS }, (_, run) => run + 1);
  // By turns, so that whatever else the machine does falls on both.
  const pairs = seeds.map((seed) => ({
    ours: timed(() => runOurs(seed, CUSTOMERS)),
    theirs: timed(() => runSimjs(seed, CUSTOMERS)),
  }));
  const speed = median(pairs.map(({ ours }) => speedOf(ours)));
  const ratio = median(pairs.map(({ ours, theirs }) => speedOf(ours) / speedOf(theirs)));
  const waits = [pairs.map(({ ours }) => ours.meanWait), pairs.map(({ theirs }) => theirs.meanWait)];
  const off = Math.max(...waits.map((means) => Math.abs(median(means) / THEORY - 1)));
  return [
    row('M/M/8, events by calendar and draws', speed / 1e6, 'million/s', 1, 'at least'),
    row('M/M/8, times as fast as simjs', ratio, 'times', 20, 'at least'),
    row('M/M/8, mean wait off theory', 100 * off, '%', 100 * TOLERANCE),
  ];
}

/** Events a second. */
function speedOf({ events, seconds }: Finding): number {
  return events / seconds;
}

export function timed(run: () => Omit<Finding, 'seconds'>): Finding {
  const start = computed();
  const found = run();
  return { ...found, seconds: (computed() - start) / 1000 };
}

interface Desk {
  readonly seed: number;
  readonly calendar: Calendar;
  /** Arrival times of those waiting, a ring. */
  readonly line: Float64Array;
  head: number;
  tail: number;
  free: number;
  arrived: number;
  begun: number;
  waited: number;
}

export function runOurs(seed: number, customers: number): Omit<Finding, 'seconds'> {
  const desk: Desk = {
    seed,
    calendar: createCalendar(),
    line: new Float64Array(1 << 16),
    head: 0,
    tail: 0,
    free: SERVERS,
    arrived: 0,
    begun: 0,
    waited: 0,
  };
  schedule(desk.calendar, 0, eventCode(ARRIVAL, 0));
  let events = 0;
  while (desk.calendar.size > 0) {
    next(desk, customers);
    events++;
  }
  return { events, meanWait: desk.waited / desk.begun };
}

/** One event: an arrival joins the line, a departure frees a server; then whoever can be served is. */
function next(desk: Desk, customers: number): void {
  const { calendar, line } = desk;
  const now = nextTime(calendar);
  const code = takeNext(calendar);
  if (code < FIRST_DEPARTURE) {
    line[desk.tail++ & 0xffff] = now;
    desk.arrived++;
    if (desk.arrived < customers) {
      const gap = atDraw(exponential, keyOf(desk.seed, desk.arrived, 0), GAP) / ARRIVALS;
      schedule(calendar, now + gap, eventCode(ARRIVAL, desk.arrived));
    }
  } else {
    desk.free++;
  }
  while (desk.free > 0 && desk.head < desk.tail) {
    desk.waited += now - (line[desk.head++ & 0xffff] as number);
    const work = atDraw(exponential, keyOf(desk.seed, desk.begun, 0), WORK);
    schedule(calendar, now + work, eventCode(DEPARTURE, desk.begun));
    desk.begun++;
    desk.free--;
  }
}

/** What we use of simjs, which has no types of its own. */
interface Simjs {
  readonly Sim: new () => SimjsRun;
  readonly Facility: new (
    name: string,
    discipline: unknown,
    servers: number,
  ) => { systemStats(): { durationSeries: { average(): number } } };
  readonly Random: new (seed: number) => { exponential(rate: number): number };
  readonly Entity: { new (): SimjsEntity; readonly prototype: SimjsEntity };
}

interface SimjsRun {
  addEntity(kind: unknown): void;
  simulate(until: number): void;
}

interface SimjsEntity {
  readonly sim: SimjsRun;
  useFacility(facility: unknown, minutes: number): { done(callback: () => void): unknown };
  setTimer(minutes: number): { done(callback: () => void, on: unknown): unknown };
}

/** The package puts itself on `window` and exports nothing. */
function loadSimjs(): Simjs {
  const home: { Sim?: Simjs } = {};
  Reflect.set(globalThis, 'window', home);
  createRequire(import.meta.url)('simjs');
  Reflect.deleteProperty(globalThis, 'window');
  if (home.Sim === undefined) throw new Error('simjs has changed: it no longer sets window.Sim');
  return home.Sim;
}

let simjs: Simjs | undefined;

/**
 * Every customer is an entity of its own, an "active actor" in its words, as every person is one in our engine.
 * (A single source that asks the facility for all of them runs two to three times as fast, without any persons.)
 */
function runSimjs(seed: number, customers: number): Omit<Finding, 'seconds'> {
  simjs ??= loadSimjs();
  const { Sim, Facility, Random, Entity } = simjs;
  const random = new Random(seed);
  const desk = new Facility('desk', Reflect.get(Facility, 'FCFS'), SERVERS);
  let arrived = 0;
  let events = 0;
  const ask = Entity.prototype.useFacility;
  class Customer extends Entity {
    start(): void {
      ask.call(this, desk, random.exponential(1)).done(() => {
        events++;
      });
    }
  }
  class Source extends Entity {
    start(): void {
      arrived++;
      events++;
      this.sim.addEntity(Customer);
      if (arrived < customers) this.setTimer(random.exponential(ARRIVALS)).done(this.start, this);
    }
  }
  const sim = new Sim();
  sim.addEntity(Source);
  sim.simulate(Number.MAX_SAFE_INTEGER);
  // Time in the system less the minute of service.
  return { events, meanWait: desk.systemStats().durationSeries.average() - 1 };
}
