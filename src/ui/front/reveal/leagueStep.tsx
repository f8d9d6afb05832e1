/** The league table by reported figure, with names; then the same without them, before anything true is shown. */
import { useEffect, useState } from 'react';
import { FrontFigure } from './frontFigure.tsx';
import { LeagueChart, MOST_NAMED } from './leagueChart.tsx';
import type { FrontStepProps } from './stepProps.ts';

export function LeagueStep({ asDots, ...props }: FrontStepProps & { readonly asDots: boolean }) {
  const { told, names, you, still, words } = props;
  const { league } = told;
  const named = useNamed(!asDots, still);
  const first = league[0];
  if (first === undefined) return <p className="front-none serif">{words.say('league.none')}</p>;
  const nameOf = (id: string): string => (id === you ? words.say('you') : (names[id] ?? ''));
  const last = league.at(-1) ?? first;
  const params = {
    name: nameOf(first.id),
    high: words.percent(first.figure),
    low: words.percent(last.figure),
    runs: league.length,
  };
  return (
    <FrontFigure
      {...props}
      title={words.say(`steps.${asDots ? 'dots' : 'table'}.title`)}
      summary={words.say(
        `league.${asDots ? 'dotsSummary' : params.name === '' ? 'nameless' : 'summary'}`,
        params,
      )}
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
            ...(asDots ? [] : [nameOf(id) === '' ? words.say('runAt', { place }) : nameOf(id)]),
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
            name: named ? nameOf(id) : '',
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

/** Milliseconds in which names fade. */
const FADING = 700;

/** Names that go are there while they fade, then they are nowhere on the page. */
function useNamed(wanted: boolean, still: boolean): boolean {
  const [fading, setFading] = useState(wanted);
  useEffect(() => {
    if (wanted) {
      setFading(true);
      return undefined;
    }
    const timer = setTimeout(() => setFading(false), FADING);
    return () => clearTimeout(timer);
  }, [wanted]);
  return wanted || (fading && !still);
}
