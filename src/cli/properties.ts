/**
 * Properties P1 to P4 and P13 of the model, as checks on the experiments' rows. A check says what was seen and what
 * was asked; tests and the balance table read the same checks.
 */
import { halfInterval, mean, shareOf, type YearSummary } from '../run/summary.ts';
import { type Behaviour, behaviourValues, type Scenario } from '../scenario/types.ts';
import { type EachAlone, outcomesOf, type Seat, type Seats } from './experiments.ts';

export interface Check {
  readonly property: 'P1' | 'P2' | 'P3' | 'P4' | 'P5' | 'P6' | 'P7' | 'P8' | 'P13';
  readonly what: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly pass: boolean;
}

export function check(
  property: Check['property'],
  what: string,
  value: number,
  least: number,
  most = Infinity,
): Check {
  return { property, what, value, least, most, pass: value >= least && value <= most };
}

const lastQuarter = (values: readonly number[]) => mean(values.slice(-3));
const firstQuarter = (values: readonly number[]) => mean(values.slice(0, 3));
const metMonths = ({ met }: YearSummary) => met.filter(Boolean).length;

export function managerChecks(scenario: Scenario, rows: readonly Seats[]): Check[] {
  return [...honestMisses(scenario, rows), ...chaserLoses(rows), ...purposeWins(rows)];
}

function honestMisses(scenario: Scenario, rows: readonly Seats[]): Check[] {
  const gaps = rows.map(({ honest }) => scenario.target.level - honest.yearFigure);
  return [
    check(
      'P1',
      'seeds in which honest misses most months',
      shareOf(rows, ({ honest }) => metMonths(honest) < 6),
      0.9,
    ),
    check('P1', 'points by which honest misses the year, mean', mean(gaps), 3, 10),
    check(
      'P1',
      'seeds in which it is 3 to 10 points',
      shareOf(gaps, (gap) => gap >= 3 && gap <= 10),
      0.8,
    ),
  ];
}

function chaserLoses(rows: readonly Seats[]): Check[] {
  const others: readonly Seat[] = [
    'honest',
    'dutiful',
    'tempted',
    'adaptive',
    'random',
    'purpose',
    'purposeUnderTarget',
  ];
  const isWorst = ({ chaser, ...rest }: Seats) =>
    others.every((seat) => rest[seat as keyof typeof rest].harm < chaser.harm);
  const growth = rows.map(({ adaptive }) => lastQuarter(adaptive.ordered) - firstQuarter(adaptive.ordered));
  return [
    check(
      'P3',
      'months in which chaser meets the target, mean',
      mean(rows.map(({ chaser }) => metMonths(chaser))),
      10,
    ),
    check(
      'P3',
      'seeds in which it meets 10 of 12',
      shareOf(rows, ({ chaser }) => metMonths(chaser) >= 10),
      0.8,
    ),
    check('P3', 'seeds in which chaser does most harm of all', shareOf(rows, isWorst), 0.9),
    check('P3', 'dose that adaptive needs in the last quarter above the first, mean', mean(growth), 0.02),
  ];
}

function purposeWins(rows: readonly Seats[]): Check[] {
  const others: readonly Seat[] = ['honest', 'dutiful', 'tempted', 'adaptive', 'chaser', 'random'];
  const late = (year: YearSummary) => lastQuarter(year.harmByMonth);
  const isBest = (seats: Seats) => others.every((seat) => late(seats[seat]) > late(seats.purpose));
  const ahead = (quarter: typeof lastQuarter) =>
    rows.map(({ purpose, honest }) => quarter(purpose.figures) - quarter(honest.figures));
  return [
    check('P4', 'seeds in which purpose does least harm in the last quarter', shareOf(rows, isBest), 0.9),
    check('P4', 'points above honest in the last quarter, mean', mean(ahead(lastQuarter)), 1),
    check(
      'P4',
      'seeds in which it ends above honest',
      shareOf(ahead(lastQuarter), (points) => points > 0),
      0.9,
    ),
    check('P4', 'points above honest in the first quarter, mean', mean(ahead(firstQuarter)), -8, 0),
  ];
}

/** Seeds from which on a share is asked for as it stands; from fewer, the band is wider by the sampling error (90 %). */
const ENOUGH_SEEDS = 200;

function sampling(share: number, seeds: number): number {
  return seeds >= ENOUGH_SEEDS ? 0 : 1.64 * Math.sqrt((share * (1 - share)) / Math.max(1, seeds));
}

