/**
 * What stands over every screen: a room's strip and the notices. Always in sight, unless there is hardly room for
 * anything else; screens that fill the window leave room for it (`--screen`, which is made from its height).
 */
import { type ReactNode, useEffect, useRef } from 'react';

export function Above({ children }: { readonly children: ReactNode }) {
  const above = useRef<HTMLDivElement>(null);
  useEffect(() => (above.current === null ? undefined : tellHeight(above.current)), []);
  return (
    <div ref={above} className="above">
      {children}
    </div>
  );
}

function tellHeight(above: HTMLElement): () => void {
  const { style } = document.documentElement;
  const watching = new ResizeObserver(() => {
    const height = Math.ceil(above.offsetHeight);
    if (height === 0) style.removeProperty('--above');
    else style.setProperty('--above', `${height}px`);
  });
  watching.observe(above);
  return () => {
    watching.disconnect();
    style.removeProperty('--above');
  };
}
