/**
 * People whom this room's runs touched. They are of the simulation; no participant's name is told, nor whose run it was.
 */
import type { StoriesView } from '../../session/messages.ts';
import { type KeptRun, keptRuns } from './logs.ts';
import { nameless } from './secrets.ts';
import { isPending, sessionWithTruth } from './truth.ts';
import type { Who } from './who.ts';
import type { Workshop } from './workshop.ts';

/** Runs whose people are asked about. */
const MOST_RUNS = 8;

export async function storiesFor(workshop: Workshop, who: Who): Promise<StoriesView> {
  const { salt } = await sessionWithTruth(workshop, who);
  const runs = await keptRuns(workshop.data.db, { session: who.session });
  const told = runs
    .filter((run) => ownMonths(run) > 0 && !isPending(run))
    .toSorted(
      (a, b) => ownMonths(b) - ownMonths(a) || (nameless(a.seat, salt) < nameless(b.seat, salt) ? -1 : 1),
    )
    .slice(0, MOST_RUNS);
  return workshop.retold.of(who.session, told);
}

function ownMonths({ months }: KeptRun): number {
  return months.filter(({ by }) => by === 'own').length;
}
