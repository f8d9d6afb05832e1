/**
 * Puts the collect page together: the organisations' data, the worker, and what this browser keeps of it. What it may
 * need later is fetched at once, since the network may be gone by then.
 */
import { faceDataUri } from '../art/faces.ts';
import { createReckoner } from '../run/client.ts';
import { SIM_VERSION } from '../sim/settings.ts';
import { createCollect } from '../store/collect.ts';
import type { Collect } from '../store/collectDoor.ts';
import names from '../text/en/names.json' with { type: 'json' };
import type { Words } from '../text/index.ts';
import { organisations } from './organisations.ts';
import { fetchScenarios, findScenario } from './services.ts';

const KEPT = 'unmoored-collected';

export async function openCollect(words: Words): Promise<Collect> {
  await fetchScenarios();
  const reckoner = createReckoner(() => names);
  const later = [
    words.loadNamespaces(['front', 'reveal', ...organisations]),
    import('../ui/front/collect/readQr.ts'),
    faceDataUri(0, { age: 40, sex: 'f', mood: 'calm' }),
    reckoner.ready(),
  ];
  Promise.all(later).catch(() => undefined);
  return createCollect({
    findScenario,
    simVersion: SIM_VERSION,
    reckoner,
    shelf: {
      read: () => {
        try {
          return localStorage.getItem(KEPT);
        } catch {
          return null;
        }
      },
      write: (text) => {
        try {
          localStorage.setItem(KEPT, text);
          return true;
        } catch {
          return false;
        }
      },
    },
  });
}
