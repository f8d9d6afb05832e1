/** One measure of the purpose as a control chart, with whether there is a signal or only noise. */
import type { MeasureChart } from '../../run/revealTypes.ts';
import type { ExperimentView } from '../../store/purposeView.ts';
import { Figure } from '../charts/figure.tsx';
import { pointKinds, rulesSeen, signalCount } from '../charts/xmr.ts';
import { XmrChart } from '../charts/xmrChart.tsx';
import type { RevealWords } from '../reveal/useRevealWords.ts';

interface MeasureProps {
  readonly chart: MeasureChart;
  readonly months: number;
  readonly experiments: readonly ExperimentView[];
  readonly watched: boolean;
  readonly words: RevealWords;
}

const MONTHS_A_QUARTER = 3;
const WEEKS_A_MONTH = 30 / 7;

export function Measure({ chart, months, experiments, watched, words }: MeasureProps) {
  const unit = words.of(`measures.${chart.id}.unit`);
  const name = words.of(`measures.${chart.id}.name`);
  const count = signalCount(chart);
  const kinds = pointKinds(chart);
  const format = (value: number): string => words.amount(value, unit);
  const short = (value: number): string => (unit === '%' ? words.percent(value) : words.number(value));
  const { mean, lower, upper } = chart.limits.at(-1) ?? { mean: 0, lower: 0, upper: 0 };
  const quarters = Array.from({ length: Math.ceil(months / MONTHS_A_QUARTER) }, (_, i) => {
    const from = words.shortMonth(i * MONTHS_A_QUARTER + 1);
    const to = words.shortMonth(Math.min(months, (i + 1) * MONTHS_A_QUARTER));
    return { name: words.say('purpose.quarter', { from, to }), short: from };
  });
  const begun = experiments.map(({ from }, i) => ({
    week: (from - 1) * WEEKS_A_MONTH,
    name: String(i + 1),
  }));
  const picture = (width: number) => (
    <XmrChart
      width={width}
      chart={chart}
      begun={begun}
      words={{
        mean: words.say('purpose.mean'),
        upper: words.say('purpose.upper'),
        lower: words.say('purpose.lower'),
        format: short,
        quarters,
      }}
    />
  );
  return (
    <Figure
      level={3}
      title={name}
      summary={words.say('purpose.summary', {
        name,
        mean: format(mean),
        lower: short(lower),
        upper: short(upper),
        count,
      })}
      file={`unmoored-${chart.id}`}
      origin={words.origin}
      table={{
        columns: [words.say('purpose.week'), name, words.say('purpose.signal')],
        rows: chart.points.map((value, i) => ({
          id: i,
          cells: [String(i + 1), short(value), words.say(`purpose.kinds.${kinds[i] ?? 'chance'}`)],
        })),
      }}
      picture={picture}
      {...(watched ? { className: 'purpose-watched' } : {})}
    >
      {(width) => (
        <>
          <p className="purpose-signal" data-signal={count > 0 || undefined}>
            <strong>{words.say(count === 0 ? 'purpose.noSignal' : 'purpose.aSignal')}</strong>{' '}
            {rulesSeen(chart)
              .map((rule) => `${words.say(`purpose.signals.${rule}`)}.`)
              .join(' ')}
          </p>
          <p className="small soft">
            {words.say(chart.better === 'lower' ? 'purpose.betterLower' : 'purpose.betterHigher')}
            {watched ? ` ${words.say('purpose.watched')}` : null}
          </p>
          {picture(width)}
        </>
      )}
    </Figure>
  );
}
