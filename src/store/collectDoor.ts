/**
 * The collect page's door, types only: finished runs that were handed to a trainer without a host, what they come to,
 * and what can be done with them.
 */
import type { Problem } from '../run/problems.ts';
import type { ExportFile, ExportKind, ExportWords } from '../session/exportFiles.ts';
import type { FrontStep } from '../session/frontSteps.ts';
import type { StoryTold } from '../session/messages.ts';
import type { RoomTold } from '../session/roomTold.ts';

export interface CollectedRow {
  readonly id: string;
  readonly name: string;
  readonly scenario: string;
  readonly regime: 'target' | 'purpose';
  readonly months: number;
  /** The last one published; null while it is worked out. */
  readonly figure: number | null;
  readonly met: number;
  /** The year was run to its end, or the chair was lost. */
  readonly finished: boolean;
}

export interface Refused {
  readonly id: string;
  /** A file's name, or how the text began. */
  readonly source: string;
  readonly reason: Problem | 'twice' | 'room-full' | 'no-code' | 'no-image';
  readonly detail: string;
}

export interface CollectView {
  readonly rows: readonly CollectedRow[];
  /** Newest first. */
  readonly refused: readonly Refused[];
  /** Runs whose figures are being worked out. */
  readonly pending: number;
  readonly told: RoomTold;
  /** null until they were asked for and are there. */
  readonly stories: readonly StoryTold[] | null;
  readonly steps: readonly FrontStep[];
  /** Whether this browser keeps them. */
  readonly kept: boolean;
}

export interface Collect {
  getView(): CollectView;
  subscribe(listener: () => void): () => void;
  /** Links, one or many, or a file's text. `source`: where it comes from, if not typed. */
  add(text: string, source?: string): void;
  /** What was not even text: a picture without a code, a file that cannot be read. */
  refuse(source: string, reason: 'no-code' | 'no-image'): void;
  dismiss(id: string): void;
  rename(id: string, name: string): void;
  remove(id: string): void;
  clear(): void;
  /** Stories are worked out the first time they are asked for. */
  askForStories(): void;
  exported(kind: ExportKind, words: ExportWords): ExportFile;
  close(): void;
}
