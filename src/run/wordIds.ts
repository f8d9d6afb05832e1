/**
 * Word ids that the reveal, the charts and the comparison give out, beside those of the scenario's own lists.
 * Words stand in `scenario/<id>/words/<language>.json`. Units are ids too (`units.<id>` in text/<language>/app.json)
 * unless a word file gives the thing its own unit.
 *
 * Moments of a life, with params `minutes` (since arrival), `hours` and what is named here:
 *   arrived, arrivedByAmbulance, cameBack {visit}, outside {minutes}: waited outside with the crew, clock not started,
 *   clockStarted, seen, park, cherryPick, rush, ignore, reclassify, store (what was done to the case),
 *   bedAsked, clockStopped {booked: minutes in the books}, bedReached {waited: minutes since the bed was asked for},
 *   needMet, needUnmet, left, leftUnseen, sentHome, harmed, died, stillThere
 * Bad things (unit, what is counted):
 *   harm people (expected serious harms and deaths) · rubbish visits (need not met) · unneeded admissions not needed ·
 *   unneededCost pounds (needless admissions and visits caused by failure) · reporting staff hours ·
 *   staff staff-months in distress · pretend records that do not say what happened ·
 *   viability of 100 people nearby who do not trust the service
 */
export const momentValues = [
  'arrived',
  'arrivedByAmbulance',
  'cameBack',
  'outside',
  'clockStarted',
  'seen',
  'park',
  'cherryPick',
  'rush',
  'ignore',
  'reclassify',
  'store',
  'bedAsked',
  'clockStopped',
  'bedReached',
  'needMet',
  'needUnmet',
  'left',
  'leftUnseen',
  'sentHome',
  'harmed',
  'died',
  'stillThere',
] as const;
export type MomentId = (typeof momentValues)[number];

/** `right.<id>`: what the target got right, where a re-run shows it. */
export const rightValues = [
  'over12h',
  'over6h',
  'timeToSeen',
  'timeToNeedMet',
  'leftUnseen',
  'delayDeaths',
  'harm',
] as const;

/** `measures.<id>`: control charts of the purpose year, one point a week. */
export const chartValues = ['timeToNeedMet', 'metFirstTime', 'failureDemand', 'over6h'] as const;

/** `measures.<id>`: rows of the comparison of two years. */
export const comparisonValues = [
  'harm',
  'deaths',
  'needMet',
  'metFirstTime',
  'failureDemand',
  'timeToNeedMet',
  'over6h',
  'over12h',
  'leftUnseen',
  'unneeded',
  'trueFigure',
  'reportedFigure',
  'pretend',
  'reportingHours',
  'sickDays',
  'leavers',
  'motive',
  'trust',
  'cost',
] as const;
