/** Behind "More": a shorter or longer run, how much hangs on the figure, and a run that somebody sent. */
import { useRef, useState } from 'react';
import type { Commands, NewRun } from '../../store/commands.ts';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { fileText } from '../parts/fileText.ts';
import { Paper } from '../parts/paper.tsx';
import { useWords } from '../parts/words.ts';

interface MoreChoicesProps {
  readonly scenario: string;
  readonly commands: Commands;
}

const monthsValues = [6, 12, 24] as const;
const stakeValues = ['low', 'standard', 'terror'] as const;

export function MoreChoices({ scenario, commands }: MoreChoicesProps) {
  const words = useWords();
  const [months, setMonths] = useState<NonNullable<NewRun['months']>>(12);
  const [stake, setStake] = useState<NonNullable<NewRun['stake']>>('standard');
  return (
    <Paper as="section" className="title-choices">
      <Choice
        legend={words.app('title.months')}
        values={monthsValues}
        chosen={months}
        onChoose={setMonths}
        nameOf={(value) => words.app(`title.monthsOf.${value}`)}
      />
      <Choice
        legend={words.app('title.stake')}
        values={stakeValues}
        chosen={stake}
        onChoose={setStake}
        nameOf={(value) => words.app(`title.stakes.${value}`)}
      />
      <Button kind="primary" onPress={() => commands.start({ scenario, months, stake })}>
        {words.app('title.startThis')}
      </Button>
      <OpenRun commands={commands} />
      <p>
        <a href={`#lab=${scenario}`}>{words.app('title.lab')}</a>{' '}
        <span className="small soft">{words.app('title.labNote')}</span>
      </p>
      <p>
        <a href="#trainer">{words.app('title.workshop')}</a>{' '}
        <span className="small soft">{words.app('title.workshopNote')}</span>
      </p>
    </Paper>
  );
}

function OpenRun({ commands }: Pick<MoreChoicesProps, 'commands'>) {
  const words = useWords();
  const [link, setLink] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const read = async (chosen: File | undefined) => {
    if (chosen !== undefined) commands.importText(await fileText(chosen));
  };
  return (
    <form
      className="title-open"
      onSubmit={(event) => {
        event.preventDefault();
        if (link.trim() !== '') commands.importText(link.trim());
      }}
    >
      <label className="stack">
        {words.app('title.openLink')}
        <input
          className="field"
          value={link}
          onChange={(event) => setLink(event.target.value)}
          autoComplete="off"
          spellCheck={false}
        />
      </label>
      <div className="row">
        <button type="submit" className="button" data-kind="secondary">
          {words.app('title.open')}
        </button>
        <Button onPress={() => file.current?.click()}>{words.app('title.openFile')}</Button>
        <input
          ref={file}
          type="file"
          accept=".json,.unmoored,application/json,text/plain"
          hidden
          aria-label={words.app('title.openFile')}
          onChange={(event) => {
            read(event.target.files?.[0]).catch(() => commands.importText(''));
            event.target.value = '';
          }}
        />
      </div>
    </form>
  );
}
