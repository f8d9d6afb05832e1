/**
 * Letters, board notes, staff notes, complaints and newspaper lines of the jobcentre, and when they fit. Facts and
 * `about` are those of run/factNames.ts; the words stand in words/<language>.json: `letters.<id>.body` for letters
 * and board notes, `papers.<id>.text` for the paper, `notes.<id>.text` for notes and complaints.
 *
 * Weights: 1 is what can always be said; 3 to 6 what fits this month; 8 and more what cannot go unsaid.
 */
import type { Condition, NoteSpec } from '../types.ts';

type Kind = NoteSpec['kind'];
type Bounds = readonly [least: number | null, most?: number];

/** `{ met: [1], gap: [null, -1.5] }`: met at least 1, gap at most -1.5. */
function when(bounds: Readonly<Record<string, Bounds>>): Condition[] {
  return Object.entries(bounds).map(([fact, [min, max]]) => ({
    fact,
    ...(min === null ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  }));
}

function writer(kind: Kind, always: Readonly<Record<string, Bounds>> = {}) {
  return (
    id: string,
    weight: number,
    bounds: Readonly<Record<string, Bounds>>,
    about?: string,
  ): NoteSpec => ({
    id,
    kind,
    weight,
    when: when({ ...always, ...bounds }),
    ...(about === undefined ? {} : { about }),
  });
}

const letter = writer('letter', { regimeTarget: [1] });
const board = writer('board', { regimePurpose: [1] });
const note = writer('note');
const complaint = writer('complaint');
const paper = writer('paper');

const hit: Readonly<Record<string, Bounds>> = { met: [1] };
const miss: Readonly<Record<string, Bounds>> = { met: [0, 0], gap: [1, 5] };

const letters: readonly NoteSpec[] = [
  letter('first-month', 10, { month: [0, 0] }),
  letter('hit', 2, hit),
  letter('hit-read-out', 2, hit),
  letter('hit-area', 2, { ...hit, streakHit: [2] }),
  letter('hit-plain', 1.5, { ...hit, streakHit: [2] }),
  letter('hit-well', 3, { ...hit, gap: [null, -1.5] }),
  letter('hit-narrowly', 3.5, { ...hit, gap: [-0.5] }),
  letter('hit-just', 3.5, { ...hit, gap: [-0.5] }),
  letter('hit-streak', 4, { ...hit, streakHit: [3, 5] }),
  letter('hit-long-streak', 4, { ...hit, streakHit: [5] }),
  letter('back-on-track', 5, { ...hit, streakHit: [1, 1], misses: [1], month: [3] }),
  letter('miss-narrowly', 3, { met: [0, 0], gap: [null, 1] }),
  letter('miss-two-columns', 3, { met: [0, 0], gap: [null, 1.5] }),
  letter('miss', 2.5, miss),
  letter('miss-open', 2, miss),
  letter('miss-area', 2, miss),
  letter('miss-visit', 2, miss),
  letter('miss-badly', 3, { met: [0, 0], gap: [5] }),
  letter('miss-badly-again', 3, { met: [0, 0], gap: [5], streakMiss: [2] }),
  letter('miss-badly-call', 3, { met: [0, 0], gap: [5], streakMiss: [2], leaguePlace: [20] }),
  letter('miss-streak', 3.5, { met: [0, 0], streakMiss: [3, 5] }),
  letter('miss-long-streak', 3.5, { met: [0, 0], streakMiss: [5] }),
  letter('slipped', 6, { met: [0, 0], streakMiss: [1, 1], hits: [2], gap: [null, 5] }),
  letter('much-better', 5, { met: [0, 0], figureChange: [3], month: [2] }),
  letter('near-dismissal', 12, { met: [0, 0], standing: [1, 25], monthsLeft: [1] }),
  letter('near-dismissal-again', 11, { met: [0, 0], standing: [1, 14], monthsLeft: [1] }),
  letter('ratchet', 6, { ...hit, raised: [0.5] }),
  letter('christmas', 8, { calendarMonth: [9, 9] }),
  letter('invite-first', 9, { month: [2, 2] }),
  letter('invite-second', 9, { month: [5, 5], monthsLeft: [1] }),
  letter('invite-third', 9, { month: [8, 8] }),
  letter('reply-promise', 15, { 'wrote.promise': [1] }),
  letter('reply-explain', 15, { 'wrote.explain': [1] }),
  letter('reply-ask-time', 15, { 'wrote.ask-time': [1] }),
  letter('table-top', 4, { ...hit, leaguePlace: [1, 4] }),
  letter('table-bottom', 4, { met: [0, 0], leaguePlace: [27] }),
  letter('late-return', 3.5, { returnsLate: [1] }),
  letter('agency-bill', 3.5, { ...hit, agencyCost: [6000] }),
  letter('last-month', 8, { monthsLeft: [1, 1] }),
];

const boards: readonly NoteSpec[] = [
  board('board-first', 10, { month: [0, 0] }),
  board('board-target-back', 10, { month: [2, 2] }),
  board('board-learned', 10, { month: [3, 3] }),
  board('board-which-worked', 10, { month: [6, 6] }),
  board('board-charts', 10, { month: [9, 9] }),
  board('board-stop-asking', 10, { monthsLeft: [1, 1], month: [4] }),
  board('board-plain', 1.5, { month: [1] }),
  board('board-staff', 2, { month: [1], distress: [null, 20] }),
  board('board-came-back', 2, { month: [1], failureShare: [3] }),
  board('board-january', 4, { calendarMonth: [11, 11] }),
  board('board-hard-month', 3, { longOpen: [40] }),
  board('board-experiment', 1.5, { month: [1] }),
  board('board-data', 1.5, { month: [2] }),
  board('board-visitor', 1.5, { month: [2] }),
  board('board-patience', 2, { month: [1, 6] }),
  board('board-budget', 1.5, { month: [1] }),
];

const complaints: readonly NoteSpec[] = [
  complaint('long-claim', 2, { longOpen: [20] }, 'longestWait'),
  complaint('long-claim-sister', 1.8, { longOpen: [20] }, 'longestWait'),
  complaint('long-claim-names', 1.8, { longOpen: [20] }, 'longestWait'),
  complaint('two-minutes', 4, { parkedCount: [10] }, 'parked'),
  complaint('two-minutes-wife', 3, { parkedCount: [10] }, 'parked'),
  complaint('ten-minutes', 3, { rushedCount: [15] }, 'rushed'),
  complaint('ten-minutes-rota', 2.5, { rushedCount: [15] }, 'rushed'),
  complaint('not-called', 4, { ignoredCount: [3] }, 'ignored'),
  complaint('not-called-brother', 3, { ignoredCount: [3] }, 'ignored'),
  complaint('course-again', 4, { 'inForce.training-places': [1], reclassifiedCount: [5] }, 'needless'),
  complaint('course-certificate', 3, { reclassifiedCount: [5] }, 'needless'),
  complaint('bus-cancelled', 5, { 'ending.sanctioned': [1] }, 'ending.sanctioned'),
  complaint('hospital-letter', 4, { 'ending.sanctioned': [3] }, 'ending.sanctioned'),
  complaint('landlady', 4, { 'ending.sanctioned': [4] }, 'ending.sanctioned'),
  complaint('others-first', 2.5, { pickedCount: [60] }, 'longestWait'),
  complaint('start-date', 5, { storedCount: [3] }, 'stored'),
  complaint('three-weeks', 3, { 'ending.thin': [8] }, 'ending.thin'),
  complaint('no-shifts', 3, { 'ending.thin': [8] }, 'ending.thin'),
  complaint('here-again', 2, { failureShare: [10] }, 'cameBackWorse'),
  complaint('same-form', 1.6, { failureShare: [10] }, 'cameBackWorse'),
];

const thanks: readonly NoteSpec[] = [
  note('thanks-first-wage', 1.5, { month: [1] }, 'wellServed'),
  note('thanks-card', 1.2, { month: [1] }, 'wellServed'),
  note('thanks-buns', 1.2, { month: [1] }, 'wellServed'),
  note('thanks-boots', 1.3, { month: [1] }, 'wellServed'),
  note('thanks-late-start', 1.5, { month: [1] }, 'helpedOld'),
  note('thanks-listened', 1.3, { month: [1] }, 'wellServed'),
  note('thanks-mother', 1.2, { month: [1] }, 'wellServed'),
  note('thanks-allotment', 1.3, { month: [1] }, 'helpedOld'),
  note('thanks-photograph', 1.3, { month: [1] }, 'wellServed'),
];

const staffNotes: readonly NoteSpec[] = [
  note('empty-chair', 4, { 'ending.sanctioned': [2] }, 'ending.sanctioned'),
  note('food-bank', 4, { 'ending.sanctioned': [6] }),
  note('food-bank-first', 3, { 'ending.sanctioned': [2] }),
  note('advice-centre', 3, { 'ending.sanctioned': [4] }),
  note('doctor', 3, { ignoredCount: [4] }, 'ignored'),
  note('college', 3, { 'inForce.training-places': [1], reclassifiedCount: [5] }),
  note('tutor', 3, { 'inForce.training-places': [1], reclassifiedCount: [10] }),
  note('employer-sends-back', 3, { 'ending.thin': [10] }),
  note('employer-good', 2, { month: [2], 'ending.thin': [null, 14] }),
  note('supermarket', 1, { month: [1] }),
  note('diary-gaps', 3, { parkedCount: [15] }),
  note('coach-parked', 4, { parkedCount: [10] }, 'parked'),
  note('coach-rushed', 3, { rushedCount: [20] }, 'rushed'),
  note('coach-picked', 3, { pickedCount: [80] }),
  note('coach-sleep', 4, { distress: [40] }),
  note('coach-notice', 3, { leavers: [1], distress: [28] }),
  note('rota-holes', 3, { sickDays: [18] }),
  note('agency', 2.5, { agencyShifts: [10] }),
  note('coach-good', 3, { distress: [null, 18] }),
  note('you-came', 3, { wentToLook: [1] }),
  note('phones', 2.5, { failureShare: [12] }),
  note('same-faces', 2.5, { failureShare: [14] }),
  note('reminders', 3, { 'inForce.text-reminders': [1] }),
  note('one-coach', 3, { 'inForce.same-coach': [1] }),
  note('group-room', 3, { 'inForce.group-hour': [1] }),
  note('totals', 3.5, { reclassifiedCount: [8] }),
  note('unknown-box', 2, { 'ending.left': [25] }),
  note('returns-late', 4, { returnsLate: [1] }),
  note('returns-hours', 2, { reportingHours: [90] }),
  note('guard', 2.5, { 'ending.sanctioned': [3] }),
  note('guard-quiet', 0.9, { month: [1] }),
  note('complaints-tray', 2, { complaints: [8] }),
  note('quiet-desk', 3, { complaints: [null, 3], distress: [null, 24] }),
  note('cleaner', 0.8, { month: [1] }),
  note('student', 0.8, { month: [2] }),
  note('library', 1, { month: [1] }),
  note('bus-driver', 1, { month: [1] }),
  note('charity-shop', 0.8, { month: [2] }),
  note('carer', 1.2, { longOpen: [60] }, 'longestWait'),
  note('january-coats', 3, { 'event.january': [1] }),
];

const papers: readonly NoteSpec[] = [
  paper('echo-hit', 2, { regimeTarget: [1], ...hit }),
  paper('echo-hit-again', 2.5, { regimeTarget: [1], ...hit, streakHit: [3] }),
  paper('echo-hit-just', 2.5, { regimeTarget: [1], ...hit, gap: [-0.5] }),
  paper('echo-miss', 2, { regimeTarget: [1], met: [0, 0] }),
  paper('echo-miss-again', 2.5, { regimeTarget: [1], met: [0, 0], streakMiss: [3] }),
  paper('echo-miss-badly', 3, { regimeTarget: [1], met: [0, 0], gap: [4] }),
  paper('echo-top', 4, { regimeTarget: [1], leaguePlace: [1, 5] }),
  paper('echo-bottom', 4, { regimeTarget: [1], leaguePlace: [27] }),
  paper('echo-food-bank', 4, { 'ending.sanctioned': [8] }),
  paper('echo-works-close', 6, { 'event.works-close': [1] }),
  paper('echo-warehouse', 6, { 'event.warehouse-opens': [1] }),
  paper('echo-christmas', 3, { 'event.christmas-jobs': [1] }),
  paper('echo-january', 3, { 'event.january': [1] }),
  paper('echo-minister', 8, { 'event.ministers-visit': [1] }),
  paper('echo-audit', 6, { 'event.audit-week': [1] }),
  paper('echo-forms', 4, { 'event.new-forms': [1] }),
  paper('echo-odd-luck', 6, { 'event.red-bead': [1] }),
  paper('echo-leavers', 2.5, { leavers: [2] }),
  paper('echo-reader-thanks', 1.5, { month: [1], complaints: [null, 6] }),
  paper('echo-reader-question', 4, { regimeTarget: [1], ...hit, failureShare: [12] }),
  paper('echo-quiet-roundabout', 1, { month: [1] }),
  paper('echo-quiet-show', 1, { calendarMonth: [4, 8] }),
  paper('echo-quiet-bus', 1, { month: [1] }),
  paper('echo-quiet-bakery', 1, { month: [1] }),
  paper('echo-quiet-library', 0.9, { month: [1] }),
  paper('echo-quiet-band', 0.9, { month: [1] }),
  paper('echo-quiet-market', 0.9, { month: [1] }),
  paper('echo-quiet-clock', 0.9, { month: [1] }),
  paper('echo-quiet-canal', 0.9, { month: [1] }),
  paper('echo-quiet-football', 0.9, { month: [1] }),
  paper('echo-quiet-cat', 0.9, { month: [1] }),
  paper('echo-board-public', 3, { regimePurpose: [1], month: [2] }),
];

export const notes: readonly NoteSpec[] = [
  ...letters,
  ...boards,
  ...complaints,
  ...thanks,
  ...staffNotes,
  ...papers,
];
