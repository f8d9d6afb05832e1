/**
 * A life of many cases in few lines: those in between on which nothing was done for the number and from which no harm
 * came stand in one line. Pure; what is folded is still counted.
 */
import type { Moment } from '../../run/revealTypes.ts';
import type { Behaviour } from '../../scenario/types.ts';

/** A life with fewer cases is told in full. */
const MANY = 4;
/** One case alone takes hardly more room than the line that would stand for it. */
const LEAST = 2;

export interface Folded {
  readonly at: number;
  readonly cases: number;
}

/** What is done for the number's sake. */
export const acts = {
  park: true,
  cherryPick: true,
  rush: true,
  ignore: true,
  reclassify: true,
  store: true,
} as const satisfies Record<Behaviour, true>;

/** What comes of a case in the end: nobody knows at which minute. */
export const harm = { harmed: true, died: true } as const;

/** `moments`: as shown, case by case; each case after the first begins with a return. */
export function folded(moments: readonly Moment[]): readonly (Moment | Folded)[] {
  const cases = casesOf(moments);
  if (cases.length < MANY) return moments;
  const isPlain = (own: readonly Moment[], i: number): boolean =>
    i > 0 && i < cases.length - 1 && !own.some(({ id }) => id in acts || id in harm);
  const rows: (Moment | Folded)[] = [];
  let waiting: (readonly Moment[])[] = [];
  const settle = (): void => {
    const at = waiting[0]?.[0]?.at ?? 0;
    if (waiting.length < LEAST) rows.push(...waiting.flat());
    else rows.push({ at, cases: waiting.length });
    waiting = [];
  };
  cases.forEach((own, i) => {
    if (isPlain(own, i)) waiting.push(own);
    else {
      settle();
      rows.push(...own);
    }
  });
  return rows;
}

function casesOf(moments: readonly Moment[]): readonly (readonly Moment[])[] {
  const cases: Moment[][] = [];
  for (const moment of moments) {
    const last = cases.at(-1);
    if (last === undefined || moment.id === 'cameBack') cases.push([moment]);
    else last.push(moment);
  }
  return cases;
}
