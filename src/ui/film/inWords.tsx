/** What the scene shows, in words: a sentence for now, the rooms one by one, and a table of the hours being shown. */
import { DAY, HOUR } from '../../lib/time.ts';
import type { FilmView } from '../../store/view.ts';
import { useWords, type Words } from '../parts/words.ts';
import { addressesNow, clockOf, countOf, type Moment, momentAt, type RoomNow, roomsNow } from './account.ts';
import { Settled } from './settled.tsx';
import { KnownInFilm } from './stills.tsx';

export function accountOf(now: Moment, when: string, scenario: string, words: Words): string {
  return words.app('film.spoken', {
    when,
    people: words.of(scenario, 'film.people', { count: now.present }),
    stuck: words.of(scenario, 'film.stuck', { count: now.stuck }),
    outside: words.of(scenario, 'film.outside', { count: now.outside }),
  });
}

/** Who has been here longest, and where; empty where nobody is. */
export function longestOf(rooms: readonly RoomNow[], scenario: string, words: Words): string {
  const most = rooms.reduce<RoomNow | null>(
    (found, room) => (room.people > 0 && room.longest > (found?.longest ?? 0) ? room : found),
    null,
  );
  if (most === null) return '';
  const place = words.of(scenario, `places.${most.place}.name`);
  return words.of(scenario, 'film.longest', { place, time: words.length(most.longest) });
}

interface InWordsProps {
  readonly film: FilmView;
  readonly scenario: string;
  readonly at: number;
  readonly stretch: number;
  readonly now: Moment;
  readonly when: string;
}

export function InWords({ film, scenario, at, stretch, now, when }: InWordsProps) {
  const words = useWords();
  const shown = film.stretches[stretch];
  return (
    <details className="in-words">
      <summary>{words.app('film.inWords')}</summary>
      <p>{accountOf(now, when, scenario, words)}</p>
      {shown === undefined ? null : (
        <>
          <Rooms rooms={roomsNow(film, at)} scenario={scenario} counted={film.regime === 'target'} />
          <Addresses film={film} scenario={scenario} at={at} />
          {film.known.length === 0 ? null : <KnownInFilm film={film} scenario={scenario} at={at} />}
          <Settled film={film} scenario={scenario} at={at} />
          <Hours film={film} scenario={scenario} from={shown.from} to={shown.to} />
        </>
      )}
    </details>
  );
}

interface RoomsProps {
  readonly rooms: readonly RoomNow[];
  readonly scenario: string;
  /** Under a target: how many can no longer count. */
  readonly counted: boolean;
}

function Rooms({ rooms, scenario, counted }: RoomsProps) {
  const words = useWords();
  return (
    <table className="number small">
      <thead>
        <tr>
          <th scope="col">{words.app('film.room')}</th>
          <th scope="col">{words.app('film.here')}</th>
          {counted ? <th scope="col">{words.of(scenario, 'film.past')}</th> : null}
          <th scope="col">{words.of(scenario, 'film.longestHere')}</th>
        </tr>
      </thead>
      <tbody>
        {rooms.map(({ place, people, past, longest }) => (
          <tr key={place}>
            <th scope="row">{words.of(scenario, `places.${place}.name`)}</th>
            <td>{words.count(people)}</td>
            {counted ? <td>{words.count(past)}</td> : null}
            <td>{people === 0 ? '–' : words.length(longest)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Those who rang most often, as the plates on the map show them. */
function Addresses({ film, scenario, at }: Pick<InWordsProps, 'film' | 'scenario' | 'at'>) {
  const words = useWords();
  const rows = addressesNow(film, at);
  if (rows.length === 0) return null;
  return (
    <table className="number small">
      <caption>{words.of(scenario, 'map.most')}</caption>
      <thead>
        <tr>
          <th scope="col">{words.of(scenario, 'map.who')}</th>
          <th scope="col">{words.of(scenario, 'map.rang')}</th>
          <th scope="col">{words.of(scenario, 'map.open')}</th>
          {film.regime === 'target' ? <th scope="col">{words.of(scenario, 'map.success')}</th> : null}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ person, face, calls }) => (
          <tr key={person}>
            <th scope="row">{face.name}</th>
            <td>{words.count(calls.length)}</td>
            <td>{words.count(countOf(calls, 'open'))}</td>
            {film.regime === 'target' ? <td>{words.count(countOf(calls, 'success'))}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface HoursProps extends Pick<InWordsProps, 'film' | 'scenario'> {
  readonly from: number;
  readonly to: number;
}

function Hours({ film, scenario, from, to }: HoursProps) {
  const words = useWords();
  // Where every day is shown, a row a day.
  const daily = film.pace >= DAY / 2;
  const hours: Moment[] = [];
  for (let at = from; at < to; at += daily ? DAY : HOUR) hours.push(momentAt(film, at));
  return (
    <table className="number small">
      <thead>
        <tr>
          <th scope="col">{words.app(daily ? 'film.day' : 'film.time')}</th>
          <th scope="col">{words.of(scenario, 'film.present')}</th>
          <th scope="col">{words.of(scenario, 'film.stuck')}</th>
          <th scope="col">{words.of(scenario, 'film.outside')}</th>
        </tr>
      </thead>
      <tbody>
        {hours.map((hour) => (
          <tr key={`${hour.day}-${hour.hour}`}>
            <th scope="row">{daily ? words.count(hour.day) : clockOf(hour)}</th>
            <td>{words.count(hour.present)}</td>
            <td>{words.count(hour.stuck)}</td>
            <td>{words.count(hour.outside)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
