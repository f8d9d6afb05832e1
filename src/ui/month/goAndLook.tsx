/** Go and look: your own day, spent following one person. It belongs to the floor, so it stands there. */
import { lazy, Suspense, useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import { Button } from '../parts/button.tsx';
import { Face } from '../parts/face.tsx';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../parts/words.ts';
import type { PlanProps } from './planProps.ts';

const DayOutDialog = lazy(async () => ({ default: (await import('./dayOutDialog.tsx')).DayOutDialog }));

export function GoAndLook({ plan, commands }: Pick<PlanProps, 'plan' | 'commands'>) {
  const words = useWords();
  return (
    <ToggleButton
      className="look-toggle"
      isSelected={plan.goAndLook}
      onChange={(on) => commands.setGoAndLook(on)}
    >
      <Icon name={plan.goAndLook ? 'tick' : 'eye'} />
      <span>
        {words.app('look.title')}
        <span className="look-note small">{words.app(plan.goAndLook ? 'look.going' : 'look.text')}</span>
      </span>
    </ToggleButton>
  );
}

/** The last day out: the person followed, and what was found; folded up when it is some time ago. */
export function Found({ run, plan }: Pick<PlanProps, 'run' | 'plan'>) {
  const words = useWords();
  const [isOpen, open] = useState(false);
  const { dayOut, found } = plan;
  if (found.length === 0) return null;
  return (
    <section className="found" aria-labelledby="found-title">
      <h2 id="found-title">{words.app('look.found')}</h2>
      {dayOut === null ? null : (
        <div className="found-person">
          <Face person={dayOut.person} size="m" />
          <p>{words.app('look.followed', { name: dayOut.person.name })}</p>
          <Button onPress={() => open(true)}>
            <Icon name="eye" />
            {words.app('look.open')}
          </Button>
        </div>
      )}
      <details open={plan.lookedIn === run.month - 1}>
        <summary>{words.app('look.facts')}</summary>
        <ul>
          {found.map((text) => (
            <li key={text.key}>{words.say(text)}</li>
          ))}
        </ul>
      </details>
      {isOpen && dayOut !== null ? (
        <Suspense fallback={<p role="status">{words.app('waiting')}</p>}>
          <DayOutDialog scenario={run.scenario} dayOut={dayOut} onClose={() => open(false)} />
        </Suspense>
      ) : null}
    </section>
  );
}
