/** What is said in the terminal when the host is there. */
import { encodeQR } from 'qr';

/** White on black, whatever the terminal's own colours are: the code is drawn in light squares. */
const QR_COLOURS = ['\u001b[97;40m', '\u001b[0m'] as const;

export interface Announced {
  readonly wished: number;
  readonly port: number;
  /** Of this machine in its networks. */
  readonly network: readonly string[];
  /** A person looks at it, who may point a phone at it. */
  readonly isTerminal: boolean;
}

export function announcement({ wished, port, network, isTerminal }: Announced): string {
  const lines: string[] = [];
  if (wished !== 0 && port !== wished) lines.push(`Port ${wished} is taken; using ${port} instead.`);
  lines.push(`Unmoored is at   http://localhost:${port}`);
  for (const address of network) lines.push(`On your network  ${address}`);
  const [first] = network;
  if (isTerminal && first !== undefined) lines.push('', qrOf(first), '');
  lines.push(`Run a workshop   http://localhost:${port}/#trainer`);
  lines.push('Stop with Ctrl-C.');
  return lines.join('\n');
}

function qrOf(text: string): string {
  const [begin, end] = QR_COLOURS;
  return encodeQR(text, 'ascii', { border: 2 })
    .trimEnd()
    .split('\n')
    .map((line) => begin + line + end)
    .join('\n');
}
