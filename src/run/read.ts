/**
 * Whatever a player opens, a file's text, a link or a whole address, becomes a log that can be replayed, or a
 * problem with its reason. Reading never throws and changes nothing.
 */
import { isObject, parseJson } from '../lib/json.ts';
import { checkAgainst } from './check.ts';
import { decodeLink, type FindScenario } from './codec.ts';
import { checkOf, FILE_KIND } from './file.ts';
import { type Checked, failure, fine, type Problem } from './problems.ts';
import { checkLog, checkSummary } from './schema.ts';
import { LOG_FORMAT, type RunLog, type RunSummary } from './types.ts';

/** Characters; the longest real file is below 100,000. */
const MOST_TEXT = 1_000_000;

export interface RunFile {
  readonly log: RunLog;
  /** Absent when it came as a link. */
  readonly summary: RunSummary | null;
}

/** Shape and checksum only, see readRun. */
export function decodeFile(text: string): Checked<RunFile> {
  if (text.length > MOST_TEXT) return failure('too-long', String(text.length));
  const input = parseJson(text);
  if (input === undefined) return failure(whyUnreadable(text));
  if (!isObject(input) || input['kind'] !== FILE_KIND) return failure('not-a-run');
  const { format, log, summary, check } = input;
  // A newer game's checksum cannot be known here; its number is believed.
  if (typeof format === 'number' && format > LOG_FORMAT) return failure('newer-format', String(format));
  if (check !== checkOf(log, summary)) return failure('damaged');
  const checkedLog = checkLog(log);
  if (!checkedLog.ok) return checkedLog;
  const checkedSummary = checkSummary(summary);
  if (!checkedSummary.ok) return checkedSummary;
  return fine({ log: checkedLog.value, summary: checkedSummary.value });
}

/** A file's text, a link or a whole address, checked against the model: what can then be replayed. */
export function readRun(text: string, find: FindScenario, simVersion: number): Checked<RunFile> {
  const trimmed = text.trim();
  const read = trimmed.startsWith('{') ? decodeFile(trimmed) : readLink(trimmed, find);
  if (!read.ok) return read;
  const { log, summary } = read.value;
  const scenario = find(log.scenario);
  const checked =
    scenario === undefined
      ? failure('unknown-scenario', log.scenario)
      : checkAgainst(log, scenario, simVersion);
  if (checked.ok) return read;
  return summary === null ? checked : { ...checked, summary };
}

function readLink(text: string, find: FindScenario): Checked<RunFile> {
  const decoded = decodeLink(text, find);
  if (!decoded.ok) return decoded;
  const checked = checkLog(decoded.value);
  return checked.ok ? fine({ log: checked.value, summary: null }) : checked;
}

/** No JSON: perhaps ours with its end cut off or its inside garbled, perhaps something else. */
function whyUnreadable(text: string): Problem {
  if (!text.includes(FILE_KIND)) return 'not-a-run';
  const unclosed = text.split('{').length > text.split('}').length;
  return unclosed ? 'truncated' : 'damaged';
}
