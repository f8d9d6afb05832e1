/**
 * The month runs: the scene in the middle, the figure above, what you answer for beside it. A question stops the film
 * and takes the side panel (on a phone, the lower half).
 */
import { useEffect, useRef } from 'react';
import type { PlayerView } from '../../store/view.ts';
import type { ScreenProps } from '../game.ts';
import { ScreenHeading } from '../parts/screenHeading.tsx';
import { wholeStanding } from '../parts/standing.ts';
import { useWords, type Words } from '../parts/words.ts';
import { announce } from '../shell/live.tsx';
import { MonthHeader } from '../shell/monthHeader.tsx';
import { FloorPile, PaperPile } from '../shell/paperPile.tsx';
import '../styles/letter.css';
import '../styles/film.css';
import { Coach } from '../month/coach.tsx';
import { useReducedMotion } from '../useReducedMotion.ts';
import { clockOf, figureShown, type Moment, momentAt, roomsNow, stretchAt } from './account.ts';
import { Controls } from './controls.tsx';
import { accountOf, InWords, longestOf } from './inWords.tsx';
import { Question } from './question.tsx';
import { Settled } from './settled.tsx';
import { Stills } from './stills.tsx';
import { type FilmInHand, useFilm } from './useFilm.ts';

export function FilmScreen({ view, commands }: ScreenProps) {
  if (view.film === null || view.run === null) return null;
  return <Film view={view} commands={commands} film={view.film} run={view.run} />;
}

type FilmProps = ScreenProps & {
  readonly film: NonNullable<PlayerView['film']>;
  readonly run: NonNullable<PlayerView['run']>;
};

function Film({ view, commands, film, run }: FilmProps) {
  const words = useWords();
  const still = useReducedMotion(view.preferences.reducedMotion);
  const asked = view.question !== null;
  const played = useFilm(film, still, view.question, () => commands.filmEnded());
  const month = words.monthName(run.calendarMonth);
  const now = momentAt(film, played.at);
  const when = words.app('film.when', { day: now.day, month, time: clockOf(now) });
  // At the film's end (a question) the last picture stays.
  const seen = Math.min(played.at, film.to - 1);
  const stretch = stretchAt(film, seen);
  const longest = stretch < 0 ? '' : longestOf(roomsNow(film, seen), run.scenario, words);
  useSpokenStretch(film, stretch, `${accountOf(now, when, run.scenario, words)} ${longest}`.trim());
  // In stills the floor may hold more than the window: what scrolls is reached by keyboard, too.
  const floor =
    played.shownBy === 'still'
      ? { tabIndex: 0, role: 'group', 'aria-label': words.of(run.scenario, 'film.now') }
      : {};
  return (
    <div className="month film" data-asked={asked || undefined}>
      <PaperPile paper={run.paper} />
      <MonthHeader
        view={view}
        commands={commands}
        live={{
          when,
          figure: figureShown(now, view.question),
          chip: <Spare spare={now.spare} scenario={run.scenario} />,
        }}
      />
      <main id="content" className="film-page">
        <ScreenHeading
          title={words.app('film.title', { month })}
          className="for-readers"
          screen={`film-${run.month}-${film.start}`}
        />
        <div className="film-floor" data-shown={played.shownBy} {...floor}>
          <div
            className="film-host"
            ref={played.host}
            aria-hidden="true"
            hidden={played.shownBy === 'still'}
          />
          {played.shownBy === 'still' ? (
            <Stills film={film} at={seen} scenario={run.scenario} known={stretch >= 0} />
          ) : (
            <FloorPile paper={run.paper} />
          )}
          <Running
            played={played}
            stretch={stretch}
            words={words}
            why={film.stretches[stretch]?.why ?? null}
          />
          {played.shownBy === 'still' ? (
            <Settled film={film} at={seen} scenario={run.scenario} most={1} />
          ) : null}
        </div>
        <Coach at="film" view={view} commands={commands} />
        <div className="film-below">
          <Controls played={played} away={asked} />
          {played.shownBy === 'still' && played.failed ? (
            <p className="film-failed small">{words.app('film.failed')}</p>
          ) : null}
          <InWords film={film} scenario={run.scenario} at={seen} stretch={stretch} now={now} when={when} />
        </div>
        <aside className="film-side" aria-label={words.app('film.beside')}>
          {view.question === null ? (
            <Beside
              film={film}
              scenario={run.scenario}
              now={now}
              words={words}
              still={played.shownBy === 'still'}
            />
          ) : (
            <Question
              key={view.question.id}
              question={view.question}
              scenario={run.scenario}
              commands={commands}
            />
          )}
          {run.regime === 'target' ? <AtStake run={run} /> : null}
          {view.purpose !== null && view.purpose.monthsAhead > 1 ? (
            <p className="film-quarter soft small">{words.app('film.quarter')}</p>
          ) : null}
        </aside>
      </main>
    </div>
  );
}

