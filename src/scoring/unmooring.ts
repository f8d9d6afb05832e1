/**
 * Unmooring: how much of the work and of the deciding was led by the number instead of by what people came for.
 * Minutes come from the effort ledger; decisions from the plan, since every option says what leads it; what staff
 * began by themselves from who applied each behaviour.
 */
import { AS_IT_IS, LET_IT_RUN } from '../scenario/choices.ts';
import { type Behaviour, behaviourValues, type LedBy, type Scenario, type Share } from '../scenario/types.ts';
import type { CausedBy, MonthResult } from '../sim/recordTypes.ts';
import type { MonthDecisions } from '../sim/types.ts';

/** Of reporting, the share that is of no use to anybody but the number (EVIDENCE H7: a third is useful). */
const NUMBER_ONLY: Share = 2 / 3;

export interface Unmooring {
  /** Of staff minutes spent working, the share that only the number needed. */
  readonly minutes: Share;
  /** Of the decisions that something led, the share led by the number. */
  readonly decisions: Share;
  /** Of all acts that the six behaviours were, the share begun by staff. */
  readonly begunByStaff: Share;
}

type Applied = Readonly<Record<CausedBy, number>>;

export interface EffortHours {
  readonly value: number;
  readonly failure: number;
  readonly target: number;
  readonly reporting: number;
  readonly idle: number;
}

export function unmooringOf(
  scenario: Scenario,
  results: readonly MonthResult[],
  decisions: readonly MonthDecisions[],
): Unmooring {
  const effort = effortOf(results);
  const worked = effort.value + effort.failure + effort.target + effort.reporting;
  const led = decisions.flatMap((month) => ledByOf(scenario, month));
  const acts = actsOf(results);
  return {
    minutes: share(effort.target + NUMBER_ONLY * effort.reporting, worked),
    decisions: share(led.filter((by) => by === 'number').length, led.filter((by) => by !== 'neither').length),
    begunByStaff: share(acts.staff, acts.staff + acts.manager + acts.precedent),
  };
}

/** Staff minutes of all months together. */
export function effortOf(results: readonly MonthResult[]): EffortHours {
  const sum = { value: 0, failure: 0, target: 0, reporting: 0, idle: 0 };
  for (const { ledger } of results) {
    sum.value += ledger.minutes.value;
    sum.failure += ledger.minutes.failure;
    sum.target += ledger.minutes.target;
    sum.reporting += ledger.minutes.reporting;
    sum.idle += ledger.minutes.idle;
  }
  return sum;
}

function actsOf(results: readonly MonthResult[]): Applied {
  const sum = { manager: 0, precedent: 0, staff: 0 };
  for (const behaviour of behaviourValues) {
    const applied = appliedOf(results, behaviour);
    sum.manager += applied.manager;
    sum.precedent += applied.precedent;
    sum.staff += applied.staff;
  }
  return sum;
}

/** What led each decision that was taken this month (things left as they were are not decisions). */
function ledByOf(scenario: Scenario, month: MonthDecisions): LedBy[] {
  const led: LedBy[] = [];
  const tone = scenario.tones.find(({ id }) => id === month.tone);
  if (tone) led.push(tone.ledBy);
  for (const [id, optionId] of Object.entries(month.suggestions ?? {})) {
    const option = scenario.suggestions
      .find((each) => each.id === id)
      ?.options.find((each) => each.id === optionId);
    if (option) led.push(option.ledBy);
    else if (optionId === null) led.push('neither');
  }
  if (month.improvement) led.push('purpose');
  if (month.goAndLook) led.push('purpose');
  for (const [question, choice] of Object.entries(month.answers ?? {})) {
    led.push(ledByAnswer(scenario, question, choice));
  }
  return led;
}

/** Closing the month otherwise than as it is serves the number; moving a post at the stop does too. */
export function ledByAnswer(scenario: Scenario, question: string, choice: string): LedBy {
  const [kind, name] = question.split(':');
  if (kind === 'close') return choice === AS_IT_IS ? 'purpose' : 'number';
  if (kind === 'stop') return choice === LET_IT_RUN ? 'neither' : 'number';
  const dilemma = scenario.dilemmas.find(({ id }) => id === name);
  return dilemma?.choices.find(({ id }) => id === choice)?.ledBy ?? 'neither';
}

/** The month in which most of the decisions in force became led by the number: cards, tone and precedents so far. */
export function unmooredMonth(scenario: Scenario, decisions: readonly MonthDecisions[]): number | null {
  const inForce = new Map<string, LedBy>();
  for (const [i, month] of decisions.entries()) {
    const tone = scenario.tones.find(({ id }) => id === month.tone);
    if (tone) inForce.set('tone', tone.ledBy);
    for (const [id, optionId] of Object.entries(month.suggestions ?? {})) {
      const options = scenario.suggestions.find((each) => each.id === id)?.options;
      const option = options?.find((each) => each.id === optionId);
      if (option) inForce.set(`suggestion:${id}`, option.ledBy);
      else inForce.delete(`suggestion:${id}`);
    }
    if (month.improvement !== undefined) {
      if (month.improvement === null) inForce.delete('improvement');
      else inForce.set('improvement', 'purpose');
    }
    for (const [question, choice] of Object.entries(month.answers ?? {})) {
      const [kind, name] = question.split(':');
      const key = kind === 'dilemma' ? `dilemma:${name}` : String(kind);
      inForce.set(key, ledByAnswer(scenario, question, choice));
    }
    const led = [...inForce.values()];
    const number = led.filter((by) => by === 'number').length;
    if (number >= 2 && number > led.filter((by) => by === 'purpose').length) return i + 1;
  }
  return null;
}

/** How many cases a behaviour was applied to in all, by whose doing it was. */
export function appliedOf(results: readonly MonthResult[], behaviour: Behaviour): Applied {
  const sum = { manager: 0, precedent: 0, staff: 0 };
  for (const { ledger } of results) {
    sum.manager += ledger.applied[behaviour].manager;
    sum.precedent += ledger.applied[behaviour].precedent;
    sum.staff += ledger.applied[behaviour].staff;
  }
  return sum;
}

function share(part: number, whole: number): Share {
  return whole > 0 ? part / whole : 0;
}
