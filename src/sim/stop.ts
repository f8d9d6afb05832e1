/** The stop three days before the end, where the figure is within a point of the line: move one post, or let it run. */
import { stopChoices } from '../scenario/choices.ts';
import { placePeople } from './posts.ts';
import { monthFigure } from './pressure.ts';
import { factsFor, nobodyAround } from './questionFacts.ts';
import { settle } from './questions.ts';
import type { World } from './world.ts';

export function askToStop(world: World): void {
  if (world.fixed.settings.regime !== 'target' || world.fixed.stake === 0) return;
  const figure = monthFigure(world);
  if (Math.abs(figure - world.level) > 1) return;
  const facts = factsFor(world, null, nobodyAround);
  facts['spare'] = world.tally.spare[Math.max(0, world.tally.hours - 1)] ?? 0;
  const id = settle(world, {
    id: `stop:${world.month}`,
    kind: 'stop',
    name: 'stop',
    at: world.now,
    choices: stopChoices(world.fixed.scenario).map((each) => ({ id: each })),
    neutral: 'let-it-run',
    person: null,
    other: null,
    staff: -1,
    facts,
  });
  const post = world.fixed.scenario.posts.findIndex((each) => `to-${each.id}` === id);
  if (post >= 0) moveOne(world, post);
}

/** One person from the best staffed other post, for the rest of the month. */
function moveOne(world: World, to: number): void {
  const { posts } = world.plan;
  const specs = world.fixed.scenario.posts;
  let from = -1;
  for (let k = 0; k < posts.length; k += 1) {
    if (k === to || (posts[k] as number) <= 1) continue;
    const ratio = (posts[k] as number) / Math.max(1, specs[k]?.usual ?? 1);
    const best = from < 0 ? -1 : (posts[from] as number) / Math.max(1, specs[from]?.usual ?? 1);
    if (ratio > best) from = k;
  }
  if (from < 0) return;
  posts[from] = (posts[from] as number) - 1;
  posts[to] = (posts[to] as number) + 1;
  placePeople(world);
}
