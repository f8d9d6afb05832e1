/** The width in pixels that an element has on the page, so that a chart is drawn to it and its words keep their size. */
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

export function useWidth<Element extends HTMLElement>(before: number): [RefObject<Element | null>, number] {
  const element = useRef<Element>(null);
  const [width, setWidth] = useState(before);
  useLayoutEffect(() => {
    const target = element.current;
    if (target === null) return;
    const measure = (): void => {
      const now = Math.floor(target.clientWidth);
      if (now > 0) setWidth(now);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
