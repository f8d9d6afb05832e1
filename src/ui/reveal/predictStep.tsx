/** Both answers meet the truth: of a hundred people counted as successes, how many got what they came for. */

import { Figure } from '../charts/figure.tsx';
import { Hundred } from '../charts/hundred.tsx';
import './opening.css';
import type { FirstPage } from '../../run/revealTypes.ts';
import { fileName, guessKind } from './told.ts';
import type { RevealWords } from './useRevealWords.ts';

export interface PredictStepProps {
  readonly reveal: FirstPage;
  readonly words: RevealWords;
}

export function PredictStep({ reveal, words }: PredictStepProps) {
  const { said } = reveal.predictions;
  const truth = Math.round(reveal.predictions.truth);
  const latest = said.at(-1);
  const told =
    latest === undefined
      ? words.say('predict.summaryNotSaid', { truth })
      : words.say('predict.summary', { said: latest.of100, truth });
  const rest = 100 - truth;
  const summary = rest === 0 ? told : `${told} ${words.say('predict.rest', { count: rest })}`;
  const marks = said.map(({ month, of100 }) => ({
    id: month,
    at: of100,
    name: words.say('predict.mark', { month: words.month(month), of100 }),
  }));
  return (
    <div className="predict">
      <div className="predict-words">
        <p className="predict-said">
          {said.length === 0
            ? words.say('predict.notSaid')
            : said.map(({ month, of100 }) => (
                <span key={month}>{words.say('predict.said', { month: words.month(month), of100 })} </span>
              ))}
        </p>
        <p className="predict-truth">
          <span className="predict-number">{truth}</span>
          <span>{words.of('reveal.predict.truthOf', { truth })}</span>
        </p>
        {latest === undefined ? null : <p>{words.say(`predict.${guessKind(latest.of100, truth)}`)}</p>}
        <p className="serif">{words.of('reveal.predict.why')}</p>
      </div>
      <Figure
        title={words.of('reveal.predict.chart')}
        summary={summary}
        file={fileName(reveal, 'expected')}
        origin={words.origin}
        table={{
          columns: [words.say('predict.when'), words.say('predict.of100')],
          rows: [
            ...said.map(({ month, of100 }) => ({ id: month, cells: [words.month(month), String(of100)] })),
            { id: 'truth', cells: [words.say('predict.happened'), String(truth)] },
          ],
        }}
        picture={(width) => (
          <Hundred
            width={width}
            filled={truth}
            filledName={words.of('reveal.predict.truthMark', { truth })}
            marks={marks}
          />
        )}
      />
    </div>
  );
}
