/** Places beside the game: each stands at `#<name>` or `#<name>=…`, and no run is opened or begun there. */
const placeValues = ['lab', 'join', 'seat', 'trainer', 'front', 'collect', 'kept'] as const;
export type PlaceName = (typeof placeValues)[number];

export function placeOf(hash: string): PlaceName | null {
  return placeValues.find((name) => hash === `#${name}` || hash.startsWith(`#${name}=`)) ?? null;
}
