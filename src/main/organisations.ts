/**
 * The organisations that the title offers, in its order. What their cards say comes with the first load; all their
 * other words are fetched when one of them is chosen. Adding an organisation adds a line to each of the two.
 */
import hospital from '../scenario/hospital/words/card.en.json' with { type: 'json' };
import police from '../scenario/police/words/card.en.json' with { type: 'json' };
import type { Catalogue } from '../text/index.ts';

/** Words of the title, namespace `cards`. */
export const cards = { hospital, police } satisfies Catalogue;

export const organisations: readonly string[] = Object.keys(cards);

/** Everything that is fetched by namespace, when a screen first speaks in it. */
export const catalogues: Readonly<Record<string, () => Promise<{ readonly default: Catalogue }>>> = {
  reveal: () => import('../text/en/reveal.json'),
  hospital: () => import('../scenario/hospital/words/en.json'),
  police: () => import('../scenario/police/words/en.json'),
};
