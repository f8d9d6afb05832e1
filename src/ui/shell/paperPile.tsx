/**
 * Under the target paper gathers round the floor as the months go by: sheets that stick out from behind the edges of
 * the page, and sheets that creep over the floor's far corner. Pure decoration; it never covers a word.
 */
import type { CSSProperties } from 'react';
import '../styles/pile.css';

const SHEETS = 16;

export function PaperPile({ paper }: { readonly paper: number }) {
  const count = Math.round(Math.max(0, Math.min(1, paper)) * SHEETS);
  return (
    <div className="pile" aria-hidden="true">
      {Array.from({ length: count }, (_, index) => `sheet-${index}`).map((name) => (
        <span key={name} className={`pile-sheet ${name}`} />
      ))}
    </div>
  );
}

const ON_FLOOR = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;

/** Over the picture of the service: one sheet more, and each a little further in, as `paper` grows. */
export function FloorPile({ paper }: { readonly paper: number }) {
  const grip = Math.max(0, Math.min(1, (paper - 0.1) / 0.7));
  const style: CSSProperties & { readonly '--grip': number } = { '--grip': grip };
  return (
    <div className="floor-pile" aria-hidden="true" style={style}>
      {ON_FLOOR.slice(0, Math.ceil(grip * ON_FLOOR.length)).map((name) => (
        <span key={name} className={`pile-sheet on-floor-${name}`} />
      ))}
    </div>
  );
}
