/**
 * The lab: levers, the picture that follows them, where the lesson fades, what it rests on, and every number. A page of
 * its own beside the game; whatever the game was doing stands where it was left.
 */
import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Lab } from '../../store/labDoor.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { ScreenHeading } from '../parts/screenHeading.tsx';
import type { PlaceScreenProps } from '../place.tsx';
import './lab.css';
import { LabLevers, LabSwitches } from './labLevers.tsx';
import { LabNumbers } from './labNumbers.tsx';
import { LabPicture } from './labPicture.tsx';
import { LabStudy } from './labStudy.tsx';
import { LabWrong } from './labWrong.tsx';
import { useLabWords } from './useLabWords.ts';

export function LabScreen({ door: lab, onLeave }: PlaceScreenProps<Lab>) {
  const view = useSyncExternalStore(lab.subscribe, lab.getView);
  const words = useLabWords(view.levers.scenario);
  const picture = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const read = (): void => lab.open(location.hash);
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, [lab]);
  const toPicture = (): void => picture.current?.scrollIntoView({ block: 'start' });
  return (
    <main id="content" className="lab">
      <p className="lab-back">
        <Button kind="quiet" onPress={onLeave}>
          <Icon name="back" />
          {words.say('back')}
        </Button>
      </p>
      <header className="lab-head">
        <ScreenHeading title={words.say('title')} screen="lab" />
        <p className="serif">{words.say('lead')}</p>
        {view.unused.length === 0 ? null : (
          <p role="status" className="lab-unused">
            <Icon name="warn" /> {words.say('unused', { unused: view.unused.join(', ') })}
          </p>
        )}
      </header>
      <div className="lab-bench">
        <LabLevers lab={lab} view={view} words={words} />
        <div ref={picture} className="lab-shown">
          <LabPicture view={view} words={words} />
        </div>
        <LabSwitches lab={lab} view={view} words={words} />
      </div>
      <LabWrong lab={lab} view={view} words={words} onTried={toPicture} />
      <section className="lab-more">
        <Part name={words.say('sensitivity.title')}>
          <LabStudy lab={lab} view={view} words={words} onTried={toPicture} />
        </Part>
        {view.organisation === null ? null : (
          <Part name={words.say('numbers.title')}>
            <LabNumbers organisation={view.organisation} words={words} />
          </Part>
        )}
      </section>
    </main>
  );
}

/** Closed until it is asked for; only then is it made. */
function Part({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <h2>
        <Button kind="quiet" expanded={open} onPress={() => setOpen(!open)}>
          <Icon name="down" />
          {name}
        </Button>
      </h2>
      {open ? children : null}
    </>
  );
}
