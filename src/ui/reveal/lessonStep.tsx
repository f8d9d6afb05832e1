/**
 * The lesson, about the system first; and a card to take away: two lines, three turning points and a promise in the
 * player's own words.
 */
import { Button } from '../parts/button.tsx';
import { Support } from '../parts/support.tsx';
import { ClosingCard } from './closingCard.tsx';
import './lesson.css';
import type { StepProps } from './stepProps.ts';
import { lessonKind } from './told.ts';

export function LessonStep(props: StepProps) {
  const { reveal, view, commands, words } = props;
  const pair = view.runs.some(({ pairOf, summary }) => pairOf === view.run?.id && summary.finished);
  const kind = lessonKind(reveal);
  const say = (id: string): string => words.say(`lesson.${id}`);
  return (
    <div className="lesson">
      <div className="lesson-words serif">
        <p className="lesson-first">{say('one')}</p>
        <p>{say('two')}</p>
        <p>
          {kind === 'fair'
            ? words.of('reveal.fair')
            : words.say(`lesson.${kind}`, { hits: reveal.review.hits, months: reveal.ownMonths })}
        </p>
        <p>{say('alone')}</p>
      </div>
      <ClosingCard {...props} />
      <section className="lesson-again" aria-labelledby="lesson-again">
        <h2 id="lesson-again">{words.say('purpose.title')}</h2>
        <p className="serif">{words.say('purpose.lead', { purpose: words.of('purpose') })}</p>
        <p className="row">
          {pair ? <Button onPress={commands.openCompare}>{words.say('compare.title')}</Button> : null}
          <Button kind="quiet" onPress={commands.openRuns}>
            {say('runs')}
          </Button>
          <a className="button" data-kind="quiet" href={`#lab=${reveal.scenario}`}>
            {say('lab')}
          </a>
          <Button kind="quiet" onPress={commands.toTitle}>
            {say('title')}
          </Button>
        </p>
      </section>
      <details className="sources lesson-sources">
        <summary>{say('sources.title')}</summary>
        <p>{say('sources.body')}</p>
        <ul>
          {['goodhart', 'seddon', 'bevan'].map((id) => (
            <li key={id}>{say(`sources.${id}`)}</li>
          ))}
          {['one', 'two', 'three'].map((id) => (
            <li key={id}>{words.of(`reveal.reading.${id}`)}</li>
          ))}
        </ul>
        <Support view={view} heading="h3" />
      </details>
    </div>
  );
}
