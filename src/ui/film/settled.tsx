/** "Dealt with.", as it flashes past in the scene: what staff settled by habit in the stretch shown, up to now. */
import type { FilmView } from '../../store/view.ts';
import { useWords } from '../parts/words.ts';
import { clockOf, momentAt, settledBy } from './account.ts';

interface SettledProps {
  readonly film: FilmView;
  readonly scenario: string;
  readonly at: number;
  /** Only so many, the latest. */
  readonly most?: number;
}

export function Settled({ film, scenario, at, most }: SettledProps) {
  const words = useWords();
  const settled = settledBy(film, at).slice(most === undefined ? 0 : -most);
  if (settled.length === 0) return null;
  return (
    <ul className="settled small">
      {settled.map(({ at: when, person, behaviour }) => (
        <li key={`${when} ${person}`}>
          {clockOf(momentAt(film, when))} {words.of(scenario, `habits.${behaviour}.dealtWith`)}
        </li>
      ))}
    </ul>
  );
}
