// Options of the commands that measure: whoever asks wrongly is told how to ask, and nothing is run.

import { type ParseArgsConfig, parseArgs } from 'node:util';

/** The options given on the command line; with an unknown one the process ends with code 2. */
export function asked<const Options extends NonNullable<ParseArgsConfig['options']>>(
  options: Options,
  usage: string,
) {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    return askedWrongly(usage, error instanceof Error ? error.message : String(error));
  }
}

/** A whole number between two others; with anything else the process ends with code 2. */
export function wholeAsked(text: string, least: number, most: number, usage: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  return askedWrongly(usage, `“${text}” is not a whole number from ${least} to ${most}.`);
}

export function askedWrongly(usage: string, why: string): never {
  console.error(`${why}\nUsage: ${usage}`);
  process.exit(2);
}
