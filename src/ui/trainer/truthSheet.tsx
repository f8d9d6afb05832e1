/** Each run as it truly is, for the trainer alone: nothing of it is fetched or shown before it is asked for. */
import { useEffect, useState } from 'react';
import type { TruthRow } from '../../session/state.ts';
import '../charts/charts.css';
import { Table } from '../charts/table.tsx';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import type { SheetProps } from './sheetProps.ts';

export function TruthSheet(props: SheetProps) {
  const { trainer, words } = props;
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    trainer.console.watchTruth(isShown);
    return () => trainer.console.watchTruth(false);
  }, [trainer, isShown]);
  return (
    <>
      <p className="console-warn">
        <Icon name="warn" /> {words.say('truth.warning')}
      </p>
      <div>
        <Button
          kind={isShown ? 'secondary' : 'primary'}
          expanded={isShown}
          onPress={() => setShown(!isShown)}
        >
          <Icon name="eye" />
          {words.say(isShown ? 'truth.hide' : 'truth.show')}
        </Button>
      </div>
      {isShown ? <Truth {...props} /> : null}
    </>
  );
}

function Truth({ view, words }: SheetProps) {
  const { truth, tiles } = view.live;
  const say = (id: string): string => words.say(`truth.${id}`);
  if (truth === null) return <p role="status">{words.say('console.waiting')}</p>;
  const nameOf = new Map(tiles.map(({ id, name }) => [id, name]));
  const rows = truth.rows.filter(({ id, months }) => nameOf.has(id) && months.length > 0);
  return (
    <div className="truth">
      {truth.pending > 0 ? <p role="status">{words.say('truth.pending', { count: truth.pending })}</p> : null}
      {rows.length === 0 ? (
        <p>{say('none')}</p>
      ) : (
        <>
          <h3 id="truth-caption">{say('caption')}</h3>
          <div className="truth-table">
            <Table
              labelledBy="truth-caption"
              data={{
                columns: ['name', 'regime', 'month', 'figure', 'trueFigure', 'helped', 'harm'].map(say),
                rows: rows.map((row) => ({
                  id: row.id,
                  cells: cellsOf(row, nameOf.get(row.id) ?? '', words),
                })),
              }}
            />
          </div>
          <p className="small soft">{say('harmNote')}</p>
        </>
      )}
    </div>
  );
}

function cellsOf({ months, regime }: TruthRow, name: string, words: SheetProps['words']): readonly string[] {
  const sum = (of: (month: TruthRow['months'][number]) => number): number =>
    months.reduce((total, month) => total + of(month), 0);
  const closed = sum((month) => month.closed);
  return [
    name,
    words.say(`truth.regimes.${regime}`),
    words.count(months.length),
    words.percent(sum(({ figure }) => figure) / months.length),
    words.percent(sum(({ trueFigure }) => trueFigure) / months.length),
    closed === 0 ? '–' : words.count((100 * sum(({ helped }) => helped)) / closed),
    words.number(sum(({ harm }) => harm)),
  ];
}