/** How many more may go over before the figure falls under the line: shape and words, not only colour. */
function Spare({ spare, scenario }: { readonly spare: number; readonly scenario: string }) {
  const words = useWords();
  const kind = spare < 0 ? 'bad' : spare < 40 ? 'warn' : 'good';
  const key = spare < 0 ? 'film.over' : 'film.spare';
  return (
    <span className="chip number" data-kind={kind}>
      {words.of(scenario, key, { count: Math.abs(spare) })}
    </span>
  );
}

/** A line over the floor: why we look now, or that the month runs on. */
function Running({
  played,
  stretch,
  words,
  why,
}: {
  readonly played: FilmInHand;
  readonly stretch: number;
  readonly words: Words;
  readonly why: string | null;
}) {
  // Where every day is shown, nothing of the picture need be covered to say so.
  if (why === 'every-day' && played.shownBy === 'scene') return null;
  const text =
    played.shownBy === 'loading'
      ? words.app('film.loading')
      : stretch < 0 || why === null
        ? words.app('film.runsOn')
        : words.app(`film.why.${why}`);
  return (
    <p className="film-why small" data-shown={played.playing || undefined}>
      {text}
    </p>
  );
}

/** What hangs on the figure stays in sight, question or not. */
function AtStake({ run }: { readonly run: FilmProps['run'] }) {
  const words = useWords();
  const standing = wholeStanding(run.standing?.after ?? run.startStanding);
  return (
    <dl className="paper at-stake rows number">
      <div>
        <dt>{words.app('standing.yours')}</dt>
        <dd>{words.app('standing.of', { value: standing })}</dd>
      </div>
      <div>
        <dt>{words.app('bonusSoFar')}</dt>
        <dd>{words.money(run.bonus)}</dd>
      </div>
      {run.standing === null ? null : (
        <div>
          <dt>{words.app('league.title')}</dt>
          <dd>
            {words.app('league.place', {
              place: run.standing.leaguePlace,
              places: run.standing.leaguePlaces,
            })}
          </dd>
        </div>
      )}
    </dl>
  );
}

function Beside({
  film,
  scenario,
  now,
  words,
  still,
}: {
  readonly film: FilmProps['film'];
  readonly scenario: string;
  readonly now: Moment;
  readonly words: Words;
  readonly still: boolean;
}) {
  return (
    <div className="paper film-beside" data-kind="headed">
      <h2>{words.of(scenario, 'film.now')}</h2>
      <dl className="rows number">
        <div>
          <dt>{words.of(scenario, 'film.present')}</dt>
          <dd>{words.count(now.present)}</dd>
        </div>
        <div>
          <dt>{words.of(scenario, 'film.stuck')}</dt>
          <dd>{words.count(now.stuck)}</dd>
        </div>
        <div>
          <dt>{words.of(scenario, 'film.outside')}</dt>
          <dd>{words.count(now.outside)}</dd>
        </div>
      </dl>
      <p className="soft small">{words.of(scenario, `film.${still ? 'stills' : 'legend'}.${film.regime}`)}</p>
    </div>
  );
}

/** Screen readers hear where the film is when a stretch begins, not at every tick. */
function useSpokenStretch(film: FilmProps['film'], stretch: number, spoken: string): void {
  const said = useRef<unknown>(null);
  useEffect(() => {
    const begun = film.stretches[stretch];
    if (begun === undefined || said.current === begun) return;
    said.current = begun;
    announce(spoken);
  }, [film, stretch, spoken]);
  // What was said of the film is not said of the screen after it.
  useEffect(
    () => () => {
      said.current = null;
      announce('');
    },
    [],
  );
}
