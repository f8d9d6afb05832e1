/** The heavy questions about a run, as one object: what the worker exposes, and what answers where there is none. */
import { compareLogs } from './compare.ts';
import { contactsOf } from './contacts.ts';
import { runYearJob, type YearJob } from './ensemble.ts';
import type { Names } from './naming.ts';
import { computeReveal } from './reveal.ts';
import type { Comparison, Contacts, Reveal, WhatIf } from './revealTypes.ts';
import { type ManagerRows, type RoomRows, roomManagersOf, roomRowsOf } from './roomReckon.ts';
import { type RoomStory, roomStoriesOf } from './roomStories.ts';
import type { YearSummary } from './summary.ts';
import type { RunLog } from './types.ts';
import { whatIf } from './whatIf.ts';

export interface Reckoning {
  /** Answered as soon as the code is there. */
  ready(): true;
  reveal(log: RunLog, names: Names): Reveal;
  compare(target: RunLog, purpose: RunLog, names: Names): Comparison;
  contacts(log: RunLog, names: Names): Contacts;
  whatIf(log: RunLog, decision: string, names: Names, atStake: boolean): WhatIf | null;
  /** A run as a room sees it, the standard managers beside it, and its stories. */
  roomRows(log: RunLog): RoomRows;
  roomManagers(log: RunLog): ManagerRows[];
  roomStories(log: RunLog, names: Names): RoomStory[];
  /** One year of an ensemble. */
  year(job: YearJob): YearSummary;
}

export const reckoning: Reckoning = {
  ready: () => true,
  reveal: computeReveal,
  compare: compareLogs,
  contacts: contactsOf,
  whatIf,
  roomRows: roomRowsOf,
  roomManagers: roomManagersOf,
  roomStories: roomStoriesOf,
  year: runYearJob,
};
