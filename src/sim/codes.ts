/**
 * Small numbers with names: states, events, places, draws. Plain constants, since the hot loop compares integers.
 */

/** What state a case is in: exactly one at any moment (rule C1). */
export const FREE = 0;
export const OUTSIDE = 1; // with an ambulance crew, kept back
export const FRONT = 2; // waiting for triage or handover
export const TRIAGE = 3; // being triaged or handed over
export const QUEUE = 4; // waiting for a clinician
export const WORK = 5; // with a clinician
export const TESTS = 6; // waiting for results
export const BED = 7; // waiting for a bed
export const HOMEWARD = 9; // may go home, waits for letters, medicines or a lift
export const AWAY = 8; // at home with an unmet need, will come back
export const SCHEME = 10; // on a scheme that stops the clock
export const ALONE = 11; // on the books, left alone

/** Kinds of event, in the order in which they happen at equal times (rule T3); then by slot. */
export const E_HOUR = 0;
export const E_SESSION = 1;
export const E_RESULTS = 2;
export const E_ACCEPTED = 3;
export const E_BED_READY = 4;
export const E_BED_FREE = 5;
export const E_WARD_DONE = 6;
export const E_ATTENTION = 7;
export const E_PATIENCE = 8;
export const E_OUTSIDE = 9;
export const E_RETURN = 10;
export const E_ARRIVAL = 11;
export const E_STOP = 12;
export const E_HOME = 13;
export const E_DEADLINE = 14;
export const E_EXIT = 15;
export const E_SCHEME = 16;
export const E_FILE = 17;
export const E_RING = 18;

/** Index into `scenario.places` of a department. */
export const P_OUTSIDE = 0;
export const P_FRONT = 1;
export const P_WAITING = 2;
export const P_MINORS = 3;
export const P_MAJORS = 4;
export const P_RESUS = 5;
export const P_CORRIDOR = 6;
export const P_UNIT = 7;
export const P_WARDS = 8;
export const P_GONE = 9;
export const placeNames = [
  'outside',
  'front-door',
  'waiting',
  'minors',
  'majors',
  'resus',
  'corridor',
  'unit',
  'wards',
  'gone',
] as const;

/** Roles of posts in a department; its scenario names its posts in this order. */
export const POST_FRONT = 0;
export const POST_MINORS = 1;
export const POST_MAJORS = 2;
export const POST_WARDS = 3;

/** Index of a behaviour, in the order of `behaviourValues`. */
export const PARK = 0;
export const CHERRY = 1;
export const RUSH = 2;
export const IGNORE = 3;
export const RECLASSIFY = 4;
export const STORE = 5;
export const BEHAVIOURS = 6;

/** Who caused it: 1 + index of `causedByValues`; 0 is nobody. */
export const BY_NOBODY = 0;
export const BY_MANAGER = 1;
export const BY_PRECEDENT = 2;
export const BY_STAFF = 3;

/** Truth and books, in the order of `truthValues` and `recordedAsValues`. */
export const MET = 0;
export const SELF_RESOLVED = 1;
export const POOR_SERVICE = 2;
export const RETURNED = 3;
export const HARMED = 4;
export const DIED = 5;
export const OPEN = 6;
export const IN_TIME = 0;
export const BREACH = 1;
export const LEFT_UNSEEN = 2;
export const NOT_COUNTED = 3;
export const BOOKED_OPEN = 4;

/** What a draw is for. Never reuse or renumber: a new purpose gets a new number. */
export const D_AGE = 1;
export const D_SEX = 2;
export const D_NAME = 3;
export const D_LOOK = 4;
export const D_CLASS = 5;
export const D_NEED = 6;
export const D_WORK = 7;
export const D_AMBULANCE = 8;
export const D_HARM = 9;
export const D_DEATH = 10;
export const D_MET = 11;
export const D_END = 12;
export const D_LAG = 13;
export const D_ADMIT = 14;
export const D_NEEDLESS = 15;
export const D_STAY = 16;
export const D_TESTS = 17;
export const D_TEST_TIME = 18;
export const D_ACCEPT = 19;
export const D_PATIENCE = 20;
export const D_PATIENCE_TIME = 21;
export const D_LEAD = 22;
export const D_CHASE = 23;
export const D_TRIM = 24;
export const D_READY_HOUR = 25;
export const D_WEEKEND = 26;
export const D_REDIRECT = 27;
export const D_HOLD = 28;
export const D_EARLY = 29;
export const D_REVIEW = 30;
export const D_DIRECT = 31;
export const D_GAP = 32;
export const D_AGREED = 117;
export const D_HOME = 119;
export const D_AHEAD = 120;
export const D_EARLY_BED = 118;
export const D_MONTH = 33;
export const D_DAY = 34;
export const D_EVENT = 35;
export const D_REDIRECT_BACK = 1027;
export const D_ASK = 36; // + dilemma index, up to 63
export const D_BEHAVIOUR = 100; // + behaviour index
export const D_SICK = 110;
export const D_SICK_DAYS = 111;
export const D_LEAVE = 112;
export const D_REFILL = 113;
export const D_SKILL = 114;
export const D_AGENCY = 115;
export const D_TEMPER = 116;
/** Of a caseload. Session draws add the number of the session. */
export const D_REPORT = 130;
export const D_LOST = 131;
export const D_HIDE = 132;
export const D_RIGHT = 133;
export const D_SCREEN = 134;
export const D_CANCEL = 135;
export const D_PRETEXT = 136;
export const D_HOLLOW = 137;
export const D_EXIT = 138;
export const D_DEST = 139;
export const D_LAST = 140;
export const D_REPEAT = 141;
export const D_RING = 142;
export const D_COLLAPSE = 143;
export const D_PICK = 144;
export const D_PUSH = 145;
export const D_IGNORABLE = 146;
export const D_UNTOLD = 147;
/** Of a year, under `EVENT_PERSON`. */
export const D_RATCHET = 148;
export const D_SESSION_GAP = 4096;
export const D_SESSION_SANCTION = 8192;
export const D_SESSION_LAPSE = 12288;
/** Cases made rather than met have persons from here on. */
export const PICKED_PERSON = 600000;

/** Endings of a caseload, in this order (`scenario.endings`). */
export const SUCCESS = 0;
export const THIN = 1;
export const UNSUCCESSFUL = 2;
export const CANCELLED = 3;
export const NOT_RECORDED = 4;
export const TURNED_AWAY = 5;
export const NOT_REPORTED = 6;
export const SANCTIONED = 7;
export const LEFT = 8;
/** Persons below zero are not patients: staff, days, months and events draw under these. */
export const STAFF_PERSON = -1000;
export const DAY_PERSON = -2;
export const MONTH_PERSON = -3;
export const EVENT_PERSON = -4;
export const ASK_PERSON = -5;
