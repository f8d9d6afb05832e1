/** What every part of the console is given. */
import type { BoardState } from '../../session/board.ts';
import type { ConsoleView, TrainerPlace } from '../../store/trainerDoor.ts';
import type { TrainerWords } from './useTrainerWords.ts';

export interface ConsoleProps {
  readonly trainer: TrainerPlace;
  readonly view: ConsoleView;
  readonly board: BoardState;
  readonly words: TrainerWords;
}

/** What opens over the console. */
export type Tool =
  | 'invite'
  | 'message'
  | 'event'
  | 'advance'
  | 'timer'
  | 'ask'
  | 'truth'
  | 'pledges'
  | 'pictures'
  | 'exports'
  | 'early'
  | 'end'
  | 'delete';
