/**
 * A scenario of which parts may be missing: what is left of a file when the parts of the wrong shape are taken out.
 * The checks read what is there, so that one wrong part does not hide what is wrong with another.
 */
import type { Scenario } from '../types.ts';

export type Loose<T> = T extends string
  ? string
  : T extends number
    ? number
    : T extends boolean
      ? boolean
      : T extends readonly (infer U)[]
        ? readonly (Loose<U> | undefined)[]
        : T extends object
          ? { readonly [K in keyof T]?: Loose<T[K]> | undefined }
          : T;

export type LooseScenario = Loose<Scenario>;

/** `{kind}` of any kind, with the fields of all. */
export interface LooseEffect {
  readonly kind?: string | undefined;
  readonly behaviour?: string | undefined;
  readonly dose?: number | undefined;
  readonly post?: string | undefined;
  readonly taken?: number | undefined;
  readonly name?: string | undefined;
  readonly times?: number | undefined;
  readonly value?: number | undefined;
}

/** The vocabulary of conditions and of the engine's numbers; what is absent is not checked. */
export interface Known {
  /** Facts of a moment, for dilemmas. */
  readonly moment?: readonly string[];
  /** Facts of a month, for suggestions and notes; prefixed ones ('event.') end with a dot. */
  readonly month?: readonly string[];
  /** People a note can be about. */
  readonly about?: readonly string[];
  readonly measures?: { readonly [K in 'charts' | 'compared' | 'right']: readonly string[] };
  readonly numbers?: Names;
  readonly tables?: Names;
}

interface Names {
  /** Without these the organisation is incomplete. */
  readonly needed: readonly string[];
  /** Nothing reads any other; by name, the units in which it is read. */
  readonly all: Readonly<Record<string, readonly string[]>>;
}

/** `[where, item]` of every item that is there. */
export function items<T>(
  where: string,
  list: readonly (T | undefined)[] | undefined,
): (readonly [where: string, item: T])[] {
  return (list ?? []).flatMap((item, k) => (item === undefined ? [] : [[`${where}[${k}]`, item] as const]));
}

export function entries<T>(
  where: string,
  record: Readonly<Record<string, T | undefined>> | undefined,
): (readonly [where: string, name: string, item: T])[] {
  return Object.entries(record ?? {}).flatMap(([name, item]) =>
    item === undefined ? [] : [[`${where}${step(name)}`, name, item] as const],
  );
}

/** One step of a path: `.name`, or `["a name"]` where it is no plain one. */
export function step(key: string | number): string {
  if (typeof key === 'number') return `[${key}]`;
  return /^[A-Za-z0-9_-]+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}

export function idsOf(list: readonly ({ readonly id?: string | undefined } | undefined)[] | undefined) {
  return (list ?? []).flatMap((item) => (item?.id === undefined ? [] : [item.id]));
}

/** Reasons for names that stand there twice. */
export function twice(
  where: string,
  kind: string,
  names: readonly (string | undefined)[] | undefined,
): string[] {
  return (names ?? []).flatMap((name, k) =>
    name !== undefined && names?.indexOf(name) !== k
      ? [`${where}[${k}]: there is another ${kind} called “${name}”`]
      : [],
  );
}

/** A reason unless the name is among those known. */
export function among(
  where: string,
  kind: string,
  name: string | undefined,
  known: readonly string[],
): string[] {
  return name === undefined || known.includes(name) ? [] : [`${where}: there is no ${kind} called “${name}”`];
}

export function between(where: string, value: number | undefined, least: number, most: number): string[] {
  return value === undefined || (value >= least && value <= most)
    ? []
    : [`${where}: ${value} is not between ${least} and ${most}`];
}

/** Adds up to one, as far as fractions can. */
export function isWhole(values: readonly number[]): boolean {
  return Math.abs(values.reduce((sum, value) => sum + value, 0) - 1) < 1e-6;
}
