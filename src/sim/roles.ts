/** What posts do and the ways of cases through them, as indices for the hot loop; compiled once from the scenario. */
import type { Scenario } from '../scenario/types.ts';

export interface Roles {
  /** By post: index of its place; of the place where people wait for it, -1 none; 1 if it works on cases. */
  readonly places: readonly number[];
  readonly waits: readonly number[];
  readonly works: readonly number[];
  /** The post that writes the returns, -1 none. */
  readonly desk: number;
  readonly supports: readonly number[];
  /** Posts that lend people to improvement work, in turn. */
  readonly lenders: readonly number[];
  /** By class: posts in order, and the share of the work done at the end of each step. */
  readonly routes: readonly (readonly number[])[];
  readonly doneBy: readonly (readonly number[])[];
  /** By class: 1 if no question may be about such a person. */
  readonly untold: readonly number[];
  /** Place of people who are not on the premises. */
  readonly home: number;
  readonly gone: number;
}

export function compileRoles(scenario: Scenario): Roles {
  const { posts, places, classes, routes } = scenario;
  const placeOf = (name: string | undefined) => (name === undefined ? -1 : places.indexOf(name));
  const postOf = (id: string) => posts.findIndex((post) => post.id === id);
  const indicesOf = (role: string) => posts.flatMap((post, k) => (post.role === role ? [k] : []));
  const lending = posts.flatMap(({ lends }, k) => (lends === undefined ? [] : [{ k, lends }]));
  return {
    places: posts.map(({ place }) => placeOf(place)),
    waits: posts.map(({ waits }) => placeOf(waits)),
    works: posts.map(({ role }) => (role === 'cases' ? 1 : 0)),
    desk: indicesOf('desk')[0] ?? -1,
    supports: indicesOf('support'),
    lenders: lending.toSorted((a, b) => a.lends - b.lends).map(({ k }) => k),
    routes: classes.map((name) => (routes[name] ?? []).map(({ post }) => postOf(post))),
    doneBy: classes.map((name) => {
      let sum = 0;
      return (routes[name] ?? []).map(({ share }) => {
        sum += share;
        return sum;
      });
    }),
    untold: classes.map((name) => (scenario.untold?.includes(name) ? 1 : 0)),
    home: places.indexOf('home'),
    gone: places.indexOf('gone'),
  };
}
