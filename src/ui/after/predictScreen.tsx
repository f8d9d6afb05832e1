/**
 * The board asks, in passing. A slider and a number for the same answer; nothing is filled in beforehand, and it can
 * be left unanswered.
 */
import { useState } from 'react';
import { Group, Input, Label, NumberField, Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import type { ScreenProps } from '../game.ts';
import { Button } from '../parts/button.tsx';
import { Paper } from '../parts/paper.tsx';
import { ScreenHeading } from '../parts/screenHeading.tsx';
import { useWords } from '../parts/words.ts';
import { MonthHeader } from '../shell/monthHeader.tsx';
import { PaperPile } from '../shell/paperPile.tsx';
import '../styles/letter.css';
import '../styles/predict.css';

export function PredictScreen({ view, commands }: ScreenProps) {
  const words = useWords();
  const { run, predict } = view;
  const [said, setSaid] = useState<number | null>(predict?.said ?? null);
  if (run === null || predict === null) return null;
  const again = predict.month > 6;
  const of100 = said ?? 50;
  return (
    <div className="month">
      <PaperPile paper={run.paper} />
      <MonthHeader view={view} commands={commands} ended={predict.month} />
      <main id="content" className="letter-page">
        <Paper as="section" pad="l" className="guess">
          <ScreenHeading title={words.app('predict.title')} screen={`predict-${predict.month}`} />
          <p className="serif guess-text">
            {words.of(run.scenario, again ? 'predict.again' : 'predict.text')}
          </p>
          <p className="serif guess-text">
            <strong>{words.of(run.scenario, 'predict.question')}</strong>
          </p>
          <Hundred count={said} />
          <div className="guess-answer">
            <Slider value={of100} minValue={0} maxValue={100} onChange={setSaid} className="slider">
              <Label className="for-readers">{words.app('predict.slider')}</Label>
              <SliderTrack className="slider-track">
                <SliderThumb className="slider-thumb" />
              </SliderTrack>
            </Slider>
            <NumberField
              value={said ?? Number.NaN}
              minValue={0}
              maxValue={100}
              onChange={(value) => setSaid(Number.isNaN(value) ? null : value)}
              className="guess-number"
            >
              <Label>{words.app('predict.number')}</Label>
              <Group>
                <Input className="field number" aria-roledescription={words.app('numberField')} />
              </Group>
            </NumberField>
          </div>
          <div className="row">
            <Button
              kind="primary"
              size="large"
              off={said === null}
              describedBy="predict-note"
              onPress={() => commands.predict(said)}
            >
              {words.app('predict.answer')}
            </Button>
            <Button kind="quiet" onPress={() => commands.predict(null)}>
              {words.app('predict.pass')}
            </Button>
          </div>
          <p id="predict-note" className="soft small">
            {said === null ? words.app('predict.choose') : words.app('predict.said', { count: said })}
          </p>
        </Paper>
      </main>
    </div>
  );
}

const people = Array.from({ length: 100 }, (_, index) => index);

/** A hundred people, as many of them filled as the answer says. Decoration of the number beside it. */
function Hundred({ count }: { readonly count: number | null }) {
  return (
    <svg className="hundred" viewBox="0 0 500 104" aria-hidden="true">
      {people.map((person) => (
        <path
          key={person}
          className={count !== null && person < count ? 'hundred-met' : 'hundred-other'}
          transform={`translate(${(person % 25) * 20} ${Math.floor(person / 25) * 26})`}
          d="M10 2a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM3 22c0-6 2.5-9 7-9s7 3 7 9z"
        />
      ))}
    </svg>
  );
}
