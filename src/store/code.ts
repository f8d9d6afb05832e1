/**
 * The code of a room as people type it: in small letters, with spaces, or as the whole link. Letters and digits that
 * look alike are in no code; whoever reads one has misread its neighbour.
 */
import { CODE_LENGTH, CODE_LETTERS } from '../session/messages.ts';

export { CODE_LENGTH };

const misread: Readonly<Record<string, string>> = { O: 'Q', '0': 'Q', I: 'J', L: 'J', '1': 'J' };

export function codeFrom(typed: string): string {
  const inLink = /[?#&]join=([^&#\s]+)/i.exec(typed);
  return [...(inLink?.[1] ?? typed).toUpperCase()]
    .map((letter) => misread[letter] ?? letter)
    .filter((letter) => CODE_LETTERS.includes(letter))
    .join('')
    .slice(0, CODE_LENGTH);
}
