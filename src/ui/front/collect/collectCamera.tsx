/** Codes held before the camera, one after the other. Browsers give the camera only to a page at a secure address. */
import { useEffect, useRef, useState } from 'react';
import type { FrontWords } from '../useFrontWords.ts';

export interface CollectCameraProps {
  readonly onText: (text: string) => void;
  readonly words: FrontWords;
}

export function CollectCamera({ onText, words }: CollectCameraProps) {
  const video = useRef<HTMLVideoElement>(null);
  const taken = useRef(onText);
  const [state, setState] = useState<'opening' | 'open' | 'refused'>('opening');
  const may = window.isSecureContext && navigator.mediaDevices !== undefined;
  useEffect(() => {
    taken.current = onText;
  });
  useEffect(() => {
    const screen = video.current;
    if (!may || screen === null) return undefined;
    let stop: (() => void) | null = null;
    let gone = false;
    import('./readQr.ts')
      .then(({ watchCamera }) => watchCamera(screen, (text) => taken.current(text)))
      .then(
        (stopIt) => {
          stop = stopIt;
          if (gone) stopIt();
          else setState('open');
        },
        () => setState('refused'),
      );
    return () => {
      gone = true;
      stop?.();
    };
  }, [may]);
  if (!may) return <p role="status">{words.say('collect.cameraInsecure')}</p>;
  return (
    <div className="collect-camera">
      <video ref={video} muted playsInline aria-label={words.say('collect.camera')} />
      <p role="status" className="small">
        {words.say(`collect.cameraIs.${state}`)}
      </p>
    </div>
  );
}
