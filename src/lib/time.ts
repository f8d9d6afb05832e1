/** Units of the service's clock, in minutes. Every month has 30 days. */
export const HOUR = 60;
export const DAY = 24 * HOUR;
export const WEEK = 7 * DAY;
export const DAYS_PER_MONTH = 30;
export const MONTH = DAYS_PER_MONTH * DAY;
