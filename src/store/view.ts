/**
 * What a player may see: the only shape that `ui` and `scene` read. Secrets are absent, not hidden: nothing here
 * holds true outcomes, harm or the hidden score until `reveal` is filled at the end of the year.
 * Texts are ids with parameters; the words stand in the catalogues and in the scenario's word file.
 */
import type { Story } from '../lib/story.ts';
import type { ChairSettings, Comparison, FirstPage, Reveal, Sitter, WhatIf } from '../run/revealTypes.ts';
import type { RunSummary, Standing } from '../run/types.ts';
import type { Behaviour } from '../scenario/types.ts';
import type { LetterView, PlanView, QuestionView, ResultView } from './monthView.ts';
import type { ContactsView, PurposeView } from './purposeView.ts';
import type { RoomView } from './roomDoor.ts';
import type { PersonView } from './saidView.ts';

export { MOST_PLEDGE } from '../run/types.ts';
export type { PersonView, Text } from './saidView.ts';

export const phaseValues = [
  'title', // nothing open
  'letter', // the letter that opens the month
  'sort', // on purpose: twelve contacts to be sorted; step 1: as the records have them
  'plan',
  'film', // the month runs; questions come up in it
  'return', // the figure, the standing, what the paper says
  'replaced', // the chair is lost; the successor finishes the year
  'predict', // the board asks, in passing (months 6 and last)
  'reveal', // step = step of the reveal
  'compare', // two years side by side
  'runs', // my runs
  'room', // in a room: before it begins, and from the end of the year until its reveal
] as const;
export type Phase = (typeof phaseValues)[number];

export interface PlayerView {
  readonly phase: Phase;
  readonly step: number;
  /** null on the title screen. */
  readonly run: RunView | null;
  /** Where the run is played in a room. */
  readonly room: RoomView | null;
  readonly letter: LetterView | null;
  readonly plan: PlanView | null;
  readonly film: FilmView | null;
  readonly question: QuestionView | null;
  readonly result: ResultView | null;
  readonly predict: { readonly month: number; readonly said: number | null } | null;
  readonly reveal: Reveal | null;
  /** In the reveal, at once: its first page does not wait for the rest. */
  readonly firstPage: FirstPage | null;
  /** In the reveal: the decision that was asked about, and the answer once it is there. */
  readonly whatIf: WhatIfView | null;
  /** In the reveal: those who sat in the chair, once they are asked for. */
  readonly chair: ChairView | null;
  /** True while the reveal is being computed. */
  readonly busy: boolean;
  readonly compare: Comparison | null;
  /** On the screen where they are sorted, once they are there. */
  readonly contacts: ContactsView | null;
  /** Purpose regime only. */
  readonly purpose: PurposeView | null;
  readonly runs: readonly RunRow[];
  readonly notices: readonly Notice[];
  readonly preferences: Preferences;
}

export interface WhatIfView {
  /** Id in `reveal.decisions`. */
  readonly decision: string;
  /** As it was played, with a chair hanging on the number, or both years without. */
  readonly atStake: boolean;
  readonly answer: WhatIf | null;
}

export interface ChairView {
  /** null: as the run was. */
  readonly settings: ChairSettings | null;
  /** By place: the same place is the same manager, with the same people, under other settings. null: not there yet. */
  readonly sitters: readonly (Sitter | null)[];
  /** How many of all have answered under these settings; the others stand where they stood before. */
  readonly done: number;
  readonly all: number;
  readonly running: boolean;
}

export interface RunView {
  readonly id: string;
  readonly scenario: string;
  readonly regime: 'none' | 'target' | 'purpose';
  readonly months: number;
  /** 1-based month in hand. */
  readonly month: number;
  /** Calendar month 0..11, 0 = January: month 1 is April. */
  readonly calendarMonth: number;
  readonly level: number;
  readonly figures: readonly number[];
  readonly standing: Standing | null;
  readonly startStanding: number;
  readonly bonus: number;
  readonly replacedIn: number | null;
  /** First-month help: id of the prompt to show now, or null. Words: tutorial.<id>. */
  readonly tutorial: string | null;
  /** 0..1: how much of the floor paper covers (grows with the target's grip as seen: reports asked, cards in force). */
  readonly paper: number;
  readonly canReopenReveal: boolean;
  /** What the player wrote on the closing card of the reveal. */
  readonly pledge: string;
  /** Those known by name all year, up to the end of the last month run, and that moment. */
  readonly known: readonly KnownView[];
  readonly knownAt: number;
}

