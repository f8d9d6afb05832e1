/** `replay`: a run from its link or file, run again. */
import { readFileSync } from 'node:fs';
import { readRun } from '../../run/read.ts';
import { replay as replayLog } from '../../run/replay.ts';
import { findScenario } from '../../scenario/index.ts';
import { SIM_VERSION } from '../../sim/settings.ts';
import { problemText } from '../problemText.ts';
import { readOptions } from './options.ts';
import { outcomeOfYear } from './outcome.ts';
import { yearTable } from './table.ts';
import { type Ended, print, printJson, refuse } from './usage.ts';

export function replay(args: readonly string[]): Ended {
  const given = readOptions(args, [], ['json'], 1);
  if (!given.ok) return given;
  const [source] = given.rest;
  if (source === undefined) return refuse(2, 'Replay what? Give a link, the name of a file, or - for stdin.');
  const read = readRun(textOf(source), findScenario, SIM_VERSION);
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

/** A file of that name, else the words themselves, which may be a link. */
function textOf(source: string): string {
  try {
    return readFileSync(source === '-' ? 0 : source, 'utf8');
  } catch {
    return source;
  }
}
