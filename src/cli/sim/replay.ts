/** `replay`: a run from its link or file, run again. */
import { existsSync } from 'node:fs';
import { readRun } from '../../run/read.ts';
import { replay as replayLog } from '../../run/replay.ts';
import { findScenario } from '../../scenario/index.ts';
import { SIM_VERSION } from '../../sim/settings.ts';
import { problemText } from '../problemText.ts';
import { type Read, readText } from './files.ts';
import { readOptions } from './options.ts';
import { outcomeOfYear } from './outcome.ts';
import { yearTable } from './table.ts';
import { type Ended, print, printJson, refuse } from './usage.ts';

export function replay(args: readonly string[]): Ended {
  const given = readOptions(args, [], ['json'], 1);
  if (!given.ok) return given;
  const [source] = given.rest;
  if (source === undefined) return refuse(2, 'Replay what? Give a link, the name of a file, or - for stdin.');
  const text: Read<string> = isLink(source) ? { ok: true, value: source } : readText(source);
  if (!text.ok) return text;
  const read = readRun(text.value, findScenario, SIM_VERSION);
  if (!read.ok) return refuse(1, problemText(read));
  const { log } = read.value;
  const scenario = findScenario(log.scenario);
  if (scenario === undefined) return refuse(1, `There is no service “${log.scenario}”.`);
  const again = replayLog(log, scenario);
  if (!again.ok) return refuse(1, problemText(again));

  const { year, ownMonths, replacedIn, ignored } = again.value;
  const outcome = outcomeOfYear(year);
  if (given.flags.has('json')) return printJson({ log, ownMonths, replacedIn, ignored, ...outcome });
  const notes = [
    ...(replacedIn === null ? [] : [`replaced after month ${replacedIn}; the successor finished the year`]),
    ...ignored.map(
      ({ month, ids }) => `month ${month}: answers to questions that did not arise: ${ids.join(', ')}`,
    ),
  ];
  const title = `${scenario.id}, seed ${log.seed}, ${ownMonths} months decided`;
  return print([`${title}\n`, yearTable(outcome, year.settings.regime === 'target'), ...notes].join('\n'));
}

/** A whole address, or its letters alone, which no file is called. */
function isLink(source: string): boolean {
  return source.includes('#r=') || (/^[\w-]{12,}$/.test(source) && !existsSync(source));
}
