/** What a manager who went to look came back with: the day beside one person, and what could be counted there. */
import type { DayOutView, DayStepView, LookedView } from './monthView.ts';
import type { OpenRun, PastMonth } from './state.ts';

export function lookedView(run: OpenRun, looked: PastMonth | undefined): LookedView {
  const found = Object.entries(looked?.found ?? {});
  return {
    found: found.map(([fact, value]) => ({
      key: `${run.scenario.id}:found.${fact}`,
      params: { value, ...Object.fromEntries(found) },
    })),
    dayOut: dayOutView(run, looked?.dayOut ?? null),
  };
}

function dayOutView(run: OpenRun, day: PastMonth['dayOut']): DayOutView | null {
  if (day === null) return null;
  const person = run.people.view(day.person.person, day.person.class);
  const step = (id: string, params: DayStepView['params'], post: string | null = null): DayStepView => ({
    id,
    post,
    params: { name: person.name, age: person.age, ...params },
  });
  return {
    person,
    steps: day.steps.map(({ id, post, params }) => step(id, params, post)),
    sum: [
      step(day.again === 0 ? 'noneAgain' : 'again', { people: day.people, again: day.again }),
      step(`longest.${day.longest}`, day.longestTime),
    ],
  };
}
