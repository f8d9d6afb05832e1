/** Pause, speed, skip. */
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../parts/words.ts';
import type { FilmInHand } from './useFilm.ts';

const speeds = [1, 2, 4] as const;

interface ControlsProps {
  readonly played: FilmInHand;
  /** A question stands: they are out of reach, and their room stays, so that the floor keeps its size. */
  readonly away: boolean;
}

export function Controls({ played, away }: ControlsProps) {
  const words = useWords();
  return (
    <div
      className="film-controls"
      role="toolbar"
      aria-label={words.app('film.controls')}
      inert={away}
      aria-hidden={away || undefined}
    >
      <Button onPress={played.toggle} className="film-pause">
        <Icon name={played.playing ? 'pause' : 'play'} />
        {words.app(played.playing ? 'film.pause' : 'film.play')}
      </Button>
      <fieldset className="film-speeds" aria-label={words.app('film.speed')}>
        {speeds.map((speed) => (
          <Button key={speed} pressed={played.speed === speed} onPress={() => played.setSpeed(speed)}>
            {words.app('film.times', { speed })}
          </Button>
        ))}
      </fieldset>
      <Button onPress={played.skip}>
        <Icon name="skip" />
        {words.app('film.skip')}
      </Button>
    </div>
  );
}
