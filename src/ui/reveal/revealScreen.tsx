/**
 * The reveal: one idea a page, in a fixed order, turned by button, arrow key or swipe. Nothing but the two named ways
 * out at the end leaves it. Its first page is there at once; the others wait until the year has been run again.
 */
import { useEffect, useState } from 'react';
import type { ScreenProps } from '../game.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { isFirstScreen, ScreenHeading } from '../parts/screenHeading.tsx';
import { PaperPile } from '../shell/paperPile.tsx';
import { PredictStep } from './predictStep.tsx';
import './lifted.css';
import './reveal.css';
import type { Step } from './steps.ts';
import { steps } from './steps.ts';
import { type RevealWords, useRevealWords } from './useRevealWords.ts';
import { useSteering } from './useSteering.ts';
import { WhatIf } from './whatIf.tsx';

/** Steps while which the managers of the chair are run: from the one before, so that the first are there in time. */
const nearChair: readonly Step['id'][] = ['unmoored', 'chair', 'region'];

export function RevealScreen({ view, commands }: ScreenProps) {
  const words = useRevealWords(view);
  const { reveal, firstPage } = view;
  // A run opened from a link or a bookmark has covered no floor.
  const [opening] = useState(view.step === 0 && !isFirstScreen());
  const last = steps.length - 1;
  const index = Math.min(Math.max(0, view.step), last);
  const step = steps[index] ?? steps[0];
  const first = index === 0 ? firstPage : null;
  const next = (): void => {
    if (index < last && (reveal ?? first) !== null) commands.goToStep(index + 1);
  };
  const back = (): void => {
    if (index > 0) commands.goToStep(index - 1);
  };
  useSteering({ next, back });
  const isNear = reveal !== null && nearChair.includes(step.id);
  useEffect(() => {
    if (!isNear) return undefined;
    commands.watchChair(null);
    return commands.leaveChair;
  }, [isNear, commands]);

  const body =
    reveal !== null ? (
      <step.Body reveal={reveal} view={view} commands={commands} words={words} />
    ) : first !== null ? (
      <PredictStep reveal={first} words={words} />
    ) : null;
  return (
    <>
      {opening ? <PaperLifts paper={view.run?.paper ?? 0} /> : null}
      {body === null ? (
        <Working words={words} busy={view.busy} onRuns={commands.openRuns} />
      ) : (
        <div className="reveal" data-step={step.id}>
          <FromTheTop key={step.id} />
          <main id="content" className="reveal-main">
            <header className="reveal-head">
              <p className="reveal-count">
                {words.say('common.step', { step: index + 1, of: steps.length })}
              </p>
              <ScreenHeading title={words.say(`steps.${step.id}.title`)} screen={`reveal-${step.id}`} />
              <p className="reveal-lead">{words.say(`steps.${step.id}.lead`)}</p>
              <WhatIf reveal={reveal} view={view} commands={commands} words={words} />
            </header>
            {body}
          </main>
          <Foot index={index} commands={commands} words={words} onNext={next} onBack={back} />
        </div>
      )}
    </>
  );
}

interface FootProps {
  readonly index: number;
  readonly commands: ScreenProps['commands'];
  readonly words: RevealWords;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

function Foot({ index, commands, words, onNext, onBack }: FootProps) {
  const following = steps[index + 1];
  return (
    <nav className="reveal-foot" aria-label={words.say('common.pages')}>
      {index > 0 ? (
        <Button kind="quiet" onPress={onBack}>
          <Icon name="back" />
          {words.say('common.back')}
        </Button>
      ) : (
        <span />
      )}
      <ol className="reveal-pips">
        {steps.map(({ id }, i) => (
          <li key={id}>
            <button
              type="button"
              className="reveal-pip"
              aria-current={i === index ? 'step' : undefined}
              onClick={() => commands.goToStep(i)}
            >
              <span className="for-readers">
                {words.say('common.stepNamed', { step: i + 1, title: words.say(`steps.${id}.title`) })}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {following === undefined ? (
        <Button kind="primary" onPress={commands.runOnPurpose}>
          {words.say('lesson.again')}
        </Button>
      ) : (
        <Button kind="primary" onPress={onNext}>
          {words.say('common.next', { title: words.say(`steps.${following.id}.title`) })}
        </Button>
      )}
    </nav>
  );
}

/** The sheets that covered the floor are lifted off, once, as the reveal opens. */
function PaperLifts({ paper }: { readonly paper: number }) {
  return (
    <div className="lifted" aria-hidden="true">
      <PaperPile paper={paper} />
      <span className="lifted-return" />
      <span className="lifted-return" />
      <span className="lifted-return" />
    </div>
  );
}

/** A new page is read from its top. */
function FromTheTop() {
  useEffect(() => {
    window.scrollTo(0, 0);
  }, []);
  return null;
}

interface WorkingProps {
  readonly words: RevealWords;
  readonly busy: boolean;
  readonly onRuns: () => void;
}

function Working({ words, busy, onRuns }: WorkingProps) {
  return (
    <div className="reveal" data-step="working">
      <main id="content" className="reveal-main reveal-working">
        <ScreenHeading title={words.say('working.title')} screen="reveal-working" />
        <p role="status" className="reveal-lead">
          {busy ? words.say('common.working') : words.say('errors.failed')}
        </p>
        {busy ? (
          <span className="reveal-tide" aria-hidden="true" />
        ) : (
          <Button onPress={onRuns}>{words.say('lesson.runs')}</Button>
        )}
      </main>
    </div>
  );
}
