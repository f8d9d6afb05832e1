/**
 * The floor without motion or without a scene, a still a second: rooms with their counts, the people in them and who
 * rang most often, or, where the player knows people by name, those.
 */
import type { FilmView } from '../../store/view.ts';
import { KnownPeople } from '../parts/knownPeople.tsx';
import { useWords } from '../parts/words.ts';
import { peopleAt, type Standing } from './account.ts';
import { Callers } from './callers.tsx';

const MOST_DRAWN = 40;

interface StillsProps {
  readonly film: FilmView;
  readonly at: number;
  readonly scenario: string;
  /** Inside a stretch: where people stand is known. */
  readonly known: boolean;
}

export function Stills({ film, at, scenario, known }: StillsProps) {
  const words = useWords();
  if (film.known.length > 0)
    return (
      <div className="stills-known">
        <KnownInFilm film={film} at={at} scenario={scenario} />
      </div>
    );
  const rooms = peopleAt(film, at);
  return (
    <ul className="stills" data-known={known || undefined}>
      {film.places.map((place, index) => {
        if (film.offstage.includes(place)) return null;
        const people = rooms[index] ?? [];
        return (
          <li key={place} className="still-room room" data-place={place}>
            <p className="still-name">
              <strong>{words.of(scenario, `places.${place}.name`)}</strong>
              {known ? <span className="number">{words.count(people.length)}</span> : null}
            </p>
            <div className="still-people" aria-hidden="true">
              {people.slice(0, MOST_DRAWN).map((person) => (
                <Token key={person.id} person={person} />
              ))}
            </div>
          </li>
        );
      })}
      <Callers film={film} at={at} scenario={scenario} />
    </ul>
  );
}

/** Those known by name, with the minutes of their meetings in this month and, under a target, who no longer counts. */
export function KnownInFilm({ film, at, scenario }: Omit<StillsProps, 'known'>) {
  const deadline = film.regime === 'target' ? { deadline: film.deadline } : {};
  return <KnownPeople known={film.known} scenario={scenario} at={at} since={film.from} {...deadline} />;
}

const around = 2 * Math.PI * 10;
const cloths = ['#8a5a7a', '#c6923a', '#5d7f8f', '#b5573a', '#7f8f4a', '#6d5a8e', '#4f7f72'];
const skins = ['#f3cba2', '#6b4a36', '#d9a06c', '#a9683c', '#edb98a', '#8a5a3a'];

function Token({ person }: { readonly person: Standing }) {
  const { id, ring, used, need } = person;
  const past = ring === 'past';
  return (
    <svg className="token" data-ring={ring} viewBox="0 0 24 24" aria-hidden="true">
      <circle className="token-ground" cx="12" cy="12" r="10" />
      {ring === 'none' || past ? null : (
        <circle
          className="token-ring"
          cx="12"
          cy="12"
          r="10"
          strokeDasharray={`${around * (1 - used)} ${around}`}
          transform="rotate(-90 12 12)"
        />
      )}
      <path d="M6.5 18.5c0-4 2.3-6 5.5-6s5.5 2 5.5 6z" fill={past ? '#b9b9b4' : cloths[id % cloths.length]} />
      <circle cx="12" cy="9" r="3.6" fill={past ? '#cfcfca' : skins[(id * 5) % skins.length]} />
      {need === null ? null : (
        <path
          className="token-need"
          fillOpacity={need}
          d="M19 11.4c-3-2.2-4.4-3.6-4.4-5.400a2.3 2.3 0 0 1 4.4-1 2.3 2.3 0 0 1 4.4 1c0 1.8-1.4 3.2-4.4 5.400z"
        />
      )}
    </svg>
  );
}
