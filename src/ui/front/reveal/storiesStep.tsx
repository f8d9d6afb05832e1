/**
 * People of the simulation whom this room's runs touched: what happened to them, and what would have without that act.
 * Of no participant's run by name.
 */
import type { StoryTold } from '../../../session/messages.ts';
import { Face } from '../../parts/face.tsx';
import { Paper } from '../../parts/paper.tsx';
import { useWords } from '../../parts/words.ts';
import { causeName } from '../../reveal/causeName.ts';
import type { FrontWords } from '../useFrontWords.ts';
import type { FrontMode } from './stepProps.ts';

/** As many as one sheet holds. */
const MOST = 3;

export interface StoriesStepProps {
  /** null while they are being worked out. */
  readonly stories: readonly StoryTold[] | null;
  readonly words: FrontWords;
  readonly mode: FrontMode;
}

export function StoriesStep({ stories, words, mode }: StoriesStepProps) {
  if (stories === null)
    return (
      <p role="status" className="front-none serif">
        {words.say('stories.coming')}
      </p>
    );
  if (stories.length === 0) return <p className="front-none serif">{words.say('stories.none')}</p>;
  return (
    <ul className="front-stories">
      {chosen(stories).map((story) => (
        <li key={`${story.scenario} ${story.person} ${story.cause.name}`}>
          <Story story={story} words={words} Heading={mode === 'front' ? 'h2' : 'h3'} />
        </li>
      ))}
    </ul>
  );
}

/** One of those for whom the act did good is among them, where there is one. */
function chosen(stories: readonly StoryTold[]): readonly StoryTold[] {
  const good = stories.find(({ better }) => better);
  const first = stories.filter((story) => story !== good).slice(0, good === undefined ? MOST : MOST - 1);
  return good === undefined ? first : [...first, good];
}

interface StoryProps {
  readonly story: StoryTold;
  readonly words: FrontWords;
  readonly Heading: 'h2' | 'h3';
}

function Story({ story, words, Heading }: StoryProps) {
  const { scenario, name, age, cause, yours, without, better } = story;
  const lengths = useWords();
  const of = (key: string, params?: Readonly<Record<string, string | number>>): string =>
    words.of(scenario, key, params);
  const time = lengths.length(Math.max(0, yours.recordedMinutes));
  const lives = [
    { id: 'yours', name: 'happened', life: yours },
    { id: 'without', name: 'without', life: without },
  ] as const;
  return (
    <Paper as="article" className="front-story">
      <header>
        <Face person={story} mood={better ? 'calm' : 'worried'} size="l" />
        <Heading>
          {words.say('stories.who', { name, age })}
          <span className="front-story-class">{of(`classes.${story.class}.name`)}</span>
        </Heading>
      </header>
      {better ? (
        <p className="chip" data-kind="good">
          {words.say('stories.better')}
        </p>
      ) : null}
      <p className="front-story-act">
        {words.say(`stories.${cause.whose}`)} <strong>{causeName(of, cause)}</strong>
      </p>
      <dl>
        <div>
          <dt>{words.say('stories.books')}</dt>
          <dd>{of(`reveal.recorded.${yours.recordedAs}`, { time })}</dd>
        </div>
        {lives.map(({ id, name: word, life }) => (
          <div key={id} data-kind={id}>
            <dt>{words.say(`stories.${word}`)}</dt>
            <dd>{of(`reveal.truth.${life.truth}`)}</dd>
            {life.trueMinutes < 1 ? null : (
              <dd className="front-story-time">
                {of('reveal.stay', { time: lengths.length(life.trueMinutes) })}
              </dd>
            )}
          </div>
        ))}
      </dl>
    </Paper>
  );
}
