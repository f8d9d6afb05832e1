/** What every step of the reveal is given. */
import type { Reveal } from '../../run/revealTypes.ts';
import type { Commands } from '../../store/commands.ts';
import type { PlayerView } from '../../store/view.ts';
import type { RevealWords } from './useRevealWords.ts';

export interface StepProps {
  readonly reveal: Reveal;
  readonly view: PlayerView;
  readonly commands: Commands;
  readonly words: RevealWords;
}
