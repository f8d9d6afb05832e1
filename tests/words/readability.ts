/**
 * How hard a text is to read: the Flesch-Kincaid grade (0.39 words a sentence + 11.8 syllables a word - 15.59).
 * Syllables are counted by vowel groups, which is right for about nine words in ten; enough for a ceiling.
 */

/** Words of a text; a placeholder counts as one word. */
export function wordsOf(text: string): string[] {
  return plain(text).match(/[\p{L}\p{N}][\p{L}\p{N}’'&-]*/gu) ?? [];
}

export function gradeOf(text: string): number {
  const words = wordsOf(text);
  const sentences = plain(text)
    .split(/[.!?…”]+(?:\s|$)/u)
    .filter((part) => /\p{L}/u.test(part));
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return (0.39 * words.length) / Math.max(1, sentences.length) + (11.8 * syllables) / words.length - 15.59;
}

function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const trimmed = letters.replace(/(?:[^laeiouy]es|[^dt]ed|[^laeiouy]e)$/, (end) => end[0] ?? '');
  return Math.max(1, trimmed.match(/[aeiouy]+/g)?.length ?? 1);
}

function plain(text: string): string {
  return text.replaceAll(/\{\{[^}]*\}\}/g, 'nine');
}
