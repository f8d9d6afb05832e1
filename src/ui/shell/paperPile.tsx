/**
 * Under the target paper gathers round the floor as the months go by: sheets that stick out from behind the edges of
 * the page. Pure decoration behind everything else; it never covers a word.
 */
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
