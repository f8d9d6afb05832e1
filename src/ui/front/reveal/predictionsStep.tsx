/** What the room told the board, beside what was true. */
import { FrontFigure } from './frontFigure.tsx';
import { PredictionsChart } from './predictionsChart.tsx';
import { predictionsSentence } from './sentences.ts';
import type { FrontStepProps } from './stepProps.ts';

export function PredictionsStep(props: FrontStepProps) {
  const { told, you, words } = props;
  const { predictions } = told;
  if (predictions === null) return <p className="front-none serif">{words.say('predictions.none')}</p>;
  const { said, meanSaid, meanTruth } = predictions;
  const params = { said: words.whole(meanSaid), truth: words.whole(meanTruth) };
  return (
    <FrontFigure
      {...props}
      title={words.say('steps.predictions.title')}
      summary={predictionsSentence(told, words) ?? ''}
      file="predictions"
      table={{
        columns: [words.say('run'), words.say('predictions.said'), words.say('predictions.true')],
        rows: said.map(({ id, of100, truth }, i) => ({
          id,
          cells: [words.say('runNumber', { number: i + 1 }), words.whole(of100), words.whole(truth)],
        })),
      }}
      picture={(width) => (
        <PredictionsChart
          width={width}
          said={said}
          meanSaid={meanSaid}
          meanTruth={meanTruth}
          you={you}
          words={{
            said: words.say('predictions.saidFlag', params),
            truth: words.say('predictions.trueFlag', params),
            you: words.say('you'),
          }}
        />
      )}
    />
  );
}
