/**
 * The lab's door, types only: what its screen sees and can do. The lab stands beside the game and knows nothing of it:
 * no run, no save, no notice. Its whole state is where its levers stand, which is its address.
 */
import type { LabCurve, Verdict } from '../run/lab.ts';
import type { Levers } from '../run/labLevers.ts';
import type { Wrong } from '../run/labWrong.ts';
import type { Quantity } from '../scenario/types.ts';

export interface LabView {
  readonly levers: Levers;
  /** What the address held that cannot be used. */
  readonly unused: readonly string[];
  /** null until the organisation's data is there. */
  readonly organisation: LabOrganisation | null;
  readonly curve: LabCurve;
  readonly verdict: Verdict;
  /** Under the levers before the last change. */
  readonly before: LabCurve | null;
  readonly done: number;
  readonly all: number;
  readonly running: boolean;
  readonly failed: boolean;
}

export interface LabOrganisation {
  readonly id: string;
  /** The line it is played with. */
  readonly level: number;
  readonly numbers: Readonly<Record<string, Quantity>>;
  /** Assumptions that can be changed, and how far. */
  readonly assumptions: readonly { readonly id: string; readonly least: number; readonly most: number }[];
  readonly wrongs: readonly Wrong[];
}

export type Contrast = 'chaser' | 'adaptive' | 'purpose';

/** The sensitivity study of an organisation, as it was run once (`npm run sim -- sensitivity`). */
export interface Study {
  readonly date: string;
  readonly sets: number;
  readonly seeds: number;
  /** Rank correlations within this may be chance. */
  readonly noise: number;
  readonly contrasts: Readonly<
    Record<
      Contrast,
      {
        readonly middle: number;
        readonly from: number;
        readonly to: number;
        readonly faint: number;
        readonly flips: number;
      }
    >
  >;
  readonly assumptions: readonly {
    readonly id: string;
    readonly range: string;
    readonly rank: Readonly<Record<Contrast, number>>;
  }[];
}

export interface Lab {
  getView(): LabView;
  subscribe(listener: () => void): () => void;
  /** Levers from an address, or moved: the years are run again a moment later. */
  open(hash: string): void;
  move(levers: Levers): void;
  /** The usual levers of an organisation. */
  usual(scenario: string): Levers;
  readonly scenarios: readonly string[];
  study(scenario: string): Promise<Study>;
  /** Nothing more is run. */
  close(): void;
}
