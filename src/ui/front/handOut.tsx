/**
 * One page for everyone to take home: what this room's runs came to, and three questions. Only the printer sees it; it
 * stands outside the page, so that whatever the page shows is left out of the print.
 */
import { createPortal } from 'react-dom';
import type { RoomTold } from '../../session/roomTold.ts';
import './handOut.css';
import { DidChart } from './reveal/didChart.tsx';
import {
  constellationSentence,
  didSentence,
  halvesSentence,
  predictionsSentence,
} from './reveal/sentences.ts';
import { StarChart } from './reveal/starChart.tsx';
import { useFrontWords } from './useFrontWords.ts';

const WIDTH = 640;
const questions = ['one', 'two', 'three'] as const;

export function HandOut({ told }: { readonly told: RoomTold }) {
  const words = useFrontWords(told.organisations.map(({ scenario }) => scenario));
  const [organisation] = told.organisations;
  if (organisation === undefined) return null;
  const { scenario, constellation, did, runs } = organisation;
  const sentences = [predictionsSentence, constellationSentence, halvesSentence, didSentence]
    .map((sentence) => sentence(organisation, words))
    .filter((sentence) => sentence !== null);
  const place = words.of(scenario, 'name');
  return createPortal(
    <article className="handout">
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
            months={constellation.months}
            month={constellation.months.length}
            you={null}
            managerName={(id) => words.say(`managers.${id}`)}
            words={{
              across: words.say('figure'),
              up: words.say('helped'),
              month: '',
              you: words.say('you'),
              target: words.say('regimes.target'),
              purpose: words.say('regimes.purpose'),
              manager: words.say('manager'),
              lost: words.say('lost'),
            }}
          />
        </figure>
        {did.length === 0 ? null : (
          <figure>
            <figcaption>{words.say('steps.did.title')}</figcaption>
            <DidChart
              width={WIDTH}
              words={{ ever: words.say('did.ever'), month: words.say('did.byMonth') }}
              rows={did.map(({ behaviour, months, ever, of }) => ({
                id: behaviour,
                name: words.of(scenario, `habits.${behaviour}.name`),
                ever: words.say('of', { count: ever, of }),
                months,
              }))}
            />
          </figure>
        )}
      </div>
      <h2>{words.say('handout.questions.title')}</h2>
      <ol>
        {questions.map((id) => (
          <li key={id}>{words.say(`handout.questions.${id}`)}</li>
        ))}
      </ol>
      <p className="handout-origin">{words.say('origin', { place, runs })}</p>
    </article>,
    document.body,
  );
}
