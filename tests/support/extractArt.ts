// Takes the few drawings the game uses out of the big packages, so that the bundle holds nothing else:
// Open Peeps parts (@dicebear/styles, CC0) and Fluent Emoji props (@iconify-json/fluent-emoji-flat, MIT).
// Run `node tests/support/extractArt.ts` after changing a list: it writes src/art/*.json; a test compares them.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

// Head, expression, beard and glasses by package name. Nothing comic: no fangs, mohawks, hats for fun or grins.
const heads = [
  ...[
    'afro',
    'bangs',
    'bun2',
    'cornrows',
    'dreads1',
    'dreads2',
    'flatTop',
    'grayBun',
    'grayMedium',
    'grayShort',
  ],
  ...[
    'hijab',
    'long',
    'longBangs',
    'longCurly',
    'medium1',
    'medium2',
    'medium3',
    'mediumBangs',
    'mediumBangs2',
  ],
  ...[
    'mediumStraight',
    'noHair1',
    'noHair3',
    'pomp',
    'shaved2',
    'short1',
    'short2',
    'short3',
    'short4',
    'short5',
  ],
  ...['turban', 'twists', 'twists2'],
];
const expressions = ['smile', 'tired', 'solemn', 'concernedFear', 'eyesClosed'];
const beards = ['chin', 'full', 'full2', 'full4', 'goatee1', 'moustache5', 'moustache6'];
const glasses = ['glasses', 'glasses2', 'glasses3', 'glasses5'];

const icons = [
  ...['ambulance', 'potted-plant', 'deciduous-tree', 'evergreen-tree', 'bicycle', 'desktop-computer'],
  ...['fire-extinguisher', 'television', 'bouquet', 'hot-beverage', 'police-car', 'bus-stop'],
];

interface Element {
  readonly type: string;
  readonly name?: string;
  readonly attributes?: Readonly<Record<string, string | { readonly name: string }>>;
  readonly children?: readonly Element[];
}
interface Style {
  readonly canvas: { readonly elements: readonly Element[] };
  readonly components: Readonly<
    Record<string, { readonly variants: Readonly<Record<string, { readonly elements: readonly Element[] }>> }>
  >;
}
/** [paint, path]: paint is s(kin), c(lothing), i(nk), h(air contrast) or a colour. */
type Path = readonly [string, string];

export function extractPeeps(): Readonly<Record<string, unknown>> {
  const style = read<Style>('node_modules/@dicebear/styles/dist/open-peeps.min.json');
  const pick = (component: string, names: readonly string[]) =>
    Object.fromEntries(
      names.map((name) => {
        const variant = style.components[component]?.variants[name];
        if (variant === undefined) throw new Error(`no ${component} called ${name}`);
        return [name, paths(variant.elements, 'i')];
      }),
    );
  return {
    body: paths(
      style.canvas.elements.filter((element) => element.type === 'element'),
      'i',
    ),
    heads: pick('head', heads),
    expressions: pick('expression', expressions),
    beards: pick('facialHair', beards),
    glasses: pick('accessories', glasses),
  };
}

export function extractProps(): Readonly<Record<string, string>> {
  const set = read<{ readonly icons: Readonly<Record<string, { readonly body: string }>> }>(
    'node_modules/@iconify-json/fluent-emoji-flat/icons.json',
  );
  return Object.fromEntries(
    icons.map((name) => {
      const body = set.icons[name]?.body;
      if (body === undefined) throw new Error(`no icon called ${name}`);
      return [name, body];
    }),
  );
}

function paths(elements: readonly Element[], inherited: string): Path[] {
  return elements.flatMap((element) => {
    const paint = paintOf(element.attributes?.['fill'], inherited);
    const d = element.attributes?.['d'];
    const own: Path[] = typeof d === 'string' ? [[paint, d]] : [];
    return [...own, ...paths(element.children ?? [], paint)];
  });
}

function paintOf(fill: string | { readonly name: string } | undefined, inherited: string): string {
  if (fill === undefined) return inherited;
  if (typeof fill === 'string') return fill === 'black' ? 'i' : fill;
  return { skin: 's', clothing: 'c', ink: 'i', headContrast: 'h' }[fill.name] ?? inherited;
}

function read<Shape>(path: string): Shape {
  return JSON.parse(readFileSync(join(root, path), 'utf8')) as Shape;
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(join(root, 'src/art/peeps.json'), `${JSON.stringify(extractPeeps())}\n`);
  writeFileSync(join(root, 'src/art/props.json'), `${JSON.stringify(extractProps())}\n`);
}
