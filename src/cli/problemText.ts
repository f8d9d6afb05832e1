/** The words of a problem, as players read them, for the command line. */
import type { Failure } from '../run/problems.ts';
import words from '../text/en/problems.json' with { type: 'json' };

export function problemText({ reason, detail }: Failure): string {
  const text = words[reason];
  const filled = text.replaceAll('{{detail}}', detail);
  return filled !== text || detail === '' ? filled : `${filled} (${detail})`;
}
