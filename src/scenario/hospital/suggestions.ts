/**
 * Suggestions of the hospital and what adopting them does. The first option is the milder or sound use, the last the
 * stronger or figure-serving one. Conditions are on facts of the month just ended (run/factNames.ts). Doses and sizes
 * are assumptions unless a source is named beside the number they change.
 */
import type { SuggestionSpec } from '../types.ts';
import { dose, option, set, takes, times } from '../writing.ts';

export const suggestions: readonly SuggestionSpec[] = [
  {
    id: 'decision-unit',
    options: [
      option('agreed', 'neither', set('unit.open', 1), set('unit.agreed', 0.15)),
      option('near-four-hours', 'number', set('unit.open', 1), dose('reclassify', 0.75)),
    ],
    when: [
      { fact: 'month', min: 2 },
      { fact: 'gap', min: 0.5 },
    ],
    weight: 7,
  },
  {
    id: 'half-three-review',
    options: [
      option('with-results', 'neither', set('review.early', 30)),
      option(
        'decide-anyway',
        'number',
        set('review.early', 30),
        set('review.anyway', 0.5),
        dose('rush', 0.4),
      ),
    ],
    when: [{ fact: 'gap', min: 0 }],
    weight: 6,
  },
  {
    id: 'see-and-treat',
    options: [
      option('own-stream', 'purpose', set('minors.own', 1)),
      option('minors-first', 'number', set('minors.first', 0.15), dose('cherryPick', 0.6)),
    ],
    when: [],
    weight: 5,
  },
  {
    id: 'clock-at-handover',
    options: [
      option('a-little', 'number', dose('ignore', 0.35)),
      option('fully', 'number', dose('ignore', 0.95), times('ignore.gate', 0.7)),
    ],
    when: [
      { fact: 'month', min: 2 },
      { fact: 'gap', min: 1 },
    ],
    weight: 5,
  },
  {
    id: 'breach-bay',
    options: [option('a-little', 'number', dose('park', 0.4)), option('fully', 'number', dose('park', 1))],
    when: [
      { fact: 'month', min: 1 },
      { fact: 'breaches', min: 120 },
    ],
    weight: 5,
  },
  {
    id: 'sign-off-calendar',
    options: [
      option('a-little', 'number', dose('store', 0.4), times('store.days', 0.34)),
      option('fully', 'number', dose('store', 1)),
    ],
    when: [
      { fact: 'month', min: 3 },
      { fact: 'gap', max: 3 },
    ],
    weight: 4,
  },
  {
    id: 'morning-discharge',
    options: [
      option('do-it', 'purpose', set('discharge.early', 1), times('bed.discharge', 0.85), takes('front', 1)),
    ],
    when: [{ fact: 'occupancy', min: 84 }],
    weight: 5,
  },
  {
    id: 'flow-coordinator',
    options: [
      option('everyone', 'purpose', set('flow.tests', 0.8), set('flow.accept', 0.92), takes('minors', 1)),
      option(
        'before-four-hours',
        'number',
        times('attention.chase', 1.25),
        dose('park', 0.25),
        dose('cherryPick', 0.2),
        takes('front', 1),
      ),
    ],
    when: [{ fact: 'waitedOver6h', min: 25 }],
    weight: 5,
  },
  {
    id: 'direct-admission',
    options: [
      option('gp-referred', 'purpose', set('direct.share', 0.12)),
      option('anyone-likely', 'number', set('direct.share', 0.5), set('direct.needless', 0.07)),
    ],
    when: [{ fact: 'admitted', min: 300 }],
    weight: 4,
  },
  {
    id: 'breach-validation',
    options: [
      option('clear-errors', 'neither', dose('reclassify', 0.06)),
      option('every-breach', 'number', dose('reclassify', 0.5), times('reclassify.window', 2)),
    ],
    when: [
      { fact: 'month', min: 2 },
      { fact: 'gap', min: 0, max: 6 },
    ],
    weight: 5,
  },
  {
    id: 'one-more-per-ward',
    options: [
      option('when-full', 'neither', set('ward.extra', 1)),
      option('always', 'number', set('ward.extra', 4), times('ward.strain', 2), times('bed.stay', 1.03)),
    ],
    when: [{ fact: 'bedWaitOver4h', min: 30 }],
    weight: 4,
  },
  {
    id: 'redirect-minors',
    options: [
      option('when-safe', 'neither', set('redirect.share', 0.35), times('redirect.comesBack', 0.5)),
      option(
        'at-the-door',
        'number',
        set('redirect.share', 0.9),
        times('redirect.comesBack', 1.5),
        times('redirect.gate', 0.7),
      ),
    ],
    when: [{ fact: 'attendances', min: 2150 }],
    weight: 3,
  },
  {
    id: 'weekend-senior',
    options: [option('do-it', 'purpose', set('weekend.senior', 1), takes('front', 1))],
    when: [{ fact: 'cameBackShare', min: 6 }],
    weight: 3,
  },
];
