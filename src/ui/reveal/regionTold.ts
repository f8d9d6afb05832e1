/** The regional lead's levers, and which sentence the curve has earned. */
import type { ChairSettings } from '../../run/revealTypes.ts';
import type { PushMean } from './chairTold.ts';
import type { RevealWords } from './useRevealWords.ts';

export const horizons = ['month', 'quarter', 'year'] as const satisfies readonly ChairSettings['horizon'][];

/** Points to either side of the run's own level. */
const AROUND = 15;
/** What is called no difference: points, and a share of the harm. */
const SAME_POINTS = 0.5;
const SAME_HARM = 0.03;

export function levelSpan(level: number): { readonly from: number; readonly to: number } {
  return { from: Math.max(0, level - AROUND), to: Math.min(100, level + AROUND) };
}

export function isOwn(wished: ChairSettings, own: ChairSettings): boolean {
  return wished.level === own.level && wished.stake === own.stake && wished.horizon === own.horizon;
}

/** From the least pushed to the hardest: the figure up and the facts down, both up, or nothing much. */
export function regionKind(line: readonly PushMean[], words: Pick<RevealWords, 'number' | 'one'>) {
  const least = line[0];
  const most = line.at(-1);
  if (least === undefined || most === undefined || line.length < 2)
    return { kind: 'few', params: {} } as const;
  const params = {
    reportedFrom: words.one(least.reported),
    reportedTo: words.one(most.reported),
    trueFrom: words.one(least.trueFigure),
    trueTo: words.one(most.trueFigure),
    harmFrom: words.number(least.harm),
    harmTo: words.number(most.harm),
  };
  const rises = most.reported - least.reported > SAME_POINTS;
  const falls = least.trueFigure - most.trueFigure > SAME_POINTS || most.harm > least.harm * (1 + SAME_HARM);
  if (rises && falls) return { kind: 'apart', params } as const;
  return { kind: rises ? 'together' : 'flat', params } as const;
}
