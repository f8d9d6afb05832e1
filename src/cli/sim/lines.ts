/** Lines of a stream, each of bounded length: of one that is longer, only so much is kept that this can be seen. */
import { StringDecoder } from 'node:string_decoder';

/** Yields each line without its end; a line longer than `most` characters is cut to `most + 1`. */
export async function* boundedLines(
  input: AsyncIterable<Buffer | string>,
  most: number,
): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let line = '';
  for await (const chunk of input) {
    const parts = (typeof chunk === 'string' ? chunk : decoder.write(chunk)).split('\n');
    for (const [k, part] of parts.entries()) {
      if (k > 0) {
        yield withoutReturn(line);
        line = '';
      }
      if (line.length <= most) line += part.slice(0, most + 1 - line.length);
    }
  }
  if (line !== '') yield withoutReturn(line);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
