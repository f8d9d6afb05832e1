/**
 * `?fuzz`: presses random controls that a player could press, for as long as the page is open, and stops at the
 * first thing that goes wrong. The same seed presses in the same order as long as the page is the same.
 */
const PAUSE = 40; // milliseconds

export function fuzz(seed: number): void {
  let state = seed >>> 0;
  let presses = 0;
  const draw = (most: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
  const timer = setInterval(() => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>('#root button, #root input, #root [role=radio]'),
    ];
    const pressable = controls.filter(
      (control) => !control.matches(':disabled') && control.checkVisibility(),
    );
    const control = pressable[draw(pressable.length)];
    if (control === undefined || document.querySelector('dialog[open] input[type=file]') !== null) return;
    presses++;
    console.debug('fuzz', presses, control.textContent || control.getAttribute('aria-label'));
    if (control instanceof HTMLInputElement && control.type === 'file') return;
    control.click();
  }, PAUSE);
  const stop = (reason: unknown): void => {
    clearInterval(timer);
    console.error(`fuzz stopped after ${presses} presses with seed ${seed}`, reason);
  };
  window.addEventListener('error', ({ error }) => stop(error));
  window.addEventListener('unhandledrejection', ({ reason }) => stop(reason));
}
