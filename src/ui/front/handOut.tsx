/**
 * One page an organisation for everyone to take home: what this room's runs came to, and three questions. Only the printer sees it; it
 * stands outside the page, so that whatever the page shows is left out of the print.
 */
import { createPortal } from 'react-dom';
import type { OrganisationTold, RoomTold } from '../../session/roomTold.ts';
import './handOut.css';
import { DidChart } from './reveal/didChart.tsx';
import {
  constellationSentence,
  didSentence,
  halvesSentence,
  predictionsSentence,
} from './reveal/sentences.ts';
import { StarChart } from './reveal/starChart.tsx';
import { type FrontWords, useFrontWords } from './useFrontWords.ts';

const WIDTH = 640;
const questions = ['one', 'two', 'three'] as const;
const sources = ['goodhart', 'seddon', 'bevan'] as const;

export function HandOut({ told }: { readonly told: RoomTold }) {
  const words = useFrontWords(told.organisations.map(({ scenario }) => scenario));
  return createPortal(
    <div className="handout">
      {told.organisations.map((organisation) => (
        <Sheet key={organisation.scenario} organisation={organisation} words={words} />
      ))}
    </div>,
    document.body,
  );
}

interface SheetProps {
  readonly organisation: OrganisationTold;
  readonly words: FrontWords;
}

function Sheet({ organisation, words }: SheetProps) {
  const { scenario, constellation, did, runs } = organisation;
  const sentences = [predictionsSentence, constellationSentence, halvesSentence, didSentence]
    .map((sentence) => sentence(organisation, words))
    .filter((sentence) => sentence !== null);
  const place = words.of(scenario, 'name');
  return (
    <article className="handout-sheet">
      <h1>{words.say('handout.title')}</h1>
      <p>{words.say('handout.lead', { place, runs })}</p>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div className="handout-charts">
        <figure>
          <figcaption>{words.say('steps.constellation.title')}</figcaption>
          <StarChart
            width={WIDTH}
            told={organisation}
            month={constellation.months.length}
            title=""
            you={null}
            words={words}
          />
        </figure>
        {did.length === 0 ? null : (
          <figure>
            <figcaption>{words.say('steps.did.title')}</figcaption>
            <DidChart width={WIDTH} told={organisation} words={words} />
          </figure>
        )}
      </div>
      <h2>{words.say('handout.questions.title')}</h2>
      <ol className="handout-questions">
        {questions.map((id) => (
          <li key={id}>{words.say(`handout.questions.${id}`)}</li>
        ))}
      </ol>
      <h2>{words.say('handout.sources')}</h2>
      <ul className="handout-sources">
        {sources.map((id) => (
          <li key={id}>{words.of('reveal', `lesson.sources.${id}`)}</li>
        ))}
      </ul>
      <p className="handout-origin">{words.say('origin', { place, runs })}</p>
    </article>
  );
}
