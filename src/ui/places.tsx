/** The places beside the game, each with its screen, fetched when it is first gone to. */
import { lazy, type ReactNode } from 'react';
import type { Collect } from '../store/collectDoor.ts';
import type { FrontPlace } from '../store/frontDoor.ts';
import type { Join } from '../store/joinDoor.ts';
import type { Lab } from '../store/labDoor.ts';
import type { TrainerPlace } from '../store/trainerDoor.ts';
import { Place } from './place.tsx';
import type { PlaceName } from './placeOf.ts';

/** What main opens, by place. */
export interface Doors {
  readonly lab: () => Promise<Lab>;
  /** By a code, or by a ticket to a seat. */
  readonly join: () => Promise<Join>;
  readonly trainer: () => Promise<TrainerPlace>;
  /** The projector. */
  readonly front: () => Promise<FrontPlace>;
  readonly collect: () => Promise<Collect>;
}

const LabScreen = lazy(async () => ({ default: (await import('./lab/labScreen.tsx')).LabScreen }));

const JoinScreen = lazy(async () => ({ default: (await import('./room/joinScreen.tsx')).JoinScreen }));

const KeptScreen = lazy(async () => ({ default: (await import('./room/keptScreen.tsx')).KeptScreen }));

const TrainerScreen = lazy(async () => ({
  default: (await import('./trainer/trainerScreen.tsx')).TrainerScreen,
}));

const FrontScreen = lazy(async () => ({ default: (await import('./front/frontScreen.tsx')).FrontScreen }));

const CollectScreen = lazy(async () => ({
  default: (await import('./front/collect/collectScreen.tsx')).CollectScreen,
}));

const places: Readonly<Record<PlaceName, (doors: Doors) => ReactNode>> = {
  join: ({ join }) => <Place open={join} Screen={JoinScreen} />,
  seat: ({ join }) => <Place open={join} Screen={JoinScreen} />,
  trainer: ({ trainer }) => <Place open={trainer} Screen={TrainerScreen} />,
  front: ({ front }) => <Place open={front} Screen={FrontScreen} />,
  collect: ({ collect }) => <Place open={collect} Screen={CollectScreen} />,
  kept: () => <KeptScreen />,
  lab: ({ lab }) => <Place open={lab} Screen={LabScreen} />,
};

export function PlaceBeside({ name, doors }: { readonly name: PlaceName; readonly doors: Doors }): ReactNode {
  return places[name](doors);
}
