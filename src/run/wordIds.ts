/**
 * Word ids that the reveal, the charts and the comparison give out, beside those of the scenario's own lists.
 * Words stand in `scenario/<id>/words/<language>.json`.
 *
 * Moments of a life, with params `minutes`, `hours`, `days` (since arrival) and what is named here:
 *   both flows, `moments.<id>`: arrived, cameBack {visit}, clockStarted, seen, park, cherryPick, rush, ignore,
 *     reclassify, store (what was done to the case), clockStopped {booked: time in the books}, needMet, needUnmet,
 *     harmed, died, stillThere (when the year ended)
 *   a department besides, `moments.<id>`: arrivedByAmbulance, outside {minutes: with the crew, clock not started},
 *     bedAsked, bedReached {waited: since the bed was asked for}, left, leftUnseen, sentHome
 *   a caseload besides: how the case ended, `endings.<id>`, a line like those of moments ("Was turned away at the
 *     desk"), for each of the scenario's endings; the moment's id is `ending.<id>`
 * What the target may have got right, `right.<id>`: those in `scenario.measures.right`, of `rightValues`.
 * Charts and rows of the comparison, `measures.<id>.{name,unit,summary}`: those in `scenario.measures.charts` (of
 * `chartValues`) and `.compared` (of `measureValues`). Times are minutes in a department and days in a caseload.
 * Bad things (unit, what is counted), `badThings.<id>.{title,unit,mechanism}`:
 *   harm people (expected serious harms and deaths) · rubbish cases (need not met) · unneeded service not needed
 *   (admissions; cautions; schemes) · unneededCost pounds (that service, and contacts caused by failure) · reporting
 *   staff hours · staff staff-months in distress · pretend records that do not say what happened ·
 *   viability of 100 people nearby who do not trust the service
 */
import { DAY } from '../lib/time.ts';
import type { FlowKind, Scenario } from '../scenario/types.ts';

const everywhere = [
  'arrived',
  'cameBack',
  'clockStarted',
  'seen',
  'park',
  'cherryPick',
  'rush',
  'ignore',
  'reclassify',
  'store',
  'clockStopped',
  'needMet',
  'needUnmet',
  'harmed',
  'died',
  'stillThere',
] as const;
const inDepartments = [
  'arrivedByAmbulance',
  'outside',
  'bedAsked',
  'bedReached',
  'left',
  'leftUnseen',
  'sentHome',
] as const;
type NamedMoment = (typeof everywhere)[number] | (typeof inDepartments)[number];
export type MomentId = NamedMoment | `ending.${string}`;

/** By flow: ids under `moments`. */
export const momentValues: Readonly<Record<FlowKind, readonly NamedMoment[]>> = {
  department: [...everywhere, ...inDepartments],
  caseload: everywhere,
};

/** Every moment that a life in this scenario can have. */
export function momentIds({ flow, endings }: Pick<Scenario, 'flow' | 'endings'>): readonly MomentId[] {
  const ended = flow === 'caseload' ? endings.map((id) => `ending.${id}` as const) : [];
  return [...momentValues[flow], ...ended];
}

type Better = 'lower' | 'higher';

/** Unit and better side of everything that a year can be measured by; `time` is minutes or days, by flow. */
export const measureSpecs = {
  /** Serious harms and deaths to be expected, and deaths to be expected from delay. */
  harm: ['people', 'lower'],
  deaths: ['people', 'lower'],
  /** Of all cases, and of first cases, those whose need was met. */
  needMet: ['percent', 'higher'],
  metFirstTime: ['percent', 'higher'],
  /** Of all contacts, those that an earlier failure made necessary. */
  failureDemand: ['percent', 'lower'],
  /** Medians from arrival. */
  timeToNeedMet: ['time', 'lower'],
  timeToSeen: ['time', 'lower'],
  /** True stays above the two limits of `measures.long`. */
  longStay: ['people', 'lower'],
  veryLongStay: ['people', 'lower'],
  leftUnseen: ['people', 'lower'],
  /** Ended turned away, not recorded, or never told anybody. */
  turnedAway: ['people', 'lower'],
  /** Open at the end of the run for longer than the second limit. */
  leftBehind: ['people', 'lower'],
  /** Booked as a success though the need was not met. */
  thin: ['people', 'lower'],
  /** True successes, of 100 closed cases. */
  lasting: ['percent', 'higher'],
  /** Sum of table `class.burden` over all that truly happened. */
  burden: ['burden', 'lower'],
  /** Service given that was not needed. */
  unneeded: ['cases', 'lower'],
  trueFigure: ['percent', 'higher'],
  reportedFigure: ['percent', 'higher'],
  /** Of all records, those that differ from what happened. */
  pretend: ['percent', 'lower'],
  reportingHours: ['hours', 'lower'],
  sickDays: ['days', 'lower'],
  leavers: ['people', 'lower'],
  motive: ['percent', 'higher'],
  trust: ['of100', 'higher'],
  cost: ['pounds', 'lower'],
} as const satisfies Readonly<Record<string, readonly [unit: string, better: Better]>>;
export type MeasureId = keyof typeof measureSpecs;

/** Rows of the comparison of two years. */
export const measureValues = Object.keys(measureSpecs) as readonly MeasureId[];

/** Control charts of the purpose year, one point a week. */
export const chartValues = [
  'timeToNeedMet',
  'metFirstTime',
  'failureDemand',
  'longStay',
  'turnedAway',
  'thin',
  'lasting',
] as const satisfies readonly MeasureId[];

/** What the target may have got right, where a re-run shows it. */
export const rightValues = [
  'harm',
  'deaths',
  'timeToNeedMet',
  'timeToSeen',
  'longStay',
  'veryLongStay',
  'leftUnseen',
  'turnedAway',
  'leftBehind',
  'thin',
  'failureDemand',
] as const satisfies readonly MeasureId[];

/** The unit of a measure as an id. */
export function unitOf(id: MeasureId, { flow }: Pick<Scenario, 'flow'>): string {
  const [unit] = measureSpecs[id];
  if (unit !== 'time') return unit;
  return flow === 'caseload' ? 'days' : 'minutes';
}

/** Minutes in the unit in which this service tells the time of a case. */
export function inUnit(id: MeasureId, value: number, scenario: Pick<Scenario, 'flow'>): number {
  return measureSpecs[id][0] === 'time' && unitOf(id, scenario) === 'days' ? value / DAY : value;
}
