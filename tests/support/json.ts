/** JSON values that tests spoil: everything in them has a place that can be set or taken out. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Path = readonly (string | number)[];

/** A copy with the value at the path set, or taken out (undefined). */
export function withAt(file: Json, path: Path, value: Json | undefined): Json {
  const copy = structuredClone(file);
  const key = path.at(-1);
  const parent = path.slice(0, -1).reduce<Json | undefined>((at, each) => child(at, each), copy);
  if (Array.isArray(parent) && typeof key === 'number') {
    if (value === undefined) parent.splice(key, 1);
    else parent[key] = value;
  } else if (isRecord(parent) && key !== undefined) {
    if (value === undefined) delete parent[String(key)];
    else parent[String(key)] = value;
  }
  return copy;
}

export function valueAt(file: Json, path: Path): Json | undefined {
  return path.reduce<Json | undefined>((at, each) => child(at, each), file);
}

/** Every place in it, from the outside in. */
export function placesIn(file: Json, path: Path = []): Path[] {
  if (Array.isArray(file)) return file.flatMap((item, k) => [[...path, k], ...placesIn(item, [...path, k])]);
  if (!isRecord(file)) return [];
  return Object.entries(file).flatMap(([key, item]) => [[...path, key], ...placesIn(item, [...path, key])]);
}

function child(at: Json | undefined, key: string | number): Json | undefined {
  if (Array.isArray(at)) return typeof key === 'number' ? at[key] : undefined;
  return isRecord(at) && Object.hasOwn(at, key) ? at[String(key)] : undefined;
}

function isRecord(value: Json | undefined): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
