/**
 * The scene behind its door (store/sceneDoor.ts). This file is small; Phaser and the drawings come with the first film
 * (player.ts), and not at all where there is no canvas to draw on.
 */
import { propImages } from '../art/props.ts';
import type { SceneDoor } from '../store/sceneDoor.ts';
import type { Words } from '../text/index.ts';
import { font } from './paint.ts';
import { sceneWords } from './words.ts';

export interface DoorOptions {
  /** For tests: draw without WebGL. */
  readonly forceCanvas?: boolean;
}

/** Lettering is painted into pictures: wait for the typeface, but not for ever. */
const FONT_WAIT = 400;

/** Fetches and makes ready what every film needs, while the plan is made, so that people move as soon as it is run. */
export async function prepareScene(): Promise<void> {
  const [{ prepareStage }] = await Promise.all([import('./player.ts'), propImages(), fontReady()]);
  prepareStage();
}

/** @param scenario its id: chooses the show, and is the namespace of its words. */
export function openScene(
  words: Words,
  scenario: string,
  { forceCanvas = false }: DoorOptions = {},
): SceneDoor {
  return {
    async mount(host, options) {
      if (document.createElement('canvas').getContext('2d') === null) throw new Error('no-canvas');
      const [{ play }, props] = await Promise.all([import('./player.ts'), propImages(), fontReady()]);
      return play(host, options, scenario, sceneWords(words, scenario), props, forceCanvas);
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
