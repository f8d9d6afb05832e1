/** The rules while a trainer puts them together: a plan sets the rest, and every part of it can be changed. */
import type { Rules, Table } from '../../session/rules.ts';
import type { Plan } from '../../session/runOfShow.ts';

export type RegimeChoice = Table['regime'] | 'byTable';

export function firstDraft(scenario: string, room: string, plan: Plan | undefined): Rules {
  return withPlan(
    {
      tables: [{ name: room, scenario, regime: 'target' }],
      months: 6,
      stake: 'standard',
      pace: 'opened',
      seating: 'pairs',
      naming: 'offered',
      language: 'en',
      plan: null,
    },
    plan,
  );
}

/** Without a plan everything stays as it was chosen. */
export function withPlan(rules: Rules, plan: Plan | undefined): Rules {
  if (plan === undefined) return { ...rules, plan: null };
  const { minutes, months, regime } = plan;
  return {
    ...rules,
    plan: minutes,
    months,
    pace: 'opened',
    tables: rules.tables.map((table) => ({ ...table, regime })),
  };
}

/** Whether what the plan says of months and targets is still so. */
export function isAsPlanned(rules: Rules, plans: readonly Plan[]): boolean {
  const plan = plans.find(({ minutes }) => minutes === rules.plan);
  return plan === undefined || (rules.months === plan.months && regimeOf(rules) === plan.regime);
}

/** What all tables have in common, or that they differ. */
export function regimeOf({ tables }: Rules): RegimeChoice {
  const [first] = tables;
  return first !== undefined && tables.every(({ regime }) => regime === first.regime)
    ? first.regime
    : 'byTable';
}

export function withTable(rules: Rules, index: number, change: Partial<Table>): Rules {
  return {
    ...rules,
    tables: rules.tables.map((table, i) => (i === index ? { ...table, ...change } : table)),
  };
}

/** Nothing written: the words of the service stay. */
export function withSupport({ support: _, ...rules }: Rules, text: string): Rules {
  return text.trim() === '' ? rules : { ...rules, support: text };
}

export function isReady({ tables }: Rules): boolean {
  return tables.length > 0 && tables.every(({ name }) => name.trim() !== '');
}
