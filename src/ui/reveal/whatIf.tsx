/**
 * "What if I hadn't?", at any step: everything that can be left out of the year, with its month; one of them tapped, the
 * year without it, and one person's life both ways. A sheet over the page: Escape closes the sheet and nothing else.
 */
import { useState } from 'react';
import type { Decision, Reveal } from '../../run/revealTypes.ts';
import { Button } from '../parts/button.tsx';
import { DialogSheet } from '../parts/dialogSheet.tsx';
import { Icon } from '../parts/icon.tsx';
import type { StepProps } from './stepProps.ts';
import type { RevealWords } from './useRevealWords.ts';
import './whatIf.css';
import { WhatIfAnswer } from './whatIfAnswer.tsx';

export interface WhatIfProps extends Omit<StepProps, 'reveal'> {
  /** null until it has been worked out: the button keeps its place. */
  readonly reveal: Reveal | null;
}

export function WhatIf({ reveal, ...props }: WhatIfProps) {
  const { view, commands, words } = props;
  const [open, setOpen] = useState(false);
  const asked = view.whatIf;
  if (reveal?.decisions.length === 0) return null;
  return (
    <>
      <Button
        kind="secondary"
        size="small"
        className="what-if-open"
        off={reveal === null}
        onPress={() => setOpen(true)}
      >
        <Icon name="again" />
        {words.say('whatIf.open')}
      </Button>
      {reveal !== null && (open || asked !== null) ? (
        <WhatIfSheet
          {...props}
          reveal={reveal}
          onBack={() => {
            setOpen(true);
            commands.askWhatIf(null);
          }}
          onClose={() => {
            setOpen(false);
            commands.askWhatIf(null);
          }}
        />
      ) : null}
    </>
  );
}

interface WhatIfSheetProps extends StepProps {
  readonly onBack: () => void;
  readonly onClose: () => void;
}

function WhatIfSheet({ onBack, onClose, ...props }: WhatIfSheetProps) {
  const { reveal, view, words } = props;
  const { decisions } = reveal;
  const asked = view.whatIf;
  const decision = decisions.find(({ id }) => id === asked?.decision);
  return (
    <DialogSheet title={words.say('whatIf.title')} closeWords={words.say('whatIf.close')} onClose={onClose}>
      {asked === null || decision === undefined ? (
        <DecisionList {...props} decisions={decisions} />
      ) : (
        <WhatIfAnswer {...props} key={decision.id} asked={asked} decision={decision} onBack={onBack} />
      )}
    </DialogSheet>
  );
}

interface DecisionListProps extends StepProps {
  readonly decisions: readonly Decision[];
}

function DecisionList({ decisions, commands, words }: DecisionListProps) {
  const months = [...new Set(decisions.map(({ since }) => since))];
  return (
    <div className="what-if">
      <p className="serif">{words.say('whatIf.lead')}</p>
      <ol className="what-if-months">
        {months.map((month) => (
          <li key={month}>
            <h3>{words.month(month)}</h3>
            <ul>
              {decisions
                .filter(({ since }) => since === month)
                .map((decision) => (
                  <li key={decision.id}>
                    <button
                      type="button"
                      className="what-if-one"
                      onClick={() => commands.askWhatIf(decision.id)}
                    >
                      <span>{words.causeName(decision)}</span>
                      <span className="small soft">{asked(decision, words)}</span>
                    </button>
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Whose it was, and of an answer, what the question was called. */
function asked({ kind, name, whose }: Decision, words: RevealWords): string {
  const by = words.say(`uncounted.causes.${whose}`);
  return kind === 'dilemma' ? `“${words.of(`dilemmas.${name}.title`)}”, ${by}` : by;
}
