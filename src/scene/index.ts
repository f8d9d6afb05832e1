/**
 * The scene behind its door (store/sceneDoor.ts). This file is small; Phaser and the drawings come with the first film
 * (rehearsal.ts), and not at all where there is no canvas to draw on.
 */
import { type PropImages, propImages } from '../art/props.ts';
import type { Place, SceneDoor } from '../store/sceneDoor.ts';
import type { FilmView } from '../store/view.ts';
import type { Words } from '../text/index.ts';
import { font } from './paint.ts';
import type * as Rehearsal from './rehearsal.ts';
import { sceneWords } from './words.ts';

/** Whose film it is. */
interface Subject {
  readonly words: Words;
  /** Its id: chooses the show, and is the namespace of its words. */
  readonly scenario: string;
  /** Its id. */
  readonly run: string;
}

/** Lettering is painted into pictures: wait for the typeface, but not for ever. */
const FONT_WAIT = 400;

/** What every film needs, once it is there: no film waits for it again. */
let needs: Promise<readonly [typeof Rehearsal, PropImages]> | null = null;

export async function fetchNeeds(): Promise<readonly [typeof Rehearsal, PropImages]> {
  needs ??= Promise.all([import('./rehearsal.ts'), propImages(), fontReady()]).then(
    ([rehearsal, props]) => [rehearsal, props] as const,
  );
  try {
    return await needs;
  } catch (error) {
    needs = null;
    throw error;
  }
}

/** Makes the film ready that will be run next, while its plan is made. */
export async function prepareFilm(
  { words, scenario, run }: Subject,
  film: FilmView,
  expected: Place,
): Promise<void> {
  const [{ prepare }, props] = await fetchNeeds();
  await prepare(run, film, expected, { scenario, words: sceneWords(words, scenario), props });
}

export function openScene({ words, scenario, run }: Subject): SceneDoor {
  return {
    async mount(host, options) {
      if (document.createElement('canvas').getContext('2d') === null) throw new Error('no-canvas');
      const [{ play }, props] = await fetchNeeds();
      return play(host, options, run, { scenario, words: sceneWords(words, scenario), props });
    },
  };
}

async function fontReady(): Promise<void> {
  const loaded = Promise.all([
    document.fonts.load(`700 14px ${font}`),
    document.fonts.load(`400 14px ${font}`),
  ]);
  await Promise.race([loaded.catch(() => []), new Promise((resolve) => setTimeout(resolve, FONT_WAIT))]);
}
