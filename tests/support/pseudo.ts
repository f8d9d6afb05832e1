// A language that nobody speaks, made from the catalogues: every letter wears an accent and texts are two fifths longer.
// What is still read in plain letters on a page is written in the code instead of in a catalogue.

import names from '../../src/text/en/names.json' with { type: 'json' };

export type Catalogue = { readonly [key: string]: string | Catalogue };

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = [...'áƀćđéƒğĥíĵķĺɱńóƥɋŕśťúṽŵẋýźÁƁĆĐÉƑĞĤÍĴĶĹṀŃÓƤɊŔŚŤÚṼŴẊÝŹ'];
const letters = new Map([...plain].map((letter, i) => [letter, accented[i] ?? letter]));

/** `Run {{month}}` becomes `Ŕúúńń {{month}}`: placeholders stay as they are. */
function pseudo(text: string): string {
  return text
    .split(/(\{\{[^}]*\}\}|\$t\([^)]*\))/)
    .map((part, i) => (i % 2 === 1 ? part : accent(part)))
    .join('');
}

function accent(text: string): string {
  return [...text]
    .map((letter) => {
      const other = letters.get(letter) ?? letter;
      return 'aeiou'.includes(letter) ? other + other : other;
    })
    .join('');
}

export function pseudoCatalogue(catalogue: Catalogue): Catalogue {
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, value]) => [
      key,
      typeof value === 'string' ? pseudo(value) : pseudoCatalogue(value),
    ]),
  );
}

/** Months and days come from the browser, people's names are the same in every language. */
const known = new Set([
  ...Object.values(names).flat(),
  // Of people made up for the screens' tests.
  ...['Agnes', 'Whitcombe', 'Demir', 'Hadley', 'Oduya', 'Tom'],
  // As most English speakers shorten it; Node says Sept.
  'Sep',
  ...Array.from({ length: 12 }, (_, month) => new Date(2025, month, 1)).flatMap((day) =>
    (['long', 'short'] as const).map((month) => day.toLocaleDateString('en-GB', { month })),
  ),
]);

/** Words in plain letters among what a page shows or says: its text, and the attributes that are read out. */
export function bareWords(html: string): readonly string[] {
  const spoken = [
    ...html.matchAll(/\s(?:aria-label|aria-valuetext|aria-roledescription|alt|title|placeholder)="([^"]*)"/g),
  ];
  const shown = html.replaceAll(/<(style|script)[\s\S]*?<\/\1>/g, ' ').replaceAll(/<[^>]*>/g, ' ');
  return [shown, ...spoken.map(([, text = '']) => text)]
    .join(' ')
    .replaceAll(/&#?\w+;/g, ' ')
    .split(/[^\p{L}]+/u)
    .filter((word) => /^[A-Za-z]{2,}$/.test(word) && !known.has(word));
}
