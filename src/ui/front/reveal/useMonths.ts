/** Which month is shown: it runs from the first to the last by itself, once, unless nothing may move. */
import { useEffect, useState } from 'react';

/** Milliseconds a month. */
const PACE = 1300;

export interface Months {
  readonly month: number;
  readonly running: boolean;
  /** Chosen by hand: it stops there. */
  choose(month: number): void;
  /** Once more from the first. */
  again(): void;
}

export function useMonths(last: number, still: boolean): Months {
  const [month, setMonth] = useState(still ? last : 1);
  const [running, setRunning] = useState(!still);
  const shown = Math.min(Math.max(1, month), Math.max(1, last));
  const goesOn = running && shown < last;
  useEffect(() => {
    if (!goesOn) return undefined;
    const timer = setTimeout(() => setMonth(shown + 1), PACE);
    return () => clearTimeout(timer);
  }, [goesOn, shown]);
  return {
    month: still && running ? last : shown,
    running: goesOn,
    choose(chosen) {
      setRunning(false);
      setMonth(chosen);
    },
    again() {
      setMonth(1);
      setRunning(true);
    },
  };
}
