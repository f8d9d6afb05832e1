/**
 * What a flow does for the month (month.ts, door.ts). Everything else, from staff and motives to questions and the
 * books, is the same in a department and in a caseload.
 */
import type { World } from './world.ts';

/** Cases just over the line, late completions of the last days, and what would be done with them. */
export interface ClosingOffer {
  readonly near: number;
  readonly late: number;
  readonly validate: () => void;
  readonly hold: () => void;
}

export interface Flow {
  /** An event of the flow's own: not the hour, nor the stop. */
  readonly happen: (world: World, kind: number, subject: number) => void;
  /** Whoever can act now does, until nothing changes any more. */
  readonly settle: (world: World) => void;
  /** At midnight, before shifts change. */
  readonly startDay: (world: World) => void;
  /** On the hour, once shifts have changed. */
  readonly onTheHour: (world: World) => void;
  /** What can be seen on the screens now: writes one hour into the tally. */
  readonly look: (world: World, hour: number) => void;
  /** What was kept from last month goes into this month's books. */
  readonly bringIn: (world: World) => void;
  /** What could be done to the figure before the month is sent. */
  readonly closing: (world: World) => ClosingOffer;
  /** At the run's end: cases still open. */
  readonly writeOpen: (world: World) => void;
  /** The opening picture of a traced month. */
  readonly showAll: (world: World) => void;
  /** What going to look finds. */
  readonly lookAt: (world: World) => Readonly<Record<string, number>>;
}
