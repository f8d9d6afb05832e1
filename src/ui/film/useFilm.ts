/**
 * Plays the film, in the scene where there is one and it may move, else by a clock of its own for the stills. Either
 * way the screen sees the same five things: the moment, whether it runs, how fast, and the presses.
 */
import { type RefObject, useContext, useEffect, useRef, useState } from 'react';
import type { QuestionView } from '../../store/monthView.ts';
import type { FilmSpeed, SceneHandle } from '../../store/sceneDoor.ts';
import type { FilmView } from '../../store/view.ts';
import { SceneSlot } from '../sceneSlot.ts';
import { seenPlace } from './place.ts';
import { firstStill, nextStill } from './stillClock.ts';

export interface FilmInHand {
  readonly host: RefObject<HTMLDivElement | null>;
  /** 'scene' once it is there; 'still' where it must not move or could not start. */
  readonly shownBy: 'loading' | 'scene' | 'still';
  readonly failed: boolean;
  readonly at: number;
  readonly playing: boolean;
  readonly speed: FilmSpeed;
  toggle(): void;
  setSpeed(speed: FilmSpeed): void;
  /** To the end of what is known: the next question, or the month's last hour. */
  skip(): void;
}

export function useFilm(
  film: FilmView,
  still: boolean,
  /** The question that has come up; the person it is about is pointed at. */
  question: QuestionView | null,
  onEnd: () => void,
): FilmInHand {
  const asked = question !== null;
  const about = question?.person ?? null;
  const door = useContext(SceneSlot);
  const host = useRef<HTMLDivElement>(null);
  const handle = useRef<SceneHandle | null>(null);
  const latest = useRef({ film, onEnd, playing: true, speed: 1 as FilmSpeed });
  const [failed, setFailed] = useState(false);
  const [ready, setReady] = useState(false);
  const [playing, setPlaying] = useState(true);
  const [speed, setSpeed] = useState<FilmSpeed>(1);
  const useScene = door !== null && !still && !failed;
  const beginning = useScene ? film.start : firstStill(film);
  const [at, setAt] = useState(beginning);
  const running = playing && !asked;

  useEffect(() => {
    latest.current = { film, onEnd, playing: running, speed };
  });

  // The scene lives as long as the screen; new films are handed to it.
  useEffect(() => {
    if (!useScene || host.current === null) return;
    seenPlace(host.current);
    let here = true;
    const fail = () => {
      handle.current?.destroy();
      handle.current = null;
      if (here) setFailed(true);
    };
    door
      .mount(host.current, {
        film: latest.current.film,
        reducedMotion: false,
        onTime: (time) => here && setAt(time),
        onStretch: () => undefined,
        onEnd: () => here && latest.current.onEnd(),
        onFailed: fail,
      })
      .then((mounted) => {
        if (!here) {
          mounted.destroy();
          return;
        }
        handle.current = mounted;
        mounted.update(latest.current.film);
        mounted.setSpeed(latest.current.speed);
        if (!latest.current.playing) mounted.pause();
        setReady(true);
      })
      .catch(fail);
    return () => {
      here = false;
      handle.current?.destroy();
      handle.current = null;
      setReady(false);
    };
  }, [useScene, door]);

  const shown = useRef(film);
  useEffect(() => {
    if (shown.current === film) return;
    shown.current = film;
    setAt(beginning);
    setPlaying(true);
    handle.current?.update(film);
    handle.current?.play();
  }, [film, beginning]);

  useEffect(() => {
    if (running) handle.current?.play();
    else handle.current?.pause();
  }, [running]);

  useEffect(() => {
    handle.current?.setSpeed(speed);
  }, [speed]);

  useEffect(() => {
    if (ready) handle.current?.point(about);
  }, [about, ready]);

  // The clock of the stills.
  useEffect(() => {
    if (useScene || !running) return;
    const timer = setInterval(
      () => {
        setAt((now) => nextStill(latest.current.film, now));
      },
      (still ? 1600 : 1000) / speed,
    );
    return () => clearInterval(timer);
  }, [useScene, running, speed, still]);
  const over = !useScene && at >= film.to;
  useEffect(() => {
    if (over && !asked) latest.current.onEnd();
  }, [over, asked]);

  return {
    host,
    shownBy: useScene ? (ready ? 'scene' : 'loading') : 'still',
    failed: failed || door === null,
    at,
    playing: running,
    speed,
    toggle: () => setPlaying((was) => !was),
    setSpeed,
    skip: () => {
      setAt(film.to);
      if (useScene) {
        // The last moment stays in the picture, so that a question is seen where it came up.
        handle.current?.seek(film.to - 1);
        handle.current?.pause();
        onEnd();
      }
    },
  };
}
