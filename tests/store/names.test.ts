/** Whoever the player meets by name in a year is told apart from everybody else, and keeps the name after a reload. */
import { expect, test } from 'vitest';
import { contactsOf } from '../../src/run/contacts.ts';
import { nameOf } from '../../src/run/naming.ts';
import type { PlayerView } from '../../src/store/view.ts';
import { type Player, playTo, quiet, sensible, start, table } from './support.ts';

const settings = { scenario: 'jobcentre', months: 6, stake: 'low' } as const;
const looking: Player = (view, game) => {
  if (view.plan !== null) game.commands.setGoAndLook(true);
  sensible(view, game);
};

/** Names by person, as screen after screen told them. */
function namesIn(met: Map<number, Set<string>>, { run, question, result, plan }: PlayerView): void {
  const people = [
    ...(run?.known ?? []).map(({ person }) => person),
    question?.person,
    question?.other,
    ...(result?.notes ?? []).map(({ person }) => person),
    plan?.dayOut?.person,
  ];
  for (const each of people)
    if (each != null) met.set(each.person, (met.get(each.person) ?? new Set()).add(each.name));
}

test('nobody met in a year bears the name of another, or changes it', async () => {
  const met = new Map<number, Set<string>>();
  const played = table(5);
  start(played, settings);
  await quiet();
  playTo(
    played.game,
    ({ phase }) => phase === 'predict',
    looking,
    (view) => namesIn(met, view),
  );
  expect(met.size).toBeGreaterThan(25);
  const names = [...met.values()].flatMap((each) => [...each]);
  expect(names.length).toBe(met.size);
  expect(new Set(names).size).toBe(names.length);

  const again = played.again();
  await again.begin();
  await quiet();
  const after = new Map<number, Set<string>>();
  namesIn(after, again.getView());
  expect(after.size).toBe(10);
  for (const [person, name] of after) expect(met.get(person)).toEqual(name);

  const of = (sex: string) => Array.from({ length: 100 }, (_, i) => `${sex}-${i}`);
  const { list } = contactsOf(played.stored().log, { f: of('f'), m: of('m') });
  const known = [...after].map(([person, [name]]) => ({ person, name }));
  for (const { person, name } of list)
    expect(known.filter((each) => each.name === name && each.person !== person)).toEqual([]);
});

test('those known all year keep their names when the page is loaded again in their first month', async () => {
  const listOf = (sex: string) => Array.from({ length: 12 }, (_, index) => `${sex}-${index}`);
  const few = { f: listOf('f'), m: listOf('m') };
  for (const seed of [1, 2, 3, 4]) {
    const played = table(seed, undefined, undefined, undefined, {
      nameOf: (traits, taken) => nameOf(traits, few, taken),
    });
    start(played, settings);
    await quiet();
    const isAsked = ({ question }: PlayerView) => question !== null;
    sensible(playTo(played.game, isAsked), played.game);
    const names = ({ film }: PlayerView) => film?.known.map(({ person }) => person.name);
    const before = names(played.view());
    expect(before).toHaveLength(10);
    const again = played.again();
    await again.begin();
    await quiet();
    expect(names(again.getView())).toEqual(before);
  }
});
