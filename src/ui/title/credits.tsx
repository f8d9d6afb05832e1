/** Who made what the game carries, and under which licence. */
import { credits } from '../../art/credits.ts';
import { Paper } from '../parts/paper.tsx';
import { useWords } from '../parts/words.ts';

export function Credits() {
  const words = useWords();
  return (
    <Paper as="section" className="title-credits">
      <h2>{words.app('credits.title')}</h2>
      <p className="small">{words.app('credits.own')}</p>
      <ul className="stack small">
        {credits.map((credit) => (
          <li key={credit.work}>
            <a href={credit.link} rel="noreferrer" target="_blank">
              {credit.work}
            </a>
            {words.app('credits.line', {
              by: credit.by,
              licence: credit.licence,
              what: words.app(`credits.for.${credit.for}`),
            })}
          </li>
        ))}
      </ul>
    </Paper>
  );
}
