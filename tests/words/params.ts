/**
 * What each text is given: the names that may stand between double braces. A name that is not given would be read
 * as an empty space, so words and givers are held together here.
 */
import { factNames } from '../../src/run/factNames.ts';
import type { MomentId } from '../../src/run/wordIds.ts';
import type { FlowKind, Scenario } from '../../src/scenario/types.ts';
import { caseloadFacts } from '../../src/sim/questionFacts.ts';

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
const unsaid: readonly string[] = ['need', 'otherNeed', 'distress', 'class', 'otherClass', 'night', 'repeat'];
const asked: Readonly<Record<FlowKind, readonly string[]>> = {
  department: [
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
  ],
  caseload: ['name', 'other', ...caseloadFacts.filter((name) => !unsaid.includes(name))],
};
/** The film's account, and the reveal. */
const shown: Readonly<Record<string, readonly string[]>> = {
  'film.longest': ['time', 'place'],
  'map.calls_one': ['count', 'open'],
  'map.calls_other': ['count', 'open'],
  'map.callsSinceFirst': ['month'],
  'reveal.touched': ['touched'],
  'reveal.predict': ['truth'],
  'reveal.recorded': ['time'],
  'reveal.stay': ['time'],
  'reveal.stayFirst': ['time', 'visits'],
};
const closing = ['figure', 'level', 'days', 'borderline', 'holdable'];
const moment: Readonly<Partial<Record<MomentId, readonly string[]>>> = {
  cameBack: ['visit', 'days'],
  outside: ['minutes'],
  clockStopped: ['booked'],
  bedReached: ['waited'],
};

/** `about`: whether the note of that id is about somebody. */
/** Of a day beside one person (run/dayOut, and lengths said by the screen). */
const followed = ['name', 'age', 'clock', 'day', 'times', 'post', 'wait', 'worked', 'people', 'again'];

export function allowedParams(
  key: string,
  about: (note: string) => boolean,
  { flow, endings, classes }: Pick<Scenario, 'flow' | 'endings' | 'classes'>,
): readonly string[] {
  const [first = '', second = ''] = key.split('.');
  if (first === 'letters' || first === 'papers' || first === 'notes') {
    const counts = [...endings.map((id) => `ending.${id}`), ...classes.map((id) => `class.${id}`)];
    return [...fact, ...counts, ...(about(second) ? somebody : [])];
  }
  if (first === 'dilemmas') return asked[flow];
  if (first === 'stop' || first === 'close') return closing;
  if (first === 'known') return ['count', 'week', 'time', 'minutes'];
  if (first === 'film' && /_(zero|one|other)$/.test(second)) return ['count'];
  if (first === 'film' || first === 'map' || first === 'reveal') return shown[`${first}.${second}`] ?? [];
  if (first === 'improvements') return ['staff'];
  if (first === 'found') return ['value'];
  if (first === 'follow') return followed;
  if (first === 'moments') return Object.entries(moment).find(([id]) => id === second)?.[1] ?? [];
  return [];
}
