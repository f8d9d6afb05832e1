/**
 * The answer to "what if I hadn't?": one sentence, three figures, and both lives of one person side by side. Where the
 * year is worse without it, the same comparison is offered with nothing hanging on the number.
 */
import { useEffect, useRef } from 'react';
import type { Decision, WhatIf } from '../../run/revealTypes.ts';
import type { WhatIfView } from '../../store/view.ts';
import { Button } from '../parts/button.tsx';
import { Face } from '../parts/face.tsx';
import { Icon } from '../parts/icon.tsx';
import { LifeColumn } from './lifeColumn.tsx';
import './people.css';
import type { StepProps } from './stepProps.ts';
import { withoutKind } from './told.ts';

export interface WhatIfAnswerProps extends StepProps {
  readonly asked: WhatIfView;
  readonly decision: Decision;
  readonly onBack: () => void;
}

export function WhatIfAnswer(props: WhatIfAnswerProps) {
  const { asked, decision, commands, words, onBack } = props;
  const { answer, atStake } = asked;
  const heading = useRef<HTMLHeadingElement>(null);
  // What was pressed is gone: the reader goes on from the name of what they chose.
  useEffect(() => heading.current?.focus(), []);
  const say = (id: string): string => words.say(`whatIf.${id}`);
  const kind = answer === null ? null : kindOf(decision, answer);
  return (
    <div className="what-if">
      <header className="what-if-head">
        <h3 ref={heading} tabIndex={-1}>
          {words.causeName(decision)}
        </h3>
        <p className="small soft">
          {words.say('uncounted.causes.since', { month: words.month(decision.since) })},{' '}
          {words.say(`uncounted.causes.${decision.whose}`)}
        </p>
      </header>
      <p role="status" className="serif what-if-said">
        {kind === null ? say('working') : `${atStake ? '' : `${say('free')} `}${say(kind)}`}
      </p>
      {decision.behaviour === null ? null : (
        <p className="small soft">{words.of(`causes.${decision.behaviour}`)}</p>
      )}
      {answer === null ? null : <Answer {...props} answer={answer} />}
      <p className="row">
        <Button kind="quiet" size="small" onPress={onBack}>
          <Icon name="back" />
          {say('back')}
        </Button>
        {(kind === 'worseWithout' && atStake) || !atStake ? (
          <Button size="small" onPress={() => commands.askWhatIf(decision.id, !atStake)}>
            {say(atStake ? 'freeAsk' : 'freeBack')}
          </Button>
        ) : null}
      </p>
    </div>
  );
}

interface AnswerProps extends WhatIfAnswerProps {
  readonly answer: WhatIf;
}

function Answer({ answer, decision, reveal, view, words }: AnswerProps) {
  const spare = view.preferences.spareDetails;
  const { story } = answer;
  const say = (key: string): string => words.say(`uncounted.causes.${key}`);
  const rows = [
    { name: words.of('reveal.harm'), id: 'harm', form: words.number },
    { name: say('figure'), id: 'figure', form: words.percent },
    { name: say('trueFigure'), id: 'trueFigure', form: words.percent },
  ] as const;
  return (
    <>
      {reveal.ownMonths < reveal.months ? <p className="small">{words.say('whatIf.whole')}</p> : null}
      <table className="figure-table what-if-table">
        <thead>
          <tr>
            <td />
            <th scope="col">{say('with')}</th>
            <th scope="col">{say('without')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, id, form }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td className="number">{form(answer.with[id])}</td>
              <td className="number">{form(answer.without[id])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {view.preferences.noStories === true ? null : story === null ? (
        <p>{words.say('whatIf.noStory')}</p>
      ) : (
        <section className="what-if-story" aria-labelledby={`what-if-${story.person}`}>
          <h3 id={`what-if-${story.person}`} className="what-if-who">
            <Face person={story} mood={story.better ? 'calm' : 'worried'} />
            {words.who(story)}
          </h3>
          <div className="story-lives" data-count={2}>
            <LifeColumn
              title={words.say('people.yours')}
              note={null}
              life={story.yours}
              spare={spare}
              kind="yours"
              words={words}
            />
            <LifeColumn
              title={words.say('people.without')}
              note={words.say('people.withoutNote', { cause: words.causeName(decision) })}
              life={story.without}
              spare={spare}
              kind="without"
              words={words}
            />
          </div>
        </section>
      )}
    </>
  );
}

function kindOf({ behaviour, whose }: Decision, { with: yours, without }: WhatIf) {
  return withoutKind(yours.harm, without.harm, behaviour === null && whose !== 'staff');
}
