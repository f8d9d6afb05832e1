/**
 * Suggestions of the jobcentre and what adopting them does. The first option is the milder or sound use, the last the
 * stronger or figure-serving one. Conditions are on facts of the month just ended (run/factNames.ts). Doses and sizes
 * are assumptions unless a source is named beside the number they change.
 */
import type { SuggestionSpec } from '../types.ts';
import { dose, option, set, times } from '../writing.ts';

export const suggestions: readonly SuggestionSpec[] = [
  {
    id: 'training-places',
    options: [
      option('where-it-fits', 'neither', set('scheme.open', 1), dose('reclassify', 0.08)),
      option('before-week-thirteen', 'number', set('scheme.open', 1), dose('reclassify', 0.6)),
    ],
    when: [
      { fact: 'month', min: 2 },
      { fact: 'gap', min: 0.5 },
    ],
    weight: 7,
  },
  {
    id: 'keeping-to-it',
    options: [
      option(
        'ring-first',
        'purpose',
        times('lapse.share', 0.6),
        times('sanction.base', 0.5),
        times('work.admin', 1.04),
      ),
      option('refer-each-time', 'number', dose('reclassify', 0.5), times('sanction.pretext', 4)),
    ],
    when: [{ fact: 'gap', min: 0 }],
    weight: 6,
  },
  {
    id: 'shorter-first-interview',
    options: [
      option('forms-at-the-desk', 'neither', times('work.admin', 0.5)),
      option('ten-minutes', 'number', times('work.admin', 0.8), dose('rush', 0.7)),
    ],
    when: [{ fact: 'gap', min: 0 }],
    weight: 6,
  },
  {
    id: 'vacancies-on-day-one',
    options: [
      option(
        'for-everyone',
        'purpose',
        times('exit.support', 1.3),
        times('exit.market', 1.02),
        times('work.admin', 1.1),
      ),
      option(
        'for-the-ready',
        'number',
        times('exit.support', 1.15),
        dose('cherryPick', 0.7),
        dose('park', 0.2),
      ),
    ],
    when: [],
    weight: 5,
  },
  {
    id: 'light-touch',
    options: [option('a-little', 'number', dose('park', 0.35)), option('fully', 'number', dose('park', 1))],
    when: [
      { fact: 'month', min: 1 },
      { fact: 'breaches', min: 30 },
    ],
    weight: 5,
  },
  {
    id: 'no-call-while-ill',
    options: [
      option('while-in-hospital', 'neither', dose('ignore', 0.08)),
      option('any-sick-note', 'number', dose('ignore', 0.95)),
    ],
    when: [
      { fact: 'month', min: 2 },
      { fact: 'gap', min: 0.5 },
    ],
    weight: 5,
  },
  {
    id: 'a-foot-in-the-door',
    options: [
      option('with-a-coach-behind', 'neither', times('exit.lastHelp', 1.2), times('session.keep', 1.1)),
      option('any-start', 'number', dose('rush', 0.5), times('rush.hollow', 1.2)),
    ],
    when: [{ fact: 'longOpen', min: 60 }],
    weight: 5,
  },
  {
    id: 'wage-slip-first',
    options: [
      option('last-days', 'number', dose('store', 0.4)),
      option('last-week', 'number', dose('store', 1)),
    ],
    when: [
      { fact: 'month', min: 3 },
      { fact: 'gap', max: 2 },
    ],
    weight: 4,
  },
  {
    id: 'text-reminders',
    options: [option('do-it', 'purpose', times('lapse.share', 0.5), times('work.admin', 0.85))],
    when: [],
    weight: 3,
  },
  {
    id: 'same-coach',
    options: [
      option(
        'same-coach',
        'purpose',
        times('exit.workHelp', 1.25),
        times('exit.lastHelp', 1.2),
        times('session.gap', 1.06),
      ),
    ],
    when: [{ fact: 'failureShare', min: 8 }],
    weight: 4,
  },
  {
    id: 'group-hour',
    options: [
      option('those-who-like', 'purpose', times('session.keep', 0.85)),
      option('instead-of-interviews', 'number', times('session.keep', 0.6), dose('rush', 0.3)),
    ],
    when: [{ fact: 'contacts', min: 900 }],
    weight: 4,
  },
  {
    id: 'claim-check',
    options: [
      option('clear-errors', 'neither', times('books.days', 0.5), dose('reclassify', 0.05)),
      option('every-late-claim', 'number', dose('reclassify', 0.35), times('sanction.pretext', 3)),
    ],
    when: [
      { fact: 'month', min: 2 },
      { fact: 'gap', min: 0, max: 6 },
    ],
    weight: 5,
  },
  {
    id: 'monday-list',
    options: [
      option('longest-out', 'purpose', times('rank.need', 1.6)),
      option('best-chance', 'number', dose('cherryPick', 0.5), dose('park', 0.3)),
    ],
    when: [{ fact: 'longOpen', min: 40 }],
    weight: 4,
  },
  {
    id: 'first-month-in-work',
    options: [
      option(
        'do-it',
        'purpose',
        times('exit.lastHelp', 1.35),
        times('return.scale', 0.96),
        times('work.admin', 1.12),
      ),
    ],
    when: [{ fact: 'failureShare', min: 8 }],
    weight: 3,
  },
];
