/** What the month to come begins with: its letter, the cards that are offered, and what is announced. */
import { monthFacts } from '../run/facts.ts';
import { chooseNotes } from '../run/notes.ts';
import { type Left, offerSuggestions } from '../run/offers.ts';
import { isOnPurpose, suggestible } from './quarters.ts';
import type { OpenRun, PastMonth } from './state.ts';

export function withNextMonth(run: OpenRun): OpenRun {
  const { scenario, settings, log, service, past, results } = run;
  const month = past.length + 1;
  if (month > settings.months) return { ...run, offered: [], events: [], letters: [] };
  const facts =
    past.at(-1)?.facts ??
    monthFacts({ ...run, seed: log.seed, standings: [], plan: service.plan, decisions: log.decisions });
  const notes =
    past.at(-1)?.notes ?? chooseNotes({ scenario, facts, records: null, seed: log.seed, month: 0, used: [] });
  // What goes on from month to month is announced when it begins.
  const goesOn = results.at(-1)?.ledger.events ?? [];
  // What changes nothing is about the table, and on purpose there is none.
  const isNews = (id: string): boolean =>
    !goesOn.includes(id) &&
    !(isOnPurpose(run) && scenario.events.some((event) => event.id === id && event.effects.length === 0));
  return {
    ...run,
    letters: notes.filter(({ kind }) => kind === 'letter' || kind === 'board'),
    offered: offerSuggestions({
      scenario: suggestible(run),
      facts,
      plan: service.plan,
      seed: log.seed,
      month,
      left: leftIn(past),
    }),
    level: service.ahead.level,
    events: [
      ...service.ahead.events.filter(isNews),
      ...log.injections.filter((each) => each.month === month).map(({ event }) => event),
    ],
  };
}

/** Cards that were offered and not taken up, and those that were stopped. */
function leftIn(past: readonly PastMonth[]): Left[] {
  return past.flatMap(({ month, facts, offered, decisions: { suggestions = {} } }) => {
    const stopped = Object.keys(suggestions).filter((id) => suggestions[id] === null);
    const left = offered.filter((id) => suggestions[id] === undefined);
    return [...stopped, ...left].map((id) => ({ id, month, facts }));
  });
}
