/** Puts the trainer's place together: the host at this address, the browser's memory, the organisations' events. */
import { createCall } from '../session/client.ts';
import { listen } from '../session/listen.ts';
import { createTrainer } from '../store/trainer.ts';
import type { TrainerPlace } from '../store/trainerDoor.ts';
import type { TrainerPorts } from '../store/trainerPorts.ts';
import type { Words } from '../text/index.ts';
import { organisations } from './organisations.ts';
import { fetchScenario, findScenario } from './services.ts';

const MEMORY = 'unmoored.sessions';

export async function openTrainer(words: Words): Promise<TrainerPlace> {
  await words.loadNamespaces('trainer');
  return createTrainer(
    {
      base: `${location.origin}${location.pathname}`,
      question: (id) => words.t(`trainer:questions.${id}`),
      organisations,
      eventsOf: async (id) => {
        await fetchScenario(id);
        return findScenario(id)?.events.map((event) => event.id) ?? [];
      },
      call: createCall(),
      listen,
      memory: openMemory(),
      now: () => Date.now(),
      attempt: () =>
        [...crypto.getRandomValues(new Uint32Array(4))]
          .map((part) => part.toString(16).padStart(8, '0'))
          .join(''),
      writeAddress: (hash) => history.replaceState(history.state, '', hash),
      isHostThere: async () => {
        const answer = await fetch('/api/health', { cache: 'no-store' });
        return answer.ok && (answer.headers.get('content-type') ?? '').includes('json');
      },
    },
    location.hash,
  );
}

/** A browser that keeps nothing remembers as long as the page is open. */
function openMemory(): TrainerPorts['memory'] {
  let here: string | null = null;
  return {
    read: () => {
      try {
        return localStorage.getItem(MEMORY) ?? here;
      } catch {
        return here;
      }
    },
    write: (text) => {
      here = text;
      try {
        localStorage.setItem(MEMORY, text);
      } catch {
        // The secret link still opens the session.
      }
    },
  };
}
