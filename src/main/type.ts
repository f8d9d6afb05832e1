/**
 * The page's type. On a first visit it is fetched after the first screens: text can be read and pressed without it,
 * and on a slow line it would hold up the rest. Afterwards this browser has it, and it comes first, so that no line
 * of text changes its looks while it is read.
 */
const KEY = 'unmoored.type';

export async function fetchType(): Promise<void> {
  await import('../ui/styles/fonts.css');
  try {
    localStorage.setItem(KEY, 'here');
  } catch {
    // Then every visit is like the first.
  }
}

export function isTypeHere(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}
