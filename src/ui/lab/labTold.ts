/** What the lab's picture is drawn from and what is said of it: ids and numbers only. */
import type { LabCurve, LabPoint } from '../../run/lab.ts';
import type { LabView } from '../../store/labDoor.ts';
import type { PushDot, PushPoint } from '../charts/pushChart.tsx';
import type { LabWords } from './useLabWords.ts';

export function lineOf(curve: LabCurve): PushPoint[] {
  return curve.points.map(({ pushed, reported, trueFigure, harm }) => ({
    pushed,
    reported: reported.mean,
    trueFigure: trueFigure.mean,
    harm: harm.mean,
    off: { reported: reported.half, trueFigure: trueFigure.half, harm: harm.half },
  }));
}

export function dotsOf({ points, improving }: LabCurve): PushDot[] {
  const dot = (point: LabPoint, id: number, apart: boolean): PushDot => ({
    id,
    pushed: point.pushed,
    reported: point.reported.mean,
    trueFigure: point.trueFigure.mean,
    harm: point.harm.mean,
    kept: true,
    apart,
  });
  return [
    ...points.map((point, i) => dot(point, i, false)),
    ...(improving === null ? [] : [dot(improving, -1, true)]),
  ];
}

/** What the picture shows, and what the line asks for. */
export function summaryOf({ verdict, curve, levers, organisation }: LabView, words: LabWords): string {
  const { kind, none, most, best, meets } = verdict;
  if (none === null || most === null || best === null) return words.say('verdicts.few');
  const told = words.say(`verdicts.${kind}`, {
    reportedNone: words.percent(none.reported.mean),
    reportedMost: words.percent(most.reported.mean),
    harmNone: words.number(none.harm.mean),
    harmMost: words.number(most.harm.mean),
    harmBest: words.number(best.harm.mean),
    best: words.number(100 * best.pushed),
    years: curve.years,
  });
  const reported = words.percent(none.reported.mean);
  if ((levers.level ?? organisation?.level) === undefined) return told;
  if (meets === null) return `${told} ${words.say('line.never', { reported })}`;
  if (meets.pushed === 0) return `${told} ${words.say('line.met', { reported })}`;
  const { mean, half } = meets.harmMore;
  const change = Math.abs(mean) <= half ? 'same' : mean > 0 ? 'more' : 'fewer';
  const more = words.say(`line.${change}`, { count: words.number(Math.round(Math.abs(mean))) });
  return `${told} ${words.say('line.push', { reported, push: words.number(Math.round(100 * meets.pushed)), more })}`;
}

/** "± 1.2", or nothing while it is not known. */
export function withHalf(value: string, half: number, words: LabWords): string {
  return Number.isFinite(half) ? words.say('picture.table.off', { value, half: words.number(half) }) : value;
}
