/** A QR code as one path of squares; the package that makes it is fetched when the first one is shown. */
import { useEffect, useState } from 'react';

/** Modules of quiet ground on each side, as the standard asks. */
const QUIET = 4;

/** Letters: a longer text makes do with less to spare, so that its squares stay large enough for a camera. */
const LONG = 250;

export interface QrCodeProps {
  readonly text: string;
  readonly label: string;
  readonly className?: string;
}

export function QrCode({ text, label, className }: QrCodeProps) {
  const [cells, setCells] = useState<readonly (readonly boolean[])[]>([]);
  useEffect(() => {
    let isGone = false;
    import('qr').then(
      ({ encodeQR }) => {
        if (!isGone)
          setCells(encodeQR(text, 'raw', { ecc: text.length > LONG ? 'low' : 'medium', border: QUIET }));
      },
      (error: unknown) => console.error(error),
    );
    return () => {
      isGone = true;
    };
  }, [text]);
  const squares = cells.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')));
  return (
    <svg
      className={className === undefined ? 'qr' : `qr ${className}`}
      viewBox={`0 0 ${cells.length || 1} ${cells.length || 1}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={squares.join('')} />
    </svg>
  );
}
