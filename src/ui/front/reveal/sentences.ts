/** The one sentence of each step, said again on the hand-out. null where there is nothing to say. */
import type { OrganisationTold } from '../../../session/roomTold.ts';
import type { FrontWords } from '../useFrontWords.ts';

type Sentence = (told: OrganisationTold, words: FrontWords) => string | null;

export const predictionsSentence: Sentence = ({ predictions, scenario }, words) => {
  if (predictions === null) return null;
  const { said, meanSaid, meanTruth, over } = predictions;
  const params = { said: words.whole(meanSaid), truth: words.whole(meanTruth), over, of: said.length };
  return `${words.say('predictions.summary', params)} ${words.of(scenario, 'reveal.predict.truth', params)}`;
};

export const constellationSentence: Sentence = ({ constellation }, words) => {
  const [first, ...others] = (constellation.months.at(-1) ?? []).filter(({ isManager }) => !isManager);
  if (first === undefined) return null;
  if (others.length === 0)
    return words.say('constellation.one', {
      figure: words.percent(first.figure),
      helped: words.whole(first.helped),
    });
  const top = others.reduce((best, star) => (star.figure > best.figure ? star : best), first);
  const most = others.reduce((best, star) => (star.helped > best.helped ? star : best), first);
  return words.say(top.id === most.id ? 'constellation.same' : 'constellation.summary', {
    figure: words.percent(top.figure),
    helped: words.whole(top.helped),
    most: words.whole(most.helped),
    least: words.percent(most.figure),
  });
};

export const halvesSentence: Sentence = ({ halves }, words) => {
  const helped = halves.rows.find(({ measure }) => measure === 'helped');
  if (helped?.target == null || helped.purpose === null) return null;
  const verdict = helped.verdict === 'untold' && helped.needed === null ? 'equal' : helped.verdict;
  const [target, purpose] = [helped.target.mean, helped.purpose.mean];
  // Two means that are told apart are not shown as the same number.
  const isClose = verdict !== 'equal' && words.whole(target) === words.whole(purpose);
  const shown = isClose ? words.number : words.whole;
  return words.say(`halves.${verdict}`, {
    target: shown(target),
    purpose: shown(purpose),
    needed: helped.needed ?? 0,
    smaller: Math.min(halves.target, halves.purpose),
  });
};

export const didSentence: Sentence = ({ did, scenario }, words) => {
  const [most] = did;
  if (most === undefined) return null;
  return words.say('did.summary', {
    name: words.of(scenario, `habits.${most.behaviour}.name`),
    count: most.ever,
    of: most.of,
    ordered: most.everOrdered,
  });
};
