/** The places beside the game, each with its screen, fetched when it is first gone to. */
import { lazy, type ReactNode } from 'react';
import type { Lab } from '../store/labDoor.ts';
import { Place } from './place.tsx';
import type { PlaceName } from './placeOf.ts';

/** What main opens, by place. */
export interface Doors {
  readonly lab: () => Promise<Lab>;
}

const LabScreen = lazy(async () => ({ default: (await import('./lab/labScreen.tsx')).LabScreen }));

const places: Readonly<Record<PlaceName, (doors: Doors) => ReactNode>> = {
  lab: ({ lab }) => <Place open={lab} Screen={LabScreen} />,
};

export function PlaceBeside({ name, doors }: { readonly name: PlaceName; readonly doors: Doors }): ReactNode {
  return places[name](doors);
}
