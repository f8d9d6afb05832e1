/** The league table by reported figure, with names; then the same without them, before anything true is shown. */
import { FrontFigure } from './frontFigure.tsx';
import { LeagueChart, MOST_NAMED } from './leagueChart.tsx';
import type { FrontStepProps } from './stepProps.ts';

export function LeagueStep({ asDots, ...props }: FrontStepProps & { readonly asDots: boolean }) {
  const { told, names, you, words } = props;
  const { league } = told;
  const first = league[0];
  if (first === undefined) return <p className="front-none serif">{words.say('league.none')}</p>;
  const nameOf = (id: string, place: number): string =>
    id === you ? words.say('you') : (names[id] ?? words.say('runAt', { place }));
  const last = league.at(-1) ?? first;
  const params = {
    name: nameOf(first.id, first.place),
    high: words.percent(first.figure),
    low: words.percent(last.figure),
    runs: league.length,
  };
  return (
    <FrontFigure
      {...props}
      title={words.say(`steps.${asDots ? 'dots' : 'table'}.title`)}
      summary={words.say(asDots ? 'league.dotsSummary' : 'league.summary', params)}
      file={asDots ? 'figures' : 'league'}
      table={{
        columns: [
          ...(asDots ? [] : [words.say('run')]),
          words.say('league.place'),
          words.say('figure'),
          words.say('league.met'),
        ],
        rows: league.map(({ id, place, figure, met, months }) => ({
          id,
          cells: [
            ...(asDots ? [] : [nameOf(id, place)]),
            String(place),
            words.percent(figure),
            words.say('ofMonths', { count: met, months }),
          ],
        })),
      }}
      picture={(width) => (
        <LeagueChart
          width={width}
          asDots={asDots}
          you={you}
          rows={league.map(({ id, place, figure }) => ({
            id,
            place,
            figure,
            figureText: words.percent(figure),
            name: nameOf(id, place),
          }))}
          words={{
            you: words.say('you'),
            across: words.say('figure'),
            more: words.say('league.more', { count: Math.max(0, league.length - MOST_NAMED) }),
          }}
        />
      )}
    />
  );
}
