/** A word file as flat entries `letters.hit.body` → text, and what is written between double braces. */

export type Tree = { readonly [key: string]: string | Tree };

export function flatten(tree: Tree, prefix = ''): Map<string, string> {
  const entries = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    if (typeof value === 'string') entries.set(path, value);
    else for (const [inner, text] of flatten(value, path)) entries.set(inner, text);
  }
  return entries;
}

/** Names of the placeholders of a text; `{{bonus, number}}` is `bonus`. */
export function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{\s*([\w.-]+)[^}]*\}\}/g)].map((match) => match[1] ?? '');
}

/** Entries under one of the given first keys. */
export function under(
  entries: ReadonlyMap<string, string>,
  ...firsts: readonly string[]
): [string, string][] {
  return [...entries].filter(([key]) => firsts.includes(key.split('.')[0] ?? ''));
}
