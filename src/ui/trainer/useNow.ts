/** The time, every second. */
import { useEffect, useState } from 'react';

export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** Whole seconds left; never more than there were, whatever this device's clock says. */
export function secondsLeft(
  { endsAt, seconds }: { readonly endsAt: number; readonly seconds: number },
  now: number,
): number {
  return Math.max(0, Math.min(seconds, Math.ceil((endsAt - now) / 1000)));
}
