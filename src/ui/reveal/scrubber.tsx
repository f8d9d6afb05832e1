/**
 * The year with a month picked out. The slider lies over the picture itself: press or drag anywhere on it, or use the
 * arrow keys. It is a plain range input, since that alone lets a screen reader be told the month and its figures
 * instead of a bare number.
 */
import { useState } from 'react';
import type { Reveal } from '../../run/revealTypes.ts';
import { Figure } from '../charts/figure.tsx';
import { YearChart, type YearWords } from '../charts/yearChart.tsx';
import { yearLayout } from '../charts/yearLayout.ts';
import type { StepProps } from './stepProps.ts';
import { fileName, summaryKind, yearFigures } from './told.ts';

export function Scrubber({ reveal, words }: StepProps) {
  const { months, divergenceMonth } = reveal.scrubber;
  const [picked, setPicked] = useState((divergenceMonth ?? months.length) - 1);
  const key = (id: string): string => `uncounted.scrubber.${id}`;
  const figures = yearFigures(reveal);
  const kind = summaryKind(reveal);
  const summary = words.say(key(kind), {
    reported: words.number(figures.reported),
    true: words.number(figures.true),
    month: divergenceMonth === null ? '' : words.month(divergenceMonth),
  });
  const names = months.map(({ month }) => words.shortMonth(month));
  const chartWords: YearWords = {
    reported: words.say(key('reported')),
    true: words.say(key('true')),
    together: kind === 'summaryApart' ? '' : words.say(key('together')),
    harm: words.of('reveal.harm'),
    possible: words.say(key('possible')),
    harmShort: words.of('reveal.harmShort'),
    possibleShort: words.say(key('columns.possible')),
    level: words.say(key('levelShort'), { level: reveal.level }),
    parted: divergenceMonth === null ? '' : words.say(key('part'), { month: words.month(divergenceMonth) }),
    others: words.say('review.successor'),
  };
  const draw = (width: number, chosen: number | null) => (
    <YearChart
      width={width}
      months={months}
      names={names}
      parted={divergenceMonth === null ? null : divergenceMonth - 1}
      own={reveal.ownMonths}
      picked={chosen}
      words={chartWords}
    />
  );
  const now = months[picked];
  const nowSaid = (month: (typeof months)[number]): string =>
    words.say(key('at'), {
      month: words.month(month.month),
      reported: words.number(month.reported),
      true: words.number(month.trueFigure),
      harmName: words.of('reveal.harm'),
      harm: words.one(month.expectedHarm),
    });
  return (
    <div className="scrubber">
      <Figure
        title={words.say(key('title'))}
        quietTitle
        summary={summary}
        file={fileName(reveal, 'not-counted')}
        origin={words.origin}
        table={{
          columns: [
            words.say('common.month'),
            words.say(key('columns.reported')),
            words.say(key('columns.true')),
            words.of('reveal.harm'),
            words.say(key('columns.possible')),
          ],
          rows: months.map((month) => ({
            id: month.month,
            cells: [
              words.shortMonth(month.month),
              words.percent(month.reported),
              words.percent(month.trueFigure),
              words.one(month.expectedHarm),
              words.one(month.possible),
            ],
          })),
        }}
        picture={(width) => draw(width, null)}
      >
        {(width) => {
          const { xs, bars } = yearLayout(width, months);
          const first = xs[0] ?? 0;
          const last = xs.at(-1) ?? width;
          return (
            <>
              {now === undefined ? null : <Now month={now} words={words} />}
              <div className="scrubber-stage">
                {draw(width, picked)}
                <input
                  type="range"
                  className="scrubber-slider"
                  min={0}
                  max={months.length - 1}
                  step={1}
                  value={picked}
                  aria-label={words.say(key('slider'))}
                  aria-valuetext={now === undefined ? '' : nowSaid(now)}
                  style={{ insetInlineStart: first - 1, width: last - first + 2, height: bars.to + 12 }}
                  onChange={(event) => setPicked(Number(event.target.value))}
                />
              </div>
            </>
          );
        }}
      </Figure>
      <p className="small soft scrubber-note">{words.say(key('expected'))}</p>
    </div>
  );
}

interface NowProps {
  readonly month: Reveal['scrubber']['months'][number];
  readonly words: StepProps['words'];
}

/** The figures of the month picked out. A reader hears them from the slider. */
function Now({ month, words }: NowProps) {
  const named = (id: string): string => words.say(`uncounted.scrubber.columns.${id}`);
  const figures = [
    { id: 'reported', name: named('reported'), value: words.percent(month.reported) },
    { id: 'true', name: named('true'), value: words.percent(month.trueFigure) },
    { id: 'harm', name: words.of('reveal.harmShort'), value: words.one(month.expectedHarm) },
    { id: 'possible', name: named('possible'), value: words.one(month.possible) },
  ];
  return (
    <dl className="scrubber-now">
      <div>
        <dt>{words.say('uncounted.scrubber.slider')}</dt>
        <dd>{words.month(month.month)}</dd>
      </div>
      {figures.map(({ id, name, value }) => (
        <div key={id}>
          <dt>{name}</dt>
          <dd className="number" data-line={id}>
            {value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
