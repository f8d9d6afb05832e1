/**
 * Letters, board notes, staff notes, complaints and newspaper lines of the hospital, and when they fit. Facts and
 * `about` are those of run/factNames.ts; the words stand in words/<language>.json: `letters.<id>.body` for letters
 * and board notes, `papers.<id>.text` for the paper, `notes.<id>.text` for notes and complaints.
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

const hit: Bounds = { met: [1] };
const miss: Bounds = { met: [0, 0], gap: [1, 5] };

const letters: readonly NoteSpec[] = [
  letter('first-month', 10, { month: [0, 0] }),
  letter('hit', 2, hit),
  letter('hit-read-out', 2, hit),
  letter('hit-director', 2, { ...hit, streakHit: [2] }),
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
  letter('miss-breaches', 2, miss),
  letter('miss-director', 2, miss),
  letter('miss-visit', 2, miss),
  letter('miss-badly', 3, { met: [0, 0], gap: [5] }),
  letter('miss-badly-again', 3, { met: [0, 0], gap: [5], streakMiss: [2] }),
  letter('miss-badly-call', 3, { met: [0, 0], gap: [5], streakMiss: [2], leaguePlace: [20] }),
  letter('miss-streak', 3.5, { met: [0, 0], streakMiss: [3, 5] }),
  letter('miss-long-streak', 3.5, { met: [0, 0], streakMiss: [5] }),
  letter('slipped', 6, { met: [0, 0], streakMiss: [1, 1], hits: [2], gap: [null, 5] }),
  letter('much-better', 5, { met: [0, 0], figureChange: [2], month: [2] }),
  letter('near-dismissal', 12, { met: [0, 0], standing: [1, 25], monthsLeft: [1] }),
  letter('near-dismissal-again', 11, { met: [0, 0], standing: [1, 14], monthsLeft: [1] }),
  letter('ratchet', 13, { ...hit, raised: [0.5] }),
  letter('winter', 8, { calendarMonth: [9, 9] }),
  letter('invite-first', 9, { month: [2, 2] }),
  letter('invite-second', 9, { month: [5, 5], monthsLeft: [1] }),
  letter('invite-third', 9, { month: [8, 8] }),
  letter('reply-promise', 15, { 'wrote.promise': [1] }),
  letter('reply-explain', 15, { 'wrote.explain': [1] }),
  letter('reply-ask-time', 15, { 'wrote.ask-time': [1] }),
  letter('table-top', 4, { ...hit, leaguePlace: [1, 4] }),
  letter('table-bottom', 4, { met: [0, 0], leaguePlace: [27] }),
  letter('late-return', 3.5, { returnsLate: [1] }),
  letter('agency-bill', 3.5, { ...hit, agencyCost: [20000] }),
  letter('last-month', 8, { monthsLeft: [1, 1] }),
];

const boards: readonly NoteSpec[] = [
  board('board-first', 10, { month: [0, 0] }),
  board('board-target-back', 100, { month: [2, 2] }),
  board('board-learned', 2, { month: [4] }),
  board('board-which-worked', 10, { month: [6, 6] }),
  board('board-charts', 10, { month: [9, 9] }),
  board('board-stop-asking', 10, { monthsLeft: [1, 1], month: [4] }),
  board('board-plain', 1.5, { month: [1] }),
  board('board-staff', 2, { month: [1], distress: [null, 20] }),
  board('board-came-back', 2, { month: [1], cameBack: [1] }),
  board('board-winter', 4, { calendarMonth: [10, 11] }),
  board('board-hard-month', 3, { waitedOver6h: [60] }),
  board('board-experiment', 1.5, { month: [1] }),
  board('board-data', 1.5, { month: [2] }),
  board('board-visitor', 1.5, { month: [2] }),
  board('board-patience', 2, { month: [1, 6] }),
  board('board-budget', 1.5, { month: [1] }),
];

const complaints: readonly NoteSpec[] = [
  complaint('long-wait', 2, { waitedOver6h: [20] }, 'longestWait'),
  complaint('long-wait-sorry', 2, { waitedOver6h: [20] }, 'longestWait'),
  complaint('long-wait-plain', 2, { waitedOver6h: [20] }, 'longestWait'),
  complaint('long-wait-coat', 1.8, { waitedOver6h: [20] }, 'longestWait'),
  complaint('long-wait-names', 1.8, { waitedOver6h: [20] }, 'longestWait'),
  complaint('unit-wait', 4, { 'inForce.decision-unit': [1], unitMoves: [30] }, 'unitWait'),
  complaint('unit-wait-patient', 4, { 'inForce.decision-unit': [1], unitMoves: [30] }, 'unitWait'),
  complaint('ambulance-desk', 4, { ambulanceWaitOver60: [12] }, 'ambulanceWait'),
  complaint('came-back-worse', 2, { cameBackShare: [7] }, 'cameBackWorse'),
  complaint('came-back-patient', 1.6, { cameBack: [60] }, 'cameBackWorse'),
  complaint('left-unseen', 2, { leftUnseen: [30], 'inForce.redirect-minors': [0, 0] }, 'leftUnseen'),
  complaint(
    'left-unseen-noticed',
    1.6,
    { leftUnseen: [20], 'inForce.redirect-minors': [0, 0] },
    'leftUnseen',
  ),
  complaint('boarder', 2.5, { bedWaitOver4h: [10] }, 'boarder'),
  complaint('boarder-night', 1.8, { bedWaitOver4h: [5] }, 'boarder'),
  complaint('parked-old', 4, { parkedCount: [20] }, 'parkedOld'),
  complaint('rushed-family', 3, { rushedCount: [120] }, 'rushedHome'),
  complaint('picked-order', 2.5, { pickedCount: [900] }, 'longestWait'),
  complaint('stored-letter', 5, { storedCount: [5] }, 'storedOne'),
  complaint('needless-bed', 2.5, { rushedCount: [60] }, 'needlessBed'),
];

const thanks: readonly NoteSpec[] = [
  note('thanks-seen', 1.5, { month: [1] }, 'wellServed'),
  note('thanks-card', 1.2, { month: [1] }, 'wellServed'),
  note('thanks-biscuits', 1.2, { month: [1] }, 'wellServed'),
  note('thanks-old', 1.5, { month: [1] }, 'helpedOld'),
  note('thanks-porter', 1.3, { month: [1] }, 'longestWait'),
  note('thanks-doctor', 1.3, { month: [1] }, 'wellServed'),
  note('thanks-club', 1.2, { month: [1] }, 'wellServed'),
  note('thanks-stethoscope', 1.3, { month: [1] }, 'helpedOld'),
  note('thanks-neighbour', 1.4, { month: [1] }, 'helpedOld'),
];

const staffNotes: readonly NoteSpec[] = [
  note('ambulance-crew', 4, { ambulanceWaitOver60: [12] }, 'ambulanceWait'),
  note('ambulance-service', 4, { ambulanceWaitOver60: [40] }),
  note('came-back-gp', 2, { cameBackShare: [7] }, 'cameBackWorse'),
  note('came-back-many', 2, { cameBackShare: [8.5] }),
  note('left-unseen-many', 2.5, { leftUnseen: [60], 'inForce.redirect-minors': [0, 0] }),
  note('boarder-nurse', 2.5, { bedWaitOver4h: [10] }, 'boarder'),
  note('boarder-ward', 1.8, { bedWaitOver4h: [5] }, 'boarder'),
  note('parked-porter', 4, { parkedCount: [20] }, 'parkedOld'),
  note('parked-care-home', 3, { parkedCount: [20] }, 'parkedOld'),
  note('rushed-doctor', 3, { rushedCount: [80] }, 'rushedHome'),
  note('rushed-porters', 3.5, { rushedCount: [250] }),
  note('picked-registrar', 3, { pickedCount: [900] }),
  note('nurse-sleep', 4, { distress: [40] }),
  note('nurse-notice', 3, { leavers: [1], distress: [28] }),
  note('rota-holes', 3, { sickDays: [45] }),
  note('agency', 2.5, { agencyShifts: [30] }),
  note('nurse-good', 3, { distress: [null, 18] }),
  note('you-came', 3, { wentToLook: [1] }),
  note('ward-extra', 4, { 'inForce.one-more-per-ward': [1] }),
  note('ward-full', 2.5, { occupancy: [88] }),
  note('ward-early', 3, { 'inForce.morning-discharge': [1] }),
  note('totals', 3.5, { 'inForce.decision-unit': [1], unitMoves: [80] }),
  note('returns-late', 4, { returnsLate: [1] }),
  note('returns-hours', 2, { reportingHours: [300] }),
  note('tea-trolley', 2, { waitedOver6h: [80] }),
  note('coroner', 6, { deathsInDepartment: [7], month: [3] }),
  note('loss-nurse', 3, { deathsInDepartment: [4] }),
  note('complaints-tray', 2, { complaints: [17] }),
  note('quiet-desk', 3, { complaints: [null, 9], waitedOver6h: [null, 60] }),
  note('pharmacy-chat', 3, { 'inForce.redirect-minors': [1, 1] }),
  note('cleaner', 0.8, { month: [1] }),
  note('student', 0.8, { month: [2] }),
  note('switchboard', 1.2, { waitedOver6h: [40] }),
  note('xray', 0.7, { month: [1] }),
  note('chaplain', 1, { bedWaitOver4h: [5] }),
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
  paper('echo-ambulances', 4, { ambulanceWaitOver60: [45] }),
  paper('echo-long-waits', 3, { waitedOver12h: [40] }),
  paper('echo-winter', 3, { 'event.winter-pressure': [1] }),
  paper('echo-minister', 8, { 'event.ministers-visit': [1] }),
  paper('echo-inspection', 6, { 'event.inspection-week': [1] }),
  paper('echo-heatwave', 6, { 'event.heatwave': [1] }),
  paper('echo-norovirus', 6, { 'event.norovirus': [1] }),
  paper('echo-odd-luck', 6, { 'event.red-bead': [1], regimeTarget: [1] }),
  paper('echo-leavers', 2.5, { leavers: [2] }),
  paper('echo-reader-thanks', 1.5, { month: [1], complaints: [null, 12] }),
  paper('echo-reader-question', 4, { regimeTarget: [1], ...hit, waitedOver6h: [120] }),
  paper('echo-quiet-roundabout', 1, { month: [1] }),
  paper('echo-quiet-show', 1, { calendarMonth: [4, 8] }),
  paper('echo-quiet-choir', 1, { month: [1] }),
  paper('echo-quiet-bus', 1, { month: [1] }),
  paper('echo-quiet-library', 0.9, { month: [1] }),
  paper('echo-quiet-band', 0.9, { month: [1] }),
  paper('echo-quiet-bridge', 0.9, { month: [1] }),
  paper('echo-quiet-market', 0.9, { month: [1] }),
  paper('echo-quiet-allotments', 0.9, { month: [1] }),
  paper('echo-quiet-trains', 0.9, { month: [1] }),
  paper('echo-quiet-swim', 0.9, { month: [1] }),
  paper('echo-quiet-oak', 0.9, { month: [1] }),
  paper('echo-quiet-lights', 0.9, { month: [1] }),
  paper('echo-quiet-friends', 0.9, { month: [1] }),
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
