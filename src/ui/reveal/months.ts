/** Months of a run by their calendar names: month 1 of a run need not be January. */

/** The calendar month (0 = January) of a month of the run, told from any month whose calendar month is known. */
export function calendarMonth(
  month: number,
  known: { readonly month: number; readonly calendarMonth: number },
): number {
  return (((known.calendarMonth + month - known.month) % 12) + 12) % 12;
}
