/** Words of the trainer's own on every device: a message that stays until it is taken down, or a question to answer. */
import { useState } from 'react';
import { Button } from '../parts/button.tsx';
import type { SheetProps } from './sheetProps.ts';

const LONGEST = 300;

export function MessageSheet({ trainer, board, words, onClose }: SheetProps) {
  const { message } = board.room;
  const [text, setText] = useState('');
  const send = (said: string | null): void => {
    trainer.console.order({ kind: 'message', text: said });
    onClose();
  };
  return (
    <>
      {message === null ? null : (
        <div className="stack">
          <p>{words.say('message.now', { message })}</p>
          <div>
            <Button onPress={() => send(null)}>{words.say('message.clear')}</Button>
          </div>
        </div>
      )}
      <Writing
        label={words.say('message.text')}
        press={words.say('message.send')}
        text={text}
        onText={setText}
        onSend={() => send(text.trim())}
      />
    </>
  );
}

/** Answers on a wall are nobody's only where there are enough devices. */
const FEWEST = 8;
const questions = ['seen', 'ask', 'change'] as const;

export function AskSheet({ trainer, view, words, onClose }: SheetProps) {
  const [text, setText] = useState('');
  const isFew = view.live.tiles.length < FEWEST;
  const ask = (prompt: string): void => {
    trainer.console.order(isFew ? { kind: 'message', text: prompt } : { kind: 'ask', prompt });
    onClose();
  };
  return (
    <>
      {isFew ? <p>{words.say('wall.few')}</p> : null}
      <ul className="ask-list">
        {questions.map((id) => (
          <li key={id}>
            <Button onPress={() => ask(words.say(`questions.${id}`))}>{words.say(`questions.${id}`)}</Button>
          </li>
        ))}
      </ul>
      <Writing
        label={words.say('wall.own')}
        press={words.say('wall.ask')}
        text={text}
        onText={setText}
        onSend={() => ask(text.trim())}
      />
    </>
  );
}

interface WritingProps {
  readonly label: string;
  readonly press: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onSend: () => void;
}

function Writing({ label, press, text, onText, onSend }: WritingProps) {
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onSend();
      }}
    >
      <label className="stack">
        {label}
        <textarea
          className="field"
          rows={3}
          maxLength={LONGEST}
          value={text}
          onChange={(event) => onText(event.target.value)}
        />
      </label>
      <div>
        <button
          type="submit"
          className="button"
          data-kind="primary"
          aria-disabled={text.trim() === '' || undefined}
        >
          {press}
        </button>
      </div>
    </form>
  );
}
