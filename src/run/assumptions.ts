/**
 * The assumptions that the sensitivity run and the lab change, by organisation, and how far: factors on the scenario's numbers,
 * or points on the target's level. The ranges are what seems possible, not what was measured; where it makes sense they
 * reach to "it is not so at all". A factor of one (or no points) is the model as it is.
 * Their names stand in text/en/lab.json.
 */
export interface Assumption {
  readonly id: string;
  /** Numbers of the scenario that are multiplied; for points: none, the level itself is moved. */
  readonly numbers: readonly string[];
  readonly by: 'factor' | 'points';
  readonly least: number;
  readonly most: number;
  /** The number is a count of things. */
  readonly whole?: true;
}

const factor = (id: string, least: number, most: number, ...numbers: string[]): Assumption => ({
  id,
  numbers,
  by: 'factor',
  least,
  most,
});
const wholes = (assumption: Assumption): Assumption => ({ ...assumption, whole: true });

/** The same in every organisation. */
const shared: readonly Assumption[] = [
  factor('bureaucracy', 0.5, 2, 'reporting.perCase', 'reporting.perBreach', 'reporting.purpose'),
  factor('attention', 0, 2, 'attention.gain'),
  factor('leaving', 0, 2, 'staff.leave'),
  factor('motive', 0.33, 2, 'motive.speed'),
  factor('fatigue', 0, 2, 'motive.fatigue'),
  factor('drift', 0, 1.5, 'drift.dose'),
  factor('trust', 0, 2, 'trust.falsity'),
  factor('learning', 0.5, 3, 'improve.days', 'improve.lag'),
  { id: 'level', numbers: [], by: 'points', least: -10, most: 3 },
];

/** Cases that count as handled though little was done, where haste makes them: police and jobcentre. */
const thin = factor('thin', 0, 2, 'rush.hollow');
const hurry = (most: number): Assumption => factor('rushing', 0.8, most, 'rush.work');

/** An organisation's assumptions: what all have, its own, and what its improvement work achieves (a third more at most). */
function assumed(own: readonly Assumption[], effects: readonly string[]): readonly Assumption[] {
  return [
    factor('demand', 0.9, 1.1, 'demand.perDay'),
    factor('work', 0.95, 1.05, 'work.scale'),
    factor('returns', 0, 1.4, 'return.scale'),
    ...own,
    factor('improvement', 0, 1.3, ...effects.map((effect) => `improve.${effect}`)),
    ...shared,
  ];
}

const hospital = assumed(
  [
    wholes(factor('beds', 0.92, 1.08, 'bed.count')),
    hurry(1.3),
    factor('needless', 0, 3, 'admit.needlessBase', 'admit.needlessRushed'),
    factor('delay', 0.5, 1.5, 'death.scale'),
    factor('outside', 0.66, 3.3, 'harm.outside'),
  ],
  [
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
  ],
);

const police = assumed(
  [
    factor('cold', 0.5, 3, 'case.fresh'),
    hurry(1.5),
    thin,
    factor('hiding', 0, 2, 'reclassify.intake', 'reclassify.cancel'),
    factor('picking', 0, 2, 'pick.perDay'),
    factor('wrongly', 0, 2, 'harm.needless'),
  ],
  ['studyWork', 'studyLost', 'frontWork', 'frontMet', 'sourceReturns', 'pullGap', 'joinGap', 'joinReturns'],
);

const jobcentre = assumed(
  [
    factor('market', 0.85, 1.15, 'exit.market'),
    factor('help', 0, 2, 'exit.workHelp', 'exit.lastHelp'),
    factor('eases', 0, 1.5, 'help.eases'),
    factor('sanction', 0, 2, 'sanction.harm'),
    factor('pretext', 0, 2, 'sanction.pretext', 'sanction.pressed'),
    hurry(1.5),
    thin,
  ],
  [
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
  ],
);

export const ranges: Readonly<Record<string, readonly Assumption[]>> = { hospital, police, jobcentre };
