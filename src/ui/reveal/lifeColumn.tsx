/** One life of a person: how it ended, what the books say, and what happened step by step. */
import type { Life, Moment } from '../../run/revealTypes.ts';
import { acts, folded, harm } from './fold.ts';
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
          {folded(shownMoments(life, spare)).map((row) =>
            'cases' in row ? (
              <li key={`${row.at} folded`} data-again>
                <span className="life-time" />
                <span>{words.say('people.folded', { count: row.cases })}</span>
              </li>
            ) : (
              <LifeMoment key={`${row.at} ${row.id}`} moment={row} words={words} />
            ),
          )}
        </ol>
      )}
    </section>
  );
}

interface LifeMomentProps {
  readonly moment: Moment;
  readonly words: RevealWords;
}

function LifeMoment({ moment: { at, id, params }, words }: LifeMomentProps) {
  const time =
    id === 'cameBack'
      ? words.say('people.later', { time: words.duration(at) })
      : id in harm
        ? words.say('people.afterwards')
        : words.duration(params['minutes'] ?? at);
  return (
    <li data-act={id in acts || undefined} data-again={id === 'cameBack' || undefined}>
      <span className="life-time number">{time}</span>
      <span>{words.of(wordsFor(id), inHours(params, words))}</span>
    </li>
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
