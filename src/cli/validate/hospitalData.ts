/**
 * What validation looks at in a hospital on one seed: a year of each arm, and a sweep of pressure. Shares and times of
 * stays are those of the books, as in the published studies; delay to a bed is true time.
 */
import { WEEK } from '../../lib/time.ts';
import type { ManagerId } from '../../run/managers.ts';
import { managedYear } from '../../run/summary.ts';
import type { Year } from '../../run/year.ts';
import type { Minutes, Scenario } from '../../scenario/types.ts';
import { driftOf } from '../../scoring/drift.ts';
import { addTallies, FLAG, figureOf, NEVER, reportedByMonth } from '../../scoring/measures.ts';
import { median } from '../../scoring/weekly.ts';
import { armYear, type ByArm, inEachArm } from './arms.ts';
import { type Inspected, inspectedOf } from './inspection.ts';
import { percent } from './row.ts';

/**
 * The sweep of pressure (V5): the same hospital from none to terror under a manager who changes nothing, so that only
 * the pressure differs; then under managers who respond to it, dutifully or by gaming.
 */
const PRESSURES = [0.1, 0.25, 0.4, 0.55, 0.7, 0.85, 1] as const;
const HIGH_PRESSURES = [0.7, 1] as const;
/** Hospitals differ in their beds: shares of the scenario's own, under less pressure. */
const FEWER_BEDS = [0.88, 0.94] as const;
const LOW_PRESSURES = [0.1, 0.4] as const;
/** Name of the number of beds. */
const BEDS = 'bed.count';
const NO_TARGET = { regime: 'none' } as const;

/** Counts of people by how long they stayed, by the books. */
export interface StayCounts {
  readonly people: number;
  /** Left 220 to 240 minutes, and 230 to 240 minutes, after their clock started. */
  readonly last20: number;
  readonly last10: number;
  readonly medianStay: Minutes;
  readonly meanStay: Minutes;
}

/** Admitted people by true minutes from arrival to a bed, with the deaths that delay is expected to add. */
export interface DelayBand {
  readonly people: number;
  readonly deaths: number;
}

export interface ArmRow {
  readonly admitted: StayCounts;
  readonly discharged: StayCounts;
  readonly reported: number;
  readonly trueFigure: number;
  readonly timeToSeen: Minutes;
  /** Visits within seven days of the same person's last, points of all visits. */
  readonly backInAWeek: number;
  readonly delayDeaths: number;
  readonly under5h: DelayBand;
  readonly from6to8h: DelayBand;
  readonly from8to12h: DelayBand;
}

/** One hospital year: where the figure stood, and deaths by delay. */
export interface SweepPoint {
  readonly manager: ManagerId;
  readonly stake: number;
  /** Beds as a share of the scenario's own. */
  readonly beds: number;
  readonly figure: number;
  readonly delayDeaths: number;
  readonly perThousandAdmitted: number;
}

export interface HospitalSeed {
  readonly arms: ByArm<ArmRow>;
  readonly inspected: Inspected;
  readonly sweep: readonly SweepPoint[];
}

export function hospitalOf(scenario: Scenario, seed: number): HospitalSeed {
  const arms = inEachArm((arm) => armRow(armYear(scenario, arm, seed)));
  return { arms, inspected: inspectedOf(scenario, seed), sweep: sweepOf(scenario, seed) };
}

