/**
 * The door to the scene, whose code is fetched when a plan is made, at the latest with the first film. While the plan is
 * read the film is made ready that it would give as it stands: people move as soon as the month is run.
 */
import type * as Scene from '../scene/index.ts';
import type { Place, SceneDoor } from '../store/sceneDoor.ts';
import type { FilmView, RunView } from '../store/view.ts';
import type { Words } from '../text/index.ts';

export interface SceneInput {
  readonly words: Words;
  /** In hand. */
  run(): RunView | null;
  /** The film of the plan as it stands, if one is being made. */
  foresee(): Promise<FilmView | null>;
}

export function createScene({ words, run, foresee }: SceneInput): SceneDoor {
  let there: typeof Scene | null = null;
  const fetch = async (): Promise<typeof Scene> => {
    there ??= await import('../scene/index.ts');
    return there;
  };
  const subject = () => ({ words, scenario: run()?.scenario ?? '', run: run()?.id ?? '' });
  const fetchAll = async () => (await fetch()).fetchNeeds();
  const prepare = async (expected: Place) => {
    const about = subject();
    const [film] = await Promise.all([foresee(), fetchAll()]);
    if (film !== null) await (await fetch()).prepareFilm(about, film, expected);
  };
  return {
    fetch: () => void fetchAll().catch(() => undefined),
    prepare: (expected) => void prepare(expected).catch(() => undefined),
    // What is there is not waited for.
    mount: async (host, options) => (there ?? (await fetch())).openScene(subject()).mount(host, options),
  };
}
