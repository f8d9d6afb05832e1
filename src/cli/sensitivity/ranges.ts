/**
 * The assumptions that the sensitivity run changes, by organisation, and how far: factors on the scenario's numbers,
 * or points on the target's level. The ranges are what seems possible, not what was measured; where it makes sense they
 * reach to "it is not so at all". A factor of one (or no points) is the model as it is.
 */
export interface Assumption {
  readonly id: string;
  /** In a trainer's words. */
  readonly name: string;
  /** Numbers of the scenario that are multiplied; for points: none, the level itself is moved. */
  readonly numbers: readonly string[];
  readonly by: 'factor' | 'points';
  readonly least: number;
  readonly most: number;
  /** The number is a count of things. */
  readonly whole?: true;
}

const factor = (id: string, name: string, least: number, most: number, ...numbers: string[]): Assumption => ({
  id,
  name,
  numbers,
  by: 'factor',
  least,
  most,
});
const wholes = (assumption: Assumption): Assumption => ({ ...assumption, whole: true });

/** The same in every organisation. */
const shared: readonly Assumption[] = [
  factor(
    'bureaucracy',
    'Time that returns take',
    0.5,
    2,
    'reporting.perCase',
    'reporting.perBreach',
    'reporting.purpose',
  ),
  factor('attention', 'Pace gained by honest attention', 0, 2, 'attention.gain'),
  factor('leaving', 'Staff who leave', 0, 2, 'staff.leave'),
  factor('motive', 'Speed at which motives change', 0.33, 2, 'motive.speed'),
  factor('fatigue', 'Fatigue from pressure', 0, 2, 'motive.fatigue'),
  factor('drift', 'What staff begin by themselves', 0, 1.5, 'drift.dose'),
  factor('trust', 'What untrue records cost in trust', 0, 2, 'trust.falsity'),
  factor('learning', 'Time until improvement works', 0.5, 3, 'improve.days', 'improve.lag'),
  { id: 'level', name: 'Level of the target', numbers: [], by: 'points', least: -10, most: 3 },
];

/** What improvement work achieves, from nothing at all to a third more. */
const improvement = (...effects: string[]): Assumption =>
  factor('improvement', 'What improvement achieves', 0, 1.3, ...effects.map((effect) => `improve.${effect}`));

const hospital: readonly Assumption[] = [
  factor('demand', 'People who come', 0.9, 1.1, 'demand.perDay'),
  factor('work', 'Work that a case takes', 0.95, 1.05, 'work.scale'),
  wholes(factor('beds', 'Beds', 0.92, 1.08, 'bed.count')),
  factor('returns', 'Missed needs that come back', 0, 1.4, 'return.scale'),
  factor('rushing', 'Work that is done in a rush', 0.8, 1.3, 'rush.work'),
  factor('needless', 'Beds given without need', 0, 3, 'admit.needlessBase', 'admit.needlessRushed'),
  factor('delay', 'Deaths that delay adds', 0.5, 1.5, 'death.scale'),
  improvement(
    'frontWork',
    'frontBed',
    'frontTests',
    'frontMet',
    'studyWork',
    'sourceReturns',
    'pullAccept',
    'pullTests',
    'joinStay',
    'joinReturns',
  ),
  ...shared,
];

const police: readonly Assumption[] = [
  factor('demand', 'Incidents', 0.9, 1.1, 'demand.perDay'),
  factor('work', 'Work that a case takes', 0.95, 1.05, 'work.scale'),
  factor('returns', 'Offenders not caught who come back', 0, 1.4, 'return.scale'),
  factor('cold', 'Time until evidence is cold', 0.5, 3, 'case.fresh'),
  factor('rushing', 'Work that is done in a rush', 0.8, 1.5, 'rush.work'),
  factor('thin', 'Thin results booked as detections', 0, 2, 'rush.hollow'),
  factor('hiding', 'Crimes recorded as something else', 0, 2, 'reclassify.intake', 'reclassify.cancel'),
  factor('picking', 'Easy cases that are looked for', 0, 2, 'pick.perDay'),
  improvement(
    'studyWork',
    'studyLost',
    'frontWork',
    'frontMet',
    'sourceReturns',
    'pullGap',
    'joinGap',
    'joinReturns',
  ),
  ...shared,
];

const jobcentre: readonly Assumption[] = [
  factor('demand', 'New claims', 0.9, 1.1, 'demand.perDay'),
  factor('work', 'Work that a claim takes', 0.95, 1.05, 'work.scale'),
  factor('market', 'Work that is to be found', 0.85, 1.15, 'exit.market'),
  factor('help', 'What good help achieves', 0, 2, 'exit.workHelp', 'exit.lastHelp'),
  factor('eases', 'Hardship that good help keeps off', 0, 1.5, 'help.eases'),
  factor('returns', 'People who are soon back', 0, 1.4, 'return.scale'),
  factor('sanction', 'Hardship of a sanction', 0, 2, 'sanction.harm'),
  factor('pretext', 'Pretexts for sanctions', 0, 2, 'sanction.pretext', 'sanction.pressed'),
  factor('rushing', 'Help that is given in a rush', 0.8, 1.5, 'rush.work'),
  factor('thin', 'Hurried people who take any job', 0, 2, 'rush.hollow'),
  improvement(
    'frontWork',
    'frontMet',
    'frontExit',
    'studyWork',
    'sourceReturns',
    'joinReturns',
    'joinExit',
    'joinLast',
    'joinGap',
    'pullGap',
  ),
  ...shared,
];

export const ranges: Readonly<Record<string, readonly Assumption[]>> = { hospital, police, jobcentre };
