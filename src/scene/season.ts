/**
 * How it looks outdoors as the year goes round: grass, what lies on it, and what the trees wear. Pure; the strokes are
 * in garden.ts. Painted once for a film, so it costs nothing while the film runs.
 */
export type SeasonId = 'spring' | 'summer' | 'autumn' | 'winter';

export interface Season {
  readonly id: SeasonId;
  readonly grass: string;
  /** Blades, dark and light. */
  readonly blades: readonly [string, string];
  /** Small things on the grass: flowers, fallen leaves. */
  readonly scattered: readonly string[];
  /** Over the leaves of a tree, or null where they are green enough. */
  readonly leaves: string | null;
  readonly bush: readonly [string, string, string];
  /** Trees are bare, and roofs, grass and firs are white. */
  readonly snow: boolean;
}

const seasons: Readonly<Record<SeasonId, Season>> = {
  spring: {
    id: 'spring',
    grass: '#d0dfad',
    blades: ['#b9cf92', '#e0ecc4'],
    scattered: ['#fffdf2', '#f7e08a', '#f2c4cf'],
    leaves: 'rgba(190, 220, 96, 0.34)',
    bush: ['#93b864', '#a6c877', '#8bb05c'],
    snow: false,
  },
  summer: {
    id: 'summer',
    grass: '#d3dbb4',
    blades: ['#c2cc9c', '#dde4c2'],
    scattered: [],
    leaves: null,
    bush: ['#8faa63', '#9db872', '#88a35d'],
    snow: false,
  },
  autumn: {
    id: 'autumn',
    grass: '#dad6a8',
    blades: ['#c5bf8c', '#e6e2bd'],
    scattered: ['#c8752e', '#d9a13f', '#a8502a'],
    leaves: 'rgba(214, 118, 26, 0.72)',
    bush: ['#b08a46', '#bf9a52', '#a37c3c'],
    snow: false,
  },
  winter: {
    id: 'winter',
    grass: '#dfe4dc',
    blades: ['#c6cec4', '#f1f4f1'],
    scattered: [],
    leaves: null,
    bush: ['#a9b3a2', '#eef2ef', '#9da896'],
    snow: true,
  },
};

const byMonth: readonly SeasonId[] = [
  ...(['winter', 'winter', 'spring', 'spring', 'spring', 'summer'] as const),
  ...(['summer', 'summer', 'autumn', 'autumn', 'autumn', 'winter'] as const),
];

/** @param calendarMonth 0 = January */
export function seasonOf(calendarMonth: number): Season {
  return seasons[byMonth[((calendarMonth % 12) + 12) % 12] ?? 'summer'];
}
