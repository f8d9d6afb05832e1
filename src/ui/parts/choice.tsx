/** One of a few, as chips; each is a native radio. */
import { useId } from 'react';
import '../styles/title.css';

export interface ChoiceProps<T extends string | number> {
  readonly legend: string;
  readonly values: readonly T[];
  readonly chosen: T | null;
  readonly onChoose: (value: T) => void;
  readonly nameOf: (value: T) => string;
}

export function Choice<T extends string | number>(props: ChoiceProps<T>) {
  const { legend, values, chosen, onChoose, nameOf } = props;
  const name = useId();
  return (
    <fieldset className="title-choice">
      <legend>{legend}</legend>
      <div className="title-options">
        {values.map((value) => (
          <label key={value} className="option-chip">
            <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
            <span>{nameOf(value)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
