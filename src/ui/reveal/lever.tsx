/** A slider with its name and what it stands at, in words. A plain range input: arrow keys, Home and End are its own. */
import { useId } from 'react';

export interface LeverProps {
  readonly name: string;
  readonly value: number;
  /** The value as it is said. */
  readonly said: string;
  readonly from: number;
  readonly to: number;
  readonly step?: number;
  readonly onChange: (value: number) => void;
}

export function Lever({ name, value, said, from, to, step = 1, onChange }: LeverProps) {
  const id = useId();
  return (
    <div className="lever">
      <label htmlFor={id}>{name}</label>
      <output htmlFor={id}>{said}</output>
      <input
        id={id}
        type="range"
        min={from}
        max={to}
        step={step}
        value={value}
        aria-valuetext={said}
        onChange={(event) => onChange(Number(event.target.value))}
      />
    </div>
  );
}
