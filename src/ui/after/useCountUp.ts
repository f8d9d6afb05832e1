/** Counts a figure up to its value, quick at first and slow at the end; at once when it must not move. */
import { useEffect, useState } from 'react';

export function useCountUp(value: number, duration: number): number {
  const [shown, setShown] = useState(duration === 0 ? value : 0);
  useEffect(() => {
    if (duration === 0) {
      setShown(value);
      return;
    }
    const start = performance.now();
    let frame = requestAnimationFrame(function tick(now) {
      const part = Math.min(1, (now - start) / duration);
      setShown(part === 1 ? value : value * (1 - (1 - part) ** 4));
      if (part < 1) frame = requestAnimationFrame(tick);
    });
    return () => cancelAnimationFrame(frame);
  }, [value, duration]);
  return shown;
}
