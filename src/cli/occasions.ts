/**
 * What happens to a year beside its choices, by numbers: each event (an announced inspection among them) against the
 * same year without it; the ratchet; each way of writing back to the region; and the successor, who finishes the
 * year of an honest manager that lost the chair.
 */
import { managers } from '../run/managers.ts';
import { standingsOf } from '../run/standing.ts';
import { halfInterval, managedYear, mean, summaryOf } from '../run/summary.ts';
import { runManager, upTo, type Year } from '../run/year.ts';
import type { Scenario } from '../scenario/types.ts';
import { harmsOf } from '../scoring/harms.ts';
import type { MonthResult } from '../sim/recordTypes.ts';
import type { MonthDecisions, WriteBack } from '../sim/types.ts';
import { type Check, check } from './properties.ts';

/** By how much the year, or its months, differ from those without it; null where there was nothing to see. */
export type Occasion = Readonly<Record<string, number | null>>;
export type Occasions = Readonly<Record<string, Occasion>>;

const ways: readonly WriteBack[] = ['promise', 'explain', 'ask-time'];
const QUARTER = 3;
const HALF = 6;

export function occasionsOf(scenario: Scenario, seed: number): Occasions {
  const honest = managedYear(scenario, 'honest', seed);
  const adaptive = managedYear(scenario, 'adaptive', seed);
  return {
    ...Object.fromEntries(scenario.events.map(({ id }) => [`event ${id}`, eventOf(honest, id)])),
    'ratchet, adaptive': ratchetOf(adaptive),
    ...Object.fromEntries(
      ways.flatMap((way) => [
        [`writes back ${way}, honest`, writingOf(honest, way)],
        [`writes back ${way}, adaptive`, writingOf(adaptive, way)],
      ]),
    ),
    'successor after honest': successorOf(honest),
  };
}

const harm = (results: readonly MonthResult[], { scenario }: Year) => harmsOf(results, scenario.staff).harm;
const figureIn = (year: Year, month: number) => year.standings[month - 1]?.figure ?? 0;

/** In the first month in which it never falls by itself. */
function eventOf(honest: Year, event: string): Occasion {
  const spec = honest.scenario.events.find(({ id }) => id === event);
  let month = 2;
  while (spec?.months.includes(month)) month += 1;
  const start = { ...upTo(honest, month - 1), injections: [{ month, event }] };
  const held = runManager(start, managers.honest);
  return {
    figure: figureIn(held, month) - figureIn(honest, month),
    'next month': figureIn(held, month + 1) - figureIn(honest, month + 1),
    "year's harm, %": 100 * (harm(held.results, held) / harm(honest.results, honest) - 1),
  };
}

function ratchetOf(adaptive: Year): Occasion {
  const { scenario, seed } = adaptive;
  const raised = managedYear(scenario, 'adaptive', seed, { ratchet: true });
  const levels = raised.results.map(({ ledger }) => ledger.level);
  const dose = (year: Year) => mean(summaryOf(year).ordered.slice(-QUARTER));
  const met = ({ standings }: Year) => standings.filter((standing) => standing.met).length;
  return {
    level: (levels.at(-1) ?? 0) - scenario.target.level,
    'months met': met(raised) - met(adaptive),
    'last dose': dose(raised) - dose(adaptive),
    'harm, %': 100 * (harm(raised.results, raised) / harm(adaptive.results, adaptive) - 1),
  };
}

/** Every quarter. Nothing in the service hears of it: only the standing differs. */
function writingOf(year: Year, writeBack: WriteBack): Occasion {
  const { scenario, seed, settings, results } = year;
  const decisions = year.decisions.map((each, i): MonthDecisions => {
    return (i + 1) % QUARTER === 0 ? { ...each, writeBack } : each;
  });
  const standings = standingsOf({ scenario, seed, settings, results, decisions });
  const kept = (of: Year['standings']) =>
    (of.find(({ after }) => after <= 0)?.month ?? settings.months + 1) - 1;
  const half = (of: Year['standings']) => of[HALF - 1]?.after ?? 0;
  return {
    'standing after 6': half(standings) - half(year.standings),
    'months in the chair': kept(standings) - kept(year.standings),
  };
}

function successorOf(honest: Year): Occasion {
  const { months } = honest.settings;
  const lost = honest.standings.find(({ after }) => after <= 0)?.month ?? months;
  if (lost > months - QUARTER)
    return { 'takes over after': null, figure: null, 'true figure': null, 'harm, %': null };
  const finished = runManager(upTo(honest, lost), managers.successor);
  const figure = (year: Year, of: 'figures' | 'trueFigures') => mean(summaryOf(year)[of].slice(lost));
  const rest = (year: Year) => harm(year.results.slice(lost), year);
  return {
    'takes over after': lost,
    figure: figure(finished, 'figures') - figure(honest, 'figures'),
    'true figure': figure(finished, 'trueFigures') - figure(honest, 'trueFigures'),
    'harm, %': 100 * (rest(finished) / rest(honest) - 1),
  };
}

function seen(rows: readonly Occasions[], name: string, column: string): number[] {
  return rows.map((row) => row[name]?.[column] ?? null).filter((value) => value !== null);
}

/** The ratchet asks for more and gets it by gaming; no way of writing back is best for all; successors game. */
export function occasionChecks(rows: readonly Occasions[]): Check[] {
  const of = (name: string, column: string) => mean(seen(rows, name, column));
  const best = (manager: string) =>
    ways.toSorted((a, b) => {
      const kept = (way: WriteBack) => of(`writes back ${way}, ${manager}`, 'standing after 6');
      return kept(b) - kept(a);
    })[0];
  return [
    check(
      'P6',
      'points by which the ratchet raises the line on adaptive',
      of('ratchet, adaptive', 'level'),
      0.5,
    ),
    check(
      'P6',
      'dose that it needs for it in the last quarter, more',
      of('ratchet, adaptive', 'last dose'),
      0,
    ),
    check(
      'P6',
      'ways of writing back that are best for honest and adaptive both',
      Number(best('honest') === best('adaptive')),
      0,
      0,
    ),
    check(
      'P6',
      'points by which a successor reports more than the honest manager',
      of('successor after honest', 'figure'),
      1,
    ),
    check('P6', 'per cent more harm in those months', of('successor after honest', 'harm, %'), 1),
  ];
}

/** One line each: mean and half the 95 % interval over the seeds in which it could be seen. */
export function occasionLines(rows: readonly Occasions[]): string[] {
  const names = Object.keys(rows[0] ?? {});
  const width = Math.max(...names.map((name) => name.length));
  return names.map((name) => {
    const cells = Object.keys(rows[0]?.[name] ?? {}).map((column) => {
      const values = seen(rows, name, column);
      return `${column} ${mean(values).toFixed(2)} ±${halfInterval(values).toFixed(2)}`;
    });
    return `${name.padEnd(width)}  ${cells.join(', ')}  (${seen(rows, name, Object.keys(rows[0]?.[name] ?? {})[0] ?? '').length})`;
  });
}
