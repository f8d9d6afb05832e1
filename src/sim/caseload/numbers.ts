/**
 * The numbers and tables that a caseload reads beside those of every flow (parameters.ts), by dotted name. A name that
 * a scenario leaves out is zero, which switches its mechanism off. Days, shares and factors as said here.
 */
import type { Scenario } from '../../scenario/types.ts';
import type { InForce } from '../parameters.ts';

export type CaseloadNumbers = ReturnType<typeof compile>;
export type CaseloadTables = ReturnType<typeof compileCaseloadTables>;

export function compileCaseload(
  scenario: Scenario,
  overrides: Readonly<Record<string, number>>,
  inForce: InForce,
): CaseloadNumbers {
  const values = compile((name) => {
    const value = inForce.set[name] ?? overrides[name] ?? scenario.numbers[name]?.value ?? 0;
    return value * (inForce.times[name] ?? 1);
  });
  return Object.assign({ ...shape }, values);
}

/** Fixes the object's shape with fractions in every field (see parameters.ts). */
const shape = compile(() => 0.5);

function compile(read: (name: string) => number) {
  return {
    /** Switch: a case is decided once its work is done; else it goes on until the person leaves. */
    endsWithWork: read('case.endsWithWork'),
    /** Days after which a case that is not finished is filed; 0 never. */
    fileAfter: read('case.fileAfter'),
    /** So many waiting at a post, and so many more, between which ever stronger cases are filed at entry; 0 never. */
    screenAt: read('case.screenAt'),
    screenSpread: read('case.screenSpread'),
    /** Days until half of the chance of success is gone while nobody has begun; 0: it does not fade. */
    fresh: read('case.fresh'),
    /** Share of counted cases that are rightly taken out of the count: nothing had happened. */
    cancelRight: read('case.cancelRight'),
    /** Minutes of one session at most; days between two (median); its log spread stands in session.gapSpread. */
    session: read('session.most'),
    gap: read('session.gap'),
    /** Once the planned work is done and the case goes on: minutes of a contact, days between two. */
    keep: read('session.keep'),
    keepGap: read('session.keepGap'),
    /** Share by which gaps shorten under honest attention, for cases that still count. */
    attentionGap: read('attention.gap'),
    /** Share of those that still count who are called in sooner in the last push of a month, under full attention. */
    attentionEnd: read('attention.end'),
    /** Minutes of a contact with a parked case; 0: it is only put last. */
    parkContact: read('park.contact'),
    /** A case is hopeless if its remaining sessions, one gap apart, need more than so many times what is left. */
    parkHopeless: read('park.hopeless'),
    /** Share of rushed, unsuccessful cases that are booked as a success all the same; 'any job', a hollow detection. */
    hollow: read('rush.hollow'),
    /**
     * Days of the last push: the end of a month below the line. The habit of rushing reaches everybody who still
     * counts.
     */
    rushLast: read('rush.lastDays'),
    /** Share of those who have come before who can be turned away: the least promising. Switch: that closes the case. */
    ignoreRepeats: read('ignore.repeats'),
    ignoreCloses: read('ignore.closes'),
    /** Factor on table class.hide: recorded as something that does not count, at the door; the unlikely more readily. */
    hideAtDoor: read('reclassify.intake'),
    /** Share of cases near the deadline that can be taken out of the count. */
    cancel: read('reclassify.cancel'),
    /** Share of people against whom a pretext for a sanction could be found. */
    pretext: read('sanction.pretext'),
    /** Share of contacts that lead to a sanction anyway; share added where it is the habit. */
    sanctionBase: read('sanction.base'),
    sanctionPressed: read('sanction.pressed'),
    /** Share of sanctions that end the claim; expected serious harm of one at full need, persons. */
    sanctionLeaves: read('sanction.leaves'),
    sanctionHarm: read('sanction.harm'),
    /** A scheme that stops the clock: switch, places, days, and factor on leaving meanwhile. */
    schemeOpen: read('scheme.open'),
    schemePlaces: read('scheme.places'),
    schemeDays: read('scheme.days'),
    schemeLock: read('scheme.lock'),
    /** Successes made rather than met: cases a day at full dose of cherry-picking, class index, minutes of work. */
    pickPerDay: read('pick.perDay'),
    pickClass: read('pick.class'),
    pickMinutes: read('pick.minutes'),
    /** Share of completions kept for next month that fall through meanwhile. */
    storeLost: read('store.lost'),
    /** Of those who leave by themselves, the share that say nothing; days at most until the books know. */
    untold: read('books.untold'),
    untoldDays: read('books.days'),
    /** Share of that delay that full attention takes off in the last push of a month. */
    booksPush: read('books.push'),
    /** People ring again: after so many days of silence, a share of them, costing so many minutes. */
    ringAfter: read('ring.after'),
    ringShare: read('ring.share'),
    /** The same of those put to the back; less than ring.share adds nothing. */
    ringParked: read('ring.parked'),
    ringMinutes: read('ring.minutes'),
    /** Factor on all leaving; share added to it by a fully staffed support post. */
    market: read('exit.market'),
    exitSupport: read('exit.support'),
    /** Share of the harm of waiting that full help keeps off. */
    helpEases: read('help.eases'),
    /** Days without a meeting after which half of the help given no longer tells; 0: it lasts. */
    helpStale: read('help.stale'),
    /** Added to the share that leaves for work, and to the share that lasts, by full help (factors). */
    workHelp: read('exit.workHelp'),
    lastHelp: read('exit.lastHelp'),
    lastSupport: read('exit.lastSupport'),
    /** Switch: the repeat is due from the day of arrival, unless prevented; else from the day of leaving. */
    repeatAtArrival: read('return.atArrival'),
    /** Days by which those who left with success stay away longer. */
    afterSuccess: read('return.afterSuccess'),
    /** Change of the chance of success (and of the effect of help on leaving) with trust, per share of trust from its start. */
    metTrust: read('met.trust'),
    /** So many waiting make a hard day for everybody. */
    queueLong: read('queue.long'),
    /** Added to the effect of help on leaving by a good first conversation, by joining up and by pulling (factors). */
    frontExit: read('improve.frontExit'),
    joinExit: read('improve.joinExit'),
    pullExit: read('improve.pullExit'),
    /** Gaps shortened by pulling work by need and by joining up; chance that success lasts, by joining up. */
    pullGap: read('improve.pullGap'),
    joinGap: read('improve.joinGap'),
    joinLast: read('improve.joinLast'),
    /** Factor on table class.lost, recording errors; 1 in a scenario that has that table. */
    lostScale: read('record.lost'),
    /** Of the cases lost at recording by error, share found again by studying demand. */
    studyLost: read('improve.studyLost'),
    /** Share of appointments at which somebody is late or did not do what was agreed. */
    lapse: read('lapse.share'),
  };
}

