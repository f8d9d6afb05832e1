/** Four years with the same people and the same luck, side by side: in one sentence, by measure, person by person. */
import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Comparison } from '../../run/revealTypes.ts';
import { Figure } from '../charts/figure.tsx';
import { YearRows } from '../charts/yearRows.tsx';
import type { ScreenProps } from '../game.ts';
import { Button } from '../parts/button.tsx';
import { Face } from '../parts/face.tsx';
import { ScreenHeading } from '../parts/screenHeading.tsx';
import { LifeColumn } from '../reveal/lifeColumn.tsx';
import '../reveal/people.css';
import '../reveal/reveal.css';
import { type RevealWords, useRevealWords } from '../reveal/useRevealWords.ts';
import './compare.css';
import { bestOf, findingOf, groupRows, isBetter } from './rows.ts';

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
          {words.say(
            view.busy
              ? 'common.working'
              : view.run?.regime === 'purpose'
                ? 'compare.alone'
                : 'compare.pending',
          )}
        </p>
      ) : (
        <>
          <Finding rows={compare.rows} words={words} />
          <dl className="compare-years">
            {compare.years.map((year) => (
              <div key={year}>
                <dt>{words.say(`compare.years.${year}.name`)}</dt>
                <dd>
                  {words.say(`compare.years.${year}.text`)}{' '}
                  {year === 'improved' ? chairOf(compare.chairLostIn, words) : null}
                </dd>
              </div>
            ))}
          </dl>
          <div className="compare-groups">
            {groupRows(compare.rows).map(({ id, rows }) => (
              <Group key={id} id={id} years={compare.years} rows={rows} words={words} />
            ))}
          </div>
          {view.preferences.noStories === true ? null : (
            <People compare={compare} spare={view.preferences.spareDetails} words={words} />
          )}
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

function chairOf(lostIn: number | null, words: RevealWords): string {
  return lostIn === null
    ? words.say('compare.years.improved.kept')
    : words.say('compare.years.improved.lost', { month: words.month(lostIn) });
}

interface FindingProps {
  readonly rows: Comparison['rows'];
  readonly words: RevealWords;
}

/** What the four years say of serious harm; that a number taken away does little is said only where it did. */
function Finding({ rows, words }: FindingProps) {
  const finding = findingOf(rows);
  if (finding === null) return null;
  const share = (points: number): string => {
    const whole = Math.round(Math.abs(points));
    return words.say(whole === 0 ? 'compare.same' : points < 0 ? 'compare.more' : 'compare.less', {
      share: whole,
    });
  };
  return (
    <p className="serif compare-honest">
      {words.say(`compare.finding.${finding.id}`)}{' '}
      {words.say('compare.finding.figures', {
        harm: words.of('measures.harm.name'),
        removed: share(finding.removed),
        improved: share(finding.improved),
        purpose: share(finding.purpose),
      })}
    </p>
  );
}

interface GroupProps {
  readonly id: string;
  readonly years: Comparison['years'];
  readonly rows: Comparison['rows'];
  readonly words: RevealWords;
}

function Group({ id, years, rows, words }: GroupProps) {
  const told = rows.map((row) => {
    const best = bestOf(row);
    const unit = words.of(`measures.${row.id}.unit`);
    return {
      id: row.id,
      name: words.of(`measures.${row.id}.name`),
      values: row.values,
      texts: row.values.map((value) => `${words.amount(value, unit)}${value === best ? ' ✓' : ''}`),
    };
  });
  return (
    <Figure
      title={words.say(`compare.groups.${id}`)}
      summary={words.say('compare.groupSummary', { better: rows.filter(isBetter).length, of: rows.length })}
      file={`unmoored-four-years-${id}`}
      origin={words.origin}
      table={{
        columns: [
          words.say('compare.measure'),
          ...years.map((year) => words.say(`compare.years.${year}.name`)),
        ],
        rows: told.map((row) => ({ id: row.id, cells: [row.name, ...row.texts] })),
      }}
      picture={(width) => (
        <YearRows
          width={width}
          years={years.map((year) => words.say(`compare.years.${year}.short`))}
          rows={told}
        />
      )}
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
              <header className="story-head">
                <Face person={person} size="l" />
                <h3 id={`pair-${person.person}`}>
                  {words.say('compare.who', {
                    name: person.name,
                    age: person.age,
                    class: words.of(`classes.${person.class}.name`),
                  })}
                </h3>
              </header>
              <div className="story-lives" data-count={4}>
                {compare.years.map((year, i) => {
                  const life = person.lives[i];
                  return life === undefined ? null : (
                    <LifeColumn
                      key={year}
                      kind={year}
                      title={words.say(`compare.years.${year}.name`)}
                      note={null}
                      life={life}
                      spare={spare}
                      words={words}
                    />
                  );
                })}
              </div>
            </article>
          </TabPanel>
        ))}
      </Tabs>
    </section>
  );
}
