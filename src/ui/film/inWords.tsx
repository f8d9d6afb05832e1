/** What the scene shows, in words: one sentence for now, and a table of the hours being shown. */
import type { FilmView } from '../../store/view.ts';
import { useWords, type Words } from '../parts/words.ts';
import { clockOf, type Moment, momentAt } from './account.ts';

export function accountOf(now: Moment, when: string, words: Words): string {
  return words.app('film.spoken', {
    when,
    people: words.app('film.people', { count: now.inDepartment }),
    beds: words.app('film.beds', { count: now.waitingForBed }),
    ambulances: words.app('film.outside', { count: now.ambulances }),
  });
}

interface InWordsProps {
  readonly film: FilmView;
  readonly stretch: number;
  readonly now: Moment;
  readonly when: string;
}

export function InWords({ film, stretch, now, when }: InWordsProps) {
  const words = useWords();
  const shown = film.stretches[stretch];
  return (
    <details className="in-words">
      <summary>{words.app('film.inWords')}</summary>
      <p>{accountOf(now, when, words)}</p>
      {shown === undefined ? null : <Hours film={film} from={shown.from} to={shown.to} />}
    </details>
  );
}

function Hours({ film, from, to }: { readonly film: FilmView; readonly from: number; readonly to: number }) {
  const words = useWords();
  const hours: Moment[] = [];
  for (let at = from; at < to; at += 60) hours.push(momentAt(film, at));
  return (
    <table className="number small">
      <thead>
        <tr>
          <th scope="col">{words.app('film.time')}</th>
          <th scope="col">{words.app('film.inDepartment')}</th>
          <th scope="col">{words.app('film.waitingForBed')}</th>
          <th scope="col">{words.app('film.ambulances')}</th>
        </tr>
      </thead>
      <tbody>
        {hours.map((hour) => (
          <tr key={`${hour.day}-${hour.hour}`}>
            <th scope="row">{clockOf(hour)}</th>
            <td>{words.count(hour.inDepartment)}</td>
            <td>{words.count(hour.waitingForBed)}</td>
            <td>{words.count(hour.ambulances)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
