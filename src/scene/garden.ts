/** What grows and stands outdoors, as the season has it: grass, trees from the props, bushes, a bench. */
import type { PropImages, PropName } from '../art/props.ts';
import { canvasOf } from './canvas.ts';
import { box, type Canvas, disc, frame, line } from './paint.ts';
import type { Season } from './season.ts';

export function speckle(c: Canvas, width: number, height: number, season: Season, count = 90): void {
  const { blades, scattered, snow } = season;
  for (let index = 0; index < count; index++) {
    const x = (index * 137) % width;
    const y = (index * 251) % height;
    line(c, index % 3 === 0 ? blades[0] : blades[1], 1.6, x, y, x + 2, y - 3);
    const lies = scattered[index % Math.max(1, scattered.length)];
    if (lies !== undefined && index % 2 === 0) disc(c, lies, (x + 61) % width, (y + 89) % height, 1.5);
    if (snow && index % 4 === 0) drift(c, (x + 43) % width, (y + 127) % height, 9 + (index % 5) * 4);
  }
}

/** Snow that has not melted. */
function drift(c: Canvas, x: number, y: number, size: number): void {
  c.fillStyle = 'rgba(255, 255, 255, 0.6)';
  c.beginPath();
  c.ellipse(x, y, size, size * 0.42, 0, 0, Math.PI * 2);
  c.fill();
}

/** A tree as the season has it, with its shadow on the ground. */
export function tree(
  c: Canvas,
  props: PropImages,
  name: 'deciduous-tree' | 'evergreen-tree',
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
  { leaves, snow }: Season,
): void {
  const inLeaf = name === 'deciduous-tree';
  if (inLeaf && snow) {
    shadow(c, x, y, size);
    bareTree(c, x, y, size);
    return;
  }
  const coat = inLeaf ? leaves : snow ? 'rgba(248, 251, 250, 0.62)' : null;
  const image = props[name];
  if (coat === null || image === undefined) {
    plant(c, props, name, x, y, size);
    return;
  }
  // A fir keeps its green where no snow lies; in leaf all of the crown is coloured, and the trunk is not.
  const crown = canvasOf(size, size, 2);
  crown.c.drawImage(image, 0, 0, size, size);
  crown.c.globalCompositeOperation = 'source-atop';
  crown.c.fillStyle = coat;
  if (inLeaf) crown.c.fillRect(0, 0, size, size * 0.79);
  else for (const top of [0.04, 0.3, 0.54]) crown.c.fillRect(0, size * top, size, size * 0.13);
  shadow(c, x, y, size);
  c.drawImage(crown.canvas, x - size / 2, y - size / 2, size, size);
}

/** Trunk and branches, white above. */
function bareTree(c: Canvas, x: number, y: number, size: number): void {
  const foot = y + size * 0.44;
  const branches = [
    [0, 0.06, -0.26, -0.22],
    [0, 0, 0.27, -0.26],
    [0, -0.12, -0.13, -0.42],
    [0, -0.16, 0.14, -0.44],
    [-0.15, -0.1, -0.3, -0.04],
    [0.15, -0.13, 0.32, -0.08],
  ] as const;
  line(c, '#7a5f47', size * 0.085, x, foot, x, y - size * 0.1);
  line(c, '#7a5f47', size * 0.05, x, y - size * 0.1, x + size * 0.02, y - size * 0.4);
  for (const [fromX, fromY, toX, toY] of branches)
    line(c, '#7a5f47', size * 0.045, x + fromX * size, y + fromY * size, x + toX * size, y + toY * size);
  for (const [fromX, fromY, toX, toY] of branches) {
    const lift = size * 0.022;
    line(
      c,
      'rgba(255, 255, 255, 0.85)',
      size * 0.022,
      x + (fromX + (toX - fromX) * 0.3) * size,
      y + (fromY + (toY - fromY) * 0.3) * size - lift,
      x + toX * size,
      y + toY * size - lift,
    );
  }
}

function shadow(c: Canvas, x: number, y: number, size: number): void {
  c.fillStyle = 'rgba(60, 60, 20, 0.16)';
  c.beginPath();
  c.ellipse(x, y + size * 0.44, size * 0.34, size * 0.08, 0, 0, Math.PI * 2);
  c.fill();
}

/** A prop with its shadow on the ground. */
export function plant(
  c: Canvas,
  props: PropImages,
  name: PropName,
  x: number,
  y: number,
  size: number,
): void {
  shadow(c, x, y, size);
  const image = props[name];
  if (image !== undefined) c.drawImage(image, x - size / 2, y - size / 2, size, size);
}

export function bush(c: Canvas, x: number, y: number, season: Season, size = 1): void {
  const [left, middle, right] = season.bush;
  disc(c, left, x - 6 * size, y, 7 * size);
  disc(c, middle, x + 3 * size, y - 3 * size, 8 * size);
  disc(c, right, x + 9 * size, y + size, 6 * size);
}

export function bench(c: Canvas, x: number, y: number): void {
  box(c, '#a87f52', x - 20, y - 8, 40, 4, 2);
  box(c, '#b98f60', x - 21, y - 3, 42, 6, 2);
  frame(c, '#7c5d3b', 1.4, x - 17, y + 3, 0.1, 5);
  frame(c, '#7c5d3b', 1.4, x + 17, y + 3, 0.1, 5);
}
