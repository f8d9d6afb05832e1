/** Those who rang most often, by name, as the plates on the map show them: a mark for each call of this year. */
import type { FilmView } from '../../store/view.ts';
import { Face } from '../parts/face.tsx';
import { useWords } from '../parts/words.ts';
import { addressesNow, type CallNow, countOf } from './account.ts';

/** Of more calls the latest are shown. */
const MOST_MARKS = 8;

interface CallersProps {
  readonly film: FilmView;
  readonly at: number;
  readonly scenario: string;
}

/** A room among the rooms; nothing where nobody is known by calls. */
export function Callers({ film, at, scenario }: CallersProps) {
  const words = useWords();
  const rows = addressesNow(film, at);
  if (rows.length === 0) return null;
  return (
    <li className="still-room room still-callers">
      <p className="still-name">
        <strong>{words.of(scenario, 'map.most')}</strong>
      </p>
      <ul>
        {rows.map(({ person, face, calls }) => (
          <li key={person}>
            <Face person={face} size="s" />
            <p>
              <strong>{face.name}</strong>
              <span className="for-readers">
                {words.of(scenario, 'map.calls', {
                  count: calls.length,
                  open: countOf(calls, 'open'),
                })}
              </span>
              <span className="caller-marks" aria-hidden="true">
                {calls.slice(-MOST_MARKS).map(({ at: rang, is }) => (
                  <Mark key={rang} is={is} />
                ))}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </li>
  );
}

function Mark({ is }: Pick<CallNow, 'is'>) {
  return (
    <svg className="caller-mark" data-is={is} viewBox="-6 -6 12 12" aria-hidden="true">
      <circle r="4.4" />
      {is === 'open' ? <circle className="caller-dot" r="1.5" /> : null}
      {is === 'success' ? <path d="M-2.2 0 -0.5 1.8 2.4 -1.8" /> : null}
    </svg>
  );
}
