/**
 * Logarithm, exponential and the normal quantile from + - * / and Math.sqrt alone, so that every engine gives the
 * same bits. Meant for building tables at load, not for hot loops. Relative error below 1e-9 in the ranges used.
 */

/** ln 2 = 2 atanh(1/3). */
const LN2 = atanhSeries(1 / 3);

/** Natural logarithm of x > 0, by halving into [0.75, 1.5] and the atanh series. */
export function ln(x: number): number {
  let halvings = 0;
  let y = x;
  while (y > 1.5) {
    y /= 2;
    halvings += 1;
  }
  while (y < 0.75) {
    y *= 2;
    halvings -= 1;
  }
  return atanhSeries((y - 1) / (y + 1)) + halvings * LN2;
}

/** Twice the inverse hyperbolic tangent of z, for small z. */
function atanhSeries(z: number): number {
  const square = z * z;
  let term = z;
  let sum = 0;
  for (let k = 1; k < 40; k += 2) {
    sum += term / k;
    term *= square;
  }
  return 2 * sum;
}

/** e to the power x, for |x| below about 700, by halving and the Taylor series. */
export function exp(x: number): number {
  let doublings = 0;
  let y = x;
  while (y > 0.5 || y < -0.5) {
    y /= 2;
    doublings += 1;
  }
  let term = 1;
  let sum = 1;
  for (let k = 1; k < 18; k += 1) {
    term *= y / k;
    sum += term;
  }
  for (let k = 0; k < doublings; k += 1) sum *= sum;
  return sum;
}

const A = [
  -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716,
  2.506628277459239,
];
const B = [
  -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1,
];
const C = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
];
const D = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1];

function horner(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (const coefficient of coefficients) sum = sum * x + coefficient;
  return sum;
}

/** Quantile of the standard normal distribution for 0 < p < 1 (Acklam's rational approximation, error < 1.2e-9). */
export function normalQuantile(p: number): number {
  if (p < 0.02425) {
    const q = Math.sqrt(-2 * ln(p));
    return horner(C, q) / horner(D, q);
  }
  if (p > 0.97575) return -normalQuantile(1 - p);
  const q = p - 0.5;
  const r = q * q;
  return (horner(A, r) * q) / horner(B, r);
}
