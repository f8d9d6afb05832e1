/** One life of a person: how it ended, what the books say, and what happened step by step. */
import type { Life } from '../../run/revealTypes.ts';
import type { Behaviour } from '../../scenario/types.ts';
import { bookedMinutes, shownMoments } from './told.ts';
import type { RevealWords } from './useRevealWords.ts';

export interface LifeColumnProps {
  readonly title: string;
  readonly note: string | null;
  readonly life: Life;
  readonly spare: boolean;
  readonly kind: 'yours' | 'without' | 'possible' | 'target' | 'removed' | 'improved' | 'purpose';
  readonly words: RevealWords;
}

const acts = {
  park: true,
  cherryPick: true,
  rush: true,
  ignore: true,
  reclassify: true,
  store: true,
} as const satisfies Record<Behaviour, true>;

export function LifeColumn({ title, note, life, spare, kind, words }: LifeColumnProps) {
  const hard = life.truth === 'harmed' || life.truth === 'died';
  return (
    <section className="life" data-kind={kind}>
      <div className="life-head">
        <h3>{title}</h3>
        {note === null ? null : <p className="small soft">{note}</p>}
      </div>
      <dl className="life-sums">
        <div>
          <dt>{words.say('people.recorded')}</dt>
          <dd>
            {words.of(`reveal.recorded.${life.recordedAs}`, { time: words.duration(bookedMinutes(life)) })}
          </dd>
        </div>
        {life.trueMinutes < 1 ? null : (
          <div>
            <dt>{words.say('people.happened')}</dt>
            <dd>
              {words.of(life.visits > 1 ? 'reveal.stayFirst' : 'reveal.stay', {
                time: words.duration(life.trueMinutes),
                visits: life.visits,
              })}
            </dd>
          </div>
        )}
      </dl>
      <p className="life-end serif">{words.of(`reveal.truth.${spare && hard ? 'spared' : life.truth}`)}</p>
      {spare ? null : (
        <ol className="life-hours">
          {shownMoments(life, spare).map(({ at, id, params }) => (
            <li
              key={`${at} ${id}`}
              data-act={id in acts || undefined}
              data-again={id === 'cameBack' || undefined}
            >
              <span className="life-time number">
                {id === 'cameBack'
                  ? words.say('people.later', { time: words.duration(at) })
                  : words.duration(params['minutes'] ?? at)}
              </span>
              <span>{words.of(wordsFor(id), inHours(params, words))}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** How a case ended has words of its own. */
function wordsFor(moment: string): string {
  const ending = /^ending\.(.+)$/.exec(moment)?.[1];
  return ending === undefined ? `moments.${moment}` : `endings.${ending}`;
}

const lengths: readonly string[] = ['minutes', 'booked', 'waited'];

/** Lengths of time as a person would say them; everything else as it is. */
function inHours(
  params: Readonly<Record<string, number>>,
  words: RevealWords,
): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      lengths.includes(name) ? words.duration(value) : value,
    ]),
  );
}
