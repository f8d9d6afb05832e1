/** One person: who, when, which act; then the lives side by side, and the two clocks as a picture. */
import type { Life, Story } from '../../run/revealTypes.ts';
import { Figure } from '../charts/figure.tsx';
import { StackedBar } from '../charts/stackedBar.tsx';
import { Face } from '../parts/face.tsx';
import { LifeColumn } from './lifeColumn.tsx';
import type { StepProps } from './stepProps.ts';
import { bookedMinutes, fileName, isAsHard } from './told.ts';

export interface StoryPageProps extends StepProps {
  readonly story: Story;
}

/** Less than this between the two clocks is no difference. */
const AGREE_MINUTES = 5;

export function StoryPage({ story, reveal, view, words }: StoryPageProps) {
  const spare = view.preferences.spareDetails;
  const cause = reveal.decisions.find(({ id }) => id === story.cause);
  const causeName = cause === undefined ? words.say('people.thatAct') : words.causeName(cause);
  const lives = [
    { id: 'yours', life: story.yours, note: null },
    {
      id: 'without',
      life: story.without,
      note: words.say('people.withoutNote', { cause: causeName }),
    },
    { id: 'possible', life: story.possible, note: words.say('people.possibleNote') },
  ] as const;
  const told = lives.flatMap(({ id, life, note }) => (life === null ? [] : [{ id, life, note }]));
  return (
    <article className="story" aria-labelledby={`story-${story.person}`}>
      <header className="story-head">
        <Face person={story} mood={story.better ? 'calm' : 'worried'} size="l" />
        <h2 id={`story-${story.person}`}>{words.who(story)}</h2>
        {story.better ? (
          <p className="chip" data-kind="good">
            {words.say(cause?.whose === 'staff' ? 'people.betterWithIt' : 'people.better')}
          </p>
        ) : null}
        {story.known ? <p className="chip">{words.say('people.known')}</p> : null}
        {cause === undefined ? null : (
          <p>
            {words.say('people.act')}: <strong>{causeName}</strong>
            {cause.kind === 'dilemma' ? ` (“${words.of(`dilemmas.${cause.name}.title`)}”)` : ''},{' '}
            {words.say(`uncounted.causes.${cause.whose}`)}.
          </p>
        )}
      </header>
      <div className="story-lives" data-count={told.length}>
        {told.map(({ id, life, note }) => (
          <LifeColumn
            key={id}
            title={words.say(`people.${id === 'possible' && isAsHard(life, story.yours) ? 'onPurpose' : id}`)}
            note={note}
            life={life}
            spare={spare}
            kind={id}
            words={words}
          />
        ))}
      </div>
      <Clocks story={story} told={told} reveal={reveal} words={words} />
    </article>
  );
}

interface ClocksProps extends Pick<StepProps, 'reveal' | 'words'> {
  readonly story: Story;
  readonly told: readonly { readonly id: string; readonly life: Life }[];
}

/** What the books say of the time and what it was; nothing where there was none to tell, or no difference. */
function Clocks({ story, told, reveal, words }: ClocksProps) {
  const { yours, without } = story;
  if (yours.trueMinutes < AGREE_MINUTES) return null;
  const agree = Math.abs(yours.trueMinutes - bookedMinutes(yours)) < AGREE_MINUTES;
  const uncounted = yours.recordedAs === 'notCounted';
  const same =
    Math.abs(yours.trueMinutes - without.trueMinutes) < AGREE_MINUTES ||
    words.duration(yours.trueMinutes) === words.duration(without.trueMinutes);
  if (agree && same && !uncounted) return null;
  return (
    <Figure
      title={words.say('people.clocks')}
      level={3}
      summary={words.say(`people.${clocksKind(uncounted, agree, same)}`, {
        name: story.name,
        booked: words.duration(bookedMinutes(yours)),
        yours: words.duration(yours.trueMinutes),
        without: words.duration(without.trueMinutes),
      })}
      file={fileName(reveal, story.name.toLowerCase().replaceAll(/\W+/g, '-'))}
      origin={words.origin}
      table={{
        columns: [words.say('people.year'), words.say('people.recorded'), words.say('people.happened')],
        rows: told.map(({ id, life }) => ({
          id,
          cells: [
            words.say(`people.short.${id}`),
            words.duration(bookedMinutes(life)),
            words.duration(life.trueMinutes),
          ],
        })),
      }}
      picture={(width) => (
        <StackedBar
          width={width}
          names={[words.say('people.inBooks'), words.say('people.notInBooks')]}
          rows={told.map(({ id, life }) => ({
            id,
            name: words.say(`people.short.${id}`),
            first: Math.min(bookedMinutes(life), life.trueMinutes),
            rest: Math.max(0, life.trueMinutes - bookedMinutes(life)),
            text: words.duration(life.trueMinutes),
          }))}
        />
      )}
    />
  );
}

/** What can be said of the two clocks: where it is the same either way, no difference is claimed; where not, it is. */
function clocksKind(uncounted: boolean, agree: boolean, same: boolean): string {
  if (uncounted) return same ? 'clocksNoneSame' : 'clocksNone';
  if (agree) return 'clocksAgree';
  return same ? 'clocksSame' : 'clocksSummary';
}
