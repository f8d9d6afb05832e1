/** Checks where people go: target, posts and staff, places, classes and their routes, endings. */
import { DAY, WEEK } from '../../lib/time.ts';
import { among, between, entries, idsOf, isWhole, items, type LooseScenario, step, twice } from './loose.ts';
import { vocabulary } from './vocabulary.ts';

const YEAR = 365 * DAY;

export function flowProblems(scenario: LooseScenario): string[] {
  const { target, filmPace, staff, places, offstage, classes } = scenario;
  return [
    ...between('target.deadline', target?.deadline, 1, YEAR),
    ...between('target.level', target?.level, 0, 100),
    ...between('filmPace', filmPace, 1, WEEK),
    ...between('known', scenario.known, 1, 20),
    ...between('addresses', scenario.addresses, 1, 12),
    ...between('staff', staff, 1, 500),
    ...twice(
      'posts',
      'post',
      scenario.posts?.map((post) => post?.id),
    ),
    ...twice('places', 'place', places),
    ...twice('classes', 'class', classes),
    ...twice('endings', 'ending', scenario.endings),
    ...(classes?.length === 0 ? ['classes: there must be at least one'] : []),
    ...items('offstage', offstage).flatMap(([where, place]) =>
      places === undefined ? [] : among(where, 'place', place, known(places)),
    ),
    ...items('untold', scenario.untold).flatMap(([where, name]) =>
      classes === undefined ? [] : among(where, 'class', name, known(classes)),
    ),
    ...staffProblems(scenario),
    ...postProblems(scenario),
    ...orderProblems(scenario),
    ...routeProblems(scenario),
  ];
}

function known(list: readonly (string | undefined)[]): string[] {
  return list.flatMap((name) => name ?? []);
}

/** Usual posts add up to the staff, as far as every post can be read. */
function staffProblems({ posts, staff }: LooseScenario): string[] {
  const usual = posts?.map((post) => post?.usual);
  if (usual === undefined || staff === undefined || usual.includes(undefined)) return [];
  const sum = usual.reduce<number>((total, people) => total + (people ?? 0), 0);
  return sum === staff ? [] : [`posts: their usual people add up to ${sum}, and staff says ${staff}`];
}

function postProblems({ flow, posts, places }: LooseScenario): string[] {
  const words = flow === undefined ? undefined : vocabulary[flow as keyof typeof vocabulary];
  return items('posts', posts).flatMap(([where, post]) => {
    const { least, most, usual, role, place, waits, lends } = post;
    const problems: string[] = [];
    if (words !== undefined) problems.push(...among(`${where}.role`, `role in this flow`, role, words.roles));
    if (places !== undefined) {
      problems.push(...among(`${where}.place`, 'place', place, known(places)));
      problems.push(...among(`${where}.waits`, 'place', waits, known(places)));
    }
    problems.push(...between(`${where}.least`, least, 0, most ?? Infinity));
    if (least !== undefined && most !== undefined && least <= most)
      problems.push(...between(`${where}.usual`, usual, least, most));
    const again = posts?.findIndex((other) => lends !== undefined && other?.lends === lends) ?? -1;
    if (again >= 0 && posts?.[again] !== post)
      problems.push(`${where}.lends: posts[${again}] has the same turn`);
    return problems;
  });
}

/** What the flow itself counts on: the order of its posts and places, its own endings, somebody to do the work. */
function orderProblems({ flow, posts, places, endings }: LooseScenario): string[] {
  if (flow === undefined) return [];
  const words = vocabulary[flow as keyof typeof vocabulary];
  const roles = posts?.map((post) => post?.role);
  const problems: string[] = [];
  if (roles !== undefined && !roles.includes(undefined)) {
    if (words.order !== null && roles.join() !== words.order.join())
      problems.push(`posts: their roles must be, in this order, ${words.order.join(', ')}`);
    if (words.order === null && !roles.includes('cases'))
      problems.push('posts: nobody works on cases (role “cases”)');
    if (roles.filter((role) => role === 'desk').length !== 1)
      problems.push('posts: there must be exactly one with the role “desk”');
  }
  for (const place of places === undefined ? [] : words.needs) {
    if (!places?.includes(place)) problems.push(`places: this flow needs “${place}”`);
  }
  problems.push(...inOrder('places', places, words.places ?? []));
  problems.push(...inOrder('endings', endings, words.endings));
  return problems;
}

function inOrder(
  where: string,
  given: readonly (string | undefined)[] | undefined,
  wanted: readonly string[],
): string[] {
  if (given === undefined) return [];
  return wanted.flatMap((name, k) =>
    given[k] === name || (k < given.length && given[k] === undefined)
      ? []
      : [`${where}[${k}]: this flow has “${name}” here`],
  );
}

function routeProblems({ routes, classes, posts }: LooseScenario): string[] {
  const problems: string[] = [];
  if (routes === undefined) return problems;
  for (const name of known(classes ?? [])) {
    if (!Object.hasOwn(routes, name)) problems.push(`routes${step(name)}: this class has no route`);
  }
  for (const [where, name, route] of entries('routes', routes)) {
    if (classes !== undefined) problems.push(...among(where, 'class', name, known(classes)));
    if (route.length === 0) problems.push(`${where}: there must be at least one step`);
    for (const [at, { post }] of items(where, route)) {
      if (posts !== undefined) problems.push(...among(`${at}.post`, 'post', post, idsOf(posts)));
    }
    const shares = route.map((each) => each?.share);
    if (!shares.includes(undefined) && route.length > 0 && !isWhole(shares.map((share) => share ?? 0)))
      problems.push(`${where}: the shares do not add up to one`);
  }
  return problems;
}
