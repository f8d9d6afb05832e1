/**
 * The reveal from the front: one idea, one picture, one sentence a step. The trainer moves the steps; here they are only
 * shown. A room with several organisations has each picture once for each of them.
 */
import type { FrontStep } from '../../../session/frontSteps.ts';
import type { StoryTold } from '../../../session/messages.ts';
import type { RoomTold } from '../../../session/roomTold.ts';
import { ScreenHeading } from '../../parts/screenHeading.tsx';
import { useFrontWords } from '../useFrontWords.ts';
import { ConstellationStep } from './constellationStep.tsx';
import { DidStep } from './didStep.tsx';
import './frontReveal.css';
import { HalvesStep } from './halvesStep.tsx';
import { LeagueStep } from './leagueStep.tsx';
import { PredictionsStep } from './predictionsStep.tsx';
import type { FrontMode, FrontStepProps } from './stepProps.ts';
import { StoriesStep } from './storiesStep.tsx';

export interface FrontRevealProps {
  readonly step: FrontStep;
  /** session/roomTold.ts; null until the figures are there. */
  readonly told: RoomTold | null;
  readonly stories: readonly StoryTold[] | null;
  readonly mode: FrontMode;
  readonly you?: string | null;
  /** Nothing may move (useReducedMotion). */
  readonly still: boolean;
}

export function FrontReveal({ step, told, stories, mode, you = null, still }: FrontRevealProps) {
  const organisations = told?.organisations ?? [];
  const words = useFrontWords([
    ...new Set([
      ...organisations.map(({ scenario }) => scenario),
      ...(stories ?? []).map(({ scenario }) => scenario),
    ]),
  ]);
  const mine =
    mode === 'device' ? organisations.filter(({ league }) => league.some(({ id }) => id === you)) : [];
  const shown = mine.length > 0 ? mine : organisations;
  return (
    <section className="front-reveal" data-mode={mode} data-step={step} data-still={still || undefined}>
      <header className="front-head">
        {mode === 'front' ? (
          <ScreenHeading title={words.say(`steps.${step}.title`)} screen={`front-${step}`} />
        ) : (
          <h2>{words.say(`steps.${step}.title`)}</h2>
        )}
        {step === 'stories' ? <p className="front-lead serif">{words.say('stories.lead')}</p> : null}
      </header>
      {step === 'closing' ? (
        <Closing words={words} />
      ) : step === 'stories' ? (
        <StoriesStep stories={stories} words={words} mode={mode} />
      ) : told === null ? (
        <p role="status" className="front-none serif">
          {words.say('coming')}
        </p>
      ) : (
        <div className="front-organisations" data-count={shown.length}>
          {shown.length === 0 ? <p className="front-none serif">{words.say('league.none')}</p> : null}
          {shown.map((each) => (
            <div key={each.scenario} className="front-organisation">
              {organisations.length > 1 ? (
                <p className="front-place">{words.of('cards', `${each.scenario}.name`)}</p>
              ) : null}
              <Body
                step={step}
                told={each}
                names={told.names}
                you={you}
                mode={mode}
                still={still}
                words={words}
              />
            </div>
          ))}
        </div>
      )}
    </section>
  );
}

/** The table and the dots are one picture, so that the one becomes the other. */
function Body({ step, ...props }: FrontStepProps & { readonly step: FrontStep }) {
  switch (step) {
    case 'predictions':
      return <PredictionsStep {...props} />;
    case 'table':
    case 'dots':
      return <LeagueStep {...props} asDots={step === 'dots'} />;
    case 'constellation':
      return <ConstellationStep {...props} />;
    case 'halves':
      return <HalvesStep {...props} />;
    case 'did':
      return <DidStep {...props} />;
    case 'stories':
    case 'closing':
      return null;
  }
}

function Closing({ words }: Pick<FrontStepProps, 'words'>) {
  return (
    <div className="front-closing serif">
      <p>{words.say('closing.question')}</p>
    </div>
  );
}
