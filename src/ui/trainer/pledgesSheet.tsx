/** What people mean to do, in their words and without their names. */
import type { SheetProps } from './sheetProps.ts';

export function PledgesSheet({ view, words }: SheetProps) {
  const pledges = view.live.tiles
    .flatMap(({ id, pledge }) => (pledge === null ? [] : [{ id, pledge }]))
    // Not in the order of the board, which would say whose they are.
    .sort((a, b) => (a.pledge < b.pledge ? -1 : 1));
  if (pledges.length === 0) return <p>{words.say('pledges.none')}</p>;
  return (
    <>
      <p className="small soft">{words.say('pledges.note')}</p>
      <ul className="wall-answers">
        {pledges.map(({ id, pledge }) => (
          <li key={id}>
            <p>{pledge}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
