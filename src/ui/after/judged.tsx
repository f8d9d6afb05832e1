/** What hangs on the figure: standing, bonus and the place in the regional table. */
import type { Standing } from '../../run/types.ts';
import { wholeStanding } from '../parts/standing.ts';
import { useWords } from '../parts/words.ts';
import { StandingBar } from '../shell/monthHeader.tsx';

export function Judged({ standing }: { readonly standing: Standing }) {
  const words = useWords();
  const now = wholeStanding(standing.after);
  const change = now - wholeStanding(standing.before);
  const direction = change > 0 ? 'up' : change < 0 ? 'down' : 'same';
  return (
    <dl className="judged">
      <div>
        <dt>{words.app('standing.yours')}</dt>
        <dd>
          <StandingBar value={now} />
          <span className="number">{words.app('standing.of', { value: now })}</span>
          <span className="small number" data-direction={direction}>
            {words.app(`standing.${direction}`, { by: Math.abs(change) })}
          </span>
        </dd>
      </div>
      <div>
        <dt>{words.app('bonusSoFar')}</dt>
        <dd className="number">{words.money(standing.bonus)}</dd>
      </div>
      <div>
        <dt>{words.app('league.title')}</dt>
        <dd className="number">
          {words.app('league.place', {
            place: standing.leaguePlace,
            places: standing.leaguePlaces,
          })}
        </dd>
      </div>
    </dl>
  );
}
