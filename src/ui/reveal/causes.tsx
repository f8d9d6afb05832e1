/** What made the two figures part: at most five causes, each of which can be asked about. Never added up. */
import { useId } from 'react';
import type { Cause } from '../../run/revealTypes.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import type { StepProps } from './stepProps.ts';
import { causeGroups, stayedTogether } from './told.ts';

export function Causes({ reveal, commands, words }: StepProps) {
  const { made, helped } = causeGroups(reveal.causes);
  const together = stayedTogether(reveal, 'own');
  const title = together ? 'uncounted.causes.titleTogether' : 'uncounted.causes.title';
  const noneMade = together ? 'noneCost' : 'noneMade';
  return (
    <section className="causes" aria-labelledby="causes-title">
      <h2 id="causes-title">{words.say(title)}</h2>
      {made.length === 0 ? (
        <p className="serif">{words.say(`uncounted.causes.${helped.length === 0 ? 'none' : noneMade}`)}</p>
      ) : (
        <CauseList causes={made} commands={commands} words={words} />
      )}
      {helped.length === 0 ? null : (
        <>
          <h2>{words.say('uncounted.causes.titleHelped')}</h2>
          <CauseList causes={helped} commands={commands} words={words} />
        </>
      )}
      {reveal.causes.length === 0 ? null : (
        <p className="serif causes-how">{words.say('uncounted.causes.how')}</p>
      )}
    </section>
  );
}

interface CauseListProps extends Pick<StepProps, 'commands' | 'words'> {
  readonly causes: readonly Cause[];
}

function CauseList({ causes, commands, words }: CauseListProps) {
  return (
    <ul className="causes-list">
      {causes.map((cause) => (
        <li key={cause.id}>
          <CauseCard cause={cause} commands={commands} words={words} />
        </li>
      ))}
    </ul>
  );
}

interface CauseCardProps extends Pick<StepProps, 'commands' | 'words'> {
  readonly cause: Cause;
}

function CauseCard({ cause, commands, words }: CauseCardProps) {
  const id = useId();
  const say = (key: string, params?: Record<string, string | number>): string =>
    words.say(`uncounted.causes.${key}`, params);
  return (
    <article className="cause" aria-labelledby={id}>
      <div className="cause-head">
        <h3 id={id}>{words.causeName(cause)}</h3>
        {cause.kind === 'suggestion' && cause.option !== null ? (
          <p className="cause-option">
            {words.of(`suggestions.${cause.name}.options.${cause.option}.label`)}
          </p>
        ) : null}
        {cause.kind === 'dilemma' ? (
          <p className="cause-option">{words.of(`dilemmas.${cause.name}.title`)}</p>
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
          describedBy={id}
          onPress={() => commands.askWhatIf(cause.id)}
        >
          <Icon name="again" />
          {say(cause.whose === 'staff' ? 'whatIfStaff' : 'whatIf')}
        </Button>
      </div>
    </article>
  );
}
