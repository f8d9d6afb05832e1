/**
 * All that the reveal from the front tells, organisation by organisation, as data to be drawn. Figures of different
 * organisations are never put on one scale.
 */
import { type Constellation, constellationOf } from './constellation.ts';
import { type Halves, halvesOf } from './halves.ts';
import type { SeatRow, TruthRow } from './state.ts';
import {
  type Did,
  didOf,
  type LeagueRow,
  leagueOf,
  type Predictions,
  predictionsOf,
  runsOf,
} from './sums.ts';

export interface OrganisationTold {
  readonly scenario: string;
  readonly runs: number;
  readonly predictions: Predictions | null;
  readonly league: readonly LeagueRow[];
  readonly constellation: Constellation;
  readonly halves: Halves;
  readonly did: readonly Did[];
}

export interface RoomTold {
  /** That with most runs first. */
  readonly organisations: readonly OrganisationTold[];
  /** By run id; empty where names are not to be shown. */
  readonly names: Readonly<Record<string, string>>;
}

/** Seats that were removed are left out where they are known. */
export function roomTold(
  rows: readonly TruthRow[],
  seats: readonly Pick<SeatRow, 'id' | 'name' | 'removed'>[],
): RoomTold {
  const gone = new Set(seats.filter(({ removed }) => removed).map(({ id }) => id));
  const there = rows.filter(({ id }) => !gone.has(id));
  const scenarios = [...new Set(runsOf(there).map(({ scenario }) => scenario))];
  return {
    organisations: scenarios
      .map((scenario) =>
        organisationTold(
          scenario,
          there.filter((row) => row.scenario === scenario),
        ),
      )
      .sort((a, b) => b.runs - a.runs),
    names: Object.fromEntries(seats.map(({ id, name }) => [id, name])),
  };
}

function organisationTold(scenario: string, rows: readonly TruthRow[]): OrganisationTold {
  return {
    scenario,
    runs: runsOf(rows).length,
    predictions: predictionsOf(rows),
    league: leagueOf(rows),
    constellation: constellationOf(rows),
    halves: halvesOf(rows),
    did: didOf(rows),
  };
}
