/** Whole people at posts: who goes where with the fewest moves, and how a plan is fitted to the people there are. */
import type { Scenario } from '../scenario/types.ts';
import { countIdle } from './idle.ts';
import type { World } from './world.ts';

/** The usual posts, fitted to a number of people. */
export function usualPosts(scenario: Scenario, people: number): number[] {
  return fitPosts(
    scenario,
    scenario.posts.map((post) => post.usual),
    people,
  );
}

/** Adds or takes people until the posts add up: from the fullest post against its usual number, to the emptiest. */
export function fitPosts(scenario: Scenario, wanted: readonly number[], people: number): number[] {
  const posts = wanted.slice();
  let sum = posts.reduce((a, b) => a + b, 0);
  while (sum !== people) {
    const step = sum > people ? -1 : 1;
    let best = -1;
    let bestRatio = 0;
    scenario.posts.forEach((spec, k) => {
      const now = posts[k] as number;
      const ratio = (now + 0.5) / Math.max(1, spec.usual);
      const isBetter = best < 0 || (step < 0 ? ratio > bestRatio : ratio < bestRatio);
      if ((step > 0 || now > 0) && isBetter) {
        best = k;
        bestRatio = ratio;
      }
    });
    if (best < 0) break;
    posts[best] = (posts[best] as number) + step;
    sum += step;
  }
  return posts;
}

/** Moves people so that each post has its number; those already there stay. */
export function placePeople(world: World): void {
  const { posts } = world.plan;
  const spare: number[] = [];
  for (let post = 0; post < posts.length; post += 1) {
    let kept = 0;
    for (const m of world.staff) {
      if (m.post !== post) continue;
      kept += 1;
      if (kept > (posts[post] as number)) {
        m.post = -1;
        spare.push(m.index);
      }
    }
  }
  for (const m of world.staff) if (m.post === -1 && !spare.includes(m.index)) spare.push(m.index);
  spare.sort((a, b) => a - b);
  for (let post = 0; post < posts.length; post += 1) {
    let count = 0;
    for (const m of world.staff) if (m.post === post) count += 1;
    while (count < (posts[post] as number)) {
      const next = spare.shift();
      const m = next === undefined ? undefined : world.staff[next];
      if (m === undefined) break;
      m.post = post;
      count += 1;
    }
  }
  countIdle(world);
  const { desk, supports } = world.fixed.roles;
  const specs = world.fixed.scenario.posts;
  const usual = (post: number) => Math.max(1, specs[post]?.usual ?? 1);
  const covered = desk < 0 ? 1 : (posts[desk] as number) / usual(desk);
  world.deskShare = Math.min(0.95, world.p.deskTakes * Math.min(1.2, covered));
  let support = 0;
  for (const post of supports) support += (posts[post] as number) / usual(post);
  world.load.support = supports.length === 0 ? 0 : Math.min(1.5, support / supports.length);
}
