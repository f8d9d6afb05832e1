/** The year as the region saw it: an official sheet, crisp and short. */
import { BarChart } from '../charts/barChart.tsx';
import { Figure } from '../charts/figure.tsx';
import { Paper } from '../parts/paper.tsx';
import './opening.css';
import type { StepProps } from './stepProps.ts';
import { fileName, reviewKind } from './told.ts';

export function ReviewStep({ reveal, words }: StepProps) {
  const { review, ownMonths } = reveal;
  const levels = reveal.scrubber.months.map(({ level }) => level);
  const level = levels[0] ?? reveal.level;
  const last = levels.at(-1) ?? level;
  const names = review.figures.map((_, i) => words.shortMonth(i + 1));
  const facts = [
    { id: 'figure', name: words.say('review.figure'), value: words.percent(review.yearFigure) },
    {
      id: 'standing',
      name: words.say('review.standing'),
      value: words.say('review.standingValue', { standing: Math.round(review.standing) }),
    },
    { id: 'bonus', name: words.say('review.bonus'), value: words.amount(review.bonus, 'pounds') },
    {
      id: 'league',
      name: words.say('review.league'),
      value: words.say('review.leagueValue', { place: review.leaguePlace, places: review.leaguePlaces }),
    },
  ];
  return (
    <div className="review">
      <Paper kind="headed" pad="l" as="section" className="review-sheet" labelledBy="review-title">
        <h2 id="review-title">{words.of('name')}</h2>
        <p className="review-hits">{words.say('review.hits', { hits: review.hits, months: ownMonths })}</p>
        <dl className="review-facts">
          {facts.map(({ id, name, value }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd className="number">{value}</dd>
            </div>
          ))}
        </dl>
        <p className="review-letter serif">{words.say(`review.${reviewKind(review.hits, ownMonths)}`)}</p>
        <p className="soft small">{words.of('region')}</p>
        {review.replacedIn === null ? null : (
          <p className="review-replaced">
            {words.say('review.replaced', { month: words.month(review.replacedIn) })}
          </p>
        )}
      </Paper>
      <div className="review-chart">
        <Figure
          title={words.say('review.chart')}
          summary={words.say(last > level ? 'review.summaryRaised' : 'review.summary', {
            figure: words.number(review.yearFigure),
            level,
            last,
            hits: review.hits,
            months: ownMonths,
          })}
          file={fileName(reveal, 'review')}
          origin={words.origin}
          table={{
            columns: [
              words.say('common.month'),
              words.of('figure.short'),
              words.say('review.line'),
              words.say('review.met'),
            ],
            rows: review.figures.map((figure, i) => ({
              id: i,
              cells: [
                words.month(i + 1),
                words.percent(figure),
                words.say('uncounted.scrubber.levelShort', { level: levels[i] ?? level }),
                words.say(figure >= (levels[i] ?? level) ? 'review.metYes' : 'review.metNo'),
              ],
            })),
          }}
          picture={(width) => (
            <BarChart
              width={width}
              names={names}
              values={review.figures}
              lines={levels}
              lineName={words.say('uncounted.scrubber.levelShort', { level })}
              format={(value) => value.toFixed(1)}
              own={ownMonths}
              othersName={words.say('review.successor')}
            />
          )}
        />
        <p className="review-turn serif">{words.say('review.turn')}</p>
      </div>
    </div>
  );
}
