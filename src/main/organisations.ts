/**
 * The organisations that the title offers, in its order. What their cards say comes with the first load; all their
 * other words are data that is fetched when one of them is chosen. Adding an organisation adds a line to each of the
 * two lists.
 */
import hospital from '../scenario/hospital/words/card.en.json' with { type: 'json' };
import hospitalWords from '../scenario/hospital/words/en.json?url';
import jobcentre from '../scenario/jobcentre/words/card.en.json' with { type: 'json' };
import jobcentreWords from '../scenario/jobcentre/words/en.json?url';
import police from '../scenario/police/words/card.en.json' with { type: 'json' };
import policeWords from '../scenario/police/words/en.json?url';
import frontWords from '../text/en/front.json?url';
import labWords from '../text/en/lab.json?url';
import revealWords from '../text/en/reveal.json?url';
import roomWords from '../text/en/room.json?url';
import trainerWords from '../text/en/trainer.json?url';
import type { Catalogue } from '../text/index.ts';

/** Words of the title, namespace `cards`. */
export const cards = { hospital, police, jobcentre } satisfies Catalogue;

export const organisations: readonly string[] = Object.keys(cards);

/** Addresses of everything that is fetched by namespace, when a screen first speaks in it. */
export const catalogues: Readonly<Record<string, string>> = {
  reveal: revealWords,
  lab: labWords,
  room: roomWords,
  front: frontWords,
  trainer: trainerWords,
  hospital: hospitalWords,
  police: policeWords,
  jobcentre: jobcentreWords,
};
