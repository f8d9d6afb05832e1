/**
 * What a player can do: the only way views change anything. Every command either changes the view or adds a notice;
 * none throws.
 */
import type { ChairSettings } from '../run/revealTypes.ts';
import type { BoardAnswer } from '../sim/types.ts';
import type { ContactKind } from './purposeView.ts';
import type { RoomOrder } from './roomDoor.ts';
import type { Preferences } from './view.ts';

export interface NewRun {
  readonly scenario: string;
  /** Drawn by main from crypto when absent. */
  readonly seed?: number;
  readonly months?: 6 | 12 | 24;
  readonly stake?: 'low' | 'standard' | 'terror';
}

export interface Commands {
  start(run: NewRun): void;
  /** Goes on from the current screen: letter → plan, return → next letter (or replaced, predict, reveal). */
  next(): void;
  back(): void;
  setPost(post: string, count: number): void;
  setTone(tone: string): void;
  /** null leaves or stops it. */
  setSuggestion(suggestion: string, option: string | null): void;
  setImprovement(improvement: string | null): void;
  /** On purpose: the chart in which the improvement in hand is expected to show. */
  setExpectation(chart: string): void;
  /** On purpose: what this contact was, of those in the view. */
  sortContact(index: number, kind: ContactKind): void;
  /** On purpose: what the board is told when it asks for a target back. */
  answerBoard(answer: BoardAnswer): void;
  setGoAndLook(on: boolean): void;
  setWriteBack(kind: 'promise' | 'explain' | 'ask-time' | null): void;
  /** Undoes the last change to the plan of a month not yet run. */
  undo(): void;
  /** Puts the plan back to last month's. */
  sameAgain(): void;
  /** Runs the month: the film starts. */
  runMonth(): void;
  answer(question: string, choice: string): void;
  /** The film has been watched or skipped to its end (or to the next question). */
  filmEnded(): void;
  predict(of100: number | null): void;
  skipTutorial(): void;
  goToStep(step: number): void;
  /** After the reveal: the same year and people, on purpose. */
  runOnPurpose(): void;
  openCompare(): void;
  setPledge(text: string): void;
  /** In the reveal: the year again without this decision, or both years with nothing at stake; null closes it. */
  askWhatIf(decision: string | null, atStake?: boolean): void;
  /** In the reveal: hundreds of managers in the same chair; null: as the run was. They come one by one. */
  watchChair(settings: ChairSettings | null): void;
  /** Whoever is still being run is not waited for. */
  leaveChair(): void;
  openRuns(): void;
  openRun(id: string): void;
  deleteRun(id: string): void;
  toTitle(): void;
  /** The current run as a link or a file's text. */
  link(): string;
  file(): { readonly name: string; readonly text: string };
  /** A link's hash or a file's text; bad input gives a notice and touches nothing. */
  importText(text: string): void;
  dismissNotice(id: string): void;
  takeOver(): void;
  /** In a room. */
  toRoom(order: RoomOrder): void;
  setPreferences(preferences: Partial<Preferences>): void;
}
