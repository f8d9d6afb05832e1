/** What could be done to a caseload's figure before the month is sent: to failures booked this month, still open. */
import { DAY } from '../../lib/time.ts';
import type { CaseSlot } from '../case.ts';
import { BREACH, BY_MANAGER, FREE, IN_TIME, NOT_COUNTED, RECLASSIFY, STORE } from '../codes.ts';
import { recordAct } from '../doses.ts';
import type { ClosingOffer } from '../flow.ts';
import type { World } from '../world.ts';
import { forgetAllPast } from './past.ts';

export function closing(world: World): ClosingOffer {
  const failed = world.cases.filter(
    (c) => c.state !== FREE && c.verdict === BREACH && c.verdictMonth === world.month,
  );
  const near = failed.filter((c) => world.now - c.dueAt <= world.p.closeBorder);
  const late = failed.filter((c) => world.monthEnd - c.dueAt <= world.p.closeHoldDays * DAY);
  return {
    near: near.length,
    late: late.length,
    validate: () => {
      forgetAllPast(world);
      for (const c of near) validate(world, c);
    },
    hold: () => {
      for (const c of late) hold(world, c);
    },
  };
}

/** Found on a second look never to have counted, or to have been a success on the day. */
function validate(world: World, c: CaseSlot): void {
  recordAct(world, c, RECLASSIFY, BY_MANAGER);
  c.falsified = 1;
  world.tally.breach -= 1;
  if (world.q.cancel > 0) {
    c.verdict = NOT_COUNTED;
    return;
  }
  c.verdict = IN_TIME;
  c.clockStop = c.dueAt - 1;
  world.tally.inTime += 1;
}

function hold(world: World, c: CaseSlot): void {
  recordAct(world, c, STORE, BY_MANAGER);
  c.falsified = 1;
  c.verdictMonth = world.month + 1;
  world.tally.breach -= 1;
  world.load.heldBreach += 1;
}
