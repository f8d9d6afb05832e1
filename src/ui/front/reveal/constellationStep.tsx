/** Every run a dot: what it reported against how many it helped, month by month. */
import { useId } from 'react';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { FrontFigure } from './frontFigure.tsx';
import { constellationSentence } from './sentences.ts';
import { StarChart } from './starChart.tsx';
import type { FrontStepProps } from './stepProps.ts';
import { useMonths } from './useMonths.ts';

export function ConstellationStep(props: FrontStepProps) {
  const { told, you, mode, still, words } = props;
  const { months } = told.constellation;
  const { month, running, choose, again } = useMonths(months.length, still);
  const id = useId();
  const summary = constellationSentence(told, words);
  if (summary === null) return <p className="front-none serif">{words.say('league.none')}</p>;
  const managerName = (manager: string): string => words.say(`managers.${manager}`);
  return (
    <div className="front-stars">
      <FrontFigure
        {...props}
        title={words.say('steps.constellation.title')}
        summary={summary}
        file="constellation"
        table={{
          columns: [words.say('run'), words.say('regime'), words.say('figure'), words.say('helped')],
          rows: (months.at(-1) ?? []).map(({ id: run, isManager, regime, figure, helped }, i) => ({
            id: run,
            cells: [
              isManager
                ? managerName(run)
                : run === you
                  ? words.say('you')
                  : words.say('runNumber', { number: i + 1 }),
              words.say(`regimes.${regime}`),
              words.percent(figure),
              words.number(helped),
            ],
          })),
        }}
        picture={(width) => (
          <StarChart
            width={width}
            told={told}
            month={month}
            title={words.say('month', { month })}
            you={you}
            words={words}
          />
        )}
      />
      {mode === 'front' || months.length < 2 ? null : (
        <div className="front-months row">
          <label htmlFor={id}>{words.say('month', { month })}</label>
          <input
            id={id}
            type="range"
            min={1}
            max={months.length}
            value={month}
            onChange={(event) => choose(Number(event.target.value))}
          />
          {running || still ? null : (
            <Button kind="quiet" size="small" onPress={again}>
              <Icon name="again" />
              {words.say('constellation.again')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
