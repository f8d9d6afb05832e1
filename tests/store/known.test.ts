/** The ten known by name all year: who they are does not hang on decisions, and what is told of them is no secret. */
import { describe, expect, test } from 'vitest';
import { standingAt } from '../../src/lib/story.ts';
import { knownIn } from '../../src/run/knownPeople.ts';
import { openYear } from '../../src/run/year.ts';
import { jobcentre } from '../../src/scenario/jobcentre/index.ts';
import { defaultSettings } from '../../src/sim/settings.ts';
import type { KnownView, PlayerView } from '../../src/store/view.ts';
import { playTo, sensible, start, table, whimsical } from './support.ts';

const isReveal = ({ phase }: PlayerView) => phase === 'reveal';
const settings = { scenario: 'jobcentre', months: 6 } as const;

function yearOf(player = sensible): { readonly films: readonly KnownView[][]; readonly last: PlayerView } {
  const { game } = table(5);
  start({ game }, settings);
  const films: KnownView[][] = [];
  const last = playTo(game, isReveal, player, ({ film }) => {
    if (film !== null) films.push([...film.known]);
  });
  return { films, last };
}

const names = (known: readonly KnownView[]) => known.map(({ person }) => person.name);

describe('those known by name', () => {
  const calm = yearOf();
  const wild = yearOf(whimsical(4));
  const known = calm.films.at(-1) ?? [];

  test('are ten adults of all classes, each by another name, the same in every film and whatever was decided', () => {
    expect(known).toHaveLength(10);
    expect(new Set(names(known)).size).toBe(10);
    expect(new Set(known.map(({ person }) => person.class)).size).toBe(4);
    for (const { person } of known) expect(person.age).toBeGreaterThanOrEqual(18);
    for (const film of [...calm.films, ...wild.films]) expect(names(film)).toEqual(names(known));
  });

  test('have stories in the order of time, in which nobody leaves who is not there', () => {
    for (const { story } of [...known, ...(wild.films.at(-1) ?? [])]) {
      expect(story[0]?.kind).toBe('comes');
      story.forEach((event, index) => {
        expect(event.at).toBeGreaterThanOrEqual(story[index - 1]?.at ?? event.at);
        const before = standingAt(story.slice(0, index), event.at);
        expect(before.is === 'here').toBe(event.kind !== 'comes');
        if (event.kind === 'meets') expect(event.minutes).toBeGreaterThan(0);
      });
    }
    const minutes = known.flatMap(({ story }) => story.flatMap((event) => event.minutes || []));
    expect(minutes.length).toBeGreaterThan(40);
    expect(Math.max(...minutes)).toBeLessThan(200);
  });

  test('a film tells what the film before it told, and more', () => {
    calm.films.forEach((film, index) => {
      const before = calm.films[index - 1];
      film.forEach(({ story }, each) => {
        const earlier = before?.[each]?.story ?? [];
        expect(story.slice(0, earlier.length)).toEqual(earlier);
      });
    });
  });

  test('whether work lasts, and need under a target, are not told', () => {
    const kinds = new Set(known.flatMap(({ story }) => story.map(({ kind }) => kind)));
    for (const kind of kinds) expect(['comes', 'meets', 'stops', 'done', 'ended', 'off']).toContain(kind);
    for (const { need } of known) expect(need).toBeNull();
  });

  test('between months the same stories are told, also after a reload', async () => {
    const played = table(5);
    start(played, settings);
    const { run } = playTo(played.game, ({ phase, run: open }) => phase === 'plan' && open?.month === 3);
    expect(run?.known.map(({ story }) => story.length)).toEqual(
      calm.films
        .filter((film) => film.every(({ story }) => story.every(({ at }) => at < 2 * 43_200)))
        .at(-1)
        ?.map(({ story }) => story.length),
    );
    const again = played.again();
    await again.begin();
    expect(again.getView().run?.known).toEqual(run?.known);
  });

  test('the reveal means the same ten', () => {
    const list = (sex: string) => Array.from({ length: 100 }, (_, i) => `${sex}-${i}`);
    const year = openYear({ scenario: jobcentre, seed: 5, settings: defaultSettings(jobcentre) });
    const inReveal = knownIn(year, { f: list('f'), m: list('m') });
    expect([...inReveal]).toEqual(known.map(({ person }) => person.person));
  });

  test('elsewhere nobody is', () => {
    const { game, view } = table();
    start({ game });
    playTo(game, ({ phase }) => phase === 'film');
    expect(view().film?.known).toEqual([]);
  });
});

test('how things stand is read off a story', () => {
  const event = (at: number, kind: KnownView['story'][number]['kind'], minutes = 0) => ({
    ...{ at, kind, minutes, staff: -1 },
  });
  const story = [event(-5, 'comes'), event(10, 'meets', 50), event(30, 'off'), event(70, 'comes')];
  expect(standingAt(story, -6).is).toBe('away');
  expect(standingAt(story, 5)).toMatchObject({ is: 'here', since: -5, seen: -5, met: -1, counts: true });
  expect(standingAt(story, 20)).toMatchObject({ is: 'here', since: -5, seen: 10, met: 1 });
  expect(standingAt(story, 40)).toMatchObject({ is: 'off', since: 30, counts: false });
  expect(standingAt(story, 80)).toMatchObject({ is: 'here', since: 70, claims: 2, before: 'off', seen: 70 });
});
