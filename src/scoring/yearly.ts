/** Purpose measures over all months run: shares in points, counts in cases, times in minutes (medians). */
import { MONTH } from '../lib/time.ts';
import type { Minutes } from '../scenario/types.ts';
import type { MonthResult, Records } from '../sim/recordTypes.ts';
import { FLAG, NEVER, TRUTH, trueStays } from './measures.ts';
import { endingsOf, type Measured, median, percent } from './weekly.ts';

export interface YearMeasures {
  readonly timeToNeedMet: Minutes;
  readonly metFirstTime: number;
  readonly needMet: number;
  /** Of all contacts, those caused by an earlier failure. */
  readonly failureDemand: number;
  /** True stays longer than the limits of `measures.long`. */
  readonly longStay: number;
  readonly veryLongStay: number;
  /** Of a department; a caseload has endings that say more. */
  readonly leftUnseen: number;
  readonly timeToSeen: Minutes;
  readonly meanStay: Minutes;
  /** Turned away, not recorded, or never told anybody. */
  readonly turnedAway: number;
  /** Booked as a success though the need was not met; and true successes of 100 closed cases. */
  readonly thin: number;
  readonly lasting: number;
  /** Sum of table `class.burden` over all that truly happened; 0 without that table. */
  readonly burden: number;
  /** Still open when the last month ends, for longer than the second limit. */
  readonly leftBehind: number;
}

export function yearMeasures(results: readonly MonthResult[], scenario: Measured): YearMeasures {
  const sum = new Sum(scenario, results.length * MONTH);
  let contacts = 0;
  let failures = 0;
  for (const { records, ledger } of results) {
    sum.add(records);
    contacts += ledger.contacts.all;
    failures += ledger.contacts.failure;
  }
  return {
    timeToNeedMet: median(sum.times),
    metFirstTime: percent(sum.metFirst, sum.first),
    needMet: percent(sum.met, sum.cases),
    failureDemand: percent(failures, contacts),
    longStay: sum.long,
    veryLongStay: sum.veryLong,
    leftUnseen: sum.unseen,
    timeToSeen: median(sum.seenTimes),
    meanStay: sum.cases === 0 ? 0 : sum.stay / sum.cases,
    turnedAway: sum.away,
    thin: sum.thin,
    lasting: percent(sum.lasting, sum.closed),
    burden: sum.burden,
    leftBehind: sum.leftBehind,
  };
}

class Sum {
  readonly #scenario: Measured;
  readonly #end: Minutes;
  readonly times: number[] = [];
  readonly seenTimes: number[] = [];
  cases = 0;
  closed = 0;
  first = 0;
  metFirst = 0;
  met = 0;
  long = 0;
  veryLong = 0;
  unseen = 0;
  stay = 0;
  away = 0;
  thin = 0;
  lasting = 0;
  burden = 0;
  leftBehind = 0;

  constructor(scenario: Measured, end: Minutes) {
    this.#scenario = scenario;
    this.#end = end;
  }

  add(records: Records): void {
    const arrived = records.column('arrived');
    const left = records.column('left');
    const needMet = records.column('needMet');
    const seen = records.column('seen');
    const episode = records.column('episode');
    const truth = records.column('truth');
    const flags = records.column('flags');
    const ending = records.column('ending');
    const classes = records.column('class');
    const stays = trueStays(records);
    const [long, veryLong] = this.#scenario.measures.long;
    const burden = this.#scenario.tables['class.burden']?.values ?? [];
    const ended = endingsOf(this.#scenario);
    const isDepartment = this.#scenario.flow === 'department';
    for (let i = 0; i < records.length; i++) {
      const at = arrived[i] as number;
      const stay = stays[i] as number;
      const how = ending[i] as number;
      this.cases += 1;
      this.stay += Math.max(0, stay);
      if (stay > long) this.long += 1;
      if (stay > veryLong) this.veryLong += 1;
      if (left[i] !== NEVER) this.closed += 1;
      else if (this.#end - at > veryLong) this.leftBehind += 1;
      if (ended.away(how)) this.away += 1;
      if (ended.thin(how)) this.thin += 1;
      if (ended.lasting(how)) this.lasting += 1;
      this.burden += burden[classes[i] as number] ?? 0;
      const met = truth[i] === TRUTH.met;
      if (met) this.met += 1;
      if (needMet[i] !== NEVER) this.times.push((needMet[i] as number) - at);
      if (seen[i] !== NEVER) this.seenTimes.push((seen[i] as number) - at);
      else if (isDepartment && ((flags[i] as number) & FLAG.admitted) === 0) this.unseen += 1;
      if ((episode[i] as number) === 0) {
        this.first += 1;
        if (met) this.metFirst += 1;
      }
    }
  }
}
