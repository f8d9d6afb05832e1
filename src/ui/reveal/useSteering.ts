/**
 * Left and right, by arrow key or by swipe, turn the page; never from inside a control that has its own use for them,
 * and never with another key held.
 */
import { useEffect, useRef } from 'react';

/** What keeps arrows and sideways fingers to itself. */
const OWN_ARROWS =
  'input, textarea, select, [role="tab"], [role="tablist"], [role="slider"], [role="dialog"], [contenteditable]';
const SWIPE = 70;

export interface Steering {
  next(): void;
  back(): void;
}

export function useSteering(steering: Steering): void {
  const latest = useRef(steering);
  useEffect(() => {
    latest.current = steering;
  });
  useEffect(() => {
    let start: { readonly x: number; readonly y: number } | null = null;
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (keepsToItself(event.target)) return;
      if (event.key === 'ArrowRight') latest.current.next();
      else if (event.key === 'ArrowLeft') latest.current.back();
    };
    const onStart = (event: TouchEvent): void => {
      const [finger] = event.touches;
      const alone = event.touches.length === 1 && finger !== undefined && !keepsToItself(event.target);
      start = alone ? { x: finger.clientX, y: finger.clientY } : null;
    };
    const onEnd = (event: TouchEvent): void => {
      const [finger] = event.changedTouches;
      if (start === null || finger === undefined) return;
      const turn = turnOf(finger.clientX - start.x, finger.clientY - start.y);
      start = null;
      if (turn !== null) latest.current[turn]();
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('touchstart', onStart, { passive: true });
    document.addEventListener('touchend', onEnd, { passive: true });
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('touchstart', onStart);
      document.removeEventListener('touchend', onEnd);
    };
  }, []);
}

/** Which way a finger that moved by so much turns the page, if it does. */
export function turnOf(dx: number, dy: number): 'next' | 'back' | null {
  if (Math.abs(dx) < SWIPE || Math.abs(dx) < 2 * Math.abs(dy)) return null;
  return dx < 0 ? 'next' : 'back';
}

function keepsToItself(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(OWN_ARROWS) !== null;
}
