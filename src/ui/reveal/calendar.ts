/** One question, thirty days on, as a calendar file (RFC 5545): lines of at most 75 bytes, ended by CR LF. */
export interface Reminder {
  readonly title: string;
  readonly text: string;
  /** Today; the question comes at nine in the morning, thirty days later, wherever the reader is. */
  readonly today: Date;
  /** Tells this file from any other. */
  readonly id: string;
}

const DAYS = 30;
const MOST_BYTES = 73;

export function calendarFile({ title, text, today, id }: Reminder): string {
  const day = new Date(Date.UTC(today.getFullYear(), today.getMonth(), today.getDate() + DAYS));
  const date = day.toISOString().slice(0, 10).replaceAll('-', '');
  const stamp = today.toISOString().replaceAll(/[-:]/g, '').replace(/\.\d+/, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Unmoored//EN',
    'BEGIN:VEVENT',
    `UID:${id}-${stamp}@unmoored`,
    `DTSTAMP:${stamp}`,
    `DTSTART:${date}T090000`,
    'DURATION:PT15M',
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r\n|\r|\n/g, '\\n');
}

/** A long line goes on after a break and a blank; no letter is cut in two. */
function folded(line: string): string {
  const bytes = (text: string): number => new TextEncoder().encode(text).length;
  const parts = [''];
  for (const letter of line) {
    const last = parts.at(-1) ?? '';
    if (bytes(last + letter) > MOST_BYTES) parts.push(letter);
    else parts[parts.length - 1] = last + letter;
  }
  return parts.join('\r\n ');
}
