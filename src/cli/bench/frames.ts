/**
 * Script time a frame of the moving scene, from Chromium's own trace, in a department so overrun that 150 people and
 * staff are on the floor: a run as a link, with more patients than it can serve.
 */
import type { Page } from '@playwright/test';
import { encodeLink } from '../../run/codec.ts';
import { LOG_FORMAT } from '../../run/types.ts';
import type { Scenario } from '../../scenario/types.ts';
import { SIM_VERSION } from '../../sim/settings.ts';
import type { Ground } from './browser.ts';
import { runsMonth, skipsFilm, toPlan } from './play.ts';
import { median, type Row, row } from './rows.ts';

/** People a day, instead of 70. */
const DEMAND = 220;
const SETTLE = 3000; // milliseconds of film before and while the trace is taken
const TRACED = 6000;
/** Callbacks nearer to each other than this belong to one frame, microseconds. */
const SAME_FRAME = 4000;

/** At night, when fewest are there. */
const STAFF_ON_DUTY = 6;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  /** Microseconds by the clock, and of the thread's own time. */
  readonly dur?: number;
  readonly tdur?: number;
}

export async function frameRows(ground: Ground, scenario: Scenario): Promise<readonly Row[]> {
  const page = await ground.open();
  const link = encodeLink(
    {
      format: LOG_FORMAT,
      scenario: scenario.id,
      scenarioVersion: scenario.version,
      simVersion: SIM_VERSION,
      seed: 3,
      // Without a stake nobody asks, so that the film is not stopped by a question.
      settings: { stake: 'none', overrides: { 'demand.perDay': DEMAND } },
      decisions: [{}],
      injections: [],
    },
    scenario,
  );
  await page.goto(`${ground.address}/#r=${link}`);
  await toPlan(page).click();
  await runsMonth(page).click();
  await skipsFilm(page).waitFor();
  await page.locator('canvas').waitFor();
  await page.waitForTimeout(SETTLE);
  await ground.browser.startTracing(page, {
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  await page.waitForTimeout(TRACED);
  const trace: { traceEvents: readonly TraceEvent[] } = JSON.parse(
    String(await ground.browser.stopTracing()),
  );
  const people = await peopleShown(page);
  await page.context().close();
  return [
    row('scene, people and staff on the floor', people + STAFF_ON_DUTY, 'people', 150, 'at least'),
    row('scene, script time a frame, median', median(framesOf(trace.traceEvents)), 'ms', 4),
  ];
}

/** What the callbacks of one frame took together, milliseconds: those that follow each other closely are one frame's. */
function framesOf(events: readonly TraceEvent[]): readonly number[] {
  const callbacks = events
    .filter(({ name, ph }) => name === 'FireAnimationFrame' && ph === 'X')
    .toSorted((a, b) => a.ts - b.ts);
  const frames: number[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const { ts, dur = 0, tdur = dur } of callbacks) {
    const isSame = ts - end < SAME_FRAME;
    const before = isSame ? (frames.pop() ?? 0) : 0;
    frames.push(before + tdur / 1000);
    end = ts + dur;
  }
  return frames;
}

/** From the account beside the film: those in the service and those outside its door. */
async function peopleShown(page: Page): Promise<number> {
  const [present, , outside] = await page.locator('.film-beside dd').allTextContents();
  return Number(present) + Number(outside);
}
