/**
 * The reveal as data: everything the reveal's screens draw, computed from a finished log (run/reveal.ts) in a
 * worker. Nothing of it exists in the store before the year has ended. Words stand under the ids.
 */
import type { Behaviour, Share } from '../scenario/types.ts';
import type { CausedBy, RecordedAs, Truth } from '../sim/recordTypes.ts';
import type { Horizon } from '../sim/types.ts';

/** As much as the reveal opens on. */
export interface FirstPage {
  readonly scenario: string;
  readonly seed: number;
  readonly predictions: {
    readonly said: readonly { readonly month: number; readonly of100: number }[];
    /** Of 100 counted as successes, how many had their need met. */
    readonly truth: number;
  };
}

export interface Reveal extends FirstPage {
  readonly months: number;
  /** Months the player ran; later ones were the successor's. */
  readonly ownMonths: number;
  readonly level: number;
  readonly review: {
    readonly hits: number;
    readonly figures: readonly number[];
    /** Of the months in the chair: as reported, and the same sum on the true facts. */
    readonly yearFigure: number;
    readonly yearTrueFigure: number;
    readonly standing: number;
    readonly bonus: number;
    readonly leaguePlace: number;
    readonly leaguePlaces: number;
    readonly replacedIn: number | null;
  };
  /** What the target got right, each shown by a re-run; empty if nothing was. `better` in `unit`. */
  readonly right: readonly {
    readonly id: string;
    readonly value: number;
    readonly without: number;
    readonly unit: string;
  }[];
  readonly scrubber: {
    readonly months: readonly {
      readonly month: number;
      /** The line: it is raised for whoever beats it well. */
      readonly level: number;
      readonly reported: number;
      readonly trueFigure: number;
      /** Expected serious harms, persons, this month's visits. */
      readonly expectedHarm: number;
      /** The same in the purpose year of the same seed. */
      readonly possible: number;
    }[];
    /** From which on the two figures are farther apart than in the purpose year of the same seed, or null. */
    readonly divergenceMonth: number | null;
    /** The month in which most decisions became led by the number, or null. */
    readonly unmooredMonth: number | null;
  };
  /** At most five, largest first; effects overlap and are never added up. */
  readonly causes: readonly Cause[];
  readonly stories: readonly Story[];
  readonly badThings: readonly BadThing[];
  readonly minutes: Ledger;
  /** Staff hours of each month by what they were for, and of the purpose year's average month. */
  readonly hours: { readonly months: readonly Ledger[]; readonly possible: Ledger };
  /** Of each behaviour that was met at all: by month, how many cases it touched and by whose doing. */
  readonly habits: readonly Habit[];
  /** What this manager was judged by, and who they were among all who sat in the chair. */
  readonly chair: { readonly settings: ChairSettings; readonly you: Sitter };
  /** Everything the year can be run again without (run/whatIf.ts), in the order of the months. */
  readonly decisions: readonly Decision[];
  readonly scores: {
    /** 0 = chaser, 100 = purpose, clamped to -25..125; null when the two are too close to tell. */
    readonly purposeIndex: number | null;
    readonly reportedIndex: number | null;
    /** Points, year. */
    readonly drift: number;
    readonly divergenceMonth: number | null;
    readonly unmooring: { readonly minutes: Share; readonly decisions: Share; readonly begunByStaff: Share };
  };
  /** Mean motives by month, 0..1: personal and purpose. */
  readonly motives: readonly { readonly month: number; readonly purpose: Share; readonly personal: Share }[];
}

export interface Ledger {
  readonly value: number;
  readonly failure: number;
  readonly target: number;
  readonly reporting: number;
  readonly idle: number;
}

export interface Habit {
  readonly behaviour: Behaviour;
  /** Index 0 = month 1. `ordered`: by the manager, or following an answer; `begun`: by staff, unasked. */
  readonly months: readonly { readonly ordered: number; readonly begun: number }[];
}

/** What the regional lead decides. */
export interface ChairSettings {
  readonly level: number;
  /** Pressure, 0 to 1. */
  readonly stake: Share;
  readonly horizon: Horizon;
}

/** One of the hundreds who sat in the chair: a whole year of theirs. */
export interface Sitter {
  /** A standard manager, or one of those between them. */
  readonly manager: string;
  readonly reported: number;
  readonly trueFigure: number;
  /** Expected serious harms, persons. */
  readonly harm: number;
  /** How hard the number was pushed, by order or by staff: all six behaviours, mean of the months. */
  readonly pushed: Share;
  /** Month in which the standing reached zero, or null: the chair was kept. */
  readonly lostIn: number | null;
}

/** A decision, habit or pressure that the year can be run without. */
export interface Decision {
  readonly id: string;
  /** Words: 'suggestion' → suggestions.<name>, 'dilemma' → dilemmas.<name>, 'tone', 'close', 'behaviour' (begun by staff). */
  readonly kind: 'suggestion' | 'dilemma' | 'tone' | 'close' | 'behaviour' | 'posts' | 'improvement';
  readonly name: string;
  readonly option: string | null;
  readonly behaviour: Behaviour | null;
  readonly since: number;
  readonly whose: CausedBy;
}

