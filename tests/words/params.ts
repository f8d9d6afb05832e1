/**
 * What each text is given: the names that may stand between double braces. A name that is not given would be read
 * as an empty space, so words and givers are held together here.
 */
import { factNames } from '../../src/run/factNames.ts';
import type { MomentId } from '../../src/run/wordIds.ts';

const fact: readonly string[] = factNames;
/** run/notes.ts, for a note that is about somebody; `name` comes from the store. */
const somebody = [
  'name',
  'age',
  'hours',
  'minutes',
  'outsideMinutes',
  'bedHours',
  'unitHours',
  'overHours',
  'days',
  'weeks',
  'overDays',
  'visits',
];
/** store/question.ts: the person, the one beside them, and what the engine's `question.facts` holds. */
const asked = [
  'name',
  'age',
  'other',
  'otherAge',
  'minutes',
  'left',
  'over',
  'waiting',
  'outside',
  'days',
  'figure',
];
const closing = ['figure', 'level', 'days', 'borderline', 'holdable'];
const moment: Readonly<Partial<Record<MomentId, readonly string[]>>> = {
  cameBack: ['visit', 'days'],
  outside: ['minutes'],
  clockStopped: ['booked'],
  bedReached: ['waited'],
};

/** `about`: whether the note of that id is about somebody. */
export function allowedParams(key: string, about: (note: string) => boolean): readonly string[] {
  const [first = '', second = ''] = key.split('.');
  if (first === 'letters' || first === 'papers' || first === 'notes') {
    return about(second) ? [...fact, ...somebody] : fact;
  }
  if (first === 'dilemmas') return asked;
  if (first === 'stop' || first === 'close') return closing;
  if (first === 'improvements') return ['staff'];
  if (first === 'found') return ['value'];
  if (first === 'moments') return Object.entries(moment).find(([id]) => id === second)?.[1] ?? [];
  return [];
}
