/** Tables, each with a name, a service and what its target is. */
import type { MOST_TABLES, Rules, Table } from '../../session/rules.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { withTable } from './draft.ts';
import type { TrainerWords } from './useTrainerWords.ts';

interface SetUpTablesProps {
  readonly rules: Rules;
  readonly onChange: (rules: Rules) => void;
  readonly organisations: readonly string[];
  readonly words: TrainerWords;
}

const most: typeof MOST_TABLES = 40;
const LONGEST_NAME = 40;
const regimes = ['target', 'halves', 'purpose'] as const satisfies Table['regime'][];

export function SetUpTables({ rules, onChange, organisations, words }: SetUpTablesProps) {
  const { tables } = rules;
  const say = (id: string, number = 0): string => words.say(`setUp.tableList.${id}`, { number });
  const add = (): void => {
    const last = tables.at(-1);
    if (last === undefined) return;
    onChange({ ...rules, tables: [...tables, { ...last, name: say('given', tables.length + 1) }] });
  };
  return (
    <fieldset className="set-up-tables">
      <legend>{say('legend')}</legend>
      <ol>
        {tables
          .map((table, index) => ({ table, index, number: index + 1 }))
          .map(({ table, index, number }) => (
            <li key={number}>
              <input
                className="field"
                aria-label={say('name', number)}
                value={table.name}
                maxLength={LONGEST_NAME}
                onChange={(event) => onChange(withTable(rules, index, { name: event.target.value }))}
              />
              <select
                className="field"
                aria-label={say('service', number)}
                value={table.scenario}
                onChange={(event) => onChange(withTable(rules, index, { scenario: event.target.value }))}
              >
                {organisations.map((id) => (
                  <option key={id} value={id}>
                    {words.organisation(id)}
                  </option>
                ))}
              </select>
              <select
                className="field"
                aria-label={say('regime', number)}
                value={table.regime}
                onChange={(event) => {
                  const regime = regimes.find((each) => each === event.target.value);
                  if (regime !== undefined) onChange(withTable(rules, index, { regime }));
                }}
              >
                {regimes.map((regime) => (
                  <option key={regime} value={regime}>
                    {words.say(`setUp.regimes.${regime}`)}
                  </option>
                ))}
              </select>
              {tables.length === 1 ? null : (
                <Button
                  kind="quiet"
                  size="small"
                  label={say('remove', number)}
                  onPress={() => onChange({ ...rules, tables: tables.filter((_, i) => i !== index) })}
                >
                  <Icon name="cross" />
                </Button>
              )}
            </li>
          ))}
      </ol>
      {tables.length < most ? (
        <Button size="small" onPress={add}>
          <Icon name="plus" />
          {say('add')}
        </Button>
      ) : null}
    </fieldset>
  );
}
