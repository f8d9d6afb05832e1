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
/** An address with a run in it, or the letters of a run alone. */
const LINK = /\S*#r=\S+|[A-Za-z0-9_-]{40,}/g;
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
  return [...line.matchAll(LINK)].map((match) => {
    const before = line.slice(from, match.index);
    from = match.index + match[0].length;
    return { name: nameIn(before), text: match[0] };
  });
}

function nameIn(before: string): string {
  return before.replaceAll(BETWEEN, '').trim().slice(0, MOST_NAME);
}