/** Values by class (zero where a table is left out) and curves. */
export function compileCaseloadTables(scenario: Scenario) {
  const byClass = (name: string): readonly number[] =>
    scenario.tables[name]?.values ?? scenario.classes.map(() => 0);
  const curve = (name: string): readonly number[] => scenario.tables[name]?.values ?? [0, 0, 1, 0];
  return {
    /** 1: counts for the target. */
    counts: byClass('class.counts'),
    /** Share that tell the service at no trust; share added at full trust. */
    report: byClass('class.report'),
    reportTrust: byClass('class.reportTrust'),
    /** Share lost at recording by error. */
    lost: byClass('class.lost'),
    /** How readily it is recorded as something else, 0 to 1. */
    hide: byClass('class.hide'),
    /** Share that can be turned away where that is the habit. */
    ignorable: byClass('class.ignorable'),
    /** 1: can be filed at entry when too many wait. */
    screen: byClass('class.screen'),
    /** Head start in the line, minutes. */
    headStart: byClass('class.headStart'),
    ease: byClass('class.ease'),
    /** Chance of success by full work. */
    met: byClass('class.met'),
    /** Chance a month that somebody leaves by themselves; factor added by full help. */
    exit: byClass('class.exit'),
    exitHelp: byClass('class.exitHelp'),
    /** Share of leavers who go to work; share of that work that lasts. */
    toWork: byClass('class.toWork'),
    lasts: byClass('class.lasts'),
    /** Chance of a repeat if the need is not met. */
    repeat: byClass('class.repeat'),
    /** Expected serious harm of a repeat itself, persons at full need. */
    suffer: byClass('class.suffer'),
    /** Serious harm an hour at full need; and of a need that is never met, persons at full need. */
    harm: byClass('class.harm'),
    unmetHarm: byClass('class.unmetHarm'),
    /** Expected deaths of a need that is never met, at full need. */
    death: byClass('class.death'),
    /** Curves: share met by tenths of the work done; help that tells by tenths of it. */
    metByWork: curve('met.byWork'),
    helpByWork: curve('help.byWork'),
    /** Days until a repeat at each tenth of those who repeat. */
    lag: curve('return.lag'),
    /** Chance of a return by ending, where it counts from leaving. */
    returnByEnding: curve('return.byEnding'),
    /** Share of unmet needs that resolve by themselves, of those that do not come back. */
    unmetEnds: curve('unmet.ends'),
  };
}
