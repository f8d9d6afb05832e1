/** Standing as a whole number. Whoever still sits in the chair has some: it is nought only when it is gone. */
export function wholeStanding(standing: number): number {
  return standing > 0 ? Math.max(1, Math.round(standing)) : 0;
}
