/**
 * A person's drawn face as a data URI for an <img>. The drawings are fetched with the first face asked for; the same
 * person and mood always give the same picture.
 *
 *   await faceDataUri(look, { age, sex, mood })     waits for the drawings
 *   readyFace(look, { age, sex, mood })             null until they are there (call `loadFaces` early)
 */
import type { Peeps } from './heads.ts';
import type { FaceOptions, Mood } from './openPeeps.ts';
import parts from './peeps.json?url';

export type { FaceOptions, Mood };

type FaceSvg = (look: number, options: FaceOptions) => string;

const kept = new Map<string, string>();
const keptAtMost = 400;
let draw: FaceSvg | null = null;
let loading: Promise<void> | null = null;

export function loadFaces(): Promise<void> {
  loading ??= fetchDrawing().catch((error: unknown) => {
    // Asked again with the next face.
    loading = null;
    throw error;
  });
  return loading;
}

async function fetchDrawing(): Promise<void> {
  const [{ faceSvg }, answer] = await Promise.all([import('./openPeeps.ts'), fetch(parts)]);
  if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
  const peeps = (await answer.json()) as Peeps;
  draw = (look, options) => faceSvg(peeps, look, options);
}

export async function faceDataUri(look: number, options: FaceOptions): Promise<string> {
  await loadFaces();
  return readyFace(look, options) ?? '';
}

export function readyFace(look: number, options: FaceOptions): string | null {
  if (draw === null) return null;
  const key = `${look} ${options.age} ${options.sex} ${options.mood}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size >= keptAtMost) kept.clear();
  const uri = `data:image/svg+xml,${encodeURIComponent(draw(look, options))}`;
  kept.set(key, uri);
  return uri;
}
