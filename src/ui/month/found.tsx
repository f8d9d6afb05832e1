/** A day out: the person followed, and what was found; folded up when it is some time ago. */
import { lazy, Suspense, useState } from 'react';
import type { LookedView } from '../../store/monthView.ts';
import { Button } from '../parts/button.tsx';
import { Face } from '../parts/face.tsx';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../parts/words.ts';
import '../styles/plan.css';

const DayOutDialog = lazy(async () => ({ default: (await import('./dayOutDialog.tsx')).DayOutDialog }));

interface FoundProps {
  readonly title: string;
  readonly scenario: string;
  readonly looked: LookedView;
  /** In the month just run. */
  readonly isNew: boolean;
}

export function Found({ title, scenario, looked, isNew }: FoundProps) {
  const words = useWords();
  const [isOpen, open] = useState(false);
  const { dayOut, found } = looked;
  if (found.length === 0) return null;
  return (
    <section className="found" aria-labelledby="found-title">
      <h2 id="found-title">{title}</h2>
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
      <details open={isNew}>
        <summary>{words.app('look.facts')}</summary>
        <ul>
          {found.map((text) => (
            <li key={text.key}>{words.say(text)}</li>
          ))}
        </ul>
      </details>
      {isOpen && dayOut !== null ? (
        <Suspense fallback={<p role="status">{words.app('waiting')}</p>}>
          <DayOutDialog scenario={scenario} dayOut={dayOut} onClose={() => open(false)} />
        </Suspense>
      ) : null}
    </section>
  );
}