/** One of them, with the year that was run again without it. */
export interface Cause extends Decision {
  /** How many cases it touched. */
  readonly touched: number;
  /** Year totals with it and in the year without it. */
  readonly harm: { readonly with: number; readonly without: number };
  readonly figure: { readonly with: number; readonly without: number };
  readonly trueFigure: { readonly with: number; readonly without: number };
  /** The year is worse without it: the page says so. */
  readonly worseWithout: boolean;
}

/** A year in three figures: expected serious harms in persons, and the year's two figures in points. */
export interface Totals {
  readonly harm: number;
  readonly figure: number;
  readonly trueFigure: number;
}

/** The year, and the same year without one decision. */
export interface WhatIf {
  readonly decision: string;
  /** Whether anything hung on the number in the two years compared, as it did in the year played. */
  readonly atStake: boolean;
  readonly with: Totals;
  readonly without: Totals;
  /** One person's life in both; null where nobody's was clearly changed. */
  readonly story: Story | null;
}

export interface Moment {
  /** Minutes since arrival. */
  readonly at: number;
  /** Words under `moments.<id>`. */
  readonly id: string;
  readonly params: Readonly<Record<string, number>>;
}

export interface Life {
  readonly moments: readonly Moment[];
  readonly recordedAs: RecordedAs;
  readonly recordedMinutes: number;
  readonly trueMinutes: number;
  readonly truth: Truth;
  readonly expectedHarm: number;
  readonly died: boolean;
  readonly harmed: boolean;
  readonly visits: number;
}

export interface Story {
  readonly person: number;
  readonly name: string;
  readonly age: number;
  readonly look: number;
  readonly sex: 'f' | 'm';
  readonly class: string;
  /** In which they first came; 0: before the year began. */
  readonly month: number;
  /** What is left out in the year compared; id in `decisions`. */
  readonly cause: string;
  readonly yours: Life;
  readonly without: Life;
  /** The purpose year: "what was possible"; null where it is not asked about. */
  readonly possible: Life | null;
  /** This person did better with it. */
  readonly better: boolean;
  /** The player knew them by name all year. */
  readonly known: boolean;
}

export const badThingValues = [
  'harm',
  'rubbish',
  'unneeded',
  'unneededCost',
  'reporting',
  'staff',
  'pretend',
  'viability',
] as const;
export interface BadThing {
  readonly id: (typeof badThingValues)[number];
  /** In the unit that the words under `badThings.<id>` name. */
  readonly value: number;
  /** The same figure in the purpose year of the same seed. */
  readonly possible: number;
  /** Evidence rows behind the mechanism. */
  readonly sources: readonly string[];
  readonly cases: number;
}

/** Four years of the same people side by side (run/fourYears.ts), each value and life in the order of `years`. */
export interface Comparison {
  readonly years: readonly ('target' | 'removed' | 'improved' | 'purpose')[];
  /** Month in which the work of the third year would have cost the chair, or null. */
  readonly chairLostIn: number | null;
  readonly rows: readonly {
    readonly id: string;
    readonly unit: string;
    readonly better: 'lower' | 'higher';
    readonly values: readonly number[];
  }[];
  /** People whose lives differ most between the first and the last. */
  readonly people: readonly {
    readonly person: number;
    readonly name: string;
    readonly age: number;
    readonly look: number;
    readonly sex: 'f' | 'm';
    readonly class: string;
    readonly lives: readonly Life[];
  }[];
}

/** Contacts to be sorted, and the true share of failure demand in their year, in points. */
export interface Contacts {
  readonly list: readonly Contact[];
  readonly share: number;
}

export interface Contact {
  readonly person: number;
  readonly name: string;
  readonly age: number;
  readonly look: number;
  readonly sex: 'f' | 'm';
  readonly class: string;
  /** What they say, under `sayings`; null where there are no words for it. */
  readonly saying: string | null;
  /** Minutes until somebody first saw to it; null: nobody did. */
  readonly waited: number | null;
  /** The time before: how it ended, how long ago it began, and what was done to it. null: none. */
  readonly before: {
    readonly ending: string;
    readonly minutes: number;
    /** How long it took; null: it was still open when they had to ask again. */
    readonly stay: number | null;
    readonly acts: readonly Behaviour[];
  } | null;
  readonly failure: boolean;
}

/** A purpose measure as a control chart (scoring/xmr.ts), one point a week. */
export interface MeasureChart {
  readonly id: string;
  readonly unit: string;
  readonly better: 'lower' | 'higher';
  readonly points: readonly number[];
  /** Each holds from its point until the next begins: new ones begin where a shift did. */
  readonly limits: readonly {
    readonly from: number;
    readonly mean: number;
    readonly upper: number;
    readonly lower: number;
  }[];
  readonly signals: readonly ChartSignal[];
}

export interface ChartSignal {
  readonly index: number;
  readonly rule: 'outside' | 'shift' | 'trend' | 'twoOfThree';
  readonly for: 'better' | 'worse';
}
