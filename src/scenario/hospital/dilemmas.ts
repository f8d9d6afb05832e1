/**
 * Dilemmas of the hospital: where in the flow they can arise, and what each choice does to the person it is about and,
 * as a precedent, to those after them. Facts in `when` are those of a moment, listed in sim/SPEC.md. `chance` keeps the
 * frequent moments from crowding out the rare ones. Doses are assumptions.
 */
import type { DilemmaSpec } from '../types.ts';
import { choice } from '../writing.ts';

export const dilemmas: readonly DilemmaSpec[] = [
  {
    id: 'bloods',
    hook: 'near-deadline',
    when: [
      { fact: 'testsPending', min: 1 },
      { fact: 'class', max: 2 },
      { fact: 'left', min: 3 },
    ],
    choices: [
      choice('decide-now', 'number', 'decide-now', 'rush', 0.2),
      choice('to-the-unit', 'number', 'move-to-unit', 'reclassify', 0.2),
      choice('wait-for-results', 'purpose', 'wait', 'rush', -0.05),
    ],
    neutral: 'wait-for-results',
    chance: 0.2,
  },
  {
    id: 'doctor-or-ambulance',
    hook: 'near-deadline',
    when: [
      { fact: 'crews', min: 1 },
      { fact: 'queued', min: 1 },
      { fact: 'left', min: 2 },
    ],
    choices: [
      choice('see-her-now', 'number', 'see-now', 'ignore', 0.12),
      choice('crew-first', 'purpose', 'wait'),
      choice('decide-from-notes', 'number', 'decide-now', 'rush', 0.2),
    ],
    neutral: 'crew-first',
  },
  {
    id: 'crew-outside',
    hook: 'arrival-by-ambulance',
    when: [{ fact: 'spaces', max: 0 }],
    choices: [
      choice('leave-with-crew', 'number', 'leave-outside', 'ignore', 0.25),
      choice('corridor', 'purpose', 'bring-in'),
      choice('clear-a-space', 'neither', 'see-now', 'rush', 0.05),
    ],
    neutral: 'corridor',
    chance: 0.5,
  },
  {
    id: 'past-four',
    hook: 'past-deadline',
    when: [{ fact: 'night', min: 1 }],
    choices: [
      choice('those-who-count', 'number', 'park', 'park', 0.35),
      choice('longest-wait', 'neither', 'see-now'),
      choice('sickest-first', 'purpose', 'wait', 'cherryPick', -0.05),
    ],
    neutral: 'longest-wait',
    chance: 0.4,
  },
  {
    id: 'ankle-or-frail',
    hook: 'pick',
    when: [
      { fact: 'class', min: 3 },
      { fact: 'otherAge', min: 65 },
      { fact: 'otherClass', min: 1, max: 2 },
      { fact: 'left', min: 0, max: 150 },
    ],
    choices: [
      choice('ankle-first', 'number', 'see-now', 'cherryPick', 0.3),
      choice('frail-first', 'purpose', 'wait'),
      choice('split-the-team', 'neither', 'stay', 'rush', 0.05),
    ],
    neutral: 'frail-first',
    chance: 0.3,
  },
  {
    id: 'bed-upstairs',
    hook: 'bed-wait',
    when: [
      { fact: 'left', min: 1, max: 45 },
      { fact: 'freeBeds', max: 0 },
    ],
    choices: [
      choice('send-someone-home', 'number', 'free-a-bed', 'rush', 0.2),
      choice('wait-for-morning', 'purpose', 'wait'),
      choice('corridor-upstairs', 'neither', 'admit', 'reclassify', 0.05),
    ],
    neutral: 'wait-for-morning',
    chance: 0.6,
  },
  {
    id: 'leaving-unseen',
    hook: 'about-to-leave',
    when: [{ fact: 'need', min: 0.2 }],
    choices: [
      choice('let-go', 'neither', 'wait'),
      choice('see-now', 'purpose', 'see-now'),
      choice('ring-tomorrow', 'neither', 'call-back'),
    ],
    neutral: 'let-go',
    chance: 0.2,
  },
  {
    id: 'came-back',
    hook: 'returned',
    when: [
      { fact: 'class', max: 3 },
      { fact: 'waiting', min: 2 },
    ],
    choices: [
      choice('full-look', 'purpose', 'see-now', 'rush', -0.08),
      choice('as-it-comes', 'neither', 'wait'),
      choice('quick-look', 'number', 'decide-now', 'rush', 0.15),
    ],
    neutral: 'as-it-comes',
    chance: 0.15,
  },
  {
    id: 'nurse-upset',
    hook: 'staff',
    when: [
      { fact: 'distress', min: 0.26 },
      { fact: 'waiting', min: 2 },
      { fact: 'hour', min: 10, max: 22 },
    ],
    choices: [
      choice('go-home', 'purpose', 'rest'),
      choice('stay-on', 'neither', 'stay'),
      choice('swap-posts', 'neither', 'swap'),
    ],
    neutral: 'stay-on',
  },
  {
    id: 'four-minutes-over',
    hook: 'closure',
    when: [{ fact: 'over', min: 1, max: 9 }],
    choices: [
      choice('leave-it', 'purpose', 'wait', 'reclassify', -0.05),
      choice('round-it', 'number', 'round-down', 'reclassify', 0.3),
      choice('check-the-notes', 'neither', 'stay'),
    ],
    neutral: 'leave-it',
    chance: 0.5,
  },
  {
    id: 'safe-month',
    hook: 'month-safe',
    when: [{ fact: 'gap', max: -0.1 }],
    choices: [
      choice('carry-on', 'purpose', 'wait'),
      choice('hold-sign-offs', 'number', 'hold-over', 'store', 0.5),
      choice('help-next-door', 'purpose', 'stay', 'store', -0.15),
    ],
    neutral: 'carry-on',
  },
  {
    id: 'trolley-admission',
    hook: 'near-deadline',
    when: [
      { fact: 'testsPending', min: 1 },
      { fact: 'freeBeds', min: 1 },
      { fact: 'class', min: 1, max: 2 },
      { fact: 'age', min: 16 },
    ],
    choices: [
      choice('admit-her', 'number', 'admit', 'rush', 0.15),
      choice('wait', 'purpose', 'wait'),
      choice('ask-a-senior', 'neither', 'see-now'),
    ],
    neutral: 'wait',
    chance: 0.15,
  },
  {
    id: 'night-frail',
    hook: 'near-deadline',
    when: [
      { fact: 'night', min: 1 },
      { fact: 'age', min: 78 },
    ],
    choices: [
      choice('sit-with', 'purpose', 'see-now'),
      choice('checks', 'neither', 'wait'),
      choice('to-the-unit', 'number', 'move-to-unit', 'reclassify', 0.2),
    ],
    neutral: 'checks',
    chance: 0.6,
  },
  {
    id: 'unsure-junior',
    hook: 'near-deadline',
    when: [
      { fact: 'junior', min: 1 },
      { fact: 'seen', min: 1 },
      { fact: 'askedForBed', max: 0 },
    ],
    choices: [
      choice('senior-look', 'purpose', 'see-now'),
      choice('his-call', 'neither', 'wait'),
      choice('admit-to-be-safe', 'number', 'admit', 'rush', 0.1),
    ],
    neutral: 'his-call',
    chance: 0.8,
  },
];
