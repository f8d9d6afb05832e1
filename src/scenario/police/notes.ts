/**
 * Letters, board notes, staff notes, complaints and newspaper lines of the police team, and when they fit. Facts and
 * `about` are those of run/factNames.ts; the words stand in words/<language>.json: `letters.<id>.body` for letters
 * and board notes, `papers.<id>.text` for the paper, `notes.<id>.text` for notes and complaints. A note about somebody
 * fits whatever happened to them; classes that are not told have none.
 *
 * Weights: 1 is what can always be said; 3 to 6 what fits this month; 8 and more what cannot go unsaid.
 */
import type { NoteSpec } from '../types.ts';
import { type Bounds, writer } from '../writing.ts';

const letter = writer('letter', { regimeTarget: [1] });
const board = writer('board', { regimePurpose: [1] });
const note = writer('note');
const complaint = writer('complaint');
const paper = writer('paper');
const told = writer('paper', { regimeTarget: [1] });

const hit: Bounds = { met: [1] };
const missed: Bounds = { met: [0, 0] };
const miss: Bounds = { met: [0, 0], gap: [1, 5] };
const always: Bounds = { month: [1] };

const letters: readonly NoteSpec[] = [
  letter('first-month', 10, { month: [0, 0] }),
  letter('hit', 2, hit),
  letter('hit-read-out', 2, hit),
  letter('hit-chief', 2, { ...hit, streakHit: [2] }),
  letter('hit-plain', 1.5, { ...hit, streakHit: [2] }),
  letter('hit-well', 3, { ...hit, gap: [null, -1.5] }),
  letter('hit-narrowly', 3.5, { ...hit, gap: [-0.5] }),
  letter('hit-just', 3.5, { ...hit, gap: [-0.5] }),
  letter('hit-streak', 4, { ...hit, streakHit: [3, 5] }),
  letter('hit-long-streak', 4, { ...hit, streakHit: [5] }),
  letter('back-on-track', 5, { ...hit, streakHit: [1, 1], misses: [1], month: [3] }),
  letter('miss-narrowly', 3, { ...missed, gap: [null, 1] }),
  letter('miss-two-columns', 3, { ...missed, gap: [null, 1.5] }),
  letter('miss', 2.5, miss),
  letter('miss-count', 2, miss),
  letter('miss-chief', 2, miss),
  letter('miss-visit', 2, miss),
  letter('miss-badly', 3, { ...missed, gap: [5] }),
  letter('miss-badly-again', 3, { ...missed, gap: [5], streakMiss: [2] }),
  letter('miss-badly-call', 3, { ...missed, gap: [5], streakMiss: [2], leaguePlace: [20] }),
  letter('miss-streak', 3.5, { ...missed, streakMiss: [3, 5] }),
  letter('miss-long-streak', 3.5, { ...missed, streakMiss: [5] }),
  letter('slipped', 6, { ...missed, streakMiss: [1, 1], hits: [2], gap: [null, 5] }),
  letter('much-better', 5, { ...missed, figureChange: [2], month: [2] }),
  letter('near-dismissal', 12, { ...missed, standing: [1, 25], monthsLeft: [1] }),
  letter('near-dismissal-again', 11, { ...missed, standing: [1, 14], monthsLeft: [1] }),
  letter('ratchet', 13, { ...hit, raised: [0.5] }),
  letter('summer', 8, { month: [3, 3] }),
  letter('dark-evenings', 8, { calendarMonth: [9, 9] }),
  letter('invite-first', 9, { month: [2, 2] }),
  letter('invite-second', 9, { month: [5, 5], monthsLeft: [1] }),
  letter('invite-third', 9, { month: [8, 8] }),
  letter('reply-promise', 15, { 'wrote.promise': [1] }),
  letter('reply-explain', 15, { 'wrote.explain': [1] }),
  letter('reply-ask-time', 15, { 'wrote.ask-time': [1] }),
  letter('table-top', 4, { ...hit, leaguePlace: [1, 4] }),
  letter('table-bottom', 4, { ...missed, leaguePlace: [27] }),
  letter('late-return', 3.5, { returnsLate: [1] }),
  letter('agency-bill', 3.5, { ...hit, agencyCost: [20000] }),
  letter('fewer-recorded', 4.5, { ...hit, countedChange: [null, -6], month: [2] }),
  letter('more-recorded', 4, { countedChange: [8], month: [2] }),
  letter('last-month', 8, { monthsLeft: [1, 1] }),
];

