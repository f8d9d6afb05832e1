/**
 * People whom this room's runs touched. They are of the simulation; no participant's name is told, nor whose run it was.
 */
import type { StoriesView } from '../../session/messages.ts';
import { storyRuns } from '../../session/sums.ts';
import { keptRuns } from './logs.ts';
import { nameless } from './secrets.ts';
import { isPending, sessionWithTruth, truthRow } from './truth.ts';
import type { Who } from './who.ts';
import type { Workshop } from './workshop.ts';

export async function storiesFor(workshop: Workshop, who: Who): Promise<StoriesView> {
  const { salt } = await sessionWithTruth(workshop, who);
  const runs = await keptRuns(workshop.data.db, { session: who.session });
  const known = new Map(
    runs.filter((run) => !isPending(run)).map((run) => [nameless(run.seat, salt), run] as const),
  );
  const chosen = storyRuns([...known].map(([id, run]) => truthRow(run, id)));
  return workshop.retold.of(
    who.session,
    chosen.flatMap((id) => known.get(id) ?? []),
  );
}
