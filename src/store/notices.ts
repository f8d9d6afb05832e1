/**
 * Notices: what the player must know and could not see otherwise. Words: `notices.<id>` in the catalogue, except
 * those of bad input, whose id is `problems.<problem>` (run/problems.ts) and whose words stand in `problems`.
 */
import type { Notice } from './view.ts';

export const noticeValues = [
  'superseded', // this run is now open in another tab
  'refused', // the browser keeps nothing: save the file
  'full', // no room left: save the file
  'crashed', // something went wrong in the page
  'could-not-load', // a part of the game could not be fetched
  'damaged-run', // what is stored of a run cannot be read
  'absent-run', // it is no longer here
  'stale-run', // made with an older model: {{months}} {{hits}}; only the summary can be shown
  'imported', // a run came in from a link or a file
  'reveal-failed', // the reveal could not be computed
  'plan-refused', // {{reason}}: the month cannot run like this
  'room-news', // in a room: an event came in after the letter was read
  'room-predecessor', // {{count}}: months that were run before this participant came
  'room-deputy', // {{count}}: months that a deputy ran for this participant
  'room-later', // in a room: not before the session is over
] as const;
export type NoticeId = (typeof noticeValues)[number] | `problems.${string}`;

type Params = Notice['params'];

export function notice(id: NoticeId, action: Notice['action'] = 'dismiss', params: Params = {}): Notice {
  return { id, action, params };
}

/** One notice of an id at a time; the newest says it. */
export function withNotice(notices: readonly Notice[], added: Notice): readonly Notice[] {
  return [...notices.filter(({ id }) => id !== added.id), added];
}

export function withoutNotice(notices: readonly Notice[], id: string): readonly Notice[] {
  return notices.some((candidate) => candidate.id === id)
    ? notices.filter((candidate) => candidate.id !== id)
    : notices;
}
