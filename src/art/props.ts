/**
 * Props from Fluent Emoji (flat), the few the scene needs (props.json, taken by tests/support/extractArt.ts).
 * `propImages` decodes them once; they are drawn onto the floor and into the marks by the scene.
 */
import props from './props.json' with { type: 'json' };

export type PropName = keyof typeof props;
export type PropImages = Readonly<Partial<Record<PropName, HTMLImageElement>>>;

let images: Promise<PropImages> | null = null;

function propDataUri(name: PropName): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="128" height="128" viewBox="0 0 32 32">${props[name]}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** All props as pictures. One that cannot be decoded is left out: the floor is drawn without it. */
export function propImages(): Promise<PropImages> {
  images ??= decodeAll();
  return images;
}

async function decodeAll(): Promise<PropImages> {
  const names = Object.keys(props).filter((name): name is PropName => name in props);
  const pairs = await Promise.all(
    names.map(async (name) => {
      const image = new Image(128, 128);
      image.src = propDataUri(name);
      try {
        await image.decode();
        return [[name, image]] as const;
      } catch {
        return [];
      }
    }),
  );
  return Object.fromEntries(pairs.flat());
}
