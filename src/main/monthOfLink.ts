/** `?month=3#r=…`: the run of the link, opened at that month. Whatever cannot be read is left to importText to say. */
import { decodeLink, encodeLink } from '../run/codec.ts';
import { findScenario } from './services.ts';

export function atMonth(link: string, month: number): string {
  const read = decodeLink(link, findScenario);
  const scenario = read.ok ? findScenario(read.value.scenario) : undefined;
  if (!read.ok || scenario === undefined) return link;
  const { decisions } = read.value;
  return encodeLink({ ...read.value, decisions: decisions.slice(0, month - 1) }, scenario);
}
