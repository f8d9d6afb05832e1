/**
 * A day beside one person, step by step at the reader's own pace: what they came for, where they waited and how long,
 * who sent them where. At its end, what the people sat with have in common. Every step stays on the page.
 */
import { useState } from 'react';
import type { DayOutView, DayStepView } from '../../store/monthView.ts';
import { Button } from '../parts/button.tsx';
import { DialogSheet } from '../parts/dialogSheet.tsx';
import { Face } from '../parts/face.tsx';
import { useWords, type Words } from '../parts/words.ts';

interface DayOutProps {
  readonly scenario: string;
  readonly dayOut: DayOutView;
  readonly onClose: () => void;
}

export function DayOutDialog({ scenario, dayOut, onClose }: DayOutProps) {
  const words = useWords();
  const { person, steps, sum } = dayOut;
  const [shown, show] = useState(1);
  const isAll = shown > steps.length;
  return (
    <DialogSheet
      title={words.app('look.dayWith', { name: person.name })}
      closeWords={words.app('done')}
      onClose={onClose}
    >
      <div className="day-person">
        <Face person={person} size="l" />
        <p>
          <strong>
            {person.name}, {person.age}
          </strong>
          <br />
          {words.of(scenario, `classes.${person.class}.name`)}
        </p>
      </div>
      <div aria-live="polite">
        <ol className="day-steps">
          {steps.slice(0, shown).map((step) => (
            <li key={step.id}>{spoken(words, scenario, step)}</li>
          ))}
        </ol>
        {isAll ? (
          <div className="day-sum" ref={takeFocus} tabIndex={-1}>
            {sum.map((step) => (
              <p key={step.id}>{spoken(words, scenario, step)}</p>
            ))}
          </div>
        ) : null}
      </div>
      {isAll ? null : (
        <Button kind="primary" onPress={() => show(shown + 1)}>
          {words.app(shown === steps.length ? 'look.all' : 'look.next')}
        </Button>
      )}
    </DialogSheet>
  );
}

/** The button that was pressed is gone: the reader goes on from what it brought. */
function takeFocus(sum: HTMLDivElement | null): void {
  sum?.focus();
}

/** Lengths of time and posts are said in the reader's words. */
function spoken(words: Words, scenario: string, { id, post, params }: DayStepView): string {
  return words.of(scenario, `follow.${id}`, {
    ...params,
    wait: words.length(Number(params['minutes'] ?? 0)),
    worked: words.length(Number(params['work'] ?? 0)),
    post: post === null ? '' : words.of(scenario, `posts.${post}.name`),
  });
}
