/** Two years with the same people and the same luck, side by side: measure by measure, then person by person. */
import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Comparison } from '../../run/revealTypes.ts';
import { Figure } from '../charts/figure.tsx';
import { PairedRows } from '../charts/pairedRows.tsx';
import type { ScreenProps } from '../game.ts';
import { Button } from '../parts/button.tsx';
import { Face } from '../parts/face.tsx';
import { ScreenHeading } from '../parts/screenHeading.tsx';
import { LifeColumn } from '../reveal/lifeColumn.tsx';
import '../reveal/people.css';
import '../reveal/reveal.css';
import { type RevealWords, useRevealWords } from '../reveal/useRevealWords.ts';
import './compare.css';
import { groupRows, isBetter } from './rows.ts';

export function CompareScreen({ view, commands }: ScreenProps) {
  const words = useRevealWords(view);
  const { compare } = view;
  // Beside a year on purpose stands the year under the target, with its reveal.
  const pair = view.runs.find(({ id }) => id === view.run?.id)?.pairOf ?? null;
  return (
    <main id="content" className="reveal-main compare">
      <header className="reveal-head">
        <ScreenHeading title={words.say('compare.title')} screen={compare === null ? 'waiting' : 'compare'} />
        <p className="reveal-lead">{words.say('compare.lead')}</p>
      </header>
      {compare === null ? (
        <p role="status" className="serif">
          {words.say(view.busy ? 'common.working' : 'compare.pending')}
        </p>
      ) : (
        <>
          <p className="serif compare-honest">{words.say('compare.honest')}</p>
          <div className="compare-groups">
            {groupRows(compare.rows).map(({ id, rows }) => (
              <Group key={id} id={id} rows={rows} words={words} />
            ))}
          </div>
          <People compare={compare} spare={view.preferences.spareDetails} words={words} />
        </>
      )}
      <p className="row">
        <Button kind="primary" onPress={() => (pair === null ? commands.back() : commands.openRun(pair))}>
          {words.say('compare.back')}
        </Button>
        <Button onPress={commands.openRuns}>{words.say('lesson.runs')}</Button>
        <Button kind="quiet" onPress={commands.toTitle}>
          {words.say('lesson.title')}
        </Button>
      </p>
    </main>
  );
}

interface GroupProps {
  readonly id: string;
  readonly rows: Comparison['rows'];
  readonly words: RevealWords;
}

function Group({ id, rows, words }: GroupProps) {
  const names = [words.say('compare.first'), words.say('compare.second')] as const;
  const amount = (row: Comparison['rows'][number], value: number): string =>
    words.amount(value, words.of(`measures.${row.id}.unit`));
  const told = rows.map((row) => {
    const better = isBetter(row);
    const mark = (side: 'first' | 'second'): string =>
      better === side ? `${amount(row, row[side])} ✓` : amount(row, row[side]);
    return {
      id: row.id,
      name: words.of(`measures.${row.id}.name`),
      first: row.first,
      second: row.second,
      firstText: mark('first'),
      secondText: mark('second'),
      betterText: words.say(better === null ? 'compare.same' : `compare.${better}`),
    };
  });
  const better = rows.filter((row) => isBetter(row) === 'second').length;
  return (
    <Figure
      title={words.say(`compare.groups.${id}`)}
      summary={words.say('compare.groupSummary', { better, of: rows.length })}
      file={`unmoored-two-years-${id}`}
      origin={words.origin}
      table={{
        columns: [words.say('compare.measure'), ...names, words.say('compare.better')],
        rows: told.map((row, i) => ({
          id: row.id,
          cells: [
            row.name,
            ...(['first', 'second'] as const).map((side) => {
              const source = rows[i];
              return source === undefined ? '' : amount(source, source[side]);
            }),
            row.betterText,
          ],
        })),
      }}
      picture={(width) => <PairedRows width={width} names={names} rows={told} />}
    />
  );
}

interface PeopleProps {
  readonly compare: Comparison;
  readonly spare: boolean;
  readonly words: RevealWords;
}

function People({ compare, spare, words }: PeopleProps) {
  const [chosen, setChosen] = useState(compare.people[0]?.person ?? 0);
  if (compare.people.length === 0) return null;
  return (
    <section className="people" aria-labelledby="compare-people">
      <h2 id="compare-people">{words.say('compare.peopleTitle')}</h2>
      <Tabs
        className="people-tabs"
        selectedKey={String(chosen)}
        onSelectionChange={(key) => setChosen(Number(key))}
      >
        <TabList className="people-row" aria-label={words.say('compare.peopleTitle')}>
          {compare.people.map((person) => (
            <Tab key={person.person} id={String(person.person)} className="people-tab">
              <Face person={person} />
              <span>{person.name}</span>
            </Tab>
          ))}
        </TabList>
        {compare.people.map((person) => (
          <TabPanel key={person.person} id={String(person.person)} className="people-panel">
            <article className="story" aria-labelledby={`pair-${person.person}`}>
              <h3 id={`pair-${person.person}`} className="story-name">
                {words.say('compare.who', {
                  name: person.name,
                  age: person.age,
                  class: words.of(`classes.${person.class}.name`),
                })}
              </h3>
              <div className="story-lives" data-count={2}>
                {(['first', 'second'] as const).map((side) => (
                  <LifeColumn
                    key={side}
                    kind={side}
                    title={words.say(`compare.${side}`)}
                    note={null}
                    life={person[side]}
                    spare={spare}
                    words={words}
                  />
                ))}
              </div>
            </article>
          </TabPanel>
        ))}
      </Tabs>
    </section>
  );
}
