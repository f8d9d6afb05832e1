/**
 * Dilemmas of the police team: where in the flow they can arise, and what each choice does to the person it is about
 * and, as a precedent, to those after them. Facts in `when` are those of a moment, listed in sim/SPEC.md; classes are
 * numbered as in posts.ts. No question is about a class that is not told (`untold` of the scenario), nor about anybody
 * suspected. Doses are assumptions.
 */
import type { DilemmaSpec } from '../types.ts';
import { choice } from '../writing.ts';

export const dilemmas: readonly DilemmaSpec[] = [
  {
    // The signature one: the fourth call from one flat that does not count, or two easy detections before Friday.
    id: 'fourth-call',
    hook: 'returned',
    when: [
      { fact: 'class', min: 9 },
      { fact: 'visits', min: 3 },
    ],
    choices: [
      choice('two-easy-ones', 'number', 'turn-away', 'ignore', 0.25),
      choice('go-round', 'purpose', 'see-now', 'ignore', -0.08),
      choice('ring-tomorrow', 'neither', 'call-back'),
    ],
    neutral: 'ring-tomorrow',
    chance: 0.5,
  },
  {
    id: 'pushed',
    hook: 'intake',
    when: [{ fact: 'class', min: 1, max: 1 }],
    choices: [
      choice('as-an-incident', 'number', 'reclassify', 'reclassify', 0.2),
      choice('as-a-crime', 'purpose', 'wait', 'reclassify', -0.05),
      choice('ask-again-tomorrow', 'neither', 'call-back'),
    ],
    neutral: 'as-a-crime',
    chance: 0.1,
  },
  {
    id: 'quiet-door',
    hook: 'intake',
    when: [
      { fact: 'class', min: 10, max: 10 },
      { fact: 'age', min: 68 },
    ],
    choices: [
      choice('not-ours', 'number', 'turn-away', 'ignore', 0.2),
      choice('send-the-car', 'purpose', 'see-now'),
      choice('neighbour-knocks', 'neither', 'call-back'),
    ],
    neutral: 'neighbour-knocks',
    chance: 0.4,
  },
  {
    id: 'by-phone',
    hook: 'intake',
    when: [
      { fact: 'class', min: 4, max: 4 },
      { fact: 'age', min: 60 },
    ],
    choices: [
      choice('phone-desk', 'number', 'decide-now', 'rush', 0.15),
      choice('knock-today', 'purpose', 'see-now', 'rush', -0.05),
      choice('in-its-turn', 'neither', 'wait'),
    ],
    neutral: 'in-its-turn',
    chance: 0.6,
  },
  {
    id: 'film-or-break-in',
    hook: 'pick',
    when: [
      { fact: 'class', min: 6, max: 7 },
      { fact: 'otherClass', min: 3, max: 5 },
    ],
    choices: [
      choice('film-first', 'number', 'see-now', 'cherryPick', 0.3),
      choice('hard-one-first', 'purpose', 'wait'),
      choice('half-each', 'neither', 'stay', 'rush', 0.05),
    ],
    neutral: 'hard-one-first',
    chance: 0.3,
  },
  {
    id: 'hit-or-shouting',
    hook: 'pick',
    when: [
      { fact: 'class', min: 1, max: 7 },
      { fact: 'otherClass', min: 9, max: 10 },
      { fact: 'otherAge', min: 60 },
    ],
    choices: [
      choice('the-one-that-counts', 'number', 'see-now', 'cherryPick', 0.25),
      choice('the-old-neighbour', 'purpose', 'wait'),
      choice('one-officer-each', 'neither', 'stay', 'rush', 0.05),
    ],
    neutral: 'the-old-neighbour',
    chance: 0.3,
  },
  {
    id: 'witness-away',
    hook: 'near-deadline',
    when: [
      { fact: 'class', max: 1 },
      { fact: 'sessions', min: 1 },
    ],
    choices: [
      choice('caution-now', 'number', 'decide-now', 'rush', 0.2),
      choice('wait-for-witness', 'purpose', 'wait', 'rush', -0.05),
      choice('go-and-find', 'neither', 'see-now'),
    ],
    neutral: 'wait-for-witness',
    chance: 0.3,
  },
  {
    id: 'lost-or-stolen',
    hook: 'near-deadline',
    when: [
      { fact: 'class', min: 5, max: 6 },
      { fact: 'counts', min: 1 },
    ],
    choices: [
      choice('lost', 'number', 'reclassify', 'reclassify', 0.3),
      choice('leave-it-stolen', 'purpose', 'wait', 'reclassify', -0.05),
      choice('look-at-it-now', 'neither', 'see-now'),
    ],
    neutral: 'leave-it-stolen',
    chance: 0.6,
  },
  {
    id: 'not-in-time',
    hook: 'near-deadline',
    when: [
      { fact: 'class', min: 1, max: 5 },
      { fact: 'sessions', min: 2 },
      { fact: 'daysLeft', max: 4 },
    ],
    choices: [
      choice('close-with-letter', 'number', 'decide-now', 'park', 0.2),
      choice('go-on', 'purpose', 'wait', 'park', -0.05),
      choice('somebody-today', 'neither', 'see-now'),
    ],
    neutral: 'go-on',
    chance: 0.5,
  },
  {
    id: 'new-film',
    hook: 'past-deadline',
    when: [{ fact: 'class', min: 3, max: 7 }],
    choices: [
      choice('file-it', 'number', 'park', 'park', 0.35),
      choice('fetch-the-film', 'purpose', 'see-now'),
      choice('when-quiet', 'neither', 'wait'),
    ],
    neutral: 'when-quiet',
    chance: 0.7,
  },
  {
    id: 'hurt-again',
    hook: 'returned',
    when: [{ fact: 'class', max: 1 }],
    choices: [
      choice('short-statement', 'number', 'decide-now', 'rush', 0.15),
      choice('from-the-start', 'purpose', 'see-now', 'rush', -0.08),
      choice('as-any-other', 'neither', 'wait'),
    ],
    neutral: 'as-any-other',
    chance: 0.2,
  },
  {
    id: 'did-not-come',
    hook: 'lapse',
    when: [
      { fact: 'class', min: 1, max: 1 },
      { fact: 'counts', min: 1 },
      { fact: 'daysLeft', min: 1, max: 28 },
    ],
    choices: [
      choice('withdrawn', 'number', 'reclassify', 'reclassify', 0.25),
      choice('go-to-them', 'purpose', 'see-now'),
      choice('another-date', 'neither', 'wait'),
    ],
    neutral: 'another-date',
    chance: 0.3,
  },
  {
    id: 'one-witness',
    hook: 'result',
    when: [
      { fact: 'class', max: 7 },
      { fact: 'counts', min: 1 },
    ],
    choices: [
      choice('book-it', 'number', 'book', 'rush', 0.15),
      choice('close-it', 'neither', 'let-go'),
      choice('look-once-more', 'purpose', 'more-time', 'rush', -0.05),
    ],
    neutral: 'close-it',
    chance: 0.15,
  },
  {
    id: 'sign-today',
    hook: 'success',
    when: [{ fact: 'class', max: 7 }],
    choices: [
      choice('next-month', 'number', 'hold-over', 'store', 0.4),
      choice('sign-today', 'neither', 'wait'),
      choice('sign-and-visit', 'purpose', 'stay', 'store', -0.1),
    ],
    neutral: 'sign-today',
    chance: 0.3,
  },
  {
    id: 'safe-month',
    hook: 'month-safe',
    when: [{ fact: 'gap', max: -1.2 }],
    choices: [
      choice('hold-detections', 'number', 'hold-over', 'store', 0.5),
      choice('carry-on', 'neither', 'wait'),
      choice('walk-the-beat', 'purpose', 'stay', 'cherryPick', -0.1),
    ],
    neutral: 'carry-on',
  },
  {
    id: 'in-the-car',
    hook: 'staff',
    when: [
      { fact: 'distress', min: 0.26 },
      { fact: 'hour', min: 9, max: 23 },
    ],
    choices: [
      choice('go-home', 'purpose', 'rest'),
      choice('finish-the-turn', 'neither', 'stay'),
      choice('swap-desks', 'neither', 'swap'),
    ],
    neutral: 'finish-the-turn',
  },
];
