/** Everything else that a session can be, one choice each. */
import type {
  MOST_SUPPORT,
  namingValues,
  paceValues,
  Rules,
  seatingValues,
  sessionMonthsValues,
} from '../../session/rules.ts';
import { Choice } from '../parts/choice.tsx';
import { type RegimeChoice, regimeOf, withSupport } from './draft.ts';
import type { TrainerWords } from './useTrainerWords.ts';

interface SetUpDetailsProps {
  readonly rules: Rules;
  readonly onChange: (rules: Rules) => void;
  readonly words: TrainerWords;
}

const months = [6, 12, 24] as const satisfies typeof sessionMonthsValues;
const paces = ['opened', 'free'] as const satisfies typeof paceValues;
const seatings = ['solo', 'pairs', 'teams'] as const satisfies typeof seatingValues;
const namings = ['offered', 'free'] as const satisfies typeof namingValues;
const stakes = ['low', 'standard', 'terror'] as const satisfies Rules['stake'][];
const mostSupport = 300 satisfies typeof MOST_SUPPORT;
const regimes = ['target', 'halves', 'purpose'] as const;

export function SetUpDetails({ rules, onChange, words }: SetUpDetailsProps) {
  const regime = regimeOf(rules);
  const shown: readonly RegimeChoice[] = regime === 'byTable' ? [...regimes, 'byTable'] : regimes;
  const set = (change: Partial<Rules>): void => onChange({ ...rules, ...change });
  return (
    <div className="set-up-details">
      <Choice
        legend={words.say('setUp.months')}
        values={months}
        chosen={rules.months}
        onChoose={(value) => set({ months: value })}
        nameOf={(value) => words.say(`setUp.monthsOf.${value}`)}
      />
      <Choice
        legend={words.say('setUp.pace')}
        values={paces}
        chosen={rules.pace}
        onChoose={(pace) => set({ pace })}
        nameOf={(value) => words.say(`setUp.paces.${value}`)}
      />
      <Choice
        legend={words.say('setUp.regime')}
        values={shown}
        chosen={regime}
        onChoose={(value) => {
          if (value !== 'byTable')
            set({ tables: rules.tables.map((table) => ({ ...table, regime: value })) });
        }}
        nameOf={(value) => words.say(`setUp.regimes.${value}`)}
      />
      <Choice
        legend={words.say('setUp.seating')}
        values={seatings}
        chosen={rules.seating}
        onChoose={(seating) => set({ seating })}
        nameOf={(value) => words.say(`setUp.seatings.${value}`)}
      />
      <Choice
        legend={words.say('setUp.naming')}
        values={namings}
        chosen={rules.naming}
        onChoose={(naming) => set({ naming })}
        nameOf={(value) => words.say(`setUp.namings.${value}`)}
      />
      <Choice
        legend={words.say('setUp.stake')}
        values={stakes}
        chosen={rules.stake}
        onChoose={(stake) => set({ stake })}
        nameOf={(value) => words.say(`setUp.stakes.${value}`)}
      />
      <Choice
        legend={words.say('setUp.language')}
        values={['en']}
        chosen={rules.language}
        onChoose={(language) => set({ language })}
        nameOf={(value) => words.say(`setUp.languages.${value}`)}
      />
      <label className="stack">
        <strong>{words.say('setUp.support')}</strong>
        <textarea
          className="field"
          rows={3}
          maxLength={mostSupport}
          value={rules.support ?? ''}
          onChange={({ target }) => onChange(withSupport(rules, target.value))}
        />
        <span className="soft small">{words.say('setUp.supportNote')}</span>
      </label>
    </div>
  );
}
