/** A year as the headless door reports it (MODEL.md 12): what was reported, what was true, and the scores. */
import { digestOf } from '../../run/digest.ts';
import { type Manager, managers } from '../../run/managers.ts';
import { openYear, runManager, type Year } from '../../run/year.ts';
import { type Behaviour, behaviourValues } from '../../scenario/types.ts';
import { driftOf } from '../../scoring/drift.ts';
import { type Harms, harmsOf, outcomeOf } from '../../scoring/harms.ts';
import { purposeIndex, reportedIndex } from '../../scoring/indices.ts';
import { published, reportedByMonth, trueByMonth } from '../../scoring/measures.ts';
import { type Unmooring, unmooringOf } from '../../scoring/unmooring.ts';
import type { CaseRecord, MonthLedger } from '../../sim/recordTypes.ts';
import type { Regime } from '../../sim/types.ts';
import { staffCount } from '../../sim/world.ts';

export interface Outcome {
  readonly months: readonly MonthOutcome[];
  readonly harms: Harms;
  readonly scores: Scores;
  readonly digest: string;
}

export interface MonthOutcome {
  readonly month: number;
  readonly reported: {
    readonly figure: number;
    readonly level: number;
    readonly met: boolean;
    readonly counted: number;
    readonly inTime: number;
    readonly standing: number;
    readonly bonus: number;
    readonly leaguePlace: number;
  };
  readonly truth: {
    readonly figure: number;
    readonly counted: number;
    readonly inTime: number;
    readonly expectedHarm: number;
    readonly delayDeaths: number;
    readonly harmed: number;
    readonly died: number;
    readonly purposeMotive: number;
    readonly distress: number;
    readonly trust: number;
    readonly falsity: number;
  };
  readonly behaviours: Readonly<
    Record<Behaviour, { readonly ordered: number; readonly precedent: number; readonly spontaneous: number }>
  >;
  readonly minutes: MonthLedger['minutes'];
}

export interface Scores {
  readonly purposeIndex: number | null;
  readonly reportedIndex: number | null;
  readonly drift: number;
  readonly divergenceMonth: number | null;
  readonly unmooring: Unmooring;
}

export function outcomeOfYear(year: Year): Outcome {
  return {
    months: monthsOf(year),
    harms: harmsOf(year.results, staffCount(year.scenario, year.settings.staffing)),
    scores: scoresOf(year),
    digest: digestOf(year.results),
  };
}

function monthsOf(year: Year): readonly MonthOutcome[] {
  const { results, standings } = year;
  const reported = reportedByMonth(results);
  const truth = trueByMonth(results);
  const trueFigures = driftOf(results).trueFigures;
  return results.map((result, index) => {
    const { ledger } = result;
    const standing = standings[index];
    const { harm, delayDeaths, harmed, died } = outcomeOf([result]);
    const { purposeMotive, distress, trust, falsity } = ledger;
    return {
      month: index + 1,
      reported: {
        figure: standing?.figure ?? 100,
        level: ledger.level,
        met: standing?.met ?? false,
        counted: reported[index]?.counted ?? 0,
        inTime: reported[index]?.inTime ?? 0,
        standing: standing?.after ?? 0,
        bonus: standing?.bonus ?? 0,
        leaguePlace: standing?.leaguePlace ?? 0,
      },
      truth: {
        figure: published(trueFigures[index] ?? 100),
        counted: truth[index]?.counted ?? 0,
        inTime: truth[index]?.inTime ?? 0,
        expectedHarm: harm,
        delayDeaths,
        harmed,
        died,
        purposeMotive,
        distress,
        trust,
        falsity,
      },
      behaviours: behavioursOf(ledger),
      minutes: ledger.minutes,
    };
  });
}

function behavioursOf({ applied }: MonthLedger): MonthOutcome['behaviours'] {
  const of = (behaviour: Behaviour) => {
    const { manager, precedent, staff } = applied[behaviour];
    return { ordered: manager, precedent, spontaneous: staff };
  };
  const [park, cherryPick, rush, ignore, reclassify, store] = behaviourValues;
  return {
    park: of(park),
    cherryPick: of(cherryPick),
    rush: of(rush),
    ignore: of(ignore),
    reclassify: of(reclassify),
    store: of(store),
  };
}

/** Indices need the reference managers on the same seed and settings; kept, since batches repeat them. */
function scoresOf(year: Year): Scores {
  const { scenario, results, decisions, settings } = year;
  const drift = driftOf(results);
  const reference = referencesOf(year);
  return {
    purposeIndex: purposeIndex(outcomeOf(results).harm, reference.chaser, reference.purpose),
    reportedIndex: reportedIndex(drift.year.reported, reference.honest, settings.level),
    drift: drift.year.drift,
    divergenceMonth: drift.divergenceMonth,
    unmooring: unmooringOf(scenario, results, decisions),
  };
}

interface References {
  /** Expected harm of the year. */
  readonly chaser: number;
  readonly purpose: number;
  /** Reported figure of the year. */
  readonly honest: number;
}

const MOST_KEPT = 500;
const kept = new Map<string, References>();

/** As in the reveal: chaser and honest under the target, purpose under the purpose regime, none with tenure. */
function referencesOf(year: Year): References {
  const { scenario, seed, settings, injections, results } = year;
  const run = (manager: Manager, regime: Regime) =>
    runManager(
      openYear({ scenario, seed, injections, settings: { ...settings, tenure: false, regime } }),
      manager,
      results.length,
    );
  const key = JSON.stringify([
    scenario.id,
    seed,
    { ...settings, regime: '', tenure: '' },
    injections,
    results.length,
  ]);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const found: References = {
    chaser: outcomeOf(run(managers.chaser, 'target').results).harm,
    purpose: outcomeOf(run(managers.purpose, 'purpose').results).harm,
    honest: driftOf(run(managers.honest, 'target').results).year.reported,
  };
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, found);
  return found;
}

/** A closed case with the name of its class and the month in whose list it stands. */
export type CaseOut = Omit<CaseRecord, 'class'> & { readonly month: number; readonly class: string };

export function closedCases(year: Year): readonly CaseOut[] {
  return year.results.flatMap(({ records }, index) => {
    const out: CaseOut[] = [];
    for (let at = 0; at < records.length; at++) {
      const record = records.at(at);
      if (record.truth === 'open') continue;
      out.push({ ...record, month: index + 1, class: year.scenario.classes[record.class] ?? '' });
    }
    return out;
  });
}
