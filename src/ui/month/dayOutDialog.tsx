/**
 * A day beside one person, step by step at the reader's own pace: what they came for, where they waited and how long,
 * who sent them where. At its end, what the people sat with have in common. Every step stays on the page.
 */
import { useState } from 'react';
import type { DayOutView, Text } from '../../store/view.ts';
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
          {steps.slice(0, shown).map(({ text, post }) => (
            <li key={text.key}>{spoken(words, scenario, text, post)}</li>
          ))}
        </ol>
        {isAll ? (
          <div className="day-sum">
            {sum.map((text) => (
              <p key={text.key}>{spoken(words, scenario, text, null)}</p>
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

/** Lengths of time and posts are said in the reader's words. */
function spoken(words: Words, scenario: string, { key, params }: Text, post: string | null): string {
  const { minutes, work } = params;
  return words.say({
    key,
    params: {
      ...params,
      wait: words.length(Number(minutes ?? 0)),
      worked: words.length(Number(work ?? 0)),
      post: post === null ? '' : words.of(scenario, `posts.${post}.name`),
    },
  });
}
