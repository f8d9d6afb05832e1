/**
 * A picture to keep: one self-contained SVG with its title, its sentence and a line of origin inside, and the same as
 * PNG, set in the page's own type. No style sheet and no font file is needed to open either.
 *
 * The chart is drawn once more, off the page, at the width of the picture, so that a phone saves the same as a desk.
 */
import reading from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { colour, fontFamily } from './colours.ts';
import { wrap } from './geometry.ts';

const PICTURE_WIDTH = 960;
const EDGE = 40;
const TITLE = 26;
const TEXT = 16;
const SMALL = 13;
const PNG_SCALE = 2;

/** Draws a chart at this width. The result is an `<svg>` with `width` and `height`. */
export type Picture = (width: number) => ReactElement;

export interface PictureWords {
  readonly title: string;
  readonly summary: string;
  /** Where it comes from: the game, the service, the run. */
  readonly origin: string;
}

export interface Drawn {
  readonly markup: string;
  readonly height: number;
}

export function pictureOf(words: PictureWords, picture: Picture): string {
  return compose(words, draw(picture, PICTURE_WIDTH - 2 * EDGE));
}

/** Puts title, sentence, chart and origin one under the other. */
export function compose(words: PictureWords, { markup, height }: Drawn): string {
  const room = PICTURE_WIDTH - 2 * EDGE;
  const parts: string[] = [];
  let y = EDGE;
  const say = (text: string, size: number, weight: number, fill: string): void => {
    for (const line of wrap(text, room, size, weight > 500)) {
      y += size * 1.3;
      parts.push(
        `<text x="${EDGE}" y="${round(y)}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escaped(line)}</text>`,
      );
    }
  };
  say(words.title, TITLE, 700, colour.ink);
  y += 6;
  say(words.summary, TEXT, 400, colour.ink);
  y += 22;
  parts.push(`<g transform="translate(${EDGE} ${round(y)})">${markup}</g>`);
  y += height + 14;
  say(words.origin, SMALL, 400, colour.soft);
  const total = Math.ceil(y + EDGE * 0.8);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE_WIDTH}" height="${total}"`,
    ` viewBox="0 0 ${PICTURE_WIDTH} ${total}" font-family="${escaped(fontFamily)}" role="img">`,
    `<title>${escaped(words.title)}</title><desc>${escaped(words.summary)}</desc>`,
    `<rect width="100%" height="100%" fill="${colour.paper}"/>`,
    ...parts,
    '</svg>',
  ].join('');
}

function draw(picture: Picture, width: number): Drawn {
  const place = document.createElement('div');
  const root = createRoot(place);
  flushSync(() => root.render(picture(width)));
  const svg = place.querySelector('svg');
  const drawn = { markup: place.innerHTML, height: Number(svg?.getAttribute('height') ?? 0) };
  root.unmount();
  return drawn;
}

/** Offers the picture as a file. A PNG is drawn by the browser itself, at twice the size. */
export async function savePicture(name: string, svg: string, as: 'svg' | 'png'): Promise<void> {
  offer(`${name}.${as}`, as === 'svg' ? blobOf(svg) : await png(blobOf(await withType(svg))));
}

function blobOf(svg: string): Blob {
  return new Blob([svg], { type: 'image/svg+xml' });
}

/** An image sees no font of the page's: it brings its own. Without it the words are set in what the system has. */
async function withType(svg: string): Promise<string> {
  try {
    const type = await dataUri(await (await fetch(reading)).blob());
    const face = `@font-face{font-family:'Atkinson Hyperlegible Next';font-weight:200 800;src:url(${type})}`;
    return svg.replace('<title>', `<style>${face}</style><title>`);
  } catch {
    return svg;
  }
}

function dataUri(content: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(content);
  });
}

async function png(source: Blob): Promise<Blob> {
  const url = URL.createObjectURL(source);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * PNG_SCALE;
    canvas.height = image.naturalHeight * PNG_SCALE;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob === null ? reject(new Error('no PNG')) : resolve(blob)), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}

function offer(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