function armRow(year: Year): ArmRow {
  const { deadline } = year.scenario.target;
  const { reported, trueFigure } = driftOf(year.results).year;
  const seenAfter: number[] = [];
  const stays = { admitted: [] as number[], discharged: [] as number[] };
  const bands = { under5h: band(), from6to8h: band(), from8to12h: band() };
  let delayDeaths = 0;
  for (const { records } of year.results) {
    const flags = records.column('flags');
    const arrived = records.column('arrived');
    const seen = records.column('seen');
    const started = records.column('clockStarted');
    const stopped = records.column('clockStopped');
    const bedReached = records.column('bedReached');
    const deaths = records.column('delayDeaths');
    for (let i = 0; i < records.length; i++) {
      const died = deaths[i] as number;
      delayDeaths += died;
      if ((seen[i] as number) < 0) continue;
      const admitted = ((flags[i] as number) & FLAG.admitted) !== 0;
      seenAfter.push((seen[i] as number) - (arrived[i] as number));
      if ((stopped[i] as number) >= 0) {
        stays[admitted ? 'admitted' : 'discharged'].push((stopped[i] as number) - (started[i] as number));
      }
      if (!admitted || (bedReached[i] as number) < 0) continue;
      const hours = ((bedReached[i] as number) - (arrived[i] as number)) / 60;
      const into =
        hours < 5
          ? bands.under5h
          : hours < 6
            ? null
            : hours < 8
              ? bands.from6to8h
              : hours < 12
                ? bands.from8to12h
                : null;
      if (into === null) continue;
      into.people += 1;
      into.deaths += died;
    }
  }
  return {
    admitted: countStays(stays.admitted, deadline),
    discharged: countStays(stays.discharged, deadline),
    reported,
    trueFigure,
    timeToSeen: median(seenAfter),
    backInAWeek: backInAWeek(year),
    delayDeaths,
    ...bands,
  };
}

/** Visits of the first week are left out: what came before them stands in no record. */
function backInAWeek({ results }: Year): number {
  const lastLeft = new Map<number, number>();
  const visits: (readonly [arrived: Minutes, left: Minutes, person: number])[] = [];
  for (const { records } of results) {
    const person = records.column('person');
    const arrived = records.column('arrived');
    const left = records.column('left');
    for (let k = 0; k < records.length; k++)
      visits.push([arrived[k] as number, left[k] as number, person[k] as number]);
  }
  let back = 0;
  let all = 0;
  for (const [arrived, left, person] of visits.sort((a, b) => a[0] - b[0])) {
    const before = lastLeft.get(person);
    if (arrived >= WEEK) {
      all += 1;
      if (before !== undefined && arrived - before <= WEEK) back += 1;
    }
    if (left !== NEVER) lastLeft.set(person, left);
  }
  return percent(back, all);
}

function band(): { people: number; deaths: number } {
  return { people: 0, deaths: 0 };
}

function countStays(stays: readonly number[], deadline: Minutes): StayCounts {
  const within = (minutes: Minutes) =>
    stays.filter((stay) => stay >= deadline - minutes && stay <= deadline).length;
  return {
    people: stays.length,
    last20: within(20),
    last10: within(10),
    medianStay: median(stays),
    meanStay: stays.reduce((sum, stay) => sum + stay, 0) / Math.max(1, stays.length),
  };
}

function sweepOf(scenario: Scenario, seed: number): SweepPoint[] {
  const at = (manager: ManagerId, stake: number, beds: number) =>
    sweepPoint(scenario, seed, manager, stake, beds);
  return [
    ...FEWER_BEDS.flatMap((beds) => [
      at('honest', 0, beds),
      ...LOW_PRESSURES.map((stake) => at('honest', stake, beds)),
    ]),
    at('honest', 0, 1),
    ...PRESSURES.map((stake) => at('honest', stake, 1)),
    ...HIGH_PRESSURES.map((stake) => at('dutiful', stake, 1)),
    ...HIGH_PRESSURES.map((stake) => at('adaptive', stake, 1)),
    ...HIGH_PRESSURES.map((stake) => at('chaser', stake, 1)),
  ];
}

function sweepPoint(
  scenario: Scenario,
  seed: number,
  manager: ManagerId,
  stake: number,
  beds: number,
): SweepPoint {
  const count = scenario.numbers[BEDS]?.value ?? 0;
  const overrides = { [BEDS]: Math.round(count * beds) };
  const regime = stake === 0 ? NO_TARGET : ({ regime: 'target', stake } as const);
  const { results } = managedYear(scenario, manager, seed, { ...regime, overrides });
  let admitted = 0;
  let delayDeaths = 0;
  for (const { records } of results) {
    const deaths = records.column('delayDeaths');
    const flags = records.column('flags');
    for (let k = 0; k < records.length; k++) {
      if (((flags[k] as number) & FLAG.admitted) !== 0) admitted += 1;
      delayDeaths += deaths[k] as number;
    }
  }
  const figure = figureOf(addTallies(reportedByMonth(results)));
  return {
    manager,
    stake,
    beds,
    figure,
    delayDeaths,
    perThousandAdmitted: (1000 * delayDeaths) / Math.max(1, admitted),
  };
}
