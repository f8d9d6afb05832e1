/** What lies outside the building, as the plan says: ambulance bays or a pavement; and at night its lamps. */
import type { PropImages } from '../art/props.ts';
import type { Layout } from './layout.ts';
import type { Canvas } from './paint.ts';
import { lightPavement, paintPavement } from './pavement.ts';
import type { Season } from './season.ts';
import { lightYard, paintYard } from './yard.ts';

type Paint = (c: Canvas, layout: Layout, props: PropImages, season: Season) => void;
type Light = (c: Canvas, layout: Layout) => void;

const grounds: Readonly<Record<Layout['plan']['grounds'], { readonly paint: Paint; readonly light: Light }>> =
  {
    bays: { paint: paintYard, light: lightYard },
    pavement: { paint: paintPavement, light: lightPavement },
  };

export function paintGrounds(c: Canvas, layout: Layout, props: PropImages, season: Season): void {
  grounds[layout.plan.grounds].paint(c, layout, props, season);
}

/** Lamps that burn at night. */
export function lightGrounds(c: Canvas, layout: Layout): void {
  grounds[layout.plan.grounds].light(c, layout);
}