const boards: readonly NoteSpec[] = [
  board('board-first', 10, { month: [0, 0] }),
  board('board-target-back', 100, { month: [2, 2] }),
  board('board-learned', 2, { month: [4] }),
  board('board-which-worked', 10, { month: [6, 6] }),
  board('board-charts', 10, { month: [9, 9] }),
  board('board-stop-asking', 10, { monthsLeft: [1, 1], month: [4] }),
  board('board-plain', 1.5, always),
  board('board-staff', 2, { ...always, distress: [null, 20] }),
  board('board-repeat', 2, { ...always, failureShare: [5] }),
  board('board-long-open', 2, { ...always, longOpen: [10] }),
  board('board-experiment', 1.5, always),
  board('board-data', 1.5, { month: [2] }),
  board('board-visitor', 1.5, { month: [2] }),
  board('board-patience', 2, { month: [1, 6] }),
  board('board-budget', 1.5, always),
  board('board-trust', 1.8, { month: [4] }),
];

const complaints: readonly NoteSpec[] = [
  complaint('long-open', 2, { longOpen: [5] }, 'longestWait'),
  complaint('long-open-sorry', 2, { longOpen: [5] }, 'longestWait'),
  complaint('long-open-tin', 1.8, { longOpen: [5] }, 'longestWait'),
  complaint('came-back-worse', 2, { failureShare: [10] }, 'cameBackWorse'),
  complaint('came-back-patient', 1.6, { failureShare: [8] }, 'cameBackWorse'),
  complaint('came-back-sister', 1.6, { failureShare: [10] }, 'cameBackWorse'),
  complaint('turned-away', 4, { ignoredCount: [5] }, 'ignored'),
  complaint('turned-away-calls', 4, { ignoredCount: [10] }, 'ignored'),
  complaint('turned-away-lights', 3.5, { ignoredCount: [15] }, 'ignored'),
  complaint('not-recorded', 2.5, { 'ending.notRecorded': [20] }, 'ending.notRecorded'),
  complaint('not-recorded-bruise', 3, { 'ending.notRecorded': [50] }, 'ending.notRecorded'),
  complaint('cancelled', 4, { reclassifiedCount: [8] }, 'ending.cancelled'),
  complaint('cancelled-glad', 4, { reclassifiedCount: [15] }, 'ending.cancelled'),
  complaint('rushed-phone', 3, { rushedCount: [40] }, 'rushed'),
  complaint('rushed-family', 3, { rushedCount: [60] }, 'rushed'),
  complaint('parked-film', 4, { parkedCount: [20] }, 'parked'),
  complaint('parked-time', 4, { parkedCount: [20] }, 'parked'),
  complaint('thin-name', 4, { 'ending.thin': [8] }, 'ending.thin'),
  complaint('thin-mother', 3.5, { 'ending.thin': [20] }),
  complaint('filed-letter', 1.6, { 'ending.unsuccessful': [80] }, 'ending.unsuccessful'),
  complaint('picked-over', 3, { pickedCount: [60] }, 'picked'),
  complaint('stored-letter', 5, { storedCount: [4] }, 'stored'),
];

const thanks: readonly NoteSpec[] = [
  note('thanks-hat', 1.5, always, 'wellServed'),
  note('thanks-card', 1.2, always, 'wellServed'),
  note('thanks-cake', 1.2, always, 'wellServed'),
  note('thanks-old', 1.5, always, 'helpedOld'),
  note('thanks-lock', 1.3, always, 'helpedOld'),
  note('thanks-statement', 1.2, { 'class.violence': [1] }, 'wellServed'),
  note('thanks-ring', 1.3, { 'inForce.ring-on-day-seven': [1] }, 'longestWait'),
  note('thanks-street', 1.2, always, 'wellServed'),
  note('thanks-lift', 1.3, always, 'helpedOld'),
];

