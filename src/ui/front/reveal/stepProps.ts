/** What every step of the reveal from the front is given: one organisation of the room, and how it is shown. */
import type { OrganisationTold } from '../../../session/roomTold.ts';
import type { FrontWords } from '../useFrontWords.ts';

/**
 * `front`: a projector; large, no control. `desk`: the trainer's own page, with table, pictures to keep and a month to
 * choose. `device`: a participant's; small, with their own dot marked.
 */
export type FrontMode = 'front' | 'desk' | 'device';

export interface FrontStepProps {
  readonly told: OrganisationTold;
  /** By run id; empty where none are to be shown. */
  readonly names: Readonly<Record<string, string>>;
  /** The reader's own run. */
  readonly you: string | null;
  readonly mode: FrontMode;
  /** Nothing may move. */
  readonly still: boolean;
  readonly words: FrontWords;
}
