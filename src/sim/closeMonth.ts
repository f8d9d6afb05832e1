/**
 * Closing the month. Where the figure is near the line the manager is offered what managers are offered: send it as it
 * is, have borderline cases corrected, or keep late completions for next month. Real counts of real cases.
 */
import { flows } from './flows.ts';
import { monthFigure } from './pressure.ts';
import { settle } from './questions.ts';
import type { World } from './world.ts';

/** Asks, and does what was chosen. Returns at once if the run halts. */
export function closeMonth(world: World): void {
  if (world.fixed.settings.regime !== 'target' || world.fixed.stake === 0 || world.month === 0) return;
  const counted = world.tally.inTime + world.tally.breach;
  if (counted === 0) return;
  const figure = (100 * world.tally.inTime) / counted;
  const gap = world.level - figure;
  if (gap > 1.5 || gap < -0.5) return;
  const offer = flows[world.fixed.scenario.flow].closing(world);
  const { near, late } = offer;
  const choices = ['as-it-is'];
  if (near > 0) choices.push('validate');
  if (late > 0) choices.push('hold');
  const id = settle(world, {
    id: `close:${world.month}`,
    kind: 'close',
    name: 'close',
    at: world.monthEnd,
    choices: choices.map((each) => ({ id: each })),
    neutral: 'as-it-is',
    person: null,
    other: null,
    staff: -1,
    facts: {
      figure: Math.floor(10 * figure + 0.5) / 10,
      level: world.level,
      short: Math.max(0, Math.ceil((world.level / 100) * counted - world.tally.inTime)),
      borderline: near,
      holdable: late,
      counted,
      runningFigure: Math.floor(10 * monthFigure(world) + 0.5) / 10,
    },
  });
  if (id === 'validate') offer.validate();
  if (id === 'hold') offer.hold();
}
