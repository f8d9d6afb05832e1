/** A few words for the room: what was sent stands in the field and can be changed. */
import { useId, useState } from 'react';
import { Button } from '../parts/button.tsx';

export interface TextBoxProps {
  readonly label: string;
  readonly help: string;
  readonly most: number;
  /** What was sent last. */
  readonly text: string;
  /** How it stands with that. */
  readonly state: string;
  readonly press: string;
  readonly onSend: (text: string) => void;
}

export function TextBox({ label, help, most, text, state, press, onSend }: TextBoxProps) {
  const [written, setWritten] = useState(text);
  const id = useId();
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onSend(written.trim());
      }}
    >
      <label className="stack small" htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        className="field"
        rows={3}
        maxLength={most}
        value={written}
        aria-describedby={`${id}-help`}
        onChange={(event) => setWritten(event.target.value)}
      />
      <p id={`${id}-help`} className="soft small">
        {help}
      </p>
      <div className="row">
        <Button off={written.trim() === text} onPress={() => onSend(written.trim())}>
          {press}
        </Button>
        <p className="small" role="status">
          {text === '' ? '' : state}
        </p>
      </div>
    </form>
  );
}
