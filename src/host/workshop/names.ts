/**
 * Names of participants: offered ones, two friendly words from the list; typed ones, cleaned so that two that look
 * alike are alike, and nothing invisible is in them.
 */
import { randomInt } from 'node:crypto';
import words from '../../text/en/friendly.json' with { type: 'json' };
import { refuse } from './refuse.ts';

const LEAST = 2;
const MOST = 24;
const TRIES = 400;

/** Control, format, private and unassigned characters, line ends, and whatever else is drawn as nothing. */
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** Begins with a letter or digit and holds nothing that a table or a page would take for more than a name. */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Extended_Pictographic} .,'’&!?-]*$/u;
/** More marks on one letter than any language writes. */
const STACKED = /\p{M}{4,}/u;

/** Free of whatever cannot be seen, spaces made one; may be empty. */
function cleaned(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, ' ').replace(INVISIBLE, '').replace(/ +/g, ' ').trim();
}

/** What somebody says: nothing invisible, and nothing that could be taken for markup. */
export function plainText(text: string): string {
  return cleaned(text).replaceAll('<', '‹').replaceAll('>', '›');
}

export function nameFrom(text: string): string {
  const name = cleaned(text);
  const length = [...name].length;
  if (length < LEAST || length > MOST) refuse('name-unusable', `${LEAST} to ${MOST} letters`);
  if (!PLAIN.test(name) || STACKED.test(name)) refuse('name-unusable', 'letters');
  return name;
}

/** Two names with the same key cannot be told apart when they are read aloud. */
export function keyOf(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s/gu, '').normalize('NFC');
}

const offered = new Map(
  words.first.flatMap((first) =>
    words.second.map((second) => {
      const name = `${first} ${second}`;
      return [keyOf(name), name] as const;
    }),
  ),
);
const all = [...offered.values()];

/** The offered name that this is, or a refusal. */
export function offeredFrom(text: string): string {
  return offered.get(keyOf(cleaned(text))) ?? refuse('name-unusable', 'offered');
}

/** Free ones, by lot. */
export function namesToOffer(taken: ReadonlySet<string>, count: number): string[] {
  const names = new Set<string>();
  for (let tries = 0; tries < TRIES && names.size < count; tries++) {
    const name = all[randomInt(all.length)] ?? '';
    if (!taken.has(keyOf(name))) names.add(name);
  }
  return [...names];
}
