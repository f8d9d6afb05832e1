/**
 * The run of an address, read ahead of the game, so that what it opens on can be fetched while its year is run again.
 * Whatever cannot be read is left to importText to say.
 */
import { encodeLink } from '../run/codec.ts';
import { readRun } from '../run/read.ts';
import { defaultSettings, SIM_VERSION } from '../sim/settings.ts';
import { findScenario } from './services.ts';

export interface Linked {
  readonly text: string;
  readonly scenario: string | null;
  /** The year is over: the reveal or the comparison comes next, and no letter. */
  readonly isOver: boolean;
}

/** `?month=3#r=…`: opened at that month. */
export function linkedRun(link: string, month: number | null): Linked {
  const read = readRun(link, findScenario, SIM_VERSION);
  const scenario = read.ok ? findScenario(read.value.log.scenario) : undefined;
  if (!read.ok || scenario === undefined) return { text: `#r=${link}`, scenario: null, isOver: false };
  const { log } = read.value;
  const decisions = month === null ? log.decisions : log.decisions.slice(0, month - 1);
  const months = log.settings.months ?? defaultSettings(scenario).months;
  return {
    text: `#r=${month === null ? link : encodeLink({ ...log, decisions }, scenario)}`,
    scenario: scenario.id,
    isOver: decisions.length >= months,
  };
}
