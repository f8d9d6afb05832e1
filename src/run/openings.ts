/**
 * A year before its first month, for many managers one after the other: the warm-up knows neither target nor manager,
 * so that the last one run serves all who ask for the same people in the same house.
 */
import { openYear, reopened, type Year, type YearStart } from './year.ts';

let kept: { readonly house: string; readonly year: Year } | null = null;

export function openedYear(start: YearStart): Year {
  const { scenario, seed, settings, injections = [], passing } = start;
  const { staffing, overrides, level, months } = settings;
  const house = JSON.stringify([seed, staffing, overrides, level, months]);
  if (kept === null || kept.house !== house || kept.year.scenario !== scenario) {
    kept = { house, year: openYear({ scenario, seed, settings }) };
  }
  return {
    ...reopened(kept.year, settings),
    injections,
    ...(passing === undefined ? {} : { passing }),
  };
}