const staffNotes: readonly NoteSpec[] = [
  note('no-use-ringing', 1.8, { 'ending.notReported': [330] }, 'ending.notReported'),
  note('no-use-priest', 1.8, { 'ending.notReported': [400] }, 'ending.notReported'),
  note('control-room', 2, { failureShare: [12] }),
  note('control-room-quiet', 2.5, { month: [4], 'ending.notReported': [430] }),
  note('beat-again', 2, { failureShare: [15] }),
  note('beat-letterbox', 3.5, { ignoredCount: [10] }),
  note('detective-files', 4, { parkedCount: [20] }),
  note('detective-drawer', 1.8, { longOpen: [15] }),
  note('detective-court', 1, always),
  note('constable-bag', 4, { pickedCount: [60] }),
  note('constable-sleep', 3.5, { distress: [40] }),
  note('constable-notice', 3, { leavers: [1], distress: [28] }),
  note('constable-good', 2.5, { distress: [null, 18] }),
  note('constable-caution', 3.5, { 'ending.thin': [10] }),
  note('rota-gaps', 3, { sickDays: [70] }),
  note('cover', 2.5, { agencyShifts: [40] }),
  note('sergeant-good', 2.5, { distress: [null, 16] }),
  note('you-came', 3, { wentToLook: [1] }),
  note('records-definition', 4, { 'ending.cancelled': [45] }),
  note('records-incident', 3, { 'ending.notRecorded': [60] }),
  note('records-late', 4, { returnsLate: [1] }),
  note('records-hours', 2, { reportingHours: [300] }),
  note('victim-care', 1.2, { 'ending.unsuccessful': [60] }),
  note('victim-care-thin', 4, { 'ending.thin': [8] }, 'ending.thin'),
  note('shop-manager', 3, { pickedCount: [40] }),
  note('crossing-warden', 1, always),
  note('housing', 4, { 'inForce.housing-desk': [1] }),
  note('ambulance', 3.5, { ignoredCount: [15] }, 'ignored'),
  note('court-clerk', 2.5, { rushedCount: [60] }),
  note('dog', 0.7, always),
  note('cleaner', 0.8, always),
  note('student', 0.8, { month: [2] }),
  note('loss-neighbour', 4, { ignoredCount: [40], month: [3] }),
  note('coroner', 5, { ignoredCount: [60], month: [4] }),
  note('complaints-tray', 2, { complaints: [17] }),
  note('quiet-desk', 2, { complaints: [null, 8] }),
  note('letter-policy', 4, { 'inForce.repeat-callers': [2] }),
  note('named-officer', 4, { 'inForce.repeat-callers': [1, 1] }),
  note('phone-desk', 3.5, { 'inForce.by-telephone': [2] }),
];

const papers: readonly NoteSpec[] = [
  told('echo-hit', 2, hit),
  told('echo-hit-again', 2.5, { ...hit, streakHit: [3] }),
  told('echo-hit-just', 2.5, { ...hit, gap: [-0.5] }),
  told('echo-miss', 2, missed),
  told('echo-miss-again', 2.5, { ...missed, streakMiss: [3] }),
  told('echo-miss-badly', 3, { ...missed, gap: [4] }),
  told('echo-top', 4, { leaguePlace: [1, 5] }),
  told('echo-bottom', 4, { leaguePlace: [27] }),
  paper('echo-fewer', 3.5, { countedChange: [null, -6], month: [2] }),
  paper('echo-more', 3.5, { countedChange: [7], month: [2] }),
  paper('echo-caught', 1.4, { inTime: [80] }),
  paper('echo-minister', 8, { 'event.ministers-visit': [1] }),
  paper('echo-inspection', 6, { 'event.inspection-week': [1] }),
  paper('echo-fairs', 4, { 'event.summer-fairs': [1] }),
  paper('echo-records', 5, { 'event.records-move': [1] }),
  paper('echo-cup', 6, { 'event.cup-run': [1] }),
  paper('echo-storm', 6, { 'event.storm': [1] }),
  paper('echo-odd-luck', 6, { 'event.red-bead': [1], regimeTarget: [1] }),
  paper('echo-leavers', 2.5, { leavers: [2] }),
  paper('echo-reader-thanks', 1.5, { month: [1], complaints: [null, 12] }),
  told('echo-reader-question', 3, { countedChange: [null, -4], month: [3] }),
  paper('echo-reader-number', 3, { 'ending.notRecorded': [70] }),
  paper('echo-board-public', 3, { regimePurpose: [1], month: [2] }),
  paper('echo-quiet-pier', 1, always),
  paper('echo-quiet-geese', 1, always),
  paper('echo-quiet-chips', 1, always),
  paper('echo-quiet-dog', 1, always),
  paper('echo-quiet-bench', 0.9, always),
  paper('echo-quiet-lamp', 0.9, always),
  paper('echo-quiet-bikes', 0.9, always),
  paper('echo-quiet-quiz', 0.9, always),
  paper('echo-quiet-tide', 0.9, always),
  paper('echo-quiet-brass', 0.9, always),
  paper('echo-quiet-bakery', 0.9, always),
  paper('echo-quiet-hedge', 0.9, always),
];

export const notes: readonly NoteSpec[] = [
  ...letters,
  ...boards,
  ...complaints,
  ...thanks,
  ...staffNotes,
  ...papers,
];
