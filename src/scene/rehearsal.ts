/**
 * Which player plays a film: the one that waits behind the plan, where the film was foreseen, or a new one. What takes
 * long (Phaser, the floor, the figures, the first frame) is done while the plan is made; a press then only sets people
 * in motion.
 */
import type { Place, SceneHandle, SceneOptions } from '../store/sceneDoor.ts';
import type { FilmView } from '../store/view.ts';
import { idle } from './idle.ts';
import { Player, type Properties, placeOf } from './player.ts';

/** On a canvas that is on no page yet. */
interface Waiting {
  readonly run: string;
  readonly month: number;
  readonly player: Player;
}

let waiting: Waiting | null = null;

/** A step at a time, so that the page goes on answering; whoever plays meanwhile goes on from the step reached. */
export async function prepare(
  run: string,
  film: FilmView,
  expected: Place,
  properties: Properties,
): Promise<void> {
  const player = taken(run, film) ?? new Player(film);
  const mine: Waiting = { run, month: film.month, player };
  waiting = mine;
  player.update(film);
  try {
    await player.start();
    await idle();
    if (waiting === mine) player.open(properties, expected);
    await idle();
    if (waiting === mine) player.rehearse();
  } catch (error) {
    if (waiting !== mine) return;
    waiting = null;
    player.destroy();
    throw error;
  }
}

export async function play(
  host: HTMLElement,
  options: SceneOptions,
  run: string,
  properties: Properties,
): Promise<SceneHandle> {
  const player = taken(run, options.film) ?? new Player(options.film);
  try {
    await player.start();
    player.open(properties, placeOf(host));
    player.begin(host, options);
  } catch (error) {
    player.destroy();
    throw error;
  }
  return player;
}

function taken(run: string, film: FilmView): Player | null {
  const ready = waiting;
  waiting = null;
  if (ready === null || isFor(ready, run, film)) return ready?.player ?? null;
  ready.player.destroy();
  return null;
}

function isFor({ player, ...ready }: Waiting, run: string, film: FilmView): boolean {
  return ready.run === run && ready.month === film.month && player.suits();
}
