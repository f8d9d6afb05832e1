/** What is in force: suggestions, improvement work and events turned into parameters, doses and people taken away. */
import type { Effect, EventSpec } from '../scenario/types.ts';
import { behaviourValues } from '../scenario/types.ts';
import { compileCaseload } from './caseload/numbers.ts';
import { BEHAVIOURS, RECLASSIFY } from './codes.ts';
import type { Compiled, Fixed } from './fixed.ts';
import { compileParameters, type InForce } from './parameters.ts';
import type { World } from './world.ts';

/** Works out parameters, ordered doses and who is taken from the posts, as of this day. */
export function putInForce(world: World, day: number): void {
  const { scenario } = world.fixed;
  const running = world.month === 0 ? [] : runningOn(world, day);
  const name = running.map((each) => each.id).join(' ');
  if (name !== world.inForceName) {
    world.inForceName = name;
    compile(world, running);
  }
  const taken = world.takenByEffects.slice();
  const improvement = scenario.improvements.find((each) => each.id === world.plan.improvement);
  if (improvement !== undefined && world.month > 0) {
    // The people on it come from a different post each day, so that no post loses them all the time.
    const { lenders } = world.fixed.roles;
    const turns = Math.max(1, lenders.length);
    const post = lenders[((day % turns) + turns) % turns];
    if (post !== undefined) taken[post] = (taken[post] as number) + improvement.staff;
  }
  takePeople(world, taken);
}

/** Events that run on this day. */
function runningOn(world: World, day: number): EventSpec[] {
  const found: EventSpec[] = [];
  for (const happening of world.happenings) {
    if (day < happening.fromDay || day >= happening.toDay) continue;
    const spec = world.fixed.scenario.events.find((each) => each.id === happening.id);
    if (spec !== undefined) found.push(spec);
  }
  return found;
}

/** Effects of the suggestions adopted and of the events that run. */
function effectsOf(world: World, running: readonly EventSpec[]): Effect[] {
  const found: Effect[] = [];
  for (const spec of world.fixed.scenario.suggestions) {
    const option = spec.options.find((each) => each.id === world.plan.suggestions[spec.id]);
    if (option !== undefined) found.push(...option.effects);
  }
  for (const spec of running) found.push(...spec.effects);
  return found;
}

function compile(world: World, running: readonly EventSpec[]): void {
  const { scenario } = world.fixed;
  const times: Record<string, number> = {};
  const set: Record<string, number> = {};
  const taken = scenario.posts.map(() => 0);
  const doses = new Float64Array(BEHAVIOURS);
  for (const effect of world.month === 0 ? [] : effectsOf(world, running)) {
    if (effect.kind === 'parameter') times[effect.name] = (times[effect.name] ?? 1) * effect.times;
    else if (effect.kind === 'set') set[effect.name] = effect.value;
    else if (effect.kind === 'staff') {
      const post = scenario.posts.findIndex((each) => each.id === effect.post);
      if (post >= 0) taken[post] = (taken[post] as number) + effect.taken;
    } else {
      const index = behaviourValues.indexOf(effect.behaviour);
      doses[index] = Math.min(1, (doses[index] as number) + effect.dose);
    }
  }
  if (world.plan.intensities !== null) {
    world.plan.intensities.forEach((dose, index) => {
      doses[index] = dose;
    });
    // The room, or the scheme, that the habit needs.
    if ((doses[RECLASSIFY] as number) > 0) {
      set['unit.open'] = 1;
      set['scheme.open'] = 1;
    }
  }
  world.manager = doses;
  world.takenByEffects = taken;
  const { p, q } = numbersUnder(world.fixed, { times, set });
  world.p = p;
  world.q = q;
}

/** Most months have the same in force as the one before. */
function numbersUnder(fixed: Fixed, inForce: InForce): Compiled {
  const name = JSON.stringify(inForce);
  const known = fixed.compiled.get(name);
  if (known !== undefined) return known;
  const { scenario, settings, usual } = fixed;
  const isUsual = Object.keys(inForce.times).length + Object.keys(inForce.set).length === 0;
  const compiled = {
    p: isUsual ? usual : compileParameters(scenario, settings.overrides, inForce),
    q: compileCaseload(scenario, settings.overrides, inForce),
  };
  fixed.compiled.set(name, compiled);
  return compiled;
}

/** People taken from a post are its last members. */
function takePeople(world: World, taken: readonly number[]): void {
  for (let post = 0; post < taken.length; post += 1) {
    let left = taken[post] as number;
    for (let k = world.staff.length - 1; k >= 0; k -= 1) {
      const m = world.staff[k];
      if (m === undefined || m.post !== post) continue;
      m.taken = left > 0 ? 1 : 0;
      if (left > 0) left -= 1;
    }
  }
}
