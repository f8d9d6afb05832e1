// What colours are to people who lack one kind of cone, and how far apart two are for them.

/**
 * Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE
 * Transactions on Visualization and Computer Graphics 15 (6), 2009: the matrices of severity 1, on linear RGB.
 */
export const deficiencies = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;

export type Sight = 'all cones' | keyof typeof deficiencies;
type Matrix = readonly (readonly number[])[];

/** sRGB to CIE XYZ, over the white of D65. */
const toXyz: Matrix = [
  [0.4124 / 0.9505, 0.3576 / 0.9505, 0.1805 / 0.9505],
  [0.2126, 0.7152, 0.0722],
  [0.0193 / 1.089, 0.1192 / 1.089, 0.9505 / 1.089],
];

/** Distance in CIE L*a*b* (1976): 2.3 is just seen side by side; 100 is from black to white. */
export function distance(one: string, other: string, sight: Sight): number {
  const [a, b] = [lab(one, sight), lab(other, sight)];
  return Math.hypot(...a.map((value, i) => value - (b[i] ?? 0)));
}

/** How much lighter one is than the other, as WCAG 2 reckons it: 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [one, other]
    .map((colour) => times(toXyz, lightOf(colour))[1] ?? 0)
    .sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

function lab(colour: string, sight: Sight): readonly number[] {
  const light = lightOf(colour);
  const seen = sight === 'all cones' ? light : times(deficiencies[sight], light);
  const [x = 0, y = 0, z = 0] = times(
    toXyz,
    seen.map((part) => Math.min(1, Math.max(0, part))),
  ).map((part) => (part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116));
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function lightOf(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function times(matrix: Matrix, vector: readonly number[]): readonly number[] {
  return matrix.map((row) => row.reduce((sum, value, i) => sum + value * (vector[i] ?? 0), 0));
}
