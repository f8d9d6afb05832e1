/**
 * The collect page: a trainer without a host reads finished runs as links, files and codes, and has the same board and
 * the same reveal. Nothing leaves this browser.
 */
import { useState, useSyncExternalStore } from 'react';
import type { Collect } from '../../../store/collectDoor.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { ScreenHeading } from '../../parts/screenHeading.tsx';
import type { PlaceScreenProps } from '../../place.tsx';
import { useOpensOffline } from '../../useOpensOffline.ts';
import { useReducedMotion } from '../../useReducedMotion.ts';
import { Exports } from '../exports.tsx';
import { useFrontWords } from '../useFrontWords.ts';
import './collect.css';
import { CollectBoard } from './collectBoard.tsx';
import { CollectIn } from './collectIn.tsx';
import { CollectReveal } from './collectReveal.tsx';

export function CollectScreen({ door: collect, onLeave }: PlaceScreenProps<Collect>) {
  const view = useSyncExternalStore(collect.subscribe, collect.getView);
  const words = useFrontWords([]);
  const still = useReducedMotion(null);
  const opensOffline = useOpensOffline();
  const [large, setLarge] = useState(false);
  const [step, setStep] = useState(0);
  const reveal = <CollectReveal collect={collect} view={view} still={still} step={step} onStep={setStep} />;
  if (large)
    return (
      <CollectReveal
        collect={collect}
        view={view}
        still={still}
        step={step}
        onStep={setStep}
        onClose={() => setLarge(false)}
      />
    );
  return (
    <main id="content" className="collect">
      <p className="collect-back">
        <Button kind="quiet" onPress={onLeave}>
          <Icon name="back" />
          {words.say('collect.back')}
        </Button>
      </p>
      <header className="collect-head">
        <ScreenHeading title={words.say('collect.title')} screen="collect" />
        <p className="serif">{words.say('collect.lead')}</p>
        <p className="small">{words.say(opensOffline ? 'collect.opensOffline' : 'collect.keepOpen')}</p>
      </header>
      <CollectIn collect={collect} view={view} words={words} />
      {view.rows.length === 0 ? null : (
        <>
          <CollectBoard collect={collect} view={view} words={words} />
          <section className="collect-reveal" aria-label={words.say('collect.reveal')}>
            <div className="row">
              <Button kind="primary" onPress={() => setLarge(true)}>
                <Icon name="play" />
                {words.say('collect.large')}
              </Button>
            </div>
            {reveal}
          </section>
          <Exports make={collect.exported} told={view.told} pending={view.pending} />
        </>
      )}
    </main>
  );
}
