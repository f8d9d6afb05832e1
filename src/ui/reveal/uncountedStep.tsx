/**
 * What was not counted: first what the target got right, then reported and true over the months, then what made them
 * part, each cause proved by the year without it.
 */
import { Causes } from './causes.tsx';
import { Scrubber } from './scrubber.tsx';
import './uncounted.css';
import type { StepProps } from './stepProps.ts';

export function UncountedStep(props: StepProps) {
  const { reveal, words } = props;
  return (
    <div className="uncounted">
      <section className="right" aria-labelledby="right-title">
        <h2 id="right-title">{words.say('uncounted.right.title')}</h2>
        {reveal.right.length === 0 ? (
          <p className="soft">{words.say('uncounted.right.none')}</p>
        ) : (
          <>
            <ul className="right-list">
              {reveal.right.map(({ id, value, without, unit }) => (
                <li key={id}>
                  <strong>{words.of(`right.${id}`)}: </strong>
                  {words.say('uncounted.right.row', {
                    value: words.amount(value, words.say(`units.${unit}`)),
                    without: unit === 'percent' ? words.percent(without) : words.number(without),
                  })}
                </li>
              ))}
            </ul>
            <p className="small soft">{words.say('uncounted.right.note')}</p>
          </>
        )}
      </section>
      <Scrubber {...props} />
      <Causes {...props} />
    </div>
  );
}
