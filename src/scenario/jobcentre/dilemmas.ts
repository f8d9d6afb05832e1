/**
 * Dilemmas of the jobcentre: where in a claim they can arise, and what each choice does to the person it is about and,
 * as a precedent, to those after them. Facts in `when` are those of a moment, listed in sim/SPEC.md. `chance` keeps the
 * frequent moments from crowding out the rare ones. Doses are assumptions.
 */
import type { DilemmaSpec } from '../types.ts';
import { choice } from '../writing.ts';

export const dilemmas: readonly DilemmaSpec[] = [
  {
    id: 'four-minutes-late',
    hook: 'lapse',
    when: [
      { fact: 'class', max: 1 },
      { fact: 'daysLeft', min: 1, max: 91 },
    ],
    choices: [
      choice('refer', 'number', 'refer', 'reclassify', 0.2),
      choice('see-now', 'purpose', 'see-now', 'reclassify', -0.05),
      choice('another-day', 'neither', 'wait'),
    ],
    neutral: 'another-day',
    chance: 0.3,
  },
  {
    id: 'ten-applications',
    hook: 'lapse',
    when: [
      { fact: 'class', min: 1 },
      { fact: 'sessions', min: 1 },
    ],
    choices: [
      choice('refer', 'number', 'refer', 'reclassify', 0.2),
      choice('change-the-plan', 'purpose', 'call-back'),
      choice('let-it-be', 'neither', 'let-go'),
    ],
    neutral: 'let-it-be',
    chance: 0.3,
  },
  {
    id: 'week-twelve',
    hook: 'near-deadline',
    when: [
      { fact: 'class', min: 1 },
      { fact: 'daysLeft', min: 1, max: 14 },
    ],
    choices: [
      choice('training', 'number', 'reclassify', 'reclassify', 0.25),
      choice('as-planned', 'purpose', 'wait'),
      choice('long-session', 'neither', 'see-now'),
    ],
    neutral: 'as-planned',
    chance: 0.3,
  },
  {
    id: 'night-shift',
    hook: 'near-deadline',
    when: [
      { fact: 'daysLeft', min: 1, max: 20 },
      { fact: 'seen', min: 1 },
    ],
    choices: [
      choice('take-it', 'number', 'decide-now', 'rush', 0.2),
      choice('ring-the-firm', 'purpose', 'see-now'),
      choice('keep-looking', 'neither', 'wait', 'rush', -0.05),
    ],
    neutral: 'keep-looking',
    chance: 0.3,
  },
  {
    id: 'past-thirteen',
    hook: 'past-deadline',
    when: [{ fact: 'need', min: 0.3 }],
    choices: [
      choice('short-call', 'number', 'park', 'park', 0.35),
      choice('as-before', 'neither', 'wait'),
      choice('a-full-hour', 'purpose', 'see-now', 'park', -0.05),
    ],
    neutral: 'as-before',
    chance: 0.3,
  },
  {
    id: 'last-slot',
    hook: 'pick',
    when: [
      { fact: 'ease', min: 0.6 },
      { fact: 'otherNeed', min: 0.3 },
    ],
    choices: [
      choice('the-ready-one', 'number', 'see-now', 'cherryPick', 0.3),
      choice('the-further-one', 'purpose', 'wait'),
      choice('half-each', 'neither', 'stay', 'rush', 0.05),
    ],
    neutral: 'the-further-one',
    chance: 0.3,
  },
  {
    id: 'one-vacancy',
    hook: 'pick',
    when: [
      { fact: 'daysLeft', min: 1, max: 60 },
      { fact: 'otherLeft', max: 0 },
    ],
    choices: [
      choice('who-still-counts', 'number', 'see-now', 'cherryPick', 0.25),
      choice('who-waited-longer', 'purpose', 'wait', 'cherryPick', -0.05),
      choice('send-both', 'neither', 'wait'),
    ],
    neutral: 'send-both',
    chance: 0.5,
  },
  {
    id: 'unwell-at-the-desk',
    hook: 'intake',
    when: [{ fact: 'class', min: 2 }],
    choices: [
      choice('ring-when-better', 'number', 'turn-away', 'ignore', 0.25),
      choice('sit-down-today', 'purpose', 'see-now'),
      choice('in-turn', 'neither', 'wait'),
    ],
    neutral: 'in-turn',
    chance: 0.3,
  },
  {
    id: 'back-in-the-queue',
    hook: 'returned',
    when: [{ fact: 'visits', min: 2 }],
    choices: [
      choice('what-went-wrong', 'purpose', 'see-now', 'rush', -0.08),
      choice('in-turn', 'neither', 'wait'),
      choice('same-again', 'number', 'decide-now', 'rush', 0.15),
    ],
    neutral: 'in-turn',
    chance: 0.15,
  },
  {
    id: 'trial-week',
    hook: 'result',
    when: [{ fact: 'daysLeft', min: 1 }],
    choices: [
      choice('book-it', 'number', 'book', 'rush', 0.2),
      choice('wait-and-see', 'purpose', 'more-time'),
      choice('leave-open', 'neither', 'wait'),
    ],
    neutral: 'leave-open',
    chance: 0.5,
  },
  {
    id: 'six-hours-a-week',
    hook: 'result',
    when: [{ fact: 'class', min: 1 }],
    choices: [
      choice('close-the-claim', 'number', 'book', 'rush', 0.2),
      choice('build-on-it', 'purpose', 'more-time'),
      choice('leave-open', 'neither', 'wait'),
    ],
    neutral: 'leave-open',
    chance: 0.5,
  },
  {
    id: 'start-date',
    hook: 'success',
    when: [{ fact: 'days', max: 8 }],
    choices: [
      choice('book-today', 'neither', 'book'),
      choice('book-on-the-first', 'number', 'hold-over', 'store', 0.35),
      choice('ring-to-check', 'purpose', 'call-back', 'rush', -0.05),
    ],
    neutral: 'book-today',
    chance: 0.5,
  },
  {
    id: 'coach-in-the-kitchen',
    hook: 'staff',
    when: [
      { fact: 'distress', min: 0.26 },
      { fact: 'hour', min: 9, max: 17 },
    ],
    choices: [
      choice('go-home', 'purpose', 'rest'),
      choice('finish-the-day', 'neither', 'stay'),
      choice('swap-diaries', 'neither', 'swap'),
    ],
    neutral: 'finish-the-day',
  },
  {
    id: 'room-to-spare',
    hook: 'month-safe',
    when: [{ fact: 'gap', max: -0.1 }],
    choices: [
      choice('carry-on', 'purpose', 'wait'),
      choice('keep-some-back', 'number', 'hold-over', 'store', 0.5),
      choice('help-next-door', 'purpose', 'stay', 'rush', -0.05),
    ],
    neutral: 'carry-on',
  },
  {
    id: 'weeks-without-a-call',
    hook: 'past-deadline',
    when: [
      { fact: 'class', min: 2 },
      { fact: 'daysOpen', min: 150 },
    ],
    choices: [
      choice('visit', 'purpose', 'see-now', 'park', -0.05),
      choice('letter', 'neither', 'wait'),
      choice('note-and-close', 'number', 'park', 'park', 0.25),
    ],
    neutral: 'letter',
    chance: 0.3,
  },
];
