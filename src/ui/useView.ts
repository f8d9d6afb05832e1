/** The view in hand; a component that uses it is drawn again when the view changes. */
import { useSyncExternalStore } from 'react';
import type { PlayerView } from '../store/view.ts';
import type { Game } from './game.ts';

export function useView(game: Game): PlayerView {
  return useSyncExternalStore(game.subscribe, game.getView);
}
