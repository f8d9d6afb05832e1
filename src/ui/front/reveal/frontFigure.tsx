/**
 * A picture of the reveal from the front. It is drawn as wide as a saved one at most and then enlarged as a whole, so
 * that on a projector its letters grow with it. There it has no tools; its table is there for screen readers.
 */
import type { ReactElement } from 'react';
import { useId } from 'react';
import { Figure } from '../../charts/figure.tsx';
import { Table, type TableData } from '../../charts/table.tsx';
import type { FrontStepProps } from './stepProps.ts';

/** Pixels of the drawing before it is enlarged. */
const WIDEST = 880;

export interface FrontFigureProps extends Pick<FrontStepProps, 'mode' | 'words' | 'told'> {
  readonly title: string;
  readonly summary: string;
  readonly table: TableData;
  readonly file: string;
  readonly picture: (width: number) => ReactElement;
}

export function FrontFigure({ mode, words, told, title, summary, table, file, picture }: FrontFigureProps) {
  const id = useId();
  const place = words.of(told.scenario, 'name');
  return (
    <div className="front-figure" data-mode={mode}>
      <Figure
        title={title}
        quietTitle
        level={mode === 'front' ? 2 : 3}
        summary={summary}
        file={`unmoored-${file}-${told.scenario}`}
        origin={words.say('origin', { place, runs: told.runs })}
        table={table}
        picture={(width) => picture(Math.min(width, WIDEST))}
      />
      {mode === 'desk' ? null : (
        <div className="for-readers">
          <p id={id}>{title}</p>
          <Table data={table} labelledBy={id} />
        </div>
      )}
    </div>
  );
}
