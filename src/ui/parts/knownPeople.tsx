/**
 * The few people known by name all year, in words: face, name, how things stand and when they were last seen. The film
 * says it too, for screen readers and where nothing may move; between months they are met here.
 */

import { type Standing, type Story, standingAt } from '../../lib/story.ts';
import { DAY, WEEK } from '../../lib/time.ts';
import type { KnownView } from '../../store/view.ts';
import '../styles/knownPeople.css';
import { Face } from './face.tsx';
import { useWords, type Words } from './words.ts';

interface KnownPeopleProps {
  readonly known: readonly KnownView[];
  readonly scenario: string;
  readonly at: number;
  /** In the film: meetings since this moment are named with their minutes, and a line of weeks shows them all. */
  readonly since?: number;
  /** Under a target, in the film: minutes after which somebody no longer counts. */
  readonly deadline?: number;
}

export function KnownPeople({ known, scenario, at, since, deadline }: KnownPeopleProps) {
  const words = useWords();
  return (
    <ul className="known-people">
      {known.map(({ person, story }) => {
        const now = standingAt(story, at);
        const isPast = deadline !== undefined && now.is === 'here' && at - now.since > deadline;
        const isOffCount = now.is === 'here' && !now.counts;
        const minutes = story.flatMap((event) =>
          event.kind === 'meets' && since !== undefined && event.at >= since && event.at <= at
            ? words.of(scenario, 'known.short.minutes', { count: event.minutes })
            : [],
        );
        return (
          <li
            key={person.person}
            data-is={isPast || (deadline !== undefined && isOffCount) ? 'past' : now.is}
          >
            <Face person={person} size="s" />
            <p>
              <strong>{person.name}</strong>
              <span className="small">
                {saidOf(now, story[now.met]?.at ?? now.seen, at, scenario, words)}
                {isOffCount ? ` ${words.of(scenario, 'known.offCount')}` : ''}
                {isPast ? ` ${words.of(scenario, 'known.past')}` : ''}
                {minutes.length === 0
                  ? ''
                  : ` ${words.of(scenario, 'known.meetings', { minutes: minutes.join(', ') })}`}
              </span>
            </p>
            {since === undefined ? null : <Diary story={story} at={at} />}
          </li>
        );
      })}
    </ul>
  );
}

function saidOf(now: Standing, seen: number, at: number, scenario: string, words: Words): string {
  const week = Math.floor((at - now.since) / WEEK) + 1;
  const isNew = now.is === 'here' && seen <= now.since;
  const key = isNew ? 'new' : now.claims > 1 && now.is === 'here' ? 'again' : now.is;
  const ago = Math.max(0, at - (now.is === 'here' ? seen : now.since));
  // Nobody here counts hours.
  const time =
    ago < DAY
      ? words.app('length.lessThanDay')
      : ago < 2 * DAY
        ? words.app('length.days', { count: 1 })
        : words.length(ago);
  return words.of(scenario, `known.${key}`, { week, time });
}

const WEEKS = 13;
const WIDE = 130;
const HIGH = 26;
/** Minutes of the tallest bar. */
const MOST = 75;

/** Minutes with a coach in the last thirteen weeks, as the cards of the film show them; the words beside it say the rest. */
function Diary({ story, at }: { readonly story: Story; readonly at: number }) {
  const span = WEEKS * WEEK;
  return (
    <svg
      className="known-diary"
      viewBox={`0 0 ${WIDE} ${HIGH}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path className="known-line" d={`M0 ${HIGH - 0.5}H${WIDE}`} />
      {story.map((event) => {
        const ago = at - event.at;
        if (event.kind !== 'meets' || ago < 0 || ago > span) return null;
        const tall = Math.max(1.5, (Math.min(MOST, event.minutes) / MOST) * (HIGH - 1));
        const x = Math.max(0, WIDE - (ago / span) * WIDE - 5);
        return (
          <rect key={event.at} className="known-bar" x={x} y={HIGH - 1 - tall} width="5" height={tall} />
        );
      })}
    </svg>
  );
}
