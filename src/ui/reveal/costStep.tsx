/** The eight bad things, each in its own unit beside what was possible, with how it comes about and where that is known from. */
import type { BadThing } from '../../run/revealTypes.ts';
import { Figure } from '../charts/figure.tsx';
import { PairedRows } from '../charts/pairedRows.tsx';
import { useWidth } from '../charts/useWidth.ts';
import './cost.css';
import type { StepProps } from './stepProps.ts';
import { fileName } from './told.ts';
import type { RevealWords } from './useRevealWords.ts';

export function CostStep({ reveal, words }: StepProps) {
  const names = [words.say('cost.yours'), words.say('cost.possible')] as const;
  const rows = reveal.badThings.map((thing) => rowOf(thing, words));
  const [harm] = reveal.badThings;
  const summary =
    harm === undefined
      ? words.say('cost.lead')
      : words.say('cost.summary', {
          title: words.of(`badThings.${harm.id}.title`),
          value: words.number(harm.value),
          unit: words.of(`badThings.${harm.id}.unit`),
          possible: words.number(harm.possible),
        });
  return (
    <div className="cost">
      <Figure
        className="figure-open"
        title={words.say('steps.cost.title')}
        quietTitle
        summary={summary}
        file={fileName(reveal, 'cost')}
        origin={words.origin}
        table={{
          columns: [words.say('cost.what'), ...names],
          rows: rows.map(({ id, name, firstText, secondText }) => ({
            id,
            cells: [name, firstText, secondText],
          })),
        }}
        picture={(width) => <PairedRows width={width} names={names} rows={rows} />}
      >
        {() => (
          <ul className="cost-list">
            {reveal.badThings.map((thing) => (
              <li key={thing.id}>
                <BadThingCard thing={thing} words={words} />
              </li>
            ))}
          </ul>
        )}
      </Figure>
      <p className="soft cost-note">
        {words.say('cost.lead')} {words.say('cost.note')}
      </p>
    </div>
  );
}

function rowOf(thing: BadThing, words: RevealWords) {
  const unit = words.of(`badThings.${thing.id}.unit`);
  return {
    id: thing.id,
    name: words.of(`badThings.${thing.id}.title`),
    first: thing.value,
    second: thing.possible,
    firstText: words.amount(thing.value, unit),
    secondText: words.amount(thing.possible, unit),
  };
}

interface BadThingCardProps {
  readonly thing: BadThing;
  readonly words: RevealWords;
}

function BadThingCard({ thing, words }: BadThingCardProps) {
  const [place, width] = useWidth<HTMLDivElement>(240);
  const row = rowOf(thing, words);
  const unit = words.of(`badThings.${thing.id}.unit`);
  const pounds = unit === 'pounds';
  return (
    <article className="bad" aria-labelledby={`bad-${thing.id}`}>
      <h3 id={`bad-${thing.id}`}>{row.name}</h3>
      <p className="bad-value">
        <span className="number">{pounds ? row.firstText : words.number(thing.value)}</span>{' '}
        {pounds ? null : <span className="bad-unit">{unit}</span>}
      </p>
      <div ref={place}>
        <PairedRows
          width={width}
          bare
          names={[words.say('cost.yours'), words.say('cost.possible')]}
          rows={[
            {
              ...row,
              firstText: '',
              secondText: words.say('cost.possibleShort', {
                value: pounds ? row.secondText : words.number(thing.possible),
              }),
            },
          ]}
        />
      </div>
      <p className="for-readers">
        {words.say('cost.possible')}: {row.secondText}
      </p>
      <p className="bad-how">{words.of(`badThings.${thing.id}.mechanism`)}</p>
      <details className="sources">
        <summary>{words.say('common.sources')}</summary>
        <ul>
          {thing.sources.map((source) => (
            <li key={source}>{words.say(`sources.${source}`)}</li>
          ))}
        </ul>
      </details>
    </article>
  );
}
