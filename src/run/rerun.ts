/**
 * The year run again with something left out: the months before it are the same and are not run again. Decisions that
 * no longer fit (posts that do not add up) are fitted. Where a question no longer arises, its answer acts on nobody, but
 * what it made the custom holds all the same: else leaving out one thing would leave out others by chance.
 */
import type { MonthDecisions, ServiceState } from '../sim/types.ts';
import type { Candidate } from './causes.ts';
import { addMonth, reopened, upTo, type Year } from './year.ts';

/** The same year, same people and luck, without it. */
export function yearWithout(year: Year, candidate: Candidate): Year {
  const same = candidate.settings === year.settings;
  const start = same ? upTo(year, candidate.from - 1) : reopened(year, candidate.settings);
  return finish(start, year.decisions, candidate.without);
}

/** Runs the decisions of a year as changed. A month in which posts no longer add up keeps those of the month before. */
export function finish(
  start: Year,
  decisions: readonly MonthDecisions[],
  change: (month: MonthDecisions) => MonthDecisions,
): Year {
  let year = start;
  for (const month of decisions.slice(start.results.length)) {
    const changed = fitting(change(month), year);
    const next = addMonth(year, changed, undefined, false);
    if (!next.ok) return year;
    year = next.year;
  }
  return year;
}

/** Without a card more or fewer people are there to be placed: the difference goes to or comes from the fullest post. */
function fitting(month: MonthDecisions, year: Year): MonthDecisions {
  if (month.posts === undefined) return month;
  const { plan } = year.states.at(-1) as ServiceState;
  const placed = Object.values(month.posts).reduce((sum, count) => sum + count, 0);
  if (placed === plan.staff) return month;
  const posts = { ...month.posts };
  const spare = (id: string) => year.scenario.posts.find((post) => post.id === id);
  let rest = plan.staff - placed;
  for (const id of Object.keys(posts).toSorted((a, b) => (posts[b] ?? 0) - (posts[a] ?? 0))) {
    const count = posts[id] ?? 0;
    const wanted = Math.min(spare(id)?.most ?? count, Math.max(spare(id)?.least ?? count, count + rest));
    posts[id] = wanted;
    rest -= wanted - count;
  }
  if (rest === 0) return { ...month, posts };
  const { posts: _left, ...others } = month;
  return others;
}
