/**
 * Suggestions of the police team and what adopting them does. The first option is the milder or sound use, the last the
 * stronger or figure-serving one. Conditions are on facts of the month just ended (run/factNames.ts). Doses and sizes
 * are assumptions unless a source is named beside the number they change.
 */
import type { SuggestionSpec } from '../types.ts';
import { dose, option, takes, times } from '../writing.ts';

export const suggestions: readonly SuggestionSpec[] = [
  {
    id: 'incident-first',
    options: [
      option('unclear-calls', 'neither', dose('reclassify', 0.1), times('work.admin', 0.95)),
      option('until-there-is-proof', 'number', dose('reclassify', 0.6), times('reclassify.intake', 1.3)),
    ],
    when: [{ fact: 'gap', min: 0 }],
    weight: 7,
  },
  {
    id: 'second-reading',
    options: [
      option('plain-mistakes', 'neither', dose('reclassify', 0.05)),
      option('whatever-has-no-lead', 'number', dose('reclassify', 0.55), times('reclassify.cancel', 1.5)),
    ],
    when: [
      { fact: 'month', min: 2 },
      { fact: 'gap', min: 0.5 },
    ],
    weight: 6,
  },
  {
    id: 'operation-lantern',
    options: [
      option(
        'where-asked',
        'neither',
        dose('cherryPick', 0.03),
        times('return.scale', 0.96),
        takes('response', 1),
      ),
      option('every-weekend', 'number', dose('cherryPick', 0.65), times('pick.perDay', 1.25)),
    ],
    when: [{ fact: 'gap', min: 0.5 }],
    weight: 6,
  },
  {
    id: 'solvability-form',
    options: [
      option('need-and-leads', 'neither', times('case.screenAt', 0.9), times('rank.need', 1.1)),
      option('leads-only', 'number', times('case.screenAt', 0.8), dose('park', 0.6), dose('cherryPick', 0.3)),
    ],
    when: [
      { fact: 'month', min: 1 },
      { fact: 'breaches', min: 150 },
    ],
    weight: 5,
  },
  {
    id: 'by-telephone',
    options: [
      option('if-they-like', 'neither', times('session.gap', 0.95), dose('rush', 0.05)),
      option(
        'all-but-emergencies',
        'number',
        times('work.admin', 0.8),
        dose('rush', 0.4),
        dose('cherryPick', 0.15),
      ),
    ],
    when: [{ fact: 'cases', min: 300 }],
    weight: 5,
  },
  {
    id: 'repeat-callers',
    options: [
      option('named-officer', 'purpose', times('return.scale', 0.9), takes('volume', 1)),
      option('one-letter', 'number', dose('ignore', 0.85)),
    ],
    when: [
      { fact: 'month', min: 2 },
      { fact: 'failureShare', min: 15 },
    ],
    weight: 6,
  },
  {
    id: 'paper-week',
    options: [
      option('the-last-days', 'number', dose('store', 0.4), times('store.days', 0.5)),
      option('the-last-week', 'number', dose('store', 1)),
    ],
    when: [
      { fact: 'month', min: 3 },
      { fact: 'gap', max: 4 },
    ],
    weight: 4,
  },
  {
    id: 'first-hour-kit',
    options: [
      option(
        'do-it',
        'purpose',
        times('case.fresh', 1.4),
        times('session.gap', 0.92),
        times('work.admin', 1.2),
        takes('response', 1),
      ),
    ],
    when: [{ fact: 'breaches', min: 100 }],
    weight: 4,
  },
  {
    id: 'day-21',
    options: [
      option('what-is-missing', 'neither', times('attention.gap', 1.3), times('work.admin', 1.05)),
      option('offer-a-caution', 'number', dose('rush', 0.5), times('rush.hollow', 1.25)),
    ],
    when: [
      { fact: 'month', min: 1 },
      { fact: 'gap', min: 0 },
    ],
    weight: 6,
  },
  {
    id: 'appointment-car',
    options: [
      option('everybody', 'purpose', times('session.gap', 0.85), takes('response', 1)),
      option(
        'under-28',
        'number',
        times('attention.gap', 1.6),
        dose('park', 0.45),
        dose('cherryPick', 0.1),
        takes('response', 1),
      ),
    ],
    when: [{ fact: 'longOpen', min: 5 }],
    weight: 5,
  },
  {
    id: 'whiteboard',
    options: [
      option('what-worked', 'neither', times('motive.gain', 1.1), times('work.admin', 1.03)),
      option('by-name', 'number', dose('cherryPick', 0.45), dose('park', 0.2), times('motive.pressure', 1.3)),
    ],
    when: [{ fact: 'gap', min: 1 }],
    weight: 4,
  },
  {
    id: 'ring-on-day-seven',
    options: [
      option('do-it', 'purpose', times('ring.share', 0.45), times('case.fresh', 1.15), takes('response', 1)),
    ],
    when: [{ fact: 'complaints', min: 5 }],
    weight: 3,
  },
  {
    id: 'housing-desk',
    options: [
      option('do-it', 'purpose', times('return.scale', 0.93), times('work.admin', 1.1), takes('response', 1)),
    ],
    when: [{ fact: 'failureShare', min: 10 }],
    weight: 3,
  },
];
