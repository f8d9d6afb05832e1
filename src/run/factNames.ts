/**
 * The named facts of a month: the vocabulary of `when` in suggestions and notes, and of {{params}} in their words.
 * Everything here could be known in the organisation at the month's end; nothing is a hidden score.
 *
 * A condition holds when the fact lies within its bounds. Facts are of the month that has just ended; `month` is its
 * number. Before month 1 (`month` 0) only the facts marked * exist; for suggestions a condition on a fact that does
 * not exist yet is passed over, for notes it fails.
 *
 * Prefixed facts, one per id: `event.<event>` 1 if it fell in the month, 0 if not;
 * `inForce.<suggestion>`* 0 none, 1 first option, 2 second; `strength.<improvement>`* 0..1;
 * `chosen.<improvement>`* 1 while it is the chosen one; `tone.<tone>`* 1 if it is what staff were told;
 * `wrote.<kind>` 1 if the manager wrote back so with the month just ended (promise, explain, ask-time);
 * `ending.<ending>` how many of those who left or were closed ended so; `class.<class>` how many are of that class.
 *
 * People a note can be about (`about`), picked from the month's true records; the note is left out when there is
 * nobody. Params given: age, minutes, hours, days, weeks (true stay), overHours, overDays (past the deadline),
 * outsideMinutes, bedHours (asked for → reached), unitHours, visits (times they came, this one included), plus every
 * fact of the month. The name comes from the person (store adds {{name}}).
 * Of both flows:
 *   longestWait    the longest true stay of anyone who closed this month (in a department: of those up to two days)
 *   cameBackWorse  came back with more need
 *   wellServed     need met at the first visit, seen soon (in a caseload: within half of the deadline)
 *   helpedOld      need met well within the time, aged 75 or more (in a caseload: within the deadline, 55 or more)
 *   parked, picked, rushed, ignored, reclassified, stored   the one with most need of those to whom that was done
 *                  (`picked`: was taken ahead of somebody with the better claim, whom the records do not name; in a
 *                  caseload: was set aside unbegun, since others were easier; `stored` in a caseload: a result)
 *   needless       got a service that was not needed
 *   ending.<ending>  whose case ended so this month; the one with most need
 * Of a department:
 *   unitWait       booked in time by a reclassified clock, truly there longest (of those up to two days)
 *   ambulanceWait  waited longest outside with a crew (of those up to five hours)
 *   leftUnseen     left without being seen
 *   boarder        longest wait for a bed after it was asked for (of those up to two days)
 *   parkedOld      passed the deadline, was put behind those who count, aged 65 or more
 *   rushedHome     decided in a rush and sent home
 *   storedOne      whose sign-off was kept for another month
 *   needlessBed    admitted without needing it
 */
export const factNames = [
  // Where the run stands
  'month', // * number of the month just ended; 0 before the first
  'months', // * length of the run
  'monthsLeft', // *
  'nextMonth', // * month + 1
  'calendarMonth', // * of the month just ended, 0 = January; month 1 is April
  'winter', // 1 in December, January, February
  'quarterEnd', // 1 in months 3, 6, 9, 12 …
  'yearEnd', // 1 in the last month
  'regimeTarget', // * 1 under a target
  'regimePurpose', // * 1 in the purpose regime
  'regimeNone', // *
  'stake', // * 0..1
  'tried', // * improvements begun so far, and cards in force
  // The figure and what hangs on it
  'level', // * points asked, one decimal
  'figure', // points reported, one decimal
  'met', // 1 or 0
  'gap', // level - figure, points; negative when beaten
  'figureChange', // points against the month before, 0 in the first
  'hits', // months met so far
  'misses',
  'streakHit', // months met in a row, this one included
  'streakMiss',
  'raised', // points by which the level of the month to come is above that of the start
  'standing', // * 0..100
  'standingChange',
  'bonus', // pounds this year so far
  // What was written back (run/writtenBack.ts)
  'promised', // 1 while a promise of an earlier month stands
  'promises', // so far, this month's included
  'explanations',
  'timeAsked',
  'believed', // points: how far the records bore out what was explained with this month; 0 where nothing was
  'leaguePlace',
  'leaguePlaces', // *
  'leagueChange', // places up since the month before, 0 in the first
  // What the books say
  'counted',
  'countedChange', // points by which that number differs from the month before, 0 in the first
  'inTime',
  'breaches',
  'spare', // breaches that were still to spare (negative: too many)
  // What people at the front desk could tell
  'cases', // people who left, or whose case was closed, this month
  'longOpen', // of them, after longer than the first limit of `measures.long`
  'contacts', // of people with the service
  'failureShare', // points of the contacts that an earlier failure made necessary
  'attendances', // the same as cases
  'waitedOver6h',
  'waitedOver12h',
  'leftUnseen',
  'cameBack', // of the cases, those of people who had come before
  'cameBackShare', // points
  'byAmbulance',
  'ambulanceWaitOver60', // crews that waited more than an hour
  'bedWaitOver4h', // people who waited more than four hours for a bed
  'admitted',
  'complaints', // letters of complaint: a function of poor experience, see caseFacts.ts
  'deathsInDepartment', // people who died after long waits for a bed, as far as anyone could link them; often 0
  'deathsTurnedAway', // people who asked for help, were turned away, and died of it; seldom any
  'unitMoves', // clocks that were stopped by a move or a category
  'parkedCount',
  'pickedCount',
  'rushedCount',
  'ignoredCount',
  'reclassifiedCount',
  'storedCount',
  // Staff, beds, money
  'sickDays',
  'leavers',
  'agencyShifts',
  'occupancy', // points
  'distress', // points, as a staff survey would show
  'reportingHours',
  'returnsLate', // 1 if the returns desk could not keep up
  'agencyCost', // pounds
  'wentToLook', // 1 if the manager went
  'questionsAsked',
] as const;

export type FactName = (typeof factNames)[number];

/** Facts with one value per id of the scenario: `inForce.<suggestion>` and so on. */
export const factPrefixes = [
  'event',
  'inForce',
  'strength',
  'chosen',
  'tone',
  'wrote',
  'ending',
  'class',
] as const;

/** Beside `ending.<ending>`. */
export const aboutValues = [
  'longestWait',
  'cameBackWorse',
  'wellServed',
  'helpedOld',
  'parked',
  'picked',
  'rushed',
  'ignored',
  'reclassified',
  'stored',
  'needless',
  'unitWait',
  'ambulanceWait',
  'leftUnseen',
  'boarder',
  'parkedOld',
  'rushedHome',
  'storedOne',
  'needlessBed',
] as const;
export type About = (typeof aboutValues)[number];

/** The ending that `about` names, or undefined. */
export function endingAbout(about: string): string | undefined {
  return /^ending\.(.+)$/.exec(about)?.[1];
}
