/**
 * When two lives of one person make a story: a reader must see from what happened that they differ, it must not speak
 * against what the story says, and they must have parted while the player was in the chair.
 */
import { HOUR, WEEK } from '../lib/time.ts';
import { behaviourValues } from '../scenario/types.ts';
import type { Life } from './revealTypes.ts';

/** Where both end alike, the harder must have taken so much longer, and an hour at least. */
const LONGER = 1.5;

/**
 * Nobody is said to have done better who was not helped, or whom luck alone helped, nor worse who died or came to harm either way, nor, short of
 * that, worse than a life of which nobody knows yet how it ends.
 */
export function tellsApart(yours: Life, other: Life, better: boolean): boolean {
  const [hard, soft] = better ? [other, yours] : [yours, other];
  const worst = outcomeRank(hard);
  if (better && soft.truth !== 'met') return false;
  // Whoever was not helped either way, and had more done to them for the number, is no better life.
  if (outcomeRank(soft) > 0 && actsIn(soft) > actsIn(hard)) return false;
  if (soft.truth === 'open' && worst <= 1) return false;
  if (worst !== outcomeRank(soft)) return worst > outcomeRank(soft);
  return worst <= 1 && (hard.visits > soft.visits || tookLonger(hard, soft));
}

function actsIn({ moments }: Life): number {
  return behaviourValues.filter((act) => moments.some(({ id }) => id === act)).length;
}

function tookLonger(hard: Life, soft: Life): boolean {
  return hard.trueMinutes >= soft.trueMinutes * LONGER && hard.trueMinutes - soft.trueMinutes >= HOUR;
}

function outcomeRank({ died, harmed, truth }: Life): number {
  if (died) return 3;
  if (harmed) return 2;
  return truth === 'met' || truth === 'selfResolved' ? 0 : 1;
}

/**
 * A referral needs something agreed before, and time for it to slip. In the model any talk may end in one, the first
 * too: so short a life is not told.
 */
export function isCutShort({ moments }: Pick<Life, 'moments'>): boolean {
  let came = 0;
  return moments.some(({ id, at }) => {
    if (id === 'arrived') came = at;
    return id === 'ending.sanctioned' && at - came < WEEK;
  });
}

/** Minutes since the first arrival after which the two are no longer the same; null: they are the same throughout. */
export function partedAt(yours: Life, other: Life): number | null {
  const steps = Math.max(yours.moments.length, other.moments.length);
  for (let i = 0; i < steps; i++) {
    const [one, two] = [yours.moments[i], other.moments[i]];
    if (one?.id === two?.id && one?.at === two?.at) continue;
    return Math.min(...[one, two].flatMap((moment) => (moment === undefined ? [] : [moment.at])));
  }
  return null;
}
