/** The trainer's place: setting up, or the console of the session in the address. */
import { useEffect, useSyncExternalStore } from 'react';
import type { TrainerPlace } from '../../store/trainerDoor.ts';
import type { PlaceScreenProps } from '../place.tsx';
import { ConsoleScreen } from './consoleScreen.tsx';
import { SetUp } from './setUp.tsx';
import './setUp.css';
import './console.css';

export function TrainerScreen({ door: trainer, onLeave }: PlaceScreenProps<TrainerPlace>) {
  const view = useSyncExternalStore(trainer.subscribe, trainer.getView);
  useEffect(() => {
    const read = (): void => {
      if (location.hash.startsWith('#trainer')) trainer.open(location.hash);
    };
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, [trainer]);
  if (view.console === null) return <SetUp trainer={trainer} view={view} onLeave={onLeave} />;
  return <ConsoleScreen key={view.console.kept.session} trainer={trainer} view={view.console} />;
}