/** Places, people and times for the scene. All times are minutes since the run began. */
export interface FilmView {
  readonly month: number;
  readonly regime: 'none' | 'target' | 'purpose';
  readonly from: number;
  readonly to: number;
  readonly deadline: number;
  readonly places: readonly string[];
  /** Of the places, those in which nobody is drawn: whoever is there has left the picture. */
  readonly offstage: readonly string[];
  /** Minutes of the service in a second of the film. */
  readonly pace: number;
  /** Stretches shown at that pace; between them calendar and counters run on. */
  readonly stretches: readonly {
    readonly from: number;
    readonly to: number;
    readonly why: 'busy' | 'night' | 'question' | 'last-day' | 'every-day';
  }[];
  /** Play begins here: the last question's moment after an answer, else `from`. */
  readonly start: number;
  readonly people: readonly FilmPerson[];
  readonly staff: readonly FilmStaff[];
  /** Those known by name all year, up to the film's end; none in most services. */
  readonly known: readonly KnownView[];
  /** By hour since `from`. */
  readonly hourly: {
    readonly figure: readonly number[];
    readonly present: readonly number[];
    readonly stuck: readonly number[];
    readonly outside: readonly number[];
    readonly spare: readonly number[];
  };
  /** Moments at which staff settled by habit what was once a question. Words: habits.<behaviour>.dealtWith. */
  readonly dealtWith: readonly {
    readonly at: number;
    readonly person: number;
    readonly behaviour: Behaviour;
  }[];
  /** Where that is told and the film shows every day: who rang, and what came of it. Else null. */
  readonly calls: FilmCalls | null;
}

export interface FilmPerson {
  readonly id: number;
  readonly face: PersonView;
  readonly moves: readonly { readonly at: number; readonly place: number }[];
  /** Counted clock: -1 when it never starts (or never stops) within the film. It may have started before the run. */
  readonly clockStarted: number;
  readonly clockStopped: number;
  /** Purpose regime only, 0..1; null otherwise. */
  readonly need: number | null;
}

/** What the service was told in the part of the month that has been run, and at the moment it was. */
export interface FilmCalls {
  /** In the order in which they came; those that were open when the month began first. */
  readonly month: readonly FilmCall[];
  /** People who rang most often this year, and lately; the one who rang most first. */
  readonly addresses: readonly FilmAddress[];
  /** Calls of the year's first month, once it is over. */
  readonly firstMonth: number | null;
}

export interface FilmCall {
  readonly person: number;
  readonly face: PersonView;
  /** The month's first minute for whatever was open when it began. */
  readonly at: number;
  /** When somebody first looked at it (`at`: before the month), and when it was closed; -1: not yet. */
  readonly answered: number;
  readonly closed: number;
  /** Closed, and in the books as a success of the target. */
  readonly success: boolean;
  /** As of `FilmPerson`. */
  readonly clockStarted: number;
  readonly clockStopped: number;
  readonly need: number | null;
}

export interface FilmAddress {
  readonly person: number;
  readonly face: PersonView;
  readonly calls: readonly Pick<FilmCall, 'at' | 'answered' | 'closed' | 'success'>[];
}

/** Somebody the player knows by name all year, and what the office could tell of them. */
export interface KnownView {
  readonly person: PersonView;
  readonly story: Story;
  /** Purpose regime only, 0..1; null otherwise. */
  readonly need: number | null;
}

export interface FilmStaff {
  readonly id: number;
  readonly look: number;
  readonly moves: readonly { readonly at: number; readonly place: number; readonly with: number }[];
}

export interface RunRow {
  readonly id: string;
  readonly scenario: string;
  readonly regime: 'none' | 'target' | 'purpose';
  readonly months: number;
  readonly summary: RunSummary;
  readonly savedAt: number;
  /** Made with another version of the model: only the summary can be shown. */
  readonly stale: 'older' | 'newer' | null;
  readonly pairOf: string | null;
}

/** Something the player must know; words: notices.<id>. */
export interface Notice {
  readonly id: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly action: 'download' | 'dismiss' | 'take-over' | 'reload' | null;
}

export interface Preferences {
  readonly spareDetails: boolean;
  /** Nobody's story is told, not even without its details. */
  readonly noStories?: boolean;
  readonly sound: boolean;
  readonly reducedMotion: boolean | null;
  readonly language: string;
}
