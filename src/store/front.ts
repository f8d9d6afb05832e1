/**
 * The projector: follows the session with a key that shows and does nothing. The truth is asked for from the reveal on;
 * it comes without names. The league table is of published figures alone, so there the names are everyone's.
 */
import { type FrontStep, frontStepAt } from '../session/frontSteps.ts';
import type { Board } from '../session/messages.ts';
import { type RoomTold, roomTold } from '../session/roomTold.ts';
import type { SeatRow, TruthRow } from '../session/state.ts';
import { leagueOf } from '../session/sums.ts';
import type { FrontPlace, FrontView } from './frontDoor.ts';
import { followSession, type LivePorts, type LiveView } from './liveSession.ts';

export interface FrontPorts extends LivePorts {
  /** The page's own address, without its hash. */
  readonly base: string;
}

export function createFront(ports: FrontPorts, hash: string): FrontPlace {
  const key = hash.slice(hash.indexOf('.') + 1);
  const listeners = new Set<() => void>();

  const changed = (): void => {
    const { board } = live.getView();
    const { stage } = board?.room ?? {};
    live.watchTruth(stage === 'reveal');
    view = viewOf(live.getView());
    if (stage === 'reveal') live.askForStories();
    for (const listener of listeners) listener();
  };
  const viewOf = (now: LiveView): FrontView => {
    const { board, truth } = now;
    return {
      live: now,
      join: `${ports.base}?join=${board?.code ?? ''}`,
      step: stepOf(now),
      told: truth === null || board === null ? null : publicly(truth.rows, board),
    };
  };
  const live = followSession(ports, key, changed);
  let view = viewOf(live.getView());
  return {
    getView: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      live.close();
    },
  };
}

function stepOf({ board }: LiveView): FrontStep | null {
  const { room } = board ?? {};
  if (room === undefined || room.reveal === null || room.stage !== 'reveal') return null;
  return frontStepAt(room.rules, room.reveal.step);
}

/** Names stand with what was published, and with nothing else. */
function publicly(rows: readonly TruthRow[], { seats, room }: Board): RoomTold {
  const published = seats
    .filter(({ removed }) => !removed)
    .map((seat) => publishedRow(seat, room.rules.tables[seat.table]?.scenario ?? ''));
  const told = roomTold(rows, seats);
  return {
    ...told,
    organisations: told.organisations.map((each) => ({
      ...each,
      league: leagueOf(published.filter(({ scenario }) => scenario === each.scenario)),
    })),
  };
}

/** What everyone has read of a seat, in the shape that sums are made of. */
function publishedRow({ id, regime, months }: SeatRow, scenario: string): TruthRow {
  return {
    id,
    isManager: false,
    scenario,
    regime,
    predictions: [],
    replacedIn: null,
    months: months.flatMap(({ month, by, figure, met, standing }) =>
      figure === null
        ? []
        : [
            {
              month,
              by,
              figure,
              met: met ?? false,
              standing: standing ?? 0,
              trueFigure: figure,
              closed: 0,
              helped: 0,
              harm: 0,
              acts: [],
            },
          ],
    ),
  };
}
