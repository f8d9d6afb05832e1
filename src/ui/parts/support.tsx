/** Where somebody can turn whom this touches: the service's own words, or those of the trainer whose room it is. */
import type { PlayerView } from '../../store/view.ts';
import { useWords } from './words.ts';

interface SupportProps {
  readonly view: Pick<PlayerView, 'run' | 'room'>;
  readonly heading: 'h2' | 'h3';
}

export function Support({ view, heading: Heading }: SupportProps) {
  const words = useWords();
  if (view.run === null) return null;
  const { scenario } = view.run;
  return (
    <>
      <Heading>{words.of(scenario, 'support.title')}</Heading>
      <p>{view.room?.room.rules.support ?? words.of(scenario, 'support.text')}</p>
    </>
  );
}
