/** What made the two figures part: at most five causes, each with the year run again without it. Never added up. */
import { useId, useState } from 'react';
import type { Cause } from '../../run/revealTypes.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import type { StepProps } from './stepProps.ts';
import { causeGroups, causeKind, stayedTogether } from './told.ts';
import type { RevealWords } from './useRevealWords.ts';

export function Causes({ reveal, words }: StepProps) {
  const { made, helped } = causeGroups(reveal.causes);
  const title = stayedTogether(reveal, 'own') ? 'uncounted.causes.titleTogether' : 'uncounted.causes.title';
  return (
    <section className="causes" aria-labelledby="causes-title">
      <h2 id="causes-title">{words.say(title)}</h2>
      {made.length === 0 ? (
        <p className="serif">{words.say(`uncounted.causes.${helped.length === 0 ? 'none' : 'noneMade'}`)}</p>
      ) : (
        <CauseList causes={made} words={words} />
      )}
      {helped.length === 0 ? null : (
        <>
          <h2>{words.say('uncounted.causes.titleHelped')}</h2>
          <CauseList causes={helped} words={words} />
        </>
      )}
      {reveal.causes.length === 0 ? null : (
        <p className="serif causes-how">{words.say('uncounted.causes.how')}</p>
      )}
    </section>
  );
}

interface CauseListProps {
  readonly causes: readonly Cause[];
  readonly words: RevealWords;
}

function CauseList({ causes, words }: CauseListProps) {
  return (
    <ul className="causes-list">
      {causes.map((cause) => (
        <li key={cause.id}>
          <CauseCard cause={cause} words={words} />
        </li>
      ))}
    </ul>
  );
}

interface CauseCardProps {
  readonly cause: Cause;
  readonly words: RevealWords;
}

function CauseCard({ cause, words }: CauseCardProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const say = (key: string, params?: Record<string, string | number>): string =>
    words.say(`uncounted.causes.${key}`, params);
  const rows = [
    { name: words.of('reveal.harm'), pair: cause.harm, form: words.number },
    { name: say('figure'), pair: cause.figure, form: words.percent },
    { name: say('trueFigure'), pair: cause.trueFigure, form: words.percent },
  ];
  return (
    <article className="cause" aria-labelledby={id}>
      <div className="cause-head">
        <h3 id={id}>{words.causeName(cause)}</h3>
        {cause.kind === 'suggestion' && cause.option !== null ? (
          <p className="cause-option">
            {words.of(`suggestions.${cause.name}.options.${cause.option}.label`)}
          </p>
        ) : null}
        <p className="small soft">
          {say('since', { month: words.month(cause.since) })}, {say(cause.whose)}
          {cause.touched > 0
            ? `; ${words.of('reveal.touched', { touched: words.number(cause.touched) })}`
            : ''}
        </p>
        <Button
          kind="quiet"
          size="small"
          className="cause-if"
          expanded={open}
          describedBy={id}
          onPress={() => setOpen(!open)}
        >
          <Icon name={open ? 'minus' : 'again'} />
          {say(cause.whose === 'staff' ? 'whatIfStaff' : 'whatIf')}
        </Button>
      </div>
      {open ? (
        <div className="cause-without">
          <p className="serif">{say(causeKind(cause))}</p>
          <table className="figure-table" aria-labelledby={id}>
            <thead>
              <tr>
                <td />
                <th scope="col">{say('with')}</th>
                <th scope="col">{say('without')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ name, pair, form }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td className="number">{form(pair.with)}</td>
                  <td className="number">{form(pair.without)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {cause.behaviour === null ? null : (
            <p className="small soft">{words.of(`causes.${cause.behaviour}`)}</p>
          )}
        </div>
      ) : null}
    </article>
  );
}