/** P13. Judged as if the chair could be lost at zero; managers serve the year all the same. */
export function chairChecks(rows: readonly Pick<Seats, 'honest' | 'purposeUnderTarget'>[]): Check[] {
  const [least, most] = [0.75, 0.9];
  const keeps = (year: YearSummary, months: number) => year.zeroIn === null || year.zeroIn > months;
  return [
    check(
      'P13',
      'seeds in which honest keeps the chair 6 months',
      shareOf(rows, ({ honest }) => keeps(honest, 6)),
      0.8,
    ),
    check(
      'P13',
      'seeds in which honest keeps it 12 months',
      shareOf(rows, ({ honest }) => keeps(honest, 12)),
      0,
      0.25,
    ),
    check(
      'P13',
      'seeds in which purpose under the target keeps it 12 months',
      shareOf(rows, ({ purposeUnderTarget }) => keeps(purposeUnderTarget, 12)),
      least - sampling(least, rows.length),
      most + sampling(most, rows.length),
    ),
  ];
}

/** P2: the outcome that is worst for sure, by share of seeds. */
export function behaviourChecks(scenario: Scenario, rows: readonly EachAlone[]): Check[] {
  return behaviourValues.flatMap((behaviour) => {
    const { outcome, share } = surest(scenario, rows, behaviour);
    return [
      check(
        'P2',
        `${behaviour}: seeds in which it raises the figure of the month of its use`,
        shareOf(rows, (row) => row[behaviour].gain > 0),
        0.9,
      ),
      check('P2', `${behaviour}: seeds in which it worsens the year's ${outcome}`, share, 0.9),
    ];
  });
}

function surest(
  scenario: Scenario,
  rows: readonly EachAlone[],
  behaviour: Behaviour,
): { outcome: string; share: number } {
  const shares = outcomesOf(scenario).map((outcome) => ({
    outcome,
    share: shareOf(rows, (row) => (row[behaviour].worse[outcome] ?? 0) > 0),
  }));
  return shares.reduce((best, each) => (each.share > best.share ? each : best));
}

/** One line a check, aligned. */
export function checkLines(checks: readonly Check[]): string[] {
  const width = Math.max(...checks.map(({ what }) => what.length));
  return checks.map(({ property, what, value, least, most, pass }) => {
    const digits = (bound: number) => Number(bound.toFixed(3));
    const asked = most === Infinity ? `≥ ${digits(least)}` : `${digits(least)} to ${digits(most)}`;
    return `${property.padEnd(4)} ${what.padEnd(width)}  ${value.toFixed(2).padStart(7)}  asked ${asked.padEnd(12)} ${pass ? 'pass' : 'MISS'}`;
  });
}

/** A table of the managers: mean ± half the 95 % interval over seeds. */
export function seatLines(rows: readonly Seats[]): string[] {
  const columns = [
    'yearFigure',
    'yearTrueFigure',
    'drift',
    'harm',
    'delayDeaths',
    'needMet',
    'veryLongStay',
    'failureDemand',
    'unneeded',
    'pretend',
    'motive',
    'trust',
  ] as const;
  const first = rows[0];
  if (first === undefined) return [];
  const head = `${'manager'.padEnd(20)}${'met'.padStart(7)}${columns.map((name) => name.padStart(16)).join('')}`;
  const lines = (Object.keys(first) as Seat[]).map((seat) => {
    const met = mean(rows.map((row) => metMonths(row[seat]))).toFixed(1);
    const cells = columns.map((name) => {
      const values = rows.map((row) => row[seat][name]);
      const digits = Math.abs(mean(values)) < 10 ? 2 : 1;
      return `${mean(values).toFixed(digits)} ±${halfInterval(values).toFixed(digits)}`.padStart(16);
    });
    return `${seat.padEnd(20)}${met.padStart(7)}${cells.join('')}`;
  });
  return [head, ...lines];
}

/** P2 as a table: points gained in a month of use and by a year of it, then how much worse each outcome is (share of seeds). */
export function behaviourLines(scenario: Scenario, rows: readonly EachAlone[]): string[] {
  const outcomes = outcomesOf(scenario);
  const head = `${'behaviour'.padEnd(12)}${'gain'.padStart(8)}${'raised'.padStart(8)}${'lasting'.padStart(8)}${outcomes.map((name) => name.padStart(15)).join('')}`;
  const lines = behaviourValues.map((behaviour) => {
    const gain = mean(rows.map((row) => row[behaviour].gain)).toFixed(2);
    const raised = shareOf(rows, (row) => row[behaviour].gain > 0).toFixed(2);
    const lasting = mean(rows.map((row) => row[behaviour].lasting)).toFixed(2);
    const cells = outcomes.map((name) => {
      const worse = rows.map((row) => row[behaviour].worse[name] ?? 0);
      return `${mean(worse).toFixed(2)} (${(100 * shareOf(worse, (value) => value > 0)).toFixed(0)}%)`.padStart(
        15,
      );
    });
    return `${behaviour.padEnd(12)}${gain.padStart(8)}${raised.padStart(8)}${lasting.padStart(8)}${cells.join('')}`;
  });
  return [head, ...lines];
}
