/** What is kept of a run's figures, as JSON beside its months. */
import type { RoomRows } from '../../run/roomReckon.ts';
import type { MonthRow } from '../../session/state.ts';

/** What anyone may see of a month. */
export type KeptFigures = Pick<MonthRow, 'figure' | 'met' | 'standing'>;
/** A month as it truly was; the row itself says which it is and who decided it. */
export type KeptTruth = Omit<RoomRows['months'][number], 'month'>;
/** What all months say together; kept with the seat. */
export type Outcome = Pick<RoomRows, 'predictions' | 'replacedIn'>;

const noOutcome: Outcome = { predictions: [], replacedIn: null };

export function outcomeFrom(json: string | null): Outcome {
  return json === null ? noOutcome : (JSON.parse(json) as Outcome);
}

/** The month in which the chair was lost, or null. */
export function lostIn(json: string | null): number | null {
  return outcomeFrom(json).replacedIn;
}
