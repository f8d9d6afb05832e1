/**
 * What a player sees in the months of a run: the letter, the plan, a question, the return. Part of the player's view
 * (view.ts), and as empty of secrets.
 */
import type { Standing } from '../run/types.ts';
import type { PersonView, Text } from './saidView.ts';

export interface LetterView {
  readonly from: Text;
  readonly body: readonly Text[];
  readonly events: readonly {
    readonly id: string;
    readonly title: Text;
    readonly text: Text;
    readonly from: Text;
  }[];
}

/** A day beside one person. */
export interface DayOutView {
  readonly person: PersonView;
  readonly steps: readonly DayStepView[];
  /** What the people sat with have in common. */
  readonly sum: readonly DayStepView[];
}

/** What came of going to look. */
export interface LookedView {
  /** The person followed when the manager last went to look. */
  readonly dayOut: DayOutView | null;
  /** What going to look found last time, as texts. */
  readonly found: readonly Text[];
}

/** Words stand under `follow.<id>` of the scenario; the screen puts lengths of time and the post into words. */
export interface DayStepView {
  readonly id: string;
  readonly post: string | null;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface PlanView extends LookedView {
  readonly staff: number;
  readonly posts: readonly {
    readonly id: string;
    readonly count: number;
    readonly least: number;
    readonly most: number;
  }[];
  readonly unplaced: number;
  readonly tones: readonly string[];
  readonly tone: string;
  /** Up to three cards offered this month. */
  readonly offered: readonly SuggestionView[];
  /** Cards adopted earlier; each can be changed or stopped. */
  readonly inForce: readonly SuggestionView[];
  readonly improvements: readonly {
    readonly id: string;
    readonly staff: number;
    readonly monthsDone: number;
  }[];
  readonly improvement: string | null;
  readonly goAndLook: boolean;
  /** The month in which the manager last went to look. */
  readonly lookedIn: number | null;
  /** Quarter's end: the manager may write back. */
  readonly mayWriteBack: boolean;
  readonly writeBack: 'promise' | 'explain' | 'ask-time' | null;
  readonly canUndo: boolean;
  readonly ready: boolean;
  /** Reason id when not ready (words: refusals.<id>). */
  readonly refusal: string | null;
}

export interface SuggestionView {
  readonly id: string;
  readonly options: readonly string[];
  readonly chosen: string | null;
}

export interface QuestionView {
  readonly id: string;
  readonly kind: 'dilemma' | 'stop' | 'close';
  readonly name: string;
  readonly at: number;
  readonly person: PersonView | null;
  readonly other: PersonView | null;
  readonly params: Readonly<Record<string, string | number>>;
  readonly choices: readonly { readonly id: string; readonly label: Text; readonly note: Text }[];
  readonly title: Text;
  readonly text: Text;
}

export interface ResultView {
  readonly month: number;
  readonly figure: number;
  readonly level: number;
  readonly met: boolean;
  readonly counted: number;
  readonly inTime: number;
  readonly standing: Standing;
  readonly paper: Text | null;
  readonly notes: readonly {
    readonly kind: string;
    readonly text: Text;
    readonly person: PersonView | null;
  }[];
  /** What the service did by itself as a consequence: sickness, complaints, returns sent late. */
  readonly sickDays: number;
  readonly complaints: number;
  readonly agencyShifts: number;
  /** At the end, when no plan of the manager's follows that would tell it. */
  readonly looked: LookedView | null;
}
