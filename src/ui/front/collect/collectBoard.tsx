/** Every run that was taken in, as a tile: name, organisation, months, figure as published. Nothing true yet. */
import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Paper } from '../../parts/paper.tsx';
import type { CollectPartProps } from './collectIn.tsx';

export function CollectBoard({ collect, view, words }: CollectPartProps) {
  const [asked, setAsked] = useState(false);
  return (
    <section className="collect-board stack" aria-labelledby="collect-board">
      <div className="row apart">
        <h2 id="collect-board">{words.say('collect.board', { count: view.rows.length })}</h2>
        {asked ? (
          <span className="row">
            <Button
              kind="primary"
              size="small"
              onPress={() => {
                collect.clear();
                setAsked(false);
              }}
            >
              {words.say('collect.clearYes')}
            </Button>
            <Button kind="quiet" size="small" onPress={() => setAsked(false)}>
              {words.say('collect.clearNo')}
            </Button>
          </span>
        ) : (
          <Button kind="quiet" size="small" onPress={() => setAsked(true)}>
            {words.say('collect.clear')}
          </Button>
        )}
      </div>
      <p role="status" className="small soft">
        {view.pending > 0 ? words.say('collect.pending', { count: view.pending }) : ''}
      </p>
      <ul className="collect-tiles">
        {view.rows.map((row, i) => {
          const named = row.name === '' ? words.say('runNumber', { number: i + 1 }) : row.name;
          return (
            <li key={row.id}>
              <Paper className="collect-tile">
                <input
                  className="field"
                  aria-label={words.say('collect.name', { number: i + 1 })}
                  placeholder={words.say('runNumber', { number: i + 1 })}
                  maxLength={40}
                  value={row.name}
                  onChange={(event) => collect.rename(row.id, event.target.value)}
                />
                <Button
                  kind="quiet"
                  size="small"
                  label={words.say('collect.remove', { name: named })}
                  onPress={() => collect.remove(row.id)}
                >
                  <Icon name="cross" />
                </Button>
                <p className="collect-figure number">
                  {row.figure === null ? '…' : words.percent(row.figure)}
                </p>
                <p className="small soft">
                  {words.of('cards', `${row.scenario}.name`)}. {words.say(`regimes.${row.regime}`)}.{' '}
                  {words.say(row.finished ? 'collect.months' : 'collect.monthsSoFar', { months: row.months })}{' '}
                  {row.regime === 'target' ? words.say('collect.met', { met: row.met }) : ''}
                </p>
              </Paper>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
