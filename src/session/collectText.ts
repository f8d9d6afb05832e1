/**
 * What somebody pastes: many links, one a line, with or without a name before each; or one run's file. Names come from
 * what stands before a link on its line, as in a list of who sent what.
 */

export interface Pasted {
  readonly name: string;
  /** A link, its letters alone, or a file's text: for run/read.ts. */
  readonly text: string;
}

const MOST_NAME = 40;
/** What stands before a link and is looked at for a name: its end. */
const MOST_BEFORE = 200;
const WORD = /\S+/g;
const IN_ADDRESS = '#r=';
/** The letters of a run alone. */
const LETTERS = /[A-Za-z0-9_-]{40,}/g;
/** What people put between a name and a link. */
const BETWEEN = /[\s:;,=|>*•\-–—.]+$|^[\s*•\-–—.\d)]+/g;

export function pastedRuns(text: string): Pasted[] {
  const trimmed = text.trim();
  if (trimmed === '') return [];
  if (trimmed.startsWith('{')) return [{ name: '', text: trimmed }];
  const found = trimmed.split(/\r?\n/).flatMap(inLine);
  // Nothing that looks like a run: it is told what is wrong with it as a whole.
  return found.length === 0 ? [{ name: '', text: trimmed }] : found;
}

function inLine(line: string): Pasted[] {
  let from = 0;
  return linksIn(line).map(({ at, text }) => {
    const before = line.slice(from, at);
    from = at + text.length;
    return { name: nameIn(before), text };
  });
}

/** Addresses with a run in them, and the letters of runs alone. Word by word: any file may be dropped here, however long. */
function linksIn(line: string): { readonly at: number; readonly text: string }[] {
  return [...line.matchAll(WORD)].flatMap(({ 0: word, index }) =>
    isAddress(word)
      ? [{ at: index, text: word }]
      : [...word.matchAll(LETTERS)].map((letters) => ({ at: index + letters.index, text: letters[0] })),
  );
}

function isAddress(word: string): boolean {
  const at = word.indexOf(IN_ADDRESS);
  return at >= 0 && at + IN_ADDRESS.length < word.length;
}

function nameIn(before: string): string {
  return before.slice(-MOST_BEFORE).replaceAll(BETWEEN, '').trim().slice(0, MOST_NAME);
}
