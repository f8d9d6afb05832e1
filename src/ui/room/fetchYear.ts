/** Everything that a year can open, fetched while there is a line: what is not there cannot be opened without one. */
import type { i18n } from 'i18next';
import { loadFaces } from '../../art/faces.ts';
import type { SceneDoor } from '../../store/sceneDoor.ts';
import { fetchScreens } from '../screens.tsx';

export function fetchYear(scene: SceneDoor | null, words: Pick<i18n, 'loadNamespaces'>): void {
  const parts: readonly Promise<unknown>[] = [
    fetchScreens(['letter', 'plan', 'film', 'return', 'predict', 'room', 'replaced', 'sort']),
    import('./roomDialog.tsx'),
    import('../shell/menuDialog.tsx'),
    import('../month/improvementDialog.tsx'),
    import('../month/dayOutDialog.tsx'),
    import('../parts/knownPeople.tsx'),
    import('../purpose/purposePanel.tsx'),
    import('../purpose/experiment.tsx'),
    import('../purpose/boardQuestion.tsx'),
    loadFaces(),
    words.loadNamespaces('reveal'),
  ];
  scene?.fetch?.();
  // What could not be had is asked for again when it is needed.
  for (const part of parts) part.catch(() => undefined);
}
