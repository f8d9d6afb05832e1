/** The text of a file that somebody chose or dropped. Any file may be: of a film of two hours only the beginning is read. */

/** Bytes: forty times our longest file, and more than a reader takes for a run (run/read.ts), which then says so. */
const MOST_BYTES = 4_000_000;

export function fileText(file: Blob): Promise<string> {
  return file.slice(0, MOST_BYTES).text();
}
