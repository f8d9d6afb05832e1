/** Setting a session up, on one page with good defaults: a service, a time, one button. The rest is behind "change". */
import { useState } from 'react';
import type { Rules } from '../../session/rules.ts';
import type { TrainerPlace, TrainerView } from '../../store/trainerDoor.ts';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { Icon } from '../parts/icon.tsx';
import { Paper } from '../parts/paper.tsx';
import { ScreenHeading } from '../parts/screenHeading.tsx';
import { Switch } from '../parts/switch.tsx';
import { firstDraft, isAsPlanned, isReady, regimeOf, withPlan } from './draft.ts';
import { MySessions } from './mySessions.tsx';
import { NoHost } from './noHost.tsx';
import { SetUpDetails } from './setUpDetails.tsx';
import { SetUpTables } from './setUpTables.tsx';
import { type TrainerWords, useTrainerWords } from './useTrainerWords.ts';

interface SetUpProps {
  readonly trainer: TrainerPlace;
  readonly view: TrainerView;
  readonly onLeave: () => void;
}

export function SetUp({ trainer, view, onLeave }: SetUpProps) {
  const words = useTrainerWords();
  return (
    <main id="content" className="trainer">
      <p className="trainer-back">
        <Button kind="quiet" onPress={onLeave}>
          <Icon name="back" />
          {words.say('back')}
        </Button>
      </p>
      <header className="trainer-head">
        <ScreenHeading title={words.say('setUp.title')} screen="set-up" />
        <p className="serif">
          {words.say('setUp.lead')}{' '}
          <a href="#kept" target="_blank" rel="noreferrer">
            {words.say('setUp.kept')}
          </a>
        </p>
      </header>
      <p role="status" className="set-up-said">
        {view.news === 'deleted' ? words.say('delete.done') : null}
        {view.news === 'unreadable' ? words.why('wrong-key') : null}
      </p>
      <div className="set-up">
        {view.host === false ? (
          <NoHost onLook={trainer.look} words={words} />
        ) : (
          <Form trainer={trainer} view={view} words={words} />
        )}
        <MySessions trainer={trainer} sessions={view.sessions} words={words} />
      </div>
    </main>
  );
}

interface FormProps extends Pick<SetUpProps, 'trainer' | 'view'> {
  readonly words: TrainerWords;
}

function Form({ trainer, view, words }: FormProps) {
  const { plans, organisations } = trainer;
  const room = words.say('setUp.tableList.room');
  const [rules, setRules] = useState<Rules>(() => firstDraft(organisations[0] ?? '', room, plans[0]));
  const [isOpen, setOpen] = useState(false);
  const [byTable, setByTable] = useState(false);
  const ready = isReady(rules);
  const [first] = rules.tables;
  const toggleTables = (on: boolean): void => {
    setByTable(on);
    if (first === undefined) return;
    const given = (number: number) => words.say('setUp.tableList.given', { number });
    const tables = on
      ? organisations.map((scenario, i) => ({ ...first, scenario, name: given(i + 1) }))
      : [{ ...first, name: room }];
    setRules({ ...rules, tables });
  };
  return (
    <Paper as="section" pad="l" kind="headed" className="set-up-form">
      <div className="set-up-group">
        {byTable ? null : (
          <Services
            words={words}
            organisations={organisations}
            chosen={first?.scenario ?? ''}
            onChoose={(scenario) =>
              setRules({ ...rules, tables: rules.tables.map((table) => ({ ...table, scenario })) })
            }
          />
        )}
        <Switch on={byTable} onChange={toggleTables}>
          {words.say('setUp.tables')}
        </Switch>
        {byTable ? (
          <SetUpTables rules={rules} onChange={setRules} organisations={organisations} words={words} />
        ) : null}
      </div>
      <div className="set-up-group">
        <Choice
          legend={words.say('setUp.time')}
          values={[...plans.map(({ minutes }) => minutes), 'none'] as const}
          chosen={rules.plan ?? 'none'}
          onChoose={(plan) => {
            setRules(
              withPlan(
                rules,
                plans.find(({ minutes }) => minutes === plan),
              ),
            );
            if (plan === 'none') setOpen(true);
          }}
          nameOf={(plan) => words.say(`setUp.plans.${plan}`)}
        />
        {isAsPlanned(rules, plans) ? (
          <p className="soft">{words.say(`setUp.planNotes.${rules.plan ?? 'none'}`)}</p>
        ) : null}
      </div>
      <Summary rules={rules} words={words} />
      <div className="stack">
        <Button
          kind="primary"
          size="large"
          off={view.making || !ready}
          describedBy="set-up-said"
          onPress={() => trainer.make(rules)}
        >
          {words.say(view.making ? 'setUp.making' : 'setUp.make')}
        </Button>
        <p id="set-up-said" role="status" className="set-up-said">
          {ready ? null : words.say('setUp.tableList.noName')}
          {view.refused === null ? null : `${words.say('setUp.refused')} ${words.why(view.refused)}`}
        </p>
      </div>
      <h2 className="set-up-change">
        <Button kind="quiet" expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          <Icon name="down" />
          {words.say('setUp.change')}
        </Button>
      </h2>
      {isOpen ? <SetUpDetails rules={rules} onChange={setRules} words={words} /> : null}
    </Paper>
  );
}

interface ServicesProps {
  readonly words: TrainerWords;
  readonly organisations: readonly string[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

function Services({ words, organisations, chosen, onChoose }: ServicesProps) {
  return (
    <fieldset className="set-up-services">
      <legend>{words.say('setUp.service')}</legend>
      {organisations.map((id) => (
        <label key={id} className="which-card">
          <input type="radio" name="service" checked={id === chosen} onChange={() => onChoose(id)} />
          <strong>{words.organisation(id)}</strong>
          <span className="small">{words.of('cards', `${id}.about`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** What the choices come to, in the words of the choices. */
function Summary({ rules, words }: { readonly rules: Rules; readonly words: TrainerWords }) {
  const { months, pace, seating, naming } = rules;
  const parts = [
    `monthsOf.${months}`,
    `paces.${pace}`,
    `regimes.${regimeOf(rules)}`,
    `seatings.${seating}`,
    `namings.${naming}`,
  ];
  return (
    <section className="set-up-summary" aria-label={words.say('setUp.summary')}>
      <h2>{words.say('setUp.summary')}</h2>
      <ul>
        {parts.map((part) => (
          <li key={part}>
            <Icon name="tick" />
            {words.say(`setUp.${part}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
