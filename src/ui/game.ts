/** What the page is given: the view, word of its changes, and what a player can do. Never the store itself. */
import type { Commands } from '../store/commands.ts';
import type { PlayerView } from '../store/view.ts';

export interface Game {
  getView(): PlayerView;
  subscribe(listener: () => void): () => void;
  readonly commands: Commands;
}

/** Props of every screen. */
export interface ScreenProps {
  readonly view: PlayerView;
  readonly commands: Commands;
}
